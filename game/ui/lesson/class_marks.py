"""The marks of teams on a line: whose they are, and once the answer is shown which were closest."""

from collections.abc import Sequence

from game.quiz.play.turn import Turn
from game.quiz.question import Place
from game.translation import counted, tr
from game.ui.boards.distance import apart_in_words
from game.ui.boards.scale import written
from game.ui.layout import Rect
from game.ui.lesson.team_colours import team_colours
from game.ui.lesson.team_labels import TeamLabels, TeamRows, TeamTold, flag_beside
from game.ui.room import Room
from game.ui.widgets.enamel import Enamel, enamel_of_option
from game.ui.widgets.lines import FULL, at_most
from game.ui.widgets.signs import LETTERS, least_badge
from game.ui.widgets.strips import Strip

GAP = 10.0

Marks = Sequence[float | None]  # one a team, None where it has none


def enamels_of(marks: Marks, teams: Sequence[str]) -> list[Enamel]:
    """Those of the teams; where there are none, of the letters that groups go by."""
    enamels = team_colours(teams)
    for place in range(len(enamels), len(marks)):
        enamel = enamel_of_option(place)
        enamels.append(enamel)
    return enamels


def teams_told(form: Place, marks: Marks, teams: Sequence[str], how_near: bool = False) -> list[TeamTold]:
    """Each team, and what it has marked, or `how_near` that is; of groups without names those that have a mark."""
    told = []
    enamels = enamels_of(marks, teams)
    for place, mark in enumerate(marks):
        words = []
        if place < len(teams):
            words.append(teams[place])
        if mark is not None:
            value = written(form.axis, mark)
            words.append(_distance(form, mark) if how_near else value)
        if words:
            between = ": " if how_near else " "
            team = TeamTold(
                place,
                between.join(words),
                enamels[place],
            )
            told.append(team)
    return told


def _distance(form: Place, mark: float) -> str:
    return apart_in_words(form, mark) or tr("right")


def small_rows(told: Sequence[TeamTold], room: Room) -> TeamRows:
    """Without letters."""
    badge = flag_beside("label", room)
    return TeamRows(
        told,
        "label",
        badge,
        lettered=False,
    )


def large_rows(told: Sequence[TeamTold], room: Room, lettered: bool = True) -> TeamRows:
    badge = least_badge(room) if lettered else flag_beside("body", room)
    return TeamRows(told, "body", badge, lettered)


def closest(turn: Turn) -> list[int]:
    """The places of the teams that were closest; none where fewer than two have a mark."""
    form = turn.put.question.form
    if not isinstance(form, Place):
        return []
    off = {}
    for team, mark in enumerate(turn.marks):
        if mark is not None:
            before = form.first - mark
            after = mark - form.last
            off[team] = max(before, after, 0.0)
    if len(off) < 2:
        return []
    least = min(off.values())
    return [team for team, distance in off.items() if distance == least]


def closest_words(turn: Turn, teams: Sequence[str]) -> Sequence[str]:
    """`Closest: Red, Blue`, and the same in fewer words; none where nobody was closest."""
    best = closest(turn)
    if not best:
        return ()
    names = []
    for team in best:
        name = teams[team] if team < len(teams) else LETTERS[team]
        names.append(name)
    told = tr("Closest: {names}").format(names=", ".join(names))
    number = counted("Closest: 1 team", "Closest: {n} teams", len(best))
    return told, number


def marks_strip(form: Place, turn: Turn, teams: Sequence[str], room: Room, width: float) -> list[Strip]:
    """How near the teams are, where that has room in one line, else where their marks are; empty where there is no
    mark."""
    if all(mark is None for mark in turn.marks):
        return []
    rows = _rows(teams_told(form, turn.marks, teams, how_near=True), teams, room)
    legible = at_most(room, FULL)
    if rows.width(legible) > width:
        rows = _rows(teams_told(form, turn.marks, teams), teams, room)

    def show(rect: Rect) -> TeamLabels:
        return rows.labels("marks", rect, room)

    tall = rows.height(width, room)
    return [Strip(tall, show, GAP)]


def _rows(told: Sequence[TeamTold], teams: Sequence[str], room: Room) -> TeamRows:
    return small_rows(told, room) if teams else large_rows(told, room)
