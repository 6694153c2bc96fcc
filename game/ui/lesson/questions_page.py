"""The questions of a plan as a list with a preview: another one, drop, move, keep, add by search."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from game.classroom import Classroom
from game.quiz.play.lesson_plan import LessonWish, Planned, another
from game.quiz.question import Question
from game.translation import tr
from game.ui.boards.naming import parted
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.lesson.add_page import AddQuestion
from game.ui.lesson.near_page import NearPage
from game.ui.lesson.question_preview import previewed
from game.ui.lesson.way_words import way_words
from game.ui.room import Room
from game.ui.scenes.foot import Foot, foot_with_way_back
from game.ui.scenes.list_page import ListPage
from game.ui.scenes.page_head import page_head
from game.ui.scenes.places import between, equal_rows
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import line_height
from game.ui.widgets.row import Row
from game.ui.widgets.strips import column

GAP = 14.0
LEAST = 0.75


class QuestionsPage(NearPage, ListPage):
    """Pops the questions. The answers are shown only when that is asked for: a class may look on."""

    shortcuts: Mapping[str, str] = {
        "back": "back",
        "n": "another",
        "delete": "drop",
        "-": "earlier",
        "+": "later",
        "p": "pin",
        "a": "add",
    }
    least_row = 76.0

    def __init__(self, desk: Desk, classroom: Classroom, wish: LessonWish, questions: Sequence[Planned]) -> None:
        super().__init__(desk)
        self._classroom, self._wish = classroom, wish
        self.questions = list(questions)
        self.place = 0
        self.tells = False
        self.focus = "item-0"

    @property
    def hints(self) -> Sequence[str]:
        return (
            tr("Up / Down question"),
            tr("N another"),
            tr("Delete drop"),
            tr("+ / - move"),
            tr("P keep"),
            tr("A add"),
            tr("Esc done"),
        )

    @property
    def chosen(self) -> Planned | None:
        return self.questions[self.place] if self.place < len(self.questions) else None

    def _question(self, planned: Planned | None) -> Question | None:
        return planned.question(self._classroom.bank) if planned else None

    # What is seen

    def widgets(self, room: Room) -> Sequence[Widget]:
        head = page_head(room, tr("The questions of the lesson"))
        _, right = self._areas(room)
        buttons = self._buttons(right, room)
        above = right.top(buttons[0].rect.y - 20 - right.y)
        question = self._question(self.chosen)
        preview = column(previewed(question, self.tells, above, room), above)
        return [*head.widgets, *self.rows(room), *preview, *buttons, *self._foot(room).strip]

    def _foot(self, room: Room) -> Foot:
        return foot_with_way_back(room, self.desk, self.hints)

    def _areas(self, room: Room) -> tuple[Rect, Rect]:
        head = page_head(room, tr("The questions of the lesson"))
        area = between(room, head.bottom, self._foot(room).top)
        left, right = area.share([1.2, 1], 36)
        return left, right

    def listing_area(self, room: Room) -> Rect:
        left, _ = self._areas(room)
        return left

    def row_names(self) -> Sequence[str]:
        return [f"item-{place}" for place in range(len(self.questions))]

    def row_maker(self) -> Callable[[int, Rect], Row]:
        def make(number: int, rect: Rect) -> Row:
            planned = self.questions[number]
            question = self._question(planned)
            label = question.prompt if question else planned.fact
            note = way_words(question) if question else ""
            if planned.pinned:
                note = f"{note} · {tr('kept')}"
            return Row(
                f"item-{number}",
                rect,
                f"{number + 1}. {label}",
                note=note,
                chosen=number == self.place,
                role="note",
            )

        return make

    def _buttons(self, area: Rect, room: Room) -> list[Button]:
        labels = self._labels()
        tall = max(room.theme.target, line_height("button", room) + 18)
        rows = (len(labels) + 1) // 2
        low = area.low(rows * (tall + GAP) - GAP)
        cells = [cell for row in equal_rows(low, rows, tall, GAP) for cell in row.columns(2, GAP)]
        buttons = []
        for (name, label), cell in zip(labels.items(), cells, strict=False):
            is_about_one = name not in ("add", "done")
            is_idle = is_about_one and self.chosen is None
            is_main = name == "done"
            button = Button(
                name,
                cell,
                label,
                primary=is_main,
                disabled=is_idle,
            )
            buttons.append(button)
        return buttons

    def _labels(self) -> Mapping[str, str]:
        is_pinned = self.chosen is not None and self.chosen.pinned
        return {
            "another": tr("Another"),
            "drop": tr("Drop"),
            "earlier": tr("Earlier"),
            "later": tr("Later"),
            "pin": tr("Do not keep") if is_pinned else tr("Keep"),
            "tell": tr("Hide key") if self.tells else tr("Show key"),
            "add": tr("Add"),
            "done": tr("Done"),
        }

    # What is done

    def show_focus(self, room: Room) -> None:
        """The question in focus is the chosen one."""
        super().show_focus(room)
        kind, number = parted(self.focus)
        if kind == "item":
            self.place = number

    def choose(self, name: str) -> Move | None:
        kind, number = parted(name)
        if kind == "item":
            self._select(number)
            return None
        match name:
            case "back" | "done":
                return Pop(tuple(self.questions))
            case "add":
                return Push(AddQuestion(self.desk, self._classroom.bank, self.offer))
            case "tell":
                self.tells = not self.tells
            case "another" | "drop" | "earlier" | "later" | "pin" if self.chosen:
                self._change(name, self.chosen)
            case _:
                return super().choose(name)
        return None

    def _select(self, place: int) -> None:
        last = len(self.questions) - 1
        self.place = max(0, min(last, place))
        self.focus = f"item-{self.place}" if self.questions else "add"

    def _change(self, name: str, chosen: Planned) -> None:
        match name:
            case "another":
                self._replace(chosen)
            case "drop":
                del self.questions[self.place]
                self._select(self.place)
            case "pin":
                self.questions[self.place] = replace(chosen, pinned=not chosen.pinned)
            case _:
                self._move(-1 if name == "earlier" else 1)

    def _move(self, by: int) -> None:
        there = self.place + by
        if 0 <= there < len(self.questions):
            moved = self.questions.pop(self.place)
            self.questions.insert(there, moved)
            self._select(there)

    def _replace(self, chosen: Planned) -> None:
        """By another one about another fact; in a chapter without any, about the same."""
        others = [planned for planned in self.questions if planned is not chosen]
        wish = replace(self._wish, count=len(others) + 1, again=())
        had = {planned.fact for planned in self.questions}
        drawing = self._classroom.drawing()
        drawn = self._classroom.plan(wish, tuple(others))
        new = [planned for planned in drawn[len(others) :] if planned.fact not in had]
        found = new[0] if new else another(chosen.fact, self._wish, drawing, others, chosen)
        if found:
            self.questions[self.place] = found

    def offer(self, fact: str) -> Planned | None:
        """A question about the fact beside those that there are."""
        return another(
            fact,
            LessonWish(),
            self._classroom.drawing(),
            self.questions,
        )

    def resume(self, result: object) -> Move | None:
        """Whatever was looked for comes after the chosen one."""
        if isinstance(result, Planned):
            place = self.place + 1 if self.questions else 0
            self.questions.insert(place, result)
            self._select(place)
        return None
