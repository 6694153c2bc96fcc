"""What stands on the page of a plan: what is set, and what can be done."""

from collections.abc import Mapping, Sequence

from game.ui.layout import Rect
from game.ui.lesson.plan_rows import ROWS, LessonPlan, PlanRows
from game.ui.room import Room
from game.ui.scenes.places import equal_rows
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import line_height
from game.ui.widgets.row import Row

GAP = 14.0
ROW = 78.0
WHAT = {"left": "less", "right": "more"}  # what a key does with a setting
MAIN = ("resume", "start")  # of which there is one way on: the first of them
NUMBERS = ("count", "pupils")  # rows with buttons for less and more


def settings_of(plan: LessonPlan) -> list[str]:
    """A chapter is asked for only where there is one era."""
    names = list(ROWS)
    if not plan.wish.era:
        names.remove("chapter")
    return names


def plan_body(
    left: Rect, right: Rect, room: Room, rows: PlanRows, plan: LessonPlan, labels: Mapping[str, str]
) -> list[Widget]:
    """Settings and buttons in the lines of one grid; a button is the last."""
    settings = settings_of(plan)
    count = max(len(settings), len(labels))
    set_lines = plan_lines(left, room, count)
    button_lines = plan_lines(right, room, count)
    shown = setting_rows(set_lines, room, rows, plan)
    buttons = plan_buttons(button_lines, labels)
    return [*shown, *buttons]


def plan_lines(area: Rect, room: Room, count: int) -> list[Rect]:
    two_lines = line_height("button", room) + line_height("note", room)
    tall = max(ROW, two_lines + 4)
    return equal_rows(area, count, tall, GAP)


def setting_rows(lines: Sequence[Rect], room: Room, rows: PlanRows, plan: LessonPlan) -> list[Widget]:
    found: list[Widget] = []
    for name, whole in zip(settings_of(plan), lines, strict=False):
        cell = whole
        if name in NUMBERS:
            steps = _steps(name, whole, room)
            found += steps
            first = steps[0].rect
            cell = whole.left(first.x - GAP - whole.x)
        keys = {}
        for key, what in WHAT.items():
            keys[key] = f"{what}:{name}"
        row = Row(
            f"row-{name}",
            cell,
            rows.label(name),
            rows.value(name, plan),
            rows.note(name, plan),
            keys=keys,
        )
        found.append(row)
    return found


def _steps(name: str, row: Rect, room: Room) -> list[Button]:
    """Buttons for less and more at the right end of a row."""
    wide = room.theme.target
    both = row.far(2 * wide + GAP)
    less, more = both.columns(2, GAP)
    return [
        Button(f"less:{name}", less, "−"),
        Button(f"more:{name}", more, "+"),
    ]


def plan_buttons(lines: Sequence[Rect], labels: Mapping[str, str]) -> list[Widget]:
    found: list[Widget] = []
    main = next(name for name in MAIN if name in labels)
    for line, (name, label) in zip(lines, labels.items(), strict=False):
        is_main = name == main
        button = Button(name, line, label, primary=is_main)
        found.append(button)
    return found
