"""What can be saved, opened and printed before a lesson."""

from dataclasses import dataclass

from game.translation import tr
from game.ui.desk import Desk
from game.ui.scenes.menu import Menu
from game.ui.stack import Move, Pop


@dataclass(frozen=True, slots=True)
class FileAsked:
    """What is wanted: `save`, `open`, `sheet`, `cards` or `remove`."""

    name: str


class LessonFiles(Menu):
    """Pops `FileAsked`, or nothing."""

    def __init__(self, desk: Desk, has_plans: bool, class_name: str = "") -> None:
        """A class that has a name can be removed, as a player can."""
        buttons = {"save": tr("Save the plan")}
        if has_plans:
            buttons["open"] = tr("Open a plan")
        buttons |= {
            "sheet": tr("Print a worksheet"),
            "cards": tr("Print answer cards"),
        }
        if class_name:
            buttons["remove"] = tr("Remove the class {name}").format(name=class_name)
        buttons["back"] = tr("Back")
        words = tr("A plan is a small file that a colleague can open. What is printed opens in the browser.")
        super().__init__(desk, tr("Plans and print"), words, buttons)

    def choose(self, name: str) -> Move | None:
        if name == "back":
            return Pop()
        return Pop(FileAsked(name))
