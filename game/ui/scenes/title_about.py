"""What stands below the name on the first page: what the game is about, or that a teacher has something to mend."""

from game.facts.model import Severity
from game.translation import tr
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.own_title import own_title
from game.ui.widgets.lines import Words, block, largest, whole

LEAST = 0.6  # the text size to which a sentence about trouble may shrink


def title_about(area: Rect, room: Room, desk: Desk) -> Words:
    """Small enough to stand in two lines."""
    trouble = _trouble(desk)
    if trouble:
        return _trouble_words(trouble, area, room)
    words = tr("Who built it, who flew it, what comes next")
    if room.theme.projector:  # large enough for the last row, that has no room
        words = tr("Who flew it, what comes next")
    is_own = bool(own_title(desk.bank))
    if is_own:
        words = tr("Made with Sputnik to Gateway")
    is_small = is_own or room.theme.projector
    role = "note" if is_small else "body"
    lines = whole(words, role, area, room)
    grey = room.theme.palette.second
    return Words("about", area, lines, words, grey)


def _trouble(desk: Desk) -> str:
    bank, problems = desk.bank, desk.problems
    if bank is not None and not bank.facts:
        return tr("The question files hold no question yet. Settings, Data says more.")
    mistakes = sum(problem.severity is Severity.MISTAKE for problem in problems)
    unasked = len(desk.unasked)
    if mistakes and unasked:
        told = tr("Mistakes in the question files: {n}; will not be asked: {m}. Settings, Data says more.")
    elif mistakes:
        told = tr("Mistakes in the question files: {n}. Settings, Data says more.")
    elif unasked:
        told = tr("Facts that will not be asked: {m}. Settings, Data says more.")
    else:
        return ""
    return told.format(n=mistakes, m=unasked)


def _trouble_words(trouble: str, area: Rect, room: Room) -> Words:
    def fits(tried: Room) -> bool:
        return block(trouble, "note", area.w, tried).height <= area.h

    fitting = largest(room, fits, LEAST)
    lines = block(trouble, "note", area.w, fitting)
    grey = room.theme.palette.second
    return Words("about", area, lines, trouble, grey)
