"""What is wrong with the words of a question: how they read, how many they are, whether they fit and what passes."""

import re
from functools import lru_cache

from game.facts.limits import MAX_QUOTING
from game.facts.model import Bank
from game.quiz.known.likeness import LONGEST_OPTION
from game.quiz.language.wording import TEXTS_KEPT, normal
from game.quiz.lint.parts import Texts, clues, texts
from game.quiz.lint.quoted import own_words
from game.quiz.lint.rule import Example, error, warning
from game.quiz.lint.telling import QUOTED
from game.quiz.question import Question, Typed

_MANY_WORDS, _MOST_WORDS, _MOST_WORDS_OF_AN_OPTION = 18, 25, 12
_FEWEST_WORDS, _FEWEST_WORDS_ELSEWHERE = 4, 2  # other languages than English may do with fewer
_LONGEST_PROMPT, _LONGEST_WHY, _LONGEST_CLUE = 136, 260, 100
_NEGATIVE = re.compile(
    r"\b(?:which|what|who|where|when)\b[^.]*\b(?:not|never|except|isn't|wasn't|didn't)\b", re.IGNORECASE
)
_DOUBLED = re.compile(r"\b(\w+) \1\b|\.\.|[?!]\.|,,| [,.?!]|  |\{|\}", re.IGNORECASE)
_ROCKET = "Which rocket launched Apollo 11?"
_ROCKETS = ("*Saturn V", "Titan II", "Atlas")
_LONG_ROCKET = "Titan II, intercontinental missile rebuilt for the spacecraft Gemini"


@warning(
    "L13",
    "a word or a stop is doubled, or a gap was not filled",
    breaks=Example("apollo-11.rocket", "Which rocket launched launched Apollo 11?", _ROCKETS),
    keeps=Example("apollo-11.rocket", _ROCKET, _ROCKETS),
)
def reads_badly(question: Question, bank: Bank) -> bool:
    sentences = (question.prompt, question.said, *clues(question))
    if any(map(_is_doubled, sentences)):
        return True
    return any(map(_is_doubled, texts(question)))


@lru_cache(maxsize=TEXTS_KEPT)
def _is_doubled(text: str) -> bool:
    found = _DOUBLED.search(text)
    return found is not None


@error(
    "L14",
    "the question asks for what is not so",
    breaks=Example("apollo-11.rocket", "Which rocket did not launch Apollo 11?", ("Saturn V", "*Titan II", "Atlas")),
    keeps=Example("apollo-11.rocket", _ROCKET, _ROCKETS),
)
def is_negative(question: Question, bank: Bank) -> bool:
    own = own_words(question, bank)
    asked = QUOTED.sub("", own)
    found = _NEGATIVE.search(asked)
    return found is not None


@error(
    "L23",
    "the question should have 4-25 words, an option at most 12",
    breaks=Example("apollo-11.rocket", "Which rocket?", _ROCKETS),
    keeps=Example("apollo-11.rocket", _ROCKET, _ROCKETS),
)
def length_in_words(question: Question, bank: Bank) -> bool:
    is_english = bank.language.startswith("en")
    fewest = _FEWEST_WORDS if is_english else _FEWEST_WORDS_ELSEWHERE
    asked = own_words(question, bank)
    words = _words(asked)
    if not fewest <= words <= _MOST_WORDS:
        return True
    if _most_words(texts(question)) > _MOST_WORDS_OF_AN_OPTION:
        return True
    return _most_words(clues(question)) > _MOST_WORDS


def _words(text: str) -> int:
    words = text.split()
    return len(words)


def _most_words(some_texts: Texts) -> int:
    numbers = map(_words, some_texts)
    return max(numbers, default=0)


@warning(
    "L23b",
    "the question has more than 18 words",
    breaks=Example(
        "apollo-11.rocket",
        "Which rocket was it that, on a hot day in summer and before a million people, launched Apollo 11?",
        _ROCKETS,
    ),
    keeps=Example("apollo-11.rocket", _ROCKET, _ROCKETS),
)
def wordy(question: Question, bank: Bank) -> bool:
    asked = own_words(question, bank)
    words = _words(asked)
    return words > _MANY_WORDS


@error(
    "L31",
    "what is typed would be marked wrongly",
    breaks=Example("apollo-11.rocket", f"{_ROCKET} Type the answer.", ("*Saturn V", "Saturn-V", "Atlas"), typed=True),
    keeps=Example("apollo-11.rocket", f"{_ROCKET} Type the answer.", ("*Saturn V", "Titan II", "Atlas"), typed=True),
)
def wrongly_marked(question: Question, bank: Bank) -> bool:
    """A typed answer must be let pass in other letters and with a stop, and none be asked for that has no letter or
    digit; what is wrong must not pass."""
    form = question.form
    if not isinstance(form, Typed):
        return False
    right = set(map(normal, form.answers))
    if normal(question.answer) not in right:
        return True
    if not right.isdisjoint(map(normal, form.wrong)):
        return True
    return not all(map(_has_letter_or_digit, form.answers))


def _has_letter_or_digit(text: str) -> bool:
    letters = map(str.isalnum, text)
    return any(letters)


@error(
    "FIT",
    "a text is too long for the screen",
    breaks=Example("apollo-11.rocket", _ROCKET, ("*Saturn V", _LONG_ROCKET, "Atlas")),
    keeps=Example("apollo-11.rocket", _ROCKET, _ROCKETS),
)
def does_not_fit(question: Question, bank: Bank) -> bool:
    longest = _LONGEST_PROMPT
    if question.fact in bank.quotations:
        longest = MAX_QUOTING
    if len(question.prompt) > longest:
        return True
    if len(question.why) > _LONGEST_WHY:
        return True
    if _longest(clues(question)) > _LONGEST_CLUE:
        return True
    options = texts(question)
    return _longest(options) > LONGEST_OPTION


def _longest(some_texts: Texts) -> int:
    lengths = map(len, some_texts)
    return max(lengths, default=0)
