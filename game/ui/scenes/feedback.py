"""What was right and why, after each answer; it stays until the learner goes on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.facts.model import Fact
from game.quiz.play.round import Answered, Continue
from game.translation import tr
from game.ui.boards import board_for
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.foot import foot
from game.ui.scenes.moment import Moment, moment_of
from game.ui.scenes.pause import Pause
from game.ui.scenes.reading import Reading
from game.ui.scenes.verdicts import earned, explanation, verdict_of, verdict_words
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.basic import Button, Look, Piece, Widget
from game.ui.widgets.lines import Words, block, button_width, largest, line_height
from game.ui.widgets.signs import Verdict, draw_verdict
from game.ui.widgets.strips import Strip, height, paragraph, with_gap


class Feedback(Reading):
    """Pops `Continue()` when the learner has read it, or "leave"."""

    shortcuts: Mapping[str, str] = {"back": "pause", "t": "timeline"}
    turns_to = "continue"

    def __init__(self, desk: Desk, answered: Answered, last: bool) -> None:
        super().__init__()
        self.desk, self.answered, self.last = desk, answered, last
        self.focus = "continue"

    @property
    def hints(self) -> Sequence[str]:
        timeline = [tr("T show on the timeline")] if self.moment else []
        return tr("Enter continue"), *timeline, tr("Up / Down scroll"), tr("Esc pause")

    @property
    def moment(self) -> Fact | None:
        """What "Show on timeline" marks, as the question files are now."""
        return moment_of(self.answered.question, self.desk.session.bank) if self.desk.session else None

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, _ = foot(room, self.desk, ())
        column = self.column(room).widgets(self.top, room.theme.target)
        return [*self._banner(room), *column, *self._buttons(room), *strip]

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        """The question, which was just on screen, is left out where everything else fits then, and goes to the end
        where the explanation would not be seen at once below it."""
        gap = 14.0 if room.theme.projector else 22.0
        second = room.theme.palette.second
        asked = paragraph("prompt", self.answered.question.prompt, "note", width, room, gap, second)
        board = board_for(self.answered.question.form)
        told = [
            *with_gap(board.solution(self.answered, room, width), gap),
            *explanation(self.answered, room, width, gap),
        ]
        whole = [*told, *with_gap(board.others(self.answered, room, width), gap)]
        seen_at_once = self.reading_area(room).h
        if height(whole) <= seen_at_once < height([*asked, *whole]):
            return whole
        return [*asked, *whole] if height([*asked, *told]) <= seen_at_once else [*whole, *asked]

    def reading_area(self, room: Room) -> Rect:
        top = banner_area(room).bottom + 22
        return room.page.below(top).top(self._row(room).y - 20 - top)

    def _banner(self, room: Room) -> list[Widget]:
        palette, answered = room.theme.palette, self.answered
        inner, icon = banner_words_area(room), icon_size(room)
        words, points = verdict_words(answered), earned(answered)

        def fits(some: Room) -> bool:
            widths = block(words, "heading", inner.w, some).width + block(points, "option", inner.w, some).width
            return widths + icon + 100 <= inner.w

        fitting = largest(room, fits, 0.5)
        said, gained = block(words, "heading", inner.w, fitting), block(points, "option", inner.w, fitting)
        verdict = verdict_of(answered)
        beside = inner.after(inner.x + icon + 34)
        heading = beside.left(said.width)
        far = inner.far(gained.width)
        return [
            Banner("banner", banner_area(room), inner.left(icon), verdict),
            Words(
                "verdict",
                heading,
                said,
                words,
                verdict.colour(palette),
                palette.tile,
                down="middle",
                reads_as="heading",
            ),
            *([Words("earned", far, gained, points, palette.second, palette.tile, down="middle")] if points else []),
        ]

    def _row(self, room: Room) -> Rect:
        """Low enough that a second click on Continue meets no option of the next question."""
        _, bottom = foot(room, self.desk, ())
        tall = max(68.0, room.theme.target, line_height("button", room) * 1.3)
        return Rect(room.page.x, bottom - tall, room.page.w, tall)

    def _buttons(self, room: Room) -> list[Widget]:
        row = self._row(room)
        label, show = tr("See the result") if self.last else tr("Continue"), tr("Show on timeline")
        timeline = Button("timeline", row.left(button_width(room, show, 280, row.w * 0.5)), show, key="T")
        shown = [timeline] if self.moment else []
        return [*shown, Button("continue", row.far(button_width(room, label, 380, row.w * 0.45)), label, primary=True)]

    def choose(self, name: str) -> Move | None:
        match name:
            case "continue":
                return Pop(Continue())
            case "pause":
                return Push(Pause(self.desk, self.hints))
            case "timeline":
                return Push(Moment(self.desk, self.moment)) if self.moment else None
            case _:
                return super().choose(name)

    def resume(self, result: object) -> Move | None:
        return Pop("leave") if result == "leave" else None


def banner_area(room: Room) -> Rect:
    return room.stage.top(banner_words_area(room).bottom + (20.0 if room.theme.projector else room.page.y))


def banner_words_area(room: Room) -> Rect:
    return Rect(room.page.x, room.page.y, room.page.w, max(icon_size(room), line_height("heading", room)))


def icon_size(room: Room) -> float:
    return 76.0 if room.theme.projector else 96.0


@dataclass(frozen=True, slots=True)
class Banner(Piece):
    """The band across the whole window, with the sign of the verdict."""

    icon: Rect
    verdict: Verdict

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        canvas.box(self.rect, room.theme.palette.tile)
        draw_verdict(canvas, room, self.icon, self.verdict)

    def node(self, look: Look) -> Node:
        return Node("status", self.name, "", self.icon, state=frozenset([self.verdict.value]))
