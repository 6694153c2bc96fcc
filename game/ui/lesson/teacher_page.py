"""What the teacher sees of a lesson beside the class: the answer, the note, what comes next, the plan, and a clock."""

from collections.abc import Callable, Sequence

from game.quiz.play.lesson import Lesson
from game.quiz.play.lesson_words import Pin, Team, Vote
from game.quiz.play.put import Manner
from game.quiz.play.turn import Phase, Turn, kept
from game.quiz.question import Place, Typed
from game.translation import counted, tr
from game.ui.boards.naming import parted
from game.ui.inputs import Input, Point, Touch
from game.ui.layout import Rect
from game.ui.lesson.advice import advice
from game.ui.lesson.class_answer import percent
from game.ui.lesson.class_line import LineBoard, TeamLine
from game.ui.lesson.lesson_seen import LessonSeen
from game.ui.lesson.next_words import foot_words, next_words
from game.ui.lesson.saying import SaidBoard, Saying
from game.ui.lesson.teacher_rows import option_rows, options_of
from game.ui.room import Room
from game.ui.scenes.fitted import fitted
from game.ui.scenes.page import Page
from game.ui.scenes.places import Remainder
from game.ui.scenes.prose import Prose
from game.ui.stack import Move
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.editing import draft_of
from game.ui.widgets.lines import line_height
from game.ui.widgets.strips import Strip, column

GAP = 12.0
LEAST = 0.55
NEXT = 92.0
MINUTE = 60.0
SHARE, MANY, LARGE_SHARE = 0.6, 5, 0.66  # of the height below the question, for the options; for many of them
LINE_MORE = 90.0  # below a line, for whose marks they are


