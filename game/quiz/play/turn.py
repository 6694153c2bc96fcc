"""One question of a lesson: how far it has come, and what the class has said to it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from game.quiz.play.lesson_record import AskedInClass, Hands
from game.quiz.play.put import Manner, Put
from game.quiz.play.rules import STANDARD
from game.quiz.question import Place, Response

# The share of hands for one option from which a class has nothing to talk about, whichever option it is.
AGREED = 0.7

MOST_MARKS = 6  # as many as there are teams at most


class Phase(StrEnum):
    """How far a question has come before the class, in this order."""

    ASKED = "asked"
    OPTIONS = "options"
    VOTING = "voting"
    SPREAD = "spread"
    TALKING = "talking"
    REVEALED = "revealed"


@dataclass(frozen=True, slots=True)
class Turn:
    """`first` and `second` count the hands for each option, in the vote before the neighbours have talked and in the
    one after it; `second` is None until there is one. `clues` are seen so far. `called` are the letters that the class
    has called, as places; `marks` the places on the line, one a team, None where a team has none; `written` what the
    teacher has typed for the class."""

    put: Put
    phase: Phase = Phase.ASKED
    first: Hands = ()
    second: Hands | None = None
    clues: int = 1
    called: tuple[int, ...] = ()
    marks: tuple[float | None, ...] = (None,) * MOST_MARKS
    written: str = ""
    skipped: bool = False
    flagged: bool = False

    @property
    def hands(self) -> Hands:
        """Those that count now."""
        return self.first if self.second is None else self.second

    @property
    def counted(self) -> int:
        return sum(self.hands)

    @property
    def is_over(self) -> bool:
        return self.skipped or self.phase is Phase.REVEALED

    @property
    def has_more_clues(self) -> bool:
        return self.clues < len(self.put.clues)

    @property
    def is_divided(self) -> bool:
        """Whether it is worth talking about: no option has most of the hands. It tells nothing of the right one."""
        return self.can_talk and max(self.hands) < AGREED * self.counted

    @property
    def can_talk(self) -> bool:
        """Whether a second vote may follow a first one. A class that sees further clues votes again anyway."""
        has_voted = self.second is None and self.counted > 0
        return has_voted and self.put.manner is Manner.HANDS and not self.put.clues

    @property
    def response(self) -> Response | None:
        """What the class answers together, as the form of the question grades it; None while it is not complete."""
        if self.put.manner is Manner.CALLED and len(self.called) == self.put.letters:
            return self.called
        if self.put.manner is Manner.SAID and self.written:
            return self.written
        return None

    @property
    def together(self) -> bool | None:
        """Whether what the class answered together was right: of several places on a line, at least half of them."""
        if self.put.manner.is_counted:
            return None
        form = self.put.question.form
        if isinstance(form, Place):
            placed = [mark for mark in self.marks if mark is not None]
            right = [mark for mark in placed if STANDARD.is_right(form.grade(mark))]
            return len(right) * 2 >= len(placed) if placed else None
        if self.response is None:
            return None
        credit = form.grade(self.response)
        return STANDARD.is_right(credit)


def begun(put: Put) -> Turn:
    """Before anybody has seen it."""
    return Turn(put, first=(0,) * len(put.options))


def onward(turn: Turn) -> Turn:
    """What the phase wants next; nothing of this votes or answers."""
    match turn.phase:
        case Phase.ASKED:
            return replace(turn, phase=Phase.OPTIONS)
        case Phase.OPTIONS:
            return replace(turn, phase=Phase.VOTING)
        case Phase.VOTING if turn.has_more_clues:
            return _with_clue(turn)
        case Phase.VOTING if turn.put.manner.is_counted and turn.counted:
            return replace(turn, phase=Phase.SPREAD)
        case Phase.SPREAD if turn.is_divided:
            return replace(turn, phase=Phase.TALKING)
        case Phase.TALKING:
            return again(turn)
        case Phase.VOTING | Phase.SPREAD | Phase.REVEALED:
            return replace(turn, phase=Phase.REVEALED)


def _with_clue(turn: Turn) -> Turn:
    """Everybody may change: what was counted stays, and is changed from there; the first count is kept."""
    second = turn.second
    if second is None and turn.counted:
        second = turn.first
    return replace(turn, clues=turn.clues + 1, second=second)


def again(turn: Turn) -> Turn:
    """The second vote, from none on."""
    none = (0,) * len(turn.first)
    return replace(turn, phase=Phase.VOTING, second=none)


def with_hands(turn: Turn, option: int, count: int) -> Turn:
    """So many hands for the option in the vote that counts now; never less than none. Whoever counts has the options on
    the page, so that voting has begun."""
    hands = list(turn.hands)
    hands[option] = max(0, count)
    told = tuple(hands)
    phase = Phase.VOTING if turn.phase is Phase.OPTIONS else turn.phase
    if turn.second is None:
        return replace(turn, phase=phase, first=told)
    return replace(turn, phase=phase, second=told)


def kept(turn: Turn, pupils: int) -> AskedInClass:
    """What stays of it; a second vote in which no hand was counted was none."""
    put = turn.put
    question = put.question
    second = turn.second
    if second is not None and not sum(second):
        second = None
    return AskedInClass(
        fact=question.fact,
        kind=question.kind,
        stem=put.stem,
        options=put.options,
        key=put.keys,
        first=turn.first if sum(turn.first) else (),
        second=second,
        pupils=pupils,
        where=str(question.where),
        flagged=turn.flagged,
        skipped=turn.skipped,
        together=turn.together,
        answer="" if put.options else question.answer,
    )
