"""What the keys of a teacher or a remote say to a lesson, the same on whichever window they are pressed."""

from collections.abc import Mapping
from dataclasses import replace
from math import inf

from game.quiz.play.lesson import Lesson
from game.quiz.play.lesson_words import Call, Count, Pin, Team, Vote, Word
from game.quiz.play.put import Manner
from game.quiz.play.turn import MOST_MARKS, Phase
from game.quiz.question import Place
from game.ui.boards.scale import rounded
from game.ui.drawn import drawn
from game.ui.lesson.hand_entry import FIGURES, MOST_FIGURES, MOST_OF_HANDS, HandEntry, place_of_letter

LESS = "shift-"  # before a key that is pressed together with Shift
KEYS: Mapping[str, str] = {
    "ok": "next",
    "page_down": "next",
    "right": "next",
    "page_up": "before",
    "left": "before",
    "erase": "undo",
    "u": "undo",
    "t": "talk",
    "r": "reveal",
    "s": "skip",
    "x": "flag",
    "up": "up",
    "down": "down",
    "k": "strip",
    "w": "screen",
    "l": "lock",
    "back": "pause",
    "help": "keys",
}
TEAM_KEYS = ("f5", "f6", "f7", "f8", "f9", "f10")


@drawn
class Pressed:
    """What comes of a key: words for the lesson, what is being typed now, and the name of what is chosen."""

    words: tuple[Word, ...] = ()
    entry: HandEntry | None = None
    name: str = ""


def pressed(key: str, lesson: Lesson, entry: HandEntry | None, only_figures: bool = False) -> Pressed:
    """A key never chooses what has the focus. With `only_figures` no letter votes, since a remote sends one."""
    if entry:
        typed = _typed(key, lesson, entry)
        if typed:
            return typed
    is_less = key.startswith(LESS)
    plain = key.removeprefix(LESS)
    if plain in TEAM_KEYS:
        team = TEAM_KEYS.index(plain)
        return Pressed((Team(team, -1 if is_less else 1),))
    names_option = only_figures or is_less or lesson.turn.put.manner.is_counted
    if plain in FIGURES and not names_option:
        return _of_figure(plain, lesson)
    place = _place(plain, lesson, only_figures)
    if place is None:
        return Pressed(name=KEYS.get(plain, ""))
    by_letter = lettered(place, lesson, is_less)
    is_figure = plain in FIGURES and lesson.turn.put.manner.is_counted
    if is_less or is_figure:
        return replace(by_letter, entry=None)
    return by_letter


def _of_figure(key: str, lesson: Lesson) -> Pressed:
    """A year that is typed without a letter is for the next team. Where letters are called a figure is none of them: it
    says for what the next one is called."""
    team = _next_to_mark(lesson)
    if team is None:
        return Pressed()
    entry = HandEntry(team)
    return _grown(key, lesson, entry)


def _next_to_mark(lesson: Lesson) -> int | None:
    """The team whose mark is still to be set; None where there is no such team, or no line."""
    turn = lesson.turn
    is_line = turn.put.manner is Manner.MARKED
    is_seen = turn.phase not in (Phase.ASKED, Phase.REVEALED)
    if not is_line or not is_seen:
        return None
    marks = turn.marks[: _letters(lesson)]
    for team, mark in enumerate(marks):
        if mark is None:
            return team
    return None


def _place(key: str, lesson: Lesson, only_figures: bool) -> int | None:
    """Of the option, or the team on a line, that the letter or the figure names."""
    place = None if only_figures else place_of_letter(key)
    if key in FIGURES[1:]:
        place = int(key) - 1
    if place is None or place >= _letters(lesson):
        return None
    return place


def _letters(lesson: Lesson) -> int:
    put = lesson.turn.put
    if put.manner is not Manner.MARKED:
        return put.letters
    teams = len(lesson.teams) or MOST_MARKS
    return min(teams, MOST_MARKS)


def team_at(lesson: Lesson, value: float) -> int:
    """Whose mark a press on the line sets: that of the next team, or once all have one the nearest."""
    marks = lesson.turn.marks[: _letters(lesson)]
    nearest, least = 0, inf
    for team, mark in enumerate(marks):
        if mark is None:
            return team
        distance = abs(mark - value)
        if distance < least:
            nearest, least = team, distance
    return nearest


def lettered(place: int, lesson: Lesson, is_less: bool = False) -> Pressed:
    """What the letter of an option says; figures that are typed after it are about that option."""
    turn = lesson.turn
    if turn.phase is Phase.ASKED:
        return Pressed()
    match turn.put.manner:
        case Manner.CALLED:
            return Pressed((Call(-1 if is_less else place),))
        case Manner.MARKED if is_less:
            return Pressed((Pin(place, None),))
        case Manner.MARKED:
            return Pressed(entry=HandEntry(place))
        case _:
            by = -1 if is_less else 1
            return Pressed((Vote(place, by),), HandEntry(place))


def _typed(key: str, lesson: Lesson, entry: HandEntry) -> Pressed | None:
    """What a key does to the number after a letter; None where it is not for that. Enter ends a number, so that it does
    not lead on before somebody has looked at it."""
    if not entry.figures:
        return _grown(key, lesson, entry) if key in FIGURES else None
    match key:
        case "ok":
            return Pressed()
        case "erase":
            return _entered(entry.erased(), lesson)
        case "." if takes_point(lesson, entry):
            return _grown(key, lesson, entry)
        case _ if key in FIGURES:
            return _grown(key, lesson, entry)
        case _:
            return None


def takes_point(lesson: Lesson, entry: HandEntry | None) -> bool:
    """Whether a point belongs to a number that is being typed; else it makes the screen dark."""
    if entry is None or not entry.figures:
        return False
    return lesson.turn.put.manner is Manner.MARKED


def _grown(key: str, lesson: Lesson, entry: HandEntry) -> Pressed:
    is_counted = lesson.turn.put.manner.is_counted
    most = MOST_OF_HANDS if is_counted else MOST_FIGURES
    return _entered(entry.typed(key, most), lesson)


def _entered(entry: HandEntry, lesson: Lesson) -> Pressed:
    """A year that is not on the line is not yet one: somebody is typing it."""
    put = lesson.turn.put
    number = entry.number
    if put.manner.is_counted:
        hands = int(number or 0)
        return Pressed((Count(entry.place, hands),), entry)
    form = put.question.form
    if number is None or not isinstance(form, Place):
        return Pressed(entry=entry)
    axis = form.axis
    if not axis.low <= number <= axis.high:
        return Pressed(entry=entry)
    value = rounded(axis, number)
    return Pressed((Pin(entry.place, value),), entry)
