"""What the teacher sees of a lesson beside the class: the answer, the note, what comes next, the plan, and a clock."""

from collections.abc import Callable, Sequence
from functools import partial

from game.quiz.making.remarks import sentences_of
from game.quiz.play.lesson import Lesson
from game.quiz.play.lesson_words import Pin, Team, Vote
from game.quiz.play.put import Manner
from game.quiz.play.turn import Phase, Turn
from game.quiz.question import Pair, Place, Typed
from game.translation import tr
from game.ui.boards.axis import labels_height
from game.ui.boards.naming import parted
from game.ui.inputs import Input, Point, Touch
from game.ui.layout import Rect
from game.ui.lesson.advice import advice
from game.ui.lesson.class_line import LineBoard, TeamLine
from game.ui.lesson.lesson_keys import team_at
from game.ui.lesson.lesson_seen import LessonSeen
from game.ui.lesson.next_words import foot_words
from game.ui.lesson.result_page import ResultPage
from game.ui.lesson.saying import SaidBoard, Saying
from game.ui.lesson.screens import Lost
from game.ui.lesson.teacher_rows import option_rows
from game.ui.lesson.teacher_side import TeacherSide, apart, button_height
from game.ui.room import Room
from game.ui.scenes.fitted import Make, fitted, in_sentences
from game.ui.scenes.page import Page
from game.ui.scenes.places import Remainder
from game.ui.scenes.prose import Prose
from game.ui.stack import Move
from game.ui.text import dotted
from game.ui.widgets.basic import Widget
from game.ui.widgets.editing import draft_of
from game.ui.widgets.signs import LETTERS
from game.ui.widgets.strips import Strip, column

GAP = 12.0
LEAST = 0.55
LEAST_NOTE = 0.75  # of the reason rather a sentence less
MINUTE = 60.0
SHARE, MANY, LARGE_SHARE = 0.6, 5, 0.66  # of the height below the question, for the options; for many of them
MOST = 6  # options beside which all is told


