"""What the words of a question can give away or get wrong: flaws that need no look at the bank's facts."""

import re
from collections.abc import Sequence
from itertools import combinations

from game.facts.dates import parse_date
from game.facts.model import Bank
from game.quiz.likeness import LONGEST_OPTION, TOO_ALIKE, shared, stands_out
from game.quiz.question import Arrange, Choose, ChooseMany, Ladder, Pair, Question
from game.quiz.wording import normal, says, telling_words, words_of

_SPREAD, _SPREAD_OF_SHORT, _SHORT = 2.0, 3.0, 12
_MANY_WORDS, _MOST_WORDS, _MOST_WORDS_OF_AN_OPTION = 18, 25, 12
_FEWEST_WORDS, _FEWEST_WORDS_ELSEWHERE = 4, 2  # other languages than English may do with fewer
_LONGEST_PROMPT, _LONGEST_WHY = 136, 260
_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")
_NEGATIVE = re.compile(
    r"\b(?:which|what|who|where|when)\b[^.]*\b(?:not|never|except|isn't|wasn't|didn't)\b", re.IGNORECASE
)
_ALL_OR_NONE = re.compile(
    r"(?:all|none|both|neither|any|two|three) of (?:the|these|them|those)\b|\b(?:the|options?) above\b"
    r"|(?:all|none|both|neither)(?: are right| is right)?\.?$",
    re.IGNORECASE,
)
_ABSOLUTE = re.compile(r"\b(?:always|never|only|every|completely|entirely|impossible|must)\b", re.IGNORECASE)
_VAGUE = re.compile(r"\b(?:usually|often|sometimes|generally|maybe|perhaps|possibly|mostly|partly)\b", re.IGNORECASE)
_DOUBLED = re.compile(r"\b(\w+) \1\b|\.\.|[?!]\.|,,| [,.?!]|  |\{|\}", re.IGNORECASE)
_NUMBER = re.compile(r"[$€£]?[\d,.]+ ?(?:[°%]|[^\d\s]+(?: [^\d\s]+)?)?")
_ARTICLE_AT_END = re.compile(r"\b(an?)\W*$", re.IGNORECASE)


def wrong_and_key(question: Question) -> tuple[str, Sequence[str]]:
    """The key and the wrong options as far as they can be compared: not the "True" that stands beside what is false."""
    if not isinstance(question.form, Choose):
        return "", ()
    options, key = question.form.options, question.form.key
    wrong = [text for place, text in enumerate(options) if place != key]
    if question.kind == "true_or_fix":
        return ("", ()) if key == 0 else (options[key], wrong[1:])
    return options[key], wrong


def same_twice(question: Question, bank: Bank) -> bool:
    texts = _texts(question)
    if len({normal(text) for text in texts}) < len(texts):
        return True
    if not isinstance(question.form, Choose | ChooseMany | Ladder) or getattr(question.form, "ranked", False):
        return False
    pairs = combinations([words_of(text) for text in texts], 2)
    return any(one <= other or other <= one or shared(one, other) >= TOO_ALIKE for one, other in pairs)


def wrong_number_of_options(question: Question, bank: Bank) -> bool:
    match question.form:
        case Choose(options, key):
            fit = (2,) if question.kind == "before_after" else (3, 4)
            return len(options) not in fit or not 0 <= key < len(options)
        case Arrange(items):
            return len(items) not in (4, 5)
        case ChooseMany(options, keys):
            return not 4 <= len(options) <= 8 or not 2 <= len(keys) < len(options)
        case Ladder(clues, options, _):
            return len(options) not in (3, 4) or len(clues) < 3
        case Pair(left, right):
            return len(left) != 4 or len(right) != 4
        case _:
            return False


def key_stands_out(question: Question, bank: Bank) -> bool:
    key, wrong = wrong_and_key(question)
    return bool(wrong) and _is_prose(question, bank) and stands_out(key, wrong)


def lengths_spread(question: Question, bank: Bank) -> bool:
    key, wrong = wrong_and_key(question)
    lengths = [len(text) for text in (key, *wrong)]
    most = _SPREAD_OF_SHORT if max(lengths) <= _SHORT else _SPREAD
    return bool(wrong) and _is_prose(question, bank) and max(lengths) > most * min(lengths)


