"""What a teacher alone is told of a vote: how many are right, and what is usual then (peer instruction)."""

from game.quiz.play.lesson_record import HAS_IT
from game.quiz.play.put import Manner
from game.quiz.play.turn import Phase, Turn, kept
from game.translation import tr
from game.ui.lesson.class_answer import percent

TOO_FEW = 0.35  # right: to talk would only spread what is wrong


def advice(turn: Turn, pupils: int) -> str:
    """Empty while hands are being counted, and once it is done."""
    if not _is_due(turn, pupils):
        return ""
    asked = kept(turn, pupils)
    share = asked.share(turn.hands)
    if share is None:
        return ""
    words = tr("{shares} right")
    if turn.put.manner is Manner.SEVERAL:
        words = tr("{shares} of choices right")
    told = words.format(shares=percent(share))
    return f"{told}: {_usual(turn, share)}"


def _is_due(turn: Turn, pupils: int) -> bool:
    """Once the hands are shown, or all pupils have raised theirs: what some have said tells nothing yet."""
    if turn.phase is Phase.SPREAD:
        return True
    if turn.phase is not Phase.VOTING:
        return False
    each_raises_one = turn.put.manner is Manner.HANDS
    return each_raises_one and 0 < pupils <= turn.counted


def _usual(turn: Turn, share: float) -> str:
    if share < TOO_FEW:
        return tr("explain, or give a hint.")
    if share >= HAS_IT:
        return tr("show the answer.")
    if turn.put.manner is Manner.HANDS and turn.second is None:
        return tr("let them talk, and vote again.")
    return tr("show the answer, and explain.")
