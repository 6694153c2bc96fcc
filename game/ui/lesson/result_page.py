"""The end of a lesson: how many were right at first and after talking, question by question, and what to repeat."""

from collections.abc import Mapping, Sequence

from game.classroom import Classroom
from game.quiz.play.lesson_record import LessonRecord
from game.quiz.play.lesson_words import Back
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.inputs import Input
from game.ui.layout import Rect
from game.ui.lesson.class_look import for_class
from game.ui.lesson.result_rows import numbered, result_row
from game.ui.lesson.result_told import about_question, again_strips, head_strips
from game.ui.room import Node, Room
from game.ui.scenes.foot import Foot, foot
from game.ui.scenes.places import between, button_row
from game.ui.scenes.prose import Prose
from game.ui.scenes.reading import Reading
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import largest
from game.ui.widgets.strips import Strip, with_gap

GAP = 28.0  # with room for the focus ring
LEAST = 0.5
ABOVE_ROWS = 14.0


KEYS = {"back": "done", "page_up": "before", "s": "save", "p": "cards"}
WITHOUT_BUTTONS = {"ok": "done"}


class ResultPage(Reading):
    """Pops "done" once it is read; a page back leads to the last question, pops "back". Where the teacher has a window
    the buttons are there, and not before the class; keys mean the same."""

    turns_to = "done"

    def __init__(self, desk: Desk, classroom: Classroom) -> None:
        super().__init__()
        self.desk, self.classroom = desk, classroom
        self.focus = "done"
        self._saved = False

    @property
    def shortcuts(self) -> Mapping[str, str]:
        """Arrows lead along the buttons, if there are any."""
        return KEYS | WITHOUT_BUTTONS if self.desk.beside else KEYS

    @property
    def record(self) -> LessonRecord:
        found = self.classroom.record()
        assert found is not None
        return found

    @property
    def hints(self) -> Sequence[str]:
        return tr("Enter done"), tr("Page Up the last question")

    def draw(self, canvas: Canvas, room: Room) -> None:
        super().draw(canvas, for_class(room))

    def tree(self, room: Room) -> tuple[Node, ...]:
        return super().tree(for_class(room))

    def handle(self, given: Input, room: Room) -> Move | None:
        return super().handle(given, for_class(room))

    def widgets(self, room: Room) -> Sequence[Widget]:
        column = self.column(room)
        words = column.widgets(self.top, room.theme.target)
        if self.desk.beside:
            return words
        return [*words, *self._buttons(room), *self._foot(room).strip]

    def focused_of(self, widgets: Sequence[Widget]) -> Widget | None:
        """The class sees no focus."""
        return None if self.desk.beside else super().focused_of(widgets)

    def _foot(self, room: Room) -> Foot:
        return foot(room, self.desk, ())

    def _row(self, room: Room) -> Rect:
        return button_row(room, self._foot(room).top)

    def _labels(self) -> dict[str, str]:
        labels = {}
        if self.desk.office:
            labels["save"] = tr("Save the report")
            labels["cards"] = tr("Print cards")
        labels["done"] = tr("Done")
        return labels

    def _buttons(self, room: Room) -> list[Widget]:
        row = self._row(room)
        labels = self._labels()

        def widths(tried: Room) -> list[float]:
            return [tried.width(label, "button") + 60 for label in labels.values()]

        def fits(tried: Room) -> bool:
            return sum(widths(tried)) + GAP * (len(labels) - 1) <= row.w

        fitting = largest(room, fits, LEAST)
        cells = row.share(widths(fitting), GAP)
        found: list[Widget] = []
        for cell, (name, label) in zip(cells, labels.items(), strict=True):
            found.append(
                Button(
                    name,
                    cell,
                    label,
                    primary=name == "done",
                )
            )
        return found

    def reading_area(self, room: Room) -> Rect:
        if self.desk.beside:
            return room.page
        return between(room, room.page.y, self._row(room).y - 20)

    @property
    def saves(self) -> bool:
        """Whether there is somebody to write files."""
        return self.desk.office is not None

    def told_to_teacher(self, room: Room, width: float) -> list[Strip]:
        """What the class reads, but for the questions; and what has come of a file."""
        record = self.record
        head = head_strips(record, room, width)
        again = again_strips(record, room, width)
        notice = Prose(room, width)
        notice.aside(
            "notice",
            self.desk.told,
            "label",
            gap=24,
        )
        return [*head, *again, *notice.strips]

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        record = self.record
        rows = []
        bank = self.classroom.bank
        for number, asked in numbered(record.questions):
            about = about_question(number, asked, bank)
            row = result_row(
                number,
                about,
                asked,
                width,
                room,
            )
            rows.append(row)
        head = head_strips(record, room, width)
        again = again_strips(record, room, width)
        apart = with_gap(rows, ABOVE_ROWS)
        return [*head, *apart, *again]

    def press(self, key: str, room: Room) -> Move | None:
        """From the top of the page a page further back is the last question."""
        is_at_top = self.top == 0
        if key == "page_up" and is_at_top:
            return self.choose("before")
        return super().press(key, room)

    def choose(self, name: str) -> Move | None:
        match name:
            case "done":
                self._tell_of_report()
                self.classroom.close()
                return Pop("done")
            case "before":
                self.classroom.say(Back())
                return Pop("back")
            case "save" if self.desk.office:
                self._saved = True
                self.desk.notice = self.desk.office.save_report(self._reports())
            case "cards" if self.desk.office:
                self.desk.notice = self.desk.office.print_cards()
            case _:
                return super().choose(name)
        return None

    def _reports(self) -> Sequence[LessonRecord]:
        """Of a lesson in which nothing was asked there is none."""
        lessons = list(self.classroom.records())
        if self.record.questions:
            lessons.append(self.record)
        return lessons

    def _tell_of_report(self) -> None:
        """Where to find it for who did not save it."""
        if self.desk.office and self.record.tells and not self._saved:
            self.desk.notice = tr("The report is kept. To save it as a file: Plans and print.")