def article_tells(question: Question, bank: Bank) -> bool:
    """A prompt that ends in a or an, which only some of the options can follow."""
    article = _ARTICLE_AT_END.search(_QUOTED.sub("", question.prompt))
    key, wrong = wrong_and_key(question)
    return bool(article and wrong) and not all(_takes_an(text) == _takes_an(key) for text in wrong)


def number_tells(question: Question, bank: Bank) -> bool:
    """One thing among options of several, or the other way round."""
    key, wrong = wrong_and_key(question)
    numbers = {_is_plural(text) for text in wrong}
    return len(numbers) == 1 and None not in {*numbers, _is_plural(key)} and numbers != {_is_plural(key)}


def formats_differ(question: Question, bank: Bank) -> bool:
    key, wrong = wrong_and_key(question)
    return len({_format(text) for text in (key, *wrong)}) > 1 if wrong else False


def word_tells(question: Question, bank: Bank) -> bool:
    """A word that the prompt shares with the key and with no other option."""
    key, wrong = wrong_and_key(question)
    if not isinstance(question.form, Choose) or question.form.ranked or not wrong:
        return False
    return not telling_words(question.prompt, key) <= frozenset().union(*map(words_of, wrong))


def reads_badly(question: Question, bank: Bank) -> bool:
    return any(_DOUBLED.search(text) for text in (question.prompt, question.said, *_texts(question)))


def is_negative(question: Question, bank: Bank) -> bool:
    return _NEGATIVE.search(_QUOTED.sub("", question.prompt)) is not None


def all_or_none(question: Question, bank: Bank) -> bool:
    return any(_ALL_OR_NONE.match(text) or "of the above" in text.casefold() for text in _texts(question))


def absolute_or_vague(question: Question, bank: Bank) -> bool:
    """Words that pupils learn to distrust or to trust, in fewer than half of the options."""
    texts = _texts(question) if isinstance(question.form, Choose) else ()
    counts = [sum(1 for text in texts if words.search(text)) for words in (_ABSOLUTE, _VAGUE)]
    return any(0 < count < len(texts) / 2 for count in counts)


def length_in_words(question: Question, bank: Bank) -> bool:
    fewest = _FEWEST_WORDS if bank.language.startswith("en") else _FEWEST_WORDS_ELSEWHERE
    return not fewest <= len(question.prompt.split()) <= _MOST_WORDS or any(
        len(text.split()) > _MOST_WORDS_OF_AN_OPTION for text in _texts(question)
    )


def wordy(question: Question, bank: Bank) -> bool:
    return len(question.prompt.split()) > _MANY_WORDS


def does_not_fit(question: Question, bank: Bank) -> bool:
    longest = max((len(text) for text in _texts(question)), default=0)
    return longest > LONGEST_OPTION or len(question.prompt) > _LONGEST_PROMPT or len(question.why) > _LONGEST_WHY


def hint_tells(question: Question, bank: Bank) -> bool:
    return bool(question.hint) and says(question.hint, normal(question.answer))


def _texts(question: Question) -> tuple[str, ...]:
    match question.form:
        case Choose(options) | Arrange(options) | ChooseMany(options) | Ladder(_, options):
            return options
        case Pair(_, right):
            return right
        case _:
            return ()


def _is_prose(question: Question, bank: Bank) -> bool:
    """Whether the options are words that somebody chose; the names of things are as long as they are."""
    prose = question.fact in bank.facts and bank.facts[question.fact].relation.type in ("text", "written")
    ranked = isinstance(question.form, Choose) and question.form.ranked
    return prose and not ranked and question.kind in ("direct", "written", "true_or_fix")


def _takes_an(text: str) -> bool:
    return text[:1].casefold() in "aeiou"


def _is_plural(text: str) -> bool | None:
    """Only where it can be seen: `a ...` is one thing; a short plain noun with an s is several."""
    words = text.casefold().split()
    if not words or len(words) > 3:
        return None
    if words[0] in ("a", "an", "one"):
        return False
    return True if re.search(r"[^su]s$", words[-1]) and text[:1].islower() else None


def _format(text: str) -> str:
    end = "." if text.endswith(".") else ""
    if not any(map(str.isdigit, text)):
        return "text" + end
    date = parse_date(text)
    return (date.precision if date else "number" if _NUMBER.fullmatch(text) else "text") + end
