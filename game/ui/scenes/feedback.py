"""What was right and why, after each answer; it stays until the learner goes on."""

from collections.abc import Mapping, Sequence

from game.quiz.play.round import Answered, Continue
from game.translation import tr
from game.ui.boards.own_answer import in_few_words, is_told
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.band import Band, band_area
from game.ui.scenes.coin_faces import coin_face
from game.ui.scenes.depicted import Depicted, picture_about
from game.ui.scenes.explanation import Explained
from game.ui.scenes.foot import Foot, foot
from game.ui.scenes.moment import Moment
from game.ui.scenes.pause import Pause
from game.ui.scenes.places import between, button_row
from game.ui.scenes.reading import Column, Places, Reading, beside_column
from game.ui.scenes.table_sky import draw_table_sky
from game.ui.scenes.which_moment import Marked, moment_of
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.capped_button import MOST, CappedButton
from game.ui.widgets.coin_face import CoinFace
from game.ui.widgets.lines import at_most, button_width
from game.ui.widgets.strips import Strip, height

ARROWS_GAP = 12.0  # between the scroll buttons, and around them
GROWING, FALLING = 0.2, 0.3  # seconds in which the sign of the verdict grows, and in which the coin comes then


class Feedback(Reading):
    """Pops `Continue()` when the learner has read it, or "leave"."""

    shortcuts: Mapping[str, str] = {"back": "pause", "t": "timeline"}
    turns_to = "continue"

    def __init__(self, desk: Desk, answered: Answered, last: bool, sky: str = "") -> None:
        """`sky` is the era whose sky is behind the words; none if it is empty."""
        super().__init__()
        self.desk, self.answered, self.last, self.sky = desk, answered, last, sky
        self.focus = "continue"
        self.tweens.begin("verdict", GROWING)
        self.tweens.begin("coin", FALLING, GROWING)
        self._latest: Explained | None = None  # several ask for it each time that the page is looked at

    @property
    def hints(self) -> Sequence[str]:
        timeline = [tr("T show on the timeline")] if self.moment else []
        return tr("Enter continue"), *timeline, tr("Up / Down scroll"), tr("Esc pause")

    @property
    def moment(self) -> Marked | None:
        """What "Show on timeline" marks, as the question files are now."""
        session = self.desk.session
        return moment_of(self.answered.question, session.bank) if session else None

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        super().decorate(canvas, room, widgets)
        if self.desk.session:
            draw_table_sky(canvas, room, self.desk.session.bank, self.sky, widgets)

    def widgets(self, room: Room) -> Sequence[Widget]:
        column = self.column(room)
        target = room.theme.target
        words = column.widgets(self.top, target)
        first = column.widgets(0, target) if self.top else words
        banner = self._banner(first, room)
        low = self._low(room)
        return [*banner, *words, *self._seen(room, column), *low.buttons, *low.foot.strip]

    def _seen(self, room: Room, column: Column) -> Sequence[Widget]:
        """The picture beside the words, or below them."""
        explained = self._explained_again(room)
        if explained.is_beside:
            return explained.depicted.at_right_middle(explained.beside_words)
        if column.end:
            return ()
        return explained.depicted.under(height(column.strips), column.area)

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        return self._explained_again(room).strips(width)

    def reading_area(self, room: Room) -> Rect:
        return self._explained(room).words_area

    def arrows(self, room: Room) -> Places | None:
        """Between the buttons, so that the words need not be narrower."""
        return self._low(room).arrows(room.theme.target)

    @property
    def _depicted(self) -> Depicted:
        """What the question was about, as the question files are now."""
        question = self.answered.question
        session = self.desk.session
        if session is None:
            return Depicted(question.picture)
        picture = picture_about(question, session.bank)
        return Depicted(picture)

    @property
    def _coin(self) -> tuple[CoinFace, int]:
        """What it shows, and the place of its era."""
        session = self.desk.session
        facts = self.answered.question.facts
        if session is None or not facts:
            return CoinFace(), 0
        bank = session.bank
        fact = facts[0]
        face = coin_face(self._depicted.picture, fact, bank)
        era = bank.facts[fact].era if fact in bank.facts else ""
        return face, bank.place(era)

    def _explained(self, room: Room) -> Explained:
        low = self._low(room)
        around = 14.0 if room.theme.projector else 20.0
        top = band_area(room).bottom + around
        bottom = low.row.y - around
        area = between(room, top, bottom)
        arrows = low.arrows(room.theme.target)
        beside = 0.0 if arrows else beside_column(room)
        found = Explained(self.answered, self._depicted, area, room, beside=beside)
        if found != self._latest:
            self._latest = found
        return self._latest.in_sight

    def _explained_again(self, room: Room) -> Explained:
        """For the room in which the place of the words was just asked for; that of another one."""
        if self._latest and self._latest.room == room:
            return self._latest.in_sight
        return self._explained(room)

    def _banner(self, first: Sequence[Widget], room: Room) -> Sequence[Widget]:
        """With the answer that was given, unless it is seen `first`."""
        given = ""
        if not self.answered.right and not is_told(first):
            given = in_few_words(self.answered)
        motion = room.theme.motion
        face, place = self._coin
        band = Band(
            self.answered,
            face,
            place,
            grown=self.tweens.share("verdict", motion),
            fallen=self.tweens.share("coin", motion),
            given=given,
        )
        return band.widgets(room)

    def _low(self, room: Room) -> "Low":
        """So low that a second click on Continue meets no option of the next question."""
        strip = foot(room, self.desk, ())
        capped = at_most(room, MOST)
        row = button_row(capped, strip.top)
        buttons = self._buttons(row, capped)
        return Low(strip, row, buttons)

    def _buttons(self, row: Rect, room: Room) -> list[Button]:
        label = tr("See the result") if self.last else tr("Continue")
        wide = button_width(room, label, 380, row.w * 0.45)
        go_on = CappedButton("continue", row.far(wide), label, primary=True)
        if not self.moment:
            return [go_on]
        show = tr("Show on timeline")
        wide = button_width(room, show, 280, row.w * 0.5)
        return [CappedButton("timeline", row.left(wide), show, key="T"), go_on]

    def choose(self, name: str) -> Move | None:
        match name:
            case "continue":
                return Pop(Continue())
            case "pause":
                return Push(Pause(self.desk, self.hints))
            case "timeline":
                return Push(Moment(self.desk, *self.moment)) if self.moment else None
            case _:
                return super().choose(name)

    def resume(self, result: object) -> Move | None:
        return Pop("leave") if result == "leave" else None


@drawn
class Low:
    """What stands below the words: the foot, and above it the row of the buttons, of which the last leads on."""

    foot: Foot
    row: Rect
    buttons: Sequence[Button]

    def arrows(self, target: float) -> Places | None:
        """Where arrows of that size stand between the buttons; None where they have no room."""
        *before, go_on = self.buttons
        left = self.row.x
        for button in before:
            left = button.rect.right
        wide = go_on.rect.x - left
        free = self.row.after(left).left(wide)
        both = 2 * target + ARROWS_GAP
        least = both + 2 * ARROWS_GAP
        if free.w < least:
            return None
        middle = free.centred(both, self.row.h)
        up, down = middle.columns(2, ARROWS_GAP)
        return up, down