class TeacherPage(Page):
    """Whatever is done here is done to the page of the class. It has no focus: keys mean here what they mean there."""

    def __init__(self, seen: LessonSeen, clock: Callable[[], float]) -> None:
        super().__init__()
        self.seen, self._clock = seen, clock
        self._began = clock()
        self.lost: Lost | None = None  # a screen that shows nothing any more

    @property
    def lesson(self) -> Lesson:
        return self.seen.lesson

    @property
    def minutes(self) -> int:
        """Since the page was first seen."""
        gone = self._clock() - self._began
        return max(0, int(gone // MINUTE))

    def focused_of(self, widgets: Sequence[Widget]) -> Widget | None:
        return None

    # What is seen

    def widgets(self, room: Room) -> Sequence[Widget]:
        left, right = room.page.share([1.55, 1], 36)
        result = self.seen.result
        side = TeacherSide(
            self.lesson,
            self.minutes,
            self.seen.reads_on,
            self.lost is not None,
            result is not None and result.saves,
        )
        told = self._ended(result, left, room) if result else self._question(left, room)
        return [*told, *side.widgets(right, room)]

    def _ended(self, result: ResultPage, area: Rect, room: Room) -> list[Widget]:
        strips = fitted(result.told_to_teacher, area, room, LEAST)
        return column(strips, area)

    def _question(self, area: Rect, room: Room) -> list[Widget]:
        """Its words, the options with their counts, what is usual now, the answer and the note."""
        turn = self.lesson.turn
        head = area.top(area.h * 0.3)
        above = column(fitted(self._stem, head, room, LEAST), head)
        bottom = max(widget.rect.bottom for widget in above)
        rest = area.below(bottom + GAP)
        is_many = len(turn.put.lettered) > MANY
        share = LARGE_SHARE if is_many else SHARE
        options = self._options(rest.top(rest.h * share), room)
        low = max((widget.rect.bottom for widget in options), default=rest.y)
        low += self._under_line(room)
        below = Remainder(area.below(low + GAP), gap=GAP)
        tall = button_height(room)
        foot = below.low(tall)
        told = self._told(below.area, room)
        buttons = apart(foot, turn.flagged, room)
        return [*above, *options, *told, *buttons]

    def _options(self, area: Rect, room: Room) -> Sequence[Widget]:
        turn = self.lesson.turn
        form = turn.put.question.form
        if isinstance(form, Place):
            board = LineBoard(form, turn.marks, self.lesson.teams, presses=True)
            needed = board.needed(room, area.w)
            return board.widgets(room, area.top(needed))
        if isinstance(form, Typed):
            said = draft_of(turn.written)
            return SaidBoard(Saying(said)).widgets(room, area)
        return option_rows(turn, area, room)

    def _under_line(self, room: Room) -> float:
        """What the labels of a line take below it, where no names of teams stand there."""
        turn = self.lesson.turn
        is_line = isinstance(turn.put.question.form, Place)
        has_names = bool(self.lesson.teams) or any(mark is not None for mark in turn.marks)
        return labels_height(room) if is_line and not has_names else 0.0

    def _stem(self, room: Room, width: float) -> list[Strip]:
        lesson = self.lesson
        prose = Prose(room, width)
        place = tr("Question {number} of {total}").format(number=lesson.number, total=lesson.total)
        now = dotted(place, self._state())
        prose.aside("state", now, "label")
        prose.write(
            "stem",
            lesson.turn.put.stem,
            "subheading",
            gap=6,
        )
        return prose.strips

    def _state(self) -> str:
        turn = self.lesson.turn
        if self.seen.locked:
            return tr("keys are locked: type the word")
        if turn.skipped:
            return tr("skipped")
        if turn.phase is Phase.REVEALED:
            return tr("the answer is shown")
        return foot_words(self.lesson)

    def _told(self, area: Rect, room: Room) -> list[Widget]:
        sentences = sentences_of(self.lesson.turn.put.question.why)
        strips = in_sentences(
            self._noted,
            sentences,
            area,
            room,
            LEAST_NOTE,
        )
        return column(strips, area)

    def _noted(self, why: Sequence[str]) -> Make:
        return partial(self._notes, " ".join(why))

    def _notes(self, why: str, room: Room, width: float) -> list[Strip]:
        turn = self.lesson.turn
        question = turn.put.question
        palette = room.theme.palette
        prose = Prose(room, width)
        is_short = len(turn.put.lettered) > MOST
        prose.write(
            "advice",
            advice(turn, self.lesson.pupils),
            "label" if is_short else "body",
            colour=palette.accent,
        )
        is_ticked = turn.put.keys and turn.put.is_last
        is_paired = isinstance(question.form, Pair)
        if not is_ticked and not is_paired:
            answer = tr("Answer: {answer}").format(answer=_answer_words(turn))
            prose.write("answer", answer, "body", 8, palette.right)
        said = "" if is_short else question.said
        prose.write(
            "note",
            f"{said} {why}".strip(),
            "note",
            gap=6,
        )
        if not is_short:
            prose.aside("hint", question.hint, "note", gap=6)
        prose.aside("where", question.where.in_words, "note", gap=6)
        return prose.strips

    # What is done

    def handle(self, given: Input, room: Room) -> Move | None:
        """The mouse alone is for this page."""
        return super().handle(given, room) if isinstance(given, Point) else None

    def drag(self, name: str, point: Point, room: Room) -> Move | None:
        """A press on the line sets the mark of the next team, or the nearest."""
        if name != "line" or point.touch is not Touch.DOWN:
            return None
        for widget in self.widgets(room):
            if isinstance(widget, TeamLine):
                value = widget.value(point.x)
                team = team_at(self.lesson, value)
                return self.seen.say(Pin(team, value))
        return None

    def choose(self, name: str) -> Move | None:
        kind, number = parted(name)
        match kind:
            case "less":
                return self.seen.say(Vote(number, -1))
            case "team":
                return self.seen.say(Team(number, 1))
            case "unteam":
                return self.seen.say(Team(number, -1))
            case _:
                return self.seen.choose(name)


def _answer_words(turn: Turn) -> str:
    """Of what is called the letters, whose words stand above."""
    if turn.put.manner is not Manner.CALLED:
        return turn.put.question.answer
    letters = turn.put.question.form.right_response()
    assert isinstance(letters, tuple)
    called = []
    for number, letter in enumerate(letters, 1):
        called.append(f"{number} {LETTERS[letter]}")
    return ", ".join(called)
