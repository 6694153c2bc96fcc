"""How a round went: so many of so many, the marks one by one, what it came to, and what is worth another look."""

from collections.abc import Mapping, Sequence
from functools import partial

from game.quiz.play.learner import Progress
from game.quiz.play.round import Round
from game.translation import tr
from game.ui.boards.stepper import Figure
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.another_look_panel import AnotherLookPanel
from game.ui.scenes.coin_faces import face_with
from game.ui.scenes.depicted import picture_of_era
from game.ui.scenes.fitted import Make, fitted
from game.ui.scenes.foot import foot
from game.ui.scenes.needed import answered_of_needed, what_counts
from game.ui.scenes.page import Page
from game.ui.scenes.patch import PatchWon
from game.ui.scenes.places import between, button_row
from game.ui.scenes.prose import Prose
from game.ui.scenes.result import WAYS, MarksShown, marks, way_with_room
from game.ui.scenes.review import Practise, Review
from game.ui.scenes.stats import stat_strips
from game.ui.scenes.table_sky import draw_table_sky
from game.ui.stack import Move, Pop, Push
from game.ui.theme import Colour
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.coin_face import CoinFace
from game.ui.widgets.lines import FULL, at_most, button_width, line_height
from game.ui.widgets.strips import Strip, column

BUTTON = 92.0  # the least height
BUTTONS_MOST = 1.25  # the text size above which the buttons do not grow, so that the result can
LEAST = 0.6  # the text size to which the result may shrink
FALLING, APART = 0.3, 0.06  # seconds in which a coin falls, and between two of them
PRINTING = 0.4  # seconds in which a patch comes


@drawn
class Another:
    """Play another round of the same kind."""


