"""How a question is put to a class: what is asked, what the options are, and how a class answers together."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Ladder, Pair, Place, Question, Typed


class Manner(StrEnum):
    """How a class answers. `HANDS` go up for one option each, in `SEVERAL` for as many as each pupil likes; letters are
    `CALLED` one after the other; a place on a line is `MARKED` by teams; and what is `SAID` is typed by the teacher."""

    HANDS = "hands"
    SEVERAL = "several"
    CALLED = "called"
    MARKED = "marked"
    SAID = "said"

    @property
    def is_counted(self) -> bool:
        """Whether hands are counted, so that there is a spread to look at."""
        return self in (Manner.HANDS, Manner.SEVERAL)


@dataclass(frozen=True, slots=True)
class Put:
    """A question before a class, or one step of it. `options` have letters; `keys` are the places of the right ones.

    `parts` are what these letters stand for, as places among the parts of the form of which the question tells the
    truth; none where they stand for something else. `clues` come one after the other. `cards` have letters, too, but
    none of them alone is right. `step` counts from 0: of a statement first whether it is true, then what would put it
    right. `is_last` where nothing comes after it, so that the whole explanation can be told.
    """

    question: Question
    stem: str
    manner: Manner
    options: tuple[str, ...] = ()
    keys: tuple[int, ...] = ()
    parts: tuple[int, ...] = ()
    clues: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    step: int = 0
    is_last: bool = True

    @property
    def lettered(self) -> tuple[str, ...]:
        """What can be called by letters, or has hands counted."""
        return self.options or self.cards

    @property
    def letters(self) -> int:
        """How many there are."""
        return len(self.lettered)


def puts(question: Question) -> tuple[Put, ...]:
    """The steps in which it is put to a class: one, but for a statement that is false."""
    if isinstance(question.form, Fix):
        return _judged(question, question.form)
    return (_put(question),)


def _put(question: Question) -> Put:
    stem = question.prompt
    match question.form:
        case Choose(options, key):
            return _by_hands(question, options, key)
        case ChooseMany(options, keys):
            return Put(question, stem, Manner.SEVERAL, options, keys, _all(options))
        case Ladder(clues, options, key):
            return _by_hands(question, options, key, clues)
        case Place():
            return Put(question, stem, Manner.MARKED)
        case Arrange(items=cards) | Pair(right=cards):
            return Put(question, stem, Manner.CALLED, cards=cards)
        case Typed():
            return Put(question, stem, Manner.SAID)
        case Fix():
            raise AssertionError("a statement is put in steps")


def _by_hands(question: Question, options: tuple[str, ...], key: int, clues: tuple[str, ...] = ()) -> Put:
    return Put(
        question,
        question.prompt,
        Manner.HANDS,
        options,
        keys=(key,),
        parts=_all(options),
        clues=clues,
    )


def _all(options: Sequence[str]) -> tuple[int, ...]:
    """Where each letter stands for the part at its place."""
    places = range(len(options))
    return tuple(places)


def _judged(question: Question, form: Fix) -> tuple[Put, ...]:
    """Whether it is true; and, where it is not, what would put it right."""
    verdict, *correction = form.right_response()
    is_last = not correction
    judged = Put(
        question,
        question.prompt,
        Manner.HANDS,
        form.verdicts,
        keys=(verdict,),
        is_last=is_last,
    )
    if is_last:
        return (judged,)
    place = form.corrections.index(form.key)
    put_right = Put(
        question,
        form.follow_up,
        Manner.HANDS,
        form.offered,
        keys=(place,),
        parts=form.corrections,
        step=1,
    )
    return judged, put_right
