"""What of a question the rules look at: its options, items and clues, and which of them are right."""

from collections.abc import Callable
from typing import TypeVar

from game.quiz.language.wording import normal
from game.quiz.question import Question

T = TypeVar("T")
Texts = tuple[str, ...]

# Answers that say whether something is so; they have few letters, and their words mean nothing elsewhere.
_YES = "yes true right correct ja wahr richtig oui vrai si verdadero vero sim verdadeiro да верно ναι"
_NO = "no false wrong incorrect nein falsch non faux falso nao нет неверно οχι"
_BETWEEN = "perhaps maybe sometimes always never often usually rarely possibly unknown vielleicht manchmal immer nie"
AFFIRMATIVE = frozenset(_YES.split())
_VERDICTS = AFFIRMATIVE | frozenset((*_NO.split(), *_BETWEEN.split()))


def _kept(look: Callable[[Question], T]) -> Callable[[Question], T]:
    """What the rules look at again and again is worked out once for each question, and kept with it."""
    name = f"_{look.__name__}"

    def looked(question: Question) -> T:
        kept = vars(question)
        if name not in kept:
            kept[name] = look(question)
        found: T = kept[name]
        return found

    return looked


def are_verdicts(options: Texts) -> bool:
    """Whether all options are answers such as yes and no, or true and false."""
    if not options:
        return False
    return _VERDICTS.issuperset(map(normal, options))


def columns(question: Question) -> tuple[Texts, ...]:
    """What stands beside each other to choose from, to be brought in order or to be paired."""
    return question.form.columns()


@_kept
def texts(question: Question) -> Texts:
    """All options and items."""
    found: Texts = ()
    for column in columns(question):
        found += column
    return found


def clues(question: Question) -> Texts:
    return question.form.shown_clues()


@_kept
def sides(question: Question) -> tuple[Texts, Texts]:
    """The right and the wrong options."""
    return question.form.sides()


def answers(question: Question) -> Texts:
    """What is to be chosen, written or paired with something, each alone and in its normal form."""
    right, _ = sides(question)
    found = right or question.form.sought() or (question.answer,)
    return tuple(map(normal, found))