class Summary(Page):
    """Pops `Another()`, `Practise(facts)`, or "leave" for the timeline."""

    shortcuts: Mapping[str, str] = {"back": "timeline", "r": "review", "t": "timeline", "n": "next"}

    def __init__(self, desk: Desk, game: Round, era: str | None, opened: Sequence[str]) -> None:
        super().__init__()
        assert desk.session is not None
        self.desk, self.session, self.game, self.era, self.opened = desk, desk.session, game, era, opened
        self.focus = "next"
        self._ways: dict[tuple[Rect, Room], MarksShown] = {}  # by where each has room
        for place in range(game.length):
            delay = place * APART
            self.tweens.begin(f"coin-{place}", FALLING, delay)
        after_coins = game.length * APART + FALLING
        self.tweens.begin("patch", PRINTING, after_coins)

    @property
    def hints(self) -> Sequence[str]:
        back = tr("T another era") if self._is_guest else tr("T timeline")
        return tr("Enter next round"), tr("R review"), tr("T first page") if self.session.only else back

    def _back(self) -> str:
        """Where leaving leads to."""
        if self.session.only:
            return tr("First page")
        return tr("Another era") if self._is_guest else tr("Timeline")

    @property
    def _is_guest(self) -> bool:
        """A guest came from the choice of an era, and goes back there; nothing opens and nothing is counted."""
        return self.session.profile.id is None

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        super().decorate(canvas, room, widgets)
        bank = self.session.bank
        for first in self.game.answered[:1]:
            draw_table_sky(canvas, room, bank, first.question.era, widgets)

    def widgets(self, room: Room) -> Sequence[Widget]:
        at_foot = foot(room, self.desk, self.hints)
        capped = at_most(room, BUTTONS_MOST)
        row = button_row(capped, at_foot.top, BUTTON)
        area = between(room, room.page.y, row.y - 24)
        parts = [1.75, 1] if room.wide else [1.35, 1]
        left, right = area.share(parts, 40)
        result = column(self._result(left, room), left)
        panel = self._panel(right, room)
        buttons = self._buttons(row, right.w, room)
        return [*result, *panel, *buttons, *at_foot.strip]

    # How the round went

    def _result(self, area: Rect, room: Room) -> Sequence[Strip]:
        least = min(FULL, room.theme.text_size)
        if (area, room) not in self._ways:
            self._ways[area, room] = way_with_room(self._result_in, area, room, least)
        way = self._ways[area, room]
        if way in WAYS[-2:]:
            least = LEAST
        make = self._result_in(way)
        return fitted(
            make,
            area,
            room,
            least,
        )

    def _result_in(self, way: MarksShown) -> Make:
        return partial(self._result_with, way)

    def _result_with(self, shown: MarksShown, room: Room, width: float) -> list[Strip]:
        prose = Prose(room, width)
        prose.aside("title", self._title(), "label")
        prose.strips.append(self._score(room))
        prose.write("news", self._news(), "body", 8, self._news_colour(room))
        prose.strips += self._marks(shown, room, width)
        prose.strips += stat_strips(self._stats(), room, width)
        return prose.strips

    def _marks(self, shown: MarksShown, room: Room, width: float) -> list[Strip]:
        """They fall one after the other."""
        motion = room.theme.motion
        fallen = []
        for place in range(self.game.length):
            share = self.tweens.share(f"coin-{place}", motion)
            fallen.append(share)
        return marks(self.game, self.session.bank, room, width, shown, tuple(fallen))

    def _score(self, room: Room) -> Strip:
        colour = room.theme.palette.text
        score = tr("{right} of {total}").format(right=self.game.right, total=len(self.game.answered))
        tall = line_height("figure", room) * 1.1
        return Strip(tall, lambda rect: Figure("score", rect, score, colour, "left"), 16)

    def _title(self) -> str:
        """What was played, and whether to its end."""
        answered = len(self.game.answered)
        is_complete = answered and answered == self.game.length
        done = tr("round complete") if is_complete else tr("round ended")
        return f"{self._played()} · {done}"

    def _played(self) -> str:
        """The era, the file, or the whole bank."""
        bank = self.session.bank
        if self.era:
            return bank.era(self.era).name
        return self.session.only or bank.title

    def _news(self) -> str:
        """What is new: an era that has opened, or how far it is to the next one."""
        bank = self.session.bank
        if self.opened:
            latest = bank.era(self.opened[-1])
            return tr("New era open: {name}.").format(name=latest.name)
        progress = self.session.progress()
        place = bank.place(self.era) if self.era else _first_unpassed(progress)
        here = progress[place]
        later = bank.eras[place + 1 :]
        if here.passed or self.session.all_open:
            return ""
        if not later:
            return self._what_counts() if self.era else ""
        count = answered_of_needed(here)
        told = tr("You have answered {count} to open {name}.").format(count=count, name=later[0].name)
        return f"{told} {self._what_counts()}".rstrip()

    def _what_counts(self) -> str:
        """After a round without a miss nothing is taken back."""
        is_perfect = self.game.right == self.game.length
        return "" if is_perfect else what_counts()

    def _news_colour(self, room: Room) -> Colour:
        """An era that has opened is told in its own."""
        if not self.opened:
            return room.theme.palette.second
        place = self.session.bank.place(self.opened[-1])
        return room.theme.era(place)

    def _stats(self) -> Mapping[str, str]:
        """What was counted, and how much of it there is."""
        points, streak = self.game.points, self.game.longest_streak
        stats = {tr("Points"): f"{points:,}", tr("Longest streak"): str(streak)}
        progress = self.session.progress()
        if self._is_guest:
            return stats
        if self.session.all_open:
            return stats | {tr("Eras, by a setting"): tr("all open")}
        is_open = sum(era.open for era in progress)
        count = tr("{right} of {total}").format(right=is_open, total=len(progress))
        return stats | {tr("Eras open"): count}

    def _panel(self, area: Rect, room: Room) -> Sequence[Widget]:
        """What is worth another look, or the patch of a round without a miss."""
        fallen = self.tweens.share("patch", room.theme.motion)
        patch = self._patch(room)
        panel = AnotherLookPanel(self.game, patch, fallen)
        return panel.widgets(area, room)

    def _patch(self, room: Room) -> PatchWon:
        """That of the era that was played, or of the one that was asked about last."""
        bank = self.session.bank
        era = self.era or self._latest_asked()
        place = bank.place(era)
        picture = picture_of_era(era, bank)
        return PatchWon(
            bank.era(era).name,
            face_with(picture) if picture else CoinFace(),
            room.theme.era(place),
            self.desk.clock(),
        )

    def _latest_asked(self) -> str:
        eras = [answer.question.era for answer in self.game.answered]
        known = [era for era in eras if era in self.session.bank.era_ids]
        return known[-1] if known else self.session.bank.era_ids[0]

    def _buttons(self, row: Rect, wide: float, room: Room) -> list[Widget]:
        """The way on where Continue stood in the round, as wide as the panel above it."""
        another = tr("Next round")
        next_round = Button("next", row.far(wide), another, primary=True)
        back = self._back()
        wide = button_width(room, back, 320, row.w * 0.44)
        leave = Button("timeline", row.left(wide), back)
        return [leave, next_round]

    # What is pressed

    def choose(self, name: str) -> Move | None:
        match name:
            case "next":
                return Pop(Another())
            case "timeline":
                return Pop("leave")
            case "review" if self.game.answered:
                return Push(Review(self.desk, self.game))
            case _:
                return None

    def resume(self, result: object) -> Move | None:
        return Pop(result) if isinstance(result, Practise) else None


def _first_unpassed(progress: Sequence[Progress]) -> int:
    """The place of the era that opens the next one; the first where all are passed."""
    return next((place for place, era in enumerate(progress) if not era.passed), 0)
