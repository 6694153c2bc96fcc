"""Which key does what."""

from collections.abc import Mapping, Sequence

from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.reading import Reading
from game.ui.stack import Move, Pop, Room
from game.ui.strips import Strip, paragraph
from game.ui.widgets import Button, Widget
from game.words import tr

BUTTON = 92.0


def keys() -> Sequence[tuple[str, str]]:
    return (
        (tr("Arrows, Tab"), tr("move")),
        (tr("Enter, Space"), tr("choose")),
        (tr("1–4 or A–D"), tr("choose an option")),
        (tr("Esc"), tr("back, pause")),
        ("F1", tr("these keys")),
        ("F2", tr("projector mode: large, dark on light")),
        ("F3", tr("where the question stands in its file")),
        ("F11", tr("full screen")),
        ("F12", tr("save a picture of the screen")),
    )


class Help(Reading):
    shortcuts: Mapping[str, str] = {"back": "close", "help": "close"}

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def widgets(self, room: Room) -> Sequence[Widget]:
        button = Button("close", room.page.low(BUTTON).left(380), tr("Back"), primary=True)
        return [button, *self.column(room).widgets(self.top, room.theme.target)]

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        told = [
            strip
            for name, does in keys()
            for strip in paragraph(f"key-{name}", f"{name}  –  {does}", "body", width, room, 10)
        ]
        words = tr("A mouse is enough, too: click what you want.")
        last = paragraph("mouse", words, "body", width, room, 24, room.theme.palette.second)
        return [*paragraph("heading", tr("Keys"), "heading", width, room), *told, *last]

    def reading_area(self, room: Room) -> Rect:
        return room.page.top(room.page.h - BUTTON - 30)

    def choose(self, name: str) -> Move | None:
        return Pop() if name == "close" else super().choose(name)