class TeacherPage(Page):
    """Whatever is done here is done to the page of the class. It has no focus: keys mean here what they mean there."""

    def __init__(self, seen: LessonSeen, clock: Callable[[], float]) -> None:
        super().__init__()
        self.seen, self._clock = seen, clock
        self._began = clock()

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
        return [*self._question(left, room), *self._side(right, room)]

    def _question(self, area: Rect, room: Room) -> list[Widget]:
        """Its words, the options with their counts, what is usual now, the answer and the note."""
        head = area.top(area.h * 0.3)
        above = column(fitted(self._stem, head, room, LEAST), head)
        bottom = max(widget.rect.bottom for widget in above)
        rest = area.below(bottom + GAP)
        is_many = len(options_of(self.lesson.turn)) > MANY
        share = LARGE_SHARE if is_many else SHARE
        options = self._options(rest.top(rest.h * share), room)
        low = max((widget.rect.bottom for widget in options), default=rest.y)
        below = area.below(low + GAP)
        told = column(fitted(self._notes, below, room, LEAST), below)
        return [*above, *options, *told]

    def _options(self, area: Rect, room: Room) -> Sequence[Widget]:
        turn = self.lesson.turn
        form = turn.put.question.form
        if isinstance(form, Place):
            board = LineBoard(form, turn.marks, self.lesson.teams, presses=True)
            needed = board.height(room, area.w) + LINE_MORE
            return board.widgets(room, area.top(needed))
        if isinstance(form, Typed):
            said = draft_of(turn.written)
            return SaidBoard(Saying(said)).widgets(room, area)
        return option_rows(turn, area, room)

    def _stem(self, room: Room, width: float) -> list[Strip]:
        lesson = self.lesson
        prose = Prose(room, width)
        place = tr("Question {number} of {total}").format(number=lesson.number, total=lesson.total)
        now = " · ".join(filter(None, (place, self._state())))
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

    def _notes(self, room: Room, width: float) -> list[Strip]:
        turn = self.lesson.turn
        question = turn.put.question
        palette = room.theme.palette
        prose = Prose(room, width)
        prose.write(
            "advice",
            advice(turn, self.lesson.pupils),
            "body",
            colour=palette.accent,
        )
        answer = tr("Answer: {answer}").format(answer=question.answer)
        prose.write("answer", answer, "body", 8, palette.right)
        prose.write(
            "note",
            f"{question.said} {question.why}".strip(),
            "note",
            gap=6,
        )
        prose.aside("hint", question.hint, "note", gap=6)
        prose.aside("where", str(question.where), "note", gap=6)
        return prose.strips

    def _side(self, area: Rect, room: Room) -> list[Widget]:
        """What can be done, and what comes."""
        rest = Remainder(area, gap=GAP)
        on = Button(
            "next",
            rest.top(NEXT),
            next_words(self.lesson),
            primary=True,
        )
        tall = max(room.theme.target, line_height("button", room) + 12)
        labels = self._labels()
        rows = (len(labels) + 1) // 2
        cells = rest.top(rows * (tall + GAP) - GAP).grid(
            2,
            len(labels),
            GAP,
        )
        buttons: list[Widget] = [on]
        for (name, label), cell in zip(labels.items(), cells, strict=True):
            buttons.append(Button(name, cell, label))
        teams = self._teams(rest, room, tall)
        told = column(fitted(self._plan, rest.area, room, LEAST), rest.area)
        return [*buttons, *teams, *told]

    def _labels(self) -> dict[str, str]:
        turn = self.lesson.turn
        labels = {"before": tr("Back"), "undo": tr("Undo")}
        if turn.can_talk:
            labels["talk"] = tr("Talk")
        if turn.phase not in (Phase.ASKED, Phase.REVEALED):
            labels["reveal"] = tr("Answer")
        labels["skip"] = tr("Take up") if turn.skipped else tr("Skip")
        labels["flag"] = tr("Not bad") if turn.flagged else tr("Bad")
        labels["screen"] = tr("Screens")
        labels["pause"] = tr("Pause")
        return labels

    def _teams(self, rest: Remainder, room: Room, tall: float) -> list[Widget]:
        found: list[Widget] = []
        for number, name in enumerate(self.lesson.teams):
            row = rest.top(tall)
            points = self.lesson.now.points[number]
            less = Button(f"unteam-{number}", row.left(64), "−")
            more = Button(
                f"team-{number}",
                row.after(less.rect.right + GAP),
                f"{name}  {points}",
            )
            found += [less, more]
        return found

    def _plan(self, room: Room, width: float) -> list[Strip]:
        """The clock, what comes next, and how each question went."""
        prose = Prose(room, width)
        minutes = counted("1 minute", "{n} minutes", self.minutes)
        prose.aside("clock", minutes, "label", gap=8)
        after = self.lesson.after
        if after:
            then = tr("Then: {question}").format(question=after.put.stem)
            prose.aside("then", then, "note", gap=8)
        prose.aside("plan", self._plan_words(), "note", gap=8)
        keys = tr("Enter on · Page Up back · A–D hands, A 12 · T talk · R answer · F1 all keys")
        prose.aside("keys", keys, "note", gap=8)
        return prose.strips

    def _plan_words(self) -> str:
        """`1 80 %   2 …   3`, a place for each question."""
        told = []
        number = 0
        for place, turn in enumerate(self.lesson.now.turns):
            number += turn.put.step == 0
            if turn.put.step == 0 or turn.is_over:
                mark = "…" if place == self.lesson.now.at else _mark(turn)
                told.append(f"{number} {mark}".strip())
        return "   ".join(told)

    # What is done

    def handle(self, given: Input, room: Room) -> Move | None:
        """The mouse alone is for this page."""
        return super().handle(given, room) if isinstance(given, Point) else None

    def drag(self, name: str, point: Point, room: Room) -> Move | None:
        """A press on the line sets the mark of the next team."""
        if name != "line" or point.touch is not Touch.DOWN:
            return None
        free = [team for team, mark in enumerate(self.lesson.turn.marks) if mark is None]
        for widget in self.widgets(room):
            if isinstance(widget, TeamLine):
                value = widget.value(point.x)
                return self.seen.say(Pin(free[0] if free else 0, value))
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


def _mark(turn: Turn) -> str:
    """How a question went, in a word."""
    if turn.skipped:
        return tr("skipped")
    asked = kept(turn, 0)
    share = asked.share_last
    if share is None or not turn.is_over:
        return ""
    if turn.put.manner in (Manner.HANDS, Manner.SEVERAL):
        return percent(share)
    return tr("right") if share == 1 else tr("not right")
