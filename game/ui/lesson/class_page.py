"""What the class sees of a lesson, and what the teacher's keys, mouse and remote do to it."""

from collections.abc import Mapping, Sequence

from game.classroom import Classroom
from game.quiz.play.lesson_words import (
    Back,
    End,
    Flag,
    Next,
    Pin,
    Reveal,
    Skip,
    Talk,
    Team,
    Undo,
    Word,
)
from game.quiz.play.turn import Phase
from game.translation import tr
from game.ui.boards.naming import parted
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.inputs import Input, Point, Touch
from game.ui.lesson.answered_page import AnsweredPage
from game.ui.lesson.class_board import class_board
from game.ui.lesson.class_fits import Surroundings
from game.ui.lesson.class_ground import draw_class_ground
from game.ui.lesson.class_line import TeamLine
from game.ui.lesson.class_look import for_class
from game.ui.lesson.class_pause import LessonPause
from game.ui.lesson.class_table import ClassTable
from game.ui.lesson.keys_page import LessonKeys
from game.ui.lesson.lesson_keys import KEYS, LESS, Pressed, lettered, pressed, takes_point, team_at
from game.ui.lesson.lock_page import WordGiven
from game.ui.lesson.result_page import ResultPage
from game.ui.lesson.saying import NAME
from game.ui.lesson.screens import swapped
from game.ui.lesson.talk_clock import TalkClock
from game.ui.lesson.teacher_page import TeacherPage
from game.ui.room import Node, Room
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.basic import Widget

WORDS: Mapping[str, Word] = {
    "next": Next(),
    "before": Back(),
    "undo": Undo(),
    "talk": Talk(),
    "reveal": Reveal(),
    "skip": Skip(),
    "flag": Flag(),
}


class ClassPage(AnsweredPage):
    """Pops "done" when the lesson is over, and "leave" when it is to go on another time."""

    def __init__(self, desk: Desk, classroom: Classroom, talk: int = 0) -> None:
        """`talk` are the seconds of the bar while neighbours talk, 0 for no bar."""
        super().__init__(desk, classroom)
        self._talk = TalkClock(talk)
        self._surroundings = Surroundings()
        self._team = 0  # whose mark the mouse moves
        self.result: ResultPage | None = None  # while it lies above

    def beside(self) -> TeacherPage:
        """What the teacher sees on a second screen."""
        return TeacherPage(self, self.desk.clock)

    # What is seen

    @property
    def hints(self) -> Sequence[str]:
        return tr("Enter on"), tr("A–D a hand more"), tr("Esc pause")

    def draw(self, canvas: Canvas, room: Room) -> None:
        super().draw(canvas, for_class(room))

    def tree(self, room: Room) -> tuple[Node, ...]:
        return super().tree(for_class(room))

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        question = self.lesson.turn.put.question
        draw_class_ground(canvas, room, question, self.classroom.bank)

    def widgets(self, room: Room) -> Sequence[Widget]:
        answer = self._revealed(room)
        if answer:
            low = self._foot(room, answer.has_more)
            return [*answer.widgets(room), *low.widgets]
        layout = self._surroundings.laid(room, self.lesson, self._typed, self._has_strip)
        board = class_board(
            self.lesson.turn,
            self.lesson.teams,
            self.strip,
            self.saying,
        )
        table = ClassTable(self.lesson.turn, board, layout.area, layout.below)
        bars = self._talk_bar(room, layout.talk_bottom)
        return [*layout.around, *table.widgets(room), *bars]

    def _talk_bar(self, room: Room, bottom: float) -> Sequence[Widget]:
        bar = self._talk.bar(room, bottom) if self._talks else None
        return (bar,) if bar else ()

    # What is done

    def takes(self, key: str) -> bool:
        if self.locked:
            return True
        if key == ".":
            return takes_point(self.lesson, self._entry)
        return key.startswith(LESS) or key in KEYS

    def handle(self, given: Input, room: Room) -> Move | None:
        if self.writes(given):
            return None
        room = for_class(room)
        if self._scrolls(given, room):
            return None
        if isinstance(given, Point) and given.touch is Touch.UP:
            return self._click(given, room)
        return super().handle(given, room)

    def _click(self, point: Point, room: Room) -> Move | None:
        """On a button what that does; anywhere else on."""
        held = self._held
        name = self._under(point, room)
        move = super().handle(point, room)
        if name or held or point.again:
            return move
        return self.choose("next")

    def drag(self, name: str, point: Point, room: Room) -> Move | None:
        """The mouse on the line sets the mark of the team whose letter was pressed last, or of the next one."""
        if name != "line":
            return None
        for widget in self.widgets(room):
            if isinstance(widget, TeamLine):
                value = widget.value(point.x)
                if point.touch is Touch.DOWN:
                    self._team = self._entry.place if self._entry else team_at(self.lesson, value)
                self.classroom.say(Pin(self._team, value))
        return None

    def press(self, key: str, room: Room) -> Move | None:
        only_figures = self.desk.settings.remote_b
        return self._do(pressed(key, self.lesson, self._entry, only_figures))

    def _do(self, given: Pressed) -> Move | None:
        self._entry = given.entry
        for word in given.words:
            self.classroom.say(word)
        return self.choose(given.name) if given.name else None

    def update(self, seconds: float) -> Move | None:
        if self._talk.seconds:
            self._talk = self._talk.later(seconds, self._talks)
        if self._entry:
            self._entry = self._entry.later(seconds)
        return super().update(seconds)

    @property
    def moving(self) -> bool:
        """What is typed vanishes after a while, and the bar grows shorter."""
        return super().moving or self._entry is not None or self._talk.ticked

    @property
    def _talks(self) -> bool:
        return self.lesson.turn.phase is Phase.TALKING

    def choose(self, name: str) -> Move | None:
        if self.locked:
            return None
        return self.result.choose(name) if self.result else self._chosen(name)

    def _chosen(self, name: str) -> Move | None:
        kind, number = parted(name)
        if kind == "option" and number >= 0:
            return self._do(lettered(number, self.lesson))
        if kind == "team":
            return self.say(Team(number))
        if name in ("pause", "keys", "lock"):
            return self._lead(name)
        if name == "screen":
            self.desk.settings = swapped(self.desk)
        if name == "strip":
            self.strip = not self.strip
        if self._answer and self._answer.turns(name):
            return None
        if name in WORDS:
            self.classroom.say(WORDS[name])
        if name == NAME:
            self.write_on()
        return self._over()

    def _lead(self, name: str) -> Move | None:
        match name:
            case "pause":
                return Push(LessonPause(self.desk, self.lesson))
            case "keys":
                return Push(LessonKeys(self.desk))
            case _:
                return self.lock_keys()

    def say(self, word: Word) -> Move | None:
        """As a key would; for the teacher's own page."""
        if self.locked:
            return None
        self.classroom.say(word)
        return self._over()

    def _over(self) -> Move | None:
        if self.result or not self.lesson.now.over:
            return None
        self.result = ResultPage(self.desk, self.classroom)
        return Push(self.result)

    def resume(self, result: object) -> Move | None:
        self.result = None
        if result == "end":
            self.classroom.say(End())
            return self._over()
        if result in ("leave", "done"):
            return Pop(result)
        match result:
            case WordGiven(word):
                return self.lock_keys(word)
            case "keys" | "lock":
                return self._lead(result)
            case _:
                return None
