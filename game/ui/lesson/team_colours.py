"""The colour of each team: the one that it is called by, and of any other name one that is free."""

from collections.abc import Sequence

from game.translation import tr
from game.ui.theme import hexed
from game.ui.widgets.enamel import Enamel

WHITE = hexed("#FFFFFF")
RED = Enamel(hexed("#FF7A66"))
BLUE = Enamel(hexed("#5FA8FF"))
GREEN = Enamel(hexed("#A9D93B"))
YELLOW = Enamel(hexed("#FFE23A"))
PLAIN = Enamel(WHITE)
DARK = Enamel(hexed("#20253F"), letter=WHITE)
COLOURS = RED, BLUE, GREEN, YELLOW, PLAIN, DARK  # as the names below


def team_names() -> tuple[str, ...]:
    """Names of teams, until a teacher gives others: those of the colours."""
    return (
        tr("Red"),
        tr("Blue"),
        tr("Green"),
        tr("Yellow"),
        tr("White"),
        tr("Black"),
    )


def team_colours(teams: Sequence[str]) -> list[Enamel]:
    """One each; all different where there are no more teams than colours."""
    called = _called(teams)
    free = [colour for colour in COLOURS if colour not in called]
    found: list[Enamel] = []
    for colour in called:
        if colour and colour not in found:
            found.append(colour)
        else:
            other = free.pop(0) if free else PLAIN
            found.append(other)
    return found


def _called(teams: Sequence[str]) -> list[Enamel | None]:
    """The colours that teams have their names from."""
    by_name = {}
    for name, colour in zip(team_names(), COLOURS, strict=True):
        by_name[name.casefold()] = colour
    return [by_name.get(team.casefold()) for team in teams]
