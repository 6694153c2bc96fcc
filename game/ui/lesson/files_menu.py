"""What can be saved, opened and printed before a lesson and after it."""

from game.classroom import Classroom
from game.translation import tr
from game.ui.desk import Desk
from game.ui.drawn import drawn
from game.ui.lesson.office import Office
from game.ui.scenes.menu import Menu
from game.ui.scenes.on_panel import Ask
from game.ui.stack import Move, Pop


@drawn
class FileAsked:
    """What is wanted: `save`, `open`, `sheet`, `cards`, `report` or `remove`."""

    name: str


def files_menu(desk: Desk, office: Office, classroom: Classroom) -> "LessonFiles":
    plans, reports = office.plans(), classroom.reports()
    profile = classroom.profile
    class_name = profile.name if profile.id else ""
    return LessonFiles(desk, bool(plans), class_name, bool(reports))


def made(name: str, office: Office, classroom: Classroom, era: str | None) -> str:
    """Print the sheet of the era or the cards, or save the report; what became of it."""
    match name:
        case "sheet":
            return office.print_worksheet(era, classroom.bank)
        case "report":
            return office.save_report(classroom.reports())
        case _:
            return office.print_cards()


def removal(desk: Desk, class_name: str) -> Ask:
    question = tr("Remove {name}?").format(name=class_name)
    words = tr("The class can be brought back from the list of removed players.")
    return Ask(
        desk,
        question,
        words,
        tr("Remove"),
        tr("Keep"),
    )


class LessonFiles(Menu):
    """Pops `FileAsked`, or nothing."""

    def __init__(self, desk: Desk, has_plans: bool, class_name: str = "", has_report: bool = False) -> None:
        """A class that has a name can be removed, as a player can."""
        buttons = {"save": tr("Save the plan")}
        if has_plans:
            buttons["open"] = tr("Open a plan")
        buttons |= {
            "sheet": tr("Print a worksheet"),
            "cards": tr("Print answer cards"),
        }
        if has_report:
            buttons["report"] = tr("Save the report of the last lesson")
        if class_name:
            buttons["remove"] = tr("Remove the class {name}").format(name=class_name)
        buttons["back"] = tr("Back")
        words = tr("A plan is a small file that a colleague can open. What is printed opens in the browser.")
        super().__init__(desk, tr("Plans and print"), words, buttons)

    def choose(self, name: str) -> Move | None:
        if name == "back":
            return Pop()
        return Pop(FileAsked(name))
