"""A name to type: that of a class, or those of teams."""

from collections.abc import Mapping, Sequence

from game.translation import tr
from game.ui.desk import Desk
from game.ui.drawn import drawn
from game.ui.room import Room
from game.ui.scenes.foot import foot_with_way_back
from game.ui.scenes.page_head import page_head
from game.ui.scenes.places import Remainder, between
from game.ui.scenes.writing import Writing
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.editing import Draft
from game.ui.widgets.field import Field
from game.ui.widgets.lines import Words, block, line_height

COLUMN = 1000.0
WIDE = 420.0  # of the button
MOST_NAMES = 6
LONGEST_CLASS, LONGEST_TEAM, LONGEST_PLAN = 24, 16, 40


@drawn
class ClassNamed:
    name: str


@drawn
class TeamsNamed:
    names: tuple[str, ...]


class NamingPage(Writing):
    """A question, a note, a field, and two buttons."""

    shortcuts: Mapping[str, str] = {"back": "back"}
    question = ""
    note = ""

    @property
    def shown(self) -> Draft:
        """What is seen of what is written."""
        return self.draft

    @property
    def hints(self) -> Sequence[str]:
        return tr("Type a name"), tr("Enter done"), tr("Esc back")

    def widgets(self, room: Room) -> Sequence[Widget]:
        foot = foot_with_way_back(room, self.desk, self.hints)
        head = page_head(room, self.question)
        area = between(room, head.bottom, foot.top)
        wide = min(area.w, COLUMN)
        rest = Remainder(area.left(wide), gap=20)
        lines = block(self.note, "note", wide, room)
        note = Words("note", rest.top(lines.height), lines, self.note, room.theme.palette.second)
        field = Field(
            "name",
            rest.top(100),
            self.question,
            self.shown,
            keys={"ok": "done"},
        )
        row = rest.top(max(room.theme.target, line_height("button", room) + 30))
        is_named = bool(self.written)
        done = Button(
            "done",
            row.left(WIDE),
            tr("Done"),
            primary=is_named,
            disabled=not is_named,
        )
        return [*head.widgets, note, field, done, *foot.strip]

    def choose(self, name: str) -> Move | None:
        if name == "back":
            return Pop()
        if name == "done" and self.written:
            return Pop(self.named())
        return None

    def named(self) -> object:
        """What is popped."""
        raise NotImplementedError


class NewClass(NamingPage):
    most = LONGEST_CLASS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.question = tr("What is the class called?")
        self.note = tr("Such as 7b. The game then knows what it has had. No pupil is named anywhere.")

    def named(self) -> ClassNamed:
        return ClassNamed(self.written)


@drawn
class PlanNamed:
    """The name under which a plan is to be saved."""

    name: str


class PlanName(NamingPage):
    most = LONGEST_PLAN

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.question = tr("What is the plan called?")
        self.note = tr("It is saved as a file that a colleague can open, and changed in any text editor.")

    def named(self) -> PlanNamed:
        return PlanNamed(self.written)


class TeamNames(NamingPage):
    most = MOST_NAMES * (LONGEST_TEAM + 2)

    def __init__(self, desk: Desk, names: Sequence[str]) -> None:
        super().__init__(desk, ", ".join(names))
        self.question = tr("What are the teams called?")
        self.note = tr("Two to six names with commas between them.")

    def named(self) -> TeamsNamed:
        return TeamsNamed(names_of(self.written))


def names_of(text: str) -> tuple[str, ...]:
    """The names between the commas, each once and not too long."""
    names = []
    for part in text.split(","):
        name = " ".join(part.split())[:LONGEST_TEAM]
        if name and name not in names:
            names.append(name)
    return tuple(names[:MOST_NAMES])
