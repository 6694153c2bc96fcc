"""What stands on the page of a plan: what is set, and what can be done."""

from collections.abc import Mapping

from game.ui.layout import Rect
from game.ui.lesson.plan_rows import ROWS, LessonPlan, PlanRows
from game.ui.room import Room
from game.ui.scenes.places import equal_rows
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import line_height
from game.ui.widgets.row import Row

GAP = 14.0
ROW = 88.0
WHAT = {"left": "less", "right": "more"}  # what a key does with a setting
MAIN = ("start", "resume")
NUMBERS = ("count", "pupils")  # rows with buttons for less and more


def setting_rows(area: Rect, room: Room, rows: PlanRows, plan: LessonPlan) -> list[Widget]:
    """A chapter is asked for only where there is one era."""
    names = list(ROWS)
    if not plan.wish.era:
        names.remove("chapter")
    two_lines = line_height("button", room) + line_height("note", room)
    tall = max(ROW, two_lines + 16)
    cells = equal_rows(area, len(names), tall, GAP)
    found: list[Widget] = []
    for name, whole in zip(names, cells, strict=True):
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


def plan_buttons(area: Rect, room: Room, labels: Mapping[str, str]) -> list[Widget]:
    line = line_height("button", room)
    tall = max(room.theme.target, line + 34)
    cells = equal_rows(area, len(labels), tall, GAP)
    found: list[Widget] = []
    for cell, (name, label) in zip(cells, labels.items(), strict=True):
        is_main = name in MAIN
        button = Button(name, cell, label, primary=is_main)
        found.append(button)
    return found
