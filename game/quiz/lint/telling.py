"""What in the words of a question tells the answer, or tells options from each other, to who knows nothing."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from game.facts.model import Bank
from game.quiz.known.index import index_of
from game.quiz.language.wording import TEXTS_KEPT, normal, says, says_any, telling_words, telling_words_of, words_of
from game.quiz.lint.parts import Texts, answers, are_verdicts, clues, sides, texts
from game.quiz.lint.rule import Example, error, in_quotes, warning
from game.quiz.question import Ladder, Question, Typed

QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")
_ALL_OR_NONE = re.compile(
    r"(?:all|none|both|neither|any|two|three) of (?:the|these|them|those)\b|\b(?:the|options?) above\b"
    r"|(?:all|none|both|neither)(?: are right| is right)?\.?$",
    re.IGNORECASE,
)
# `Both A and B`, in whatever words; where most options are so, letters are what is asked for.
_LEADING = r"(?:(?:both|either|neither|only|all|none|options?|answers?|of|except|but|not|the) )*"
_LETTERS = r"[A-D](?:(?:,| ?,? (?:and|or|nor|&|\+|und|oder))(?: (?:option|answer))? [A-D])+"
_NUMBERS = r"[1-4](?:(?:,|,? (?:and|or|nor|und|oder))(?: (?:option|answer))? [1-4])+"
_BY_LETTER = re.compile(
    rf"{_LEADING}(?:{_LETTERS}|{_NUMBERS})(?: (?:are|is|may|can) .*| together| alike)?\.?"
    r"|(?:all|none) (?:of|but|except) [A-D]\.?",
    re.IGNORECASE,
)
_ABSOLUTE = re.compile(r"\b(?:always|never|only|every|completely|entirely|impossible|must)\b", re.IGNORECASE)
_VAGUE = re.compile(r"\b(?:usually|often|sometimes|generally|maybe|perhaps|possibly|mostly|partly)\b", re.IGNORECASE)
_ABSOLUTE_OR_VAGUE = re.compile(f"{_ABSOLUTE.pattern}|{_VAGUE.pattern}", re.IGNORECASE)
_PLAIN_WORD = re.compile(r"\w[\w'’-]*")
_LONG = 5  # letters of the name of an actor
_ARTICLE_AT_END = re.compile(r"\b(an?)\W*$", re.IGNORECASE)
_ROCKET = "Which rocket launched Apollo 11?"
_FIRST = "Which “first” belongs to Salyut 1?"
_ROCKETS = ("*Saturn V", "Titan II", "Atlas")
_FIRSTS = ("*space station", "Moon orbiter", "Venus lander")


@error(
    "L09",
    "a or an at the end of the question tells the answer",
    breaks=Example(
        "salyut-1.first", "Of what was Salyut 1 the first? Of a ...", ("*space station", "orbiter", "airlock")
    ),
    keeps=Example("salyut-1.first", _FIRST, _FIRSTS),
)
def article_tells(question: Question, bank: Bank) -> bool:
    """A prompt that ends in a or an, which only some of the options can follow."""
    asked = QUOTED.sub("", question.prompt)
    if not _ARTICLE_AT_END.search(asked):
        return False
    right, wrong = sides(question)
    if not right or not wrong:
        return False
    articles = set(map(_takes_an, (*right, *wrong)))
    return len(articles) > 1


def _takes_an(text: str) -> bool:
    first = text[:1].casefold()
    return first in "aeiou"


def _shown_words(question: Question, bank: Bank) -> str:
    asked = " ".join((question.prompt, *clues(question)))
    told = _words_that_tell(question, bank)
    written = []
    for word in _PLAIN_WORD.findall(asked):
        plain = normal(word)
        if plain in told:
            written.append(word)
    if not written:
        written += sorted(told)
    once_each = dict.fromkeys(written)
    return in_quotes(once_each)


@error(
    "L12",
    "a word of the question stands in the right answer and in no wrong one",
    breaks=Example("apollo-11.rocket", "Which rocket of the Saturn family launched Apollo 11?", _ROCKETS),
    keeps=Example("apollo-11.rocket", _ROCKET, _ROCKETS),
    shown=_shown_words,
)
def word_tells(question: Question, bank: Bank) -> bool:
    """A word that the prompt, or a clue, shares with all that is right and with nothing that is wrong; of a name that
    is to be typed, all of it; in a pair, one that its two sides share."""
    return bool(_words_that_tell(question, bank))


def _words_that_tell(question: Question, bank: Bank) -> Collection[str]:
    form = question.form
    match form:
        case Typed():
            if _tells_name(question.prompt, question.answer):
                return (question.answer,)
            return ()
        case _ if form.partners():
            return _told_by_partner(form.partners())
        case _ if form.are_ranked():
            return ()
        case Ladder():
            asked = " ".join((question.prompt, *clues(question)))
            right, wrong = sides(question)
            return _told_by_side(asked, right, wrong, ())
        case _:
            asked = " ".join((question.prompt, *clues(question)))
            right, wrong = sides(question)
            traits = index_of(bank).traits
            return _told_by_side(asked, right, wrong, traits.actors)


def _tells_name(asked: str, name: str) -> bool:
    """A number may well be said."""
    if name.isdigit():
        return False
    return says(asked, normal(name))


def _told_by_side(asked: str, right: Texts, wrong: Texts, actors: Collection[str]) -> Collection[str]:
    if not right or not wrong:
        return ()
    if are_verdicts((*right, *wrong)):
        return ()
    told = _told(asked, actors)
    named = told.intersection(actors)
    for text in right:
        told &= _told(text, named)
    for text in wrong:
        if not told:
            return ()
        told -= _told(text, named)
    return told


def _told(text: str, actors: Collection[str]) -> frozenset[str]:
    """The telling words, and the actors with whose names they begin: Canada is told by Canadarm."""
    words = telling_words_of(text)
    if not actors:
        return words
    told = set(words)
    for word in words:
        for beginning in _beginnings(word):
            if beginning in actors:
                told.add(beginning)
    return frozenset(told)


def _beginnings(word: str) -> Iterator[str]:
    """Those that are long enough for a name."""
    for length in range(_LONG, len(word) + 1):
        yield word[:length]


def _told_by_partner(pairs: Sequence[tuple[str, str]]) -> Collection[str]:
    """What two that belong together have in common, and no other partner has."""
    for pair in pairs:
        shared = telling_words(*pair)
        if not shared:
            continue
        others = [partner for name, partner in pairs if (name, partner) != pair]
        told = shared - _all_words(others)
        if told:
            return told
    return ()


def _all_words(some_texts: Iterable[str]) -> frozenset[str]:
    words = map(words_of, some_texts)
    return frozenset().union(*words)


@error(
    "L15",
    '"all", "none" or "both of them" is no option',
    breaks=Example("apollo-11.rocket", _ROCKET, ("*Saturn V", "Titan II", "None of these")),
    keeps=Example("apollo-11.rocket", _ROCKET, _ROCKETS),
)
def all_or_none(question: Question, bank: Bank) -> bool:
    options = texts(question)
    if any(map(_is_all_or_none, options)):
        return True
    named = sum(map(_names_letters, options))
    return 0 < named <= len(options) / 2


@lru_cache(maxsize=TEXTS_KEPT)
def _is_all_or_none(text: str) -> bool:
    if _ALL_OR_NONE.match(text):
        return True
    return "of the above" in text.casefold()


@lru_cache(maxsize=TEXTS_KEPT)
def _names_letters(text: str) -> bool:
    if not _BY_LETTER.fullmatch(text):
        return False
    letters = re.findall(r"\b[A-Da-d1-4]\b", text)
    return len(set(letters)) == len(letters)


def _shown_absolute_or_vague(question: Question, bank: Bank) -> str:
    options = texts(question)
    together = "\n".join(options)
    found = _ABSOLUTE_OR_VAGUE.findall(together)
    once_each = dict.fromkeys(found)
    return in_quotes(once_each)


@warning(
    "L16",
    '"always", "only", "often" and the like stand in few of the options',
    breaks=Example("salyut-1.first", _FIRST, ("*space station", "Moon orbiter", "Venus only")),
    keeps=Example("salyut-1.first", _FIRST, _FIRSTS),
    shown=_shown_absolute_or_vague,
)
def absolute_or_vague(question: Question, bank: Bank) -> bool:
    """Words that pupils learn to distrust or to trust, in fewer than half of the options."""
    right, wrong = sides(question)
    options = (*right, *wrong)
    together = "\n".join(options)
    if " " not in together:
        return False
    if not _ABSOLUTE_OR_VAGUE.search(together):
        return False
    return _has_few(_ABSOLUTE, options) or _has_few(_VAGUE, options)


def _has_few(words: re.Pattern[str], options: Texts) -> bool:
    found = list(filter(words.search, options))
    half = len(options) / 2
    return 0 < len(found) < half


@error(
    "L25",
    "the hint tells the answer",
    breaks=Example("apollo-11.rocket", _ROCKET, _ROCKETS, hint="A Saturn V stands as high as a church."),
    keeps=Example("apollo-11.rocket", _ROCKET, _ROCKETS, hint="It stands as high as a church."),
)
def hint_tells(question: Question, bank: Bank) -> bool:
    if not question.hint:
        return False
    if are_verdicts((question.answer,)):
        return False
    right = answers(question)
    return says_any(question.hint, right)
