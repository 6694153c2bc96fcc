"""What the words of a question can give away or get wrong: flaws that need no look at the bank's facts."""

import re
from functools import lru_cache

from game.facts.model import Bank
from game.quiz.known.likeness import LONGEST_OPTION
from game.quiz.language.wording import TEXTS_KEPT, normal, says, telling_words, words_of
from game.quiz.lint.beside import partner_tells
from game.quiz.lint.parts import answers, are_verdicts, clues, sides, texts
from game.quiz.question import Question, Typed

_MANY_WORDS, _MOST_WORDS, _MOST_WORDS_OF_AN_OPTION = 18, 25, 12
_FEWEST_WORDS, _FEWEST_WORDS_ELSEWHERE = 4, 2  # other languages than English may do with fewer
_LONGEST_PROMPT, _LONGEST_WHY, _LONGEST_CLUE = 136, 260, 100
_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")
_NEGATIVE = re.compile(
    r"\b(?:which|what|who|where|when)\b[^.]*\b(?:not|never|except|isn't|wasn't|didn't)\b", re.IGNORECASE
)
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
_DOUBLED = re.compile(r"\b(\w+) \1\b|\.\.|[?!]\.|,,| [,.?!]|  |\{|\}", re.IGNORECASE)
_ARTICLE_AT_END = re.compile(r"\b(an?)\W*$", re.IGNORECASE)


def article_tells(question: Question, bank: Bank) -> bool:
    """A prompt that ends in a or an, which only some of the options can follow."""
    if not _ARTICLE_AT_END.search(_QUOTED.sub("", question.prompt)):
        return False
    right, wrong = sides(question)
    return bool(right and wrong) and len({_takes_an(text) for text in (*right, *wrong)}) > 1


def word_tells(question: Question, bank: Bank) -> bool:
    """A word that the prompt, or a clue, shares with all that is right and with nothing that is wrong; of a name that
    is to be typed, all of it."""
    asked = " ".join((question.prompt, *clues(question)))
    if isinstance(question.form, Typed):
        return not question.answer.isdigit() and says(asked, normal(question.answer))
    right, wrong = sides(question)
    if not right or not wrong or getattr(question.form, "ranked", False):
        return partner_tells(question)
    if are_verdicts((*right, *wrong)):
        return False
    told = frozenset.intersection(*(telling_words(asked, text) for text in right))
    return bool(told) and not told <= frozenset().union(*map(words_of, wrong))


def reads_badly(question: Question, bank: Bank) -> bool:
    said = (question.prompt, question.said, *clues(question), *texts(question))
    return any(map(_is_doubled, said))


@lru_cache(maxsize=TEXTS_KEPT)
def _is_doubled(text: str) -> bool:
    return _DOUBLED.search(text) is not None


def is_negative(question: Question, bank: Bank) -> bool:
    return _NEGATIVE.search(_QUOTED.sub("", question.prompt)) is not None


def all_or_none(question: Question, bank: Bank) -> bool:
    options = texts(question)
    if any(map(_is_all_or_none, options)):
        return True
    named = sum(map(_names_letters, options))
    return 0 < named <= len(options) / 2


@lru_cache(maxsize=TEXTS_KEPT)
def _is_all_or_none(text: str) -> bool:
    return _ALL_OR_NONE.match(text) is not None or "of the above" in text.casefold()


@lru_cache(maxsize=TEXTS_KEPT)
def _names_letters(text: str) -> bool:
    letters = re.findall(r"\b[A-Da-d1-4]\b", text)
    return len(set(letters)) == len(letters) and _BY_LETTER.fullmatch(text) is not None


def absolute_or_vague(question: Question, bank: Bank) -> bool:
    """Words that pupils learn to distrust or to trust, in fewer than half of the options."""
    right, wrong = sides(question)
    options = (*right, *wrong)
    if not _ABSOLUTE_OR_VAGUE.search("\n".join(options)) or not any(" " in text for text in options):
        return False
    counts = [sum(1 for text in options if words.search(text)) for words in (_ABSOLUTE, _VAGUE)]
    return any(0 < count < len(options) / 2 for count in counts)


def length_in_words(question: Question, bank: Bank) -> bool:
    fewest = _FEWEST_WORDS if bank.language.startswith("en") else _FEWEST_WORDS_ELSEWHERE
    return (
        not fewest <= len(question.prompt.split()) <= _MOST_WORDS
        or any(len(text.split()) > _MOST_WORDS_OF_AN_OPTION for text in texts(question))
        or any(len(text.split()) > _MOST_WORDS for text in clues(question))
    )


def wordy(question: Question, bank: Bank) -> bool:
    return len(question.prompt.split()) > _MANY_WORDS


def does_not_fit(question: Question, bank: Bank) -> bool:
    longest = max(map(len, (*texts(question), *getattr(question.form, "options", ()))), default=0)
    longest_clue = max(map(len, clues(question)), default=0)
    return (
        longest > LONGEST_OPTION
        or longest_clue > _LONGEST_CLUE
        or len(question.prompt) > _LONGEST_PROMPT
        or len(question.why) > _LONGEST_WHY
    )


def hint_tells(question: Question, bank: Bank) -> bool:
    if not question.hint or are_verdicts((question.answer,)):
        return False
    return any(says(question.hint, answer) for answer in answers(question))


def wrongly_marked(question: Question, bank: Bank) -> bool:
    """A typed answer must be let pass in other letters and with a stop, and none be asked for that has no letter or
    digit; what is wrong must not pass."""
    form = question.form
    if not isinstance(form, Typed):
        return False
    right = {normal(answer) for answer in form.answers}
    empty = any(not any(map(str.isalnum, text)) for text in form.answers)
    return empty or normal(question.answer) not in right or any(normal(text) in right for text in form.wrong)


def _takes_an(text: str) -> bool:
    return text[:1].casefold() in "aeiou"
