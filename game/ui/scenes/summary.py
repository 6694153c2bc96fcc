"""How a round went: so many of so many, the marks one by one, what it came to, and what is worth another look."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from game.quiz.play.learner import Progress
from game.quiz.play.round import Round
from game.translation import tr
from game.ui.boards.stepper import Figure
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.fitted import fitted
from game.ui.scenes.foot import foot
from game.ui.scenes.needed import answered_of_needed, what_counts
from game.ui.scenes.page import Page
from game.ui.scenes.places import between, button_row
from game.ui.scenes.prose import Prose
from game.ui.scenes.result import MarksShown, marks, stat_strips
from game.ui.scenes.review import Practise, Review
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.basic import BESIDE, Button, Panel, Widget
from game.ui.widgets.lines import FULL, at_most, button_width, largest, line_height
from game.ui.widgets.strips import Strip, column, height

PAD = 34.0
BUTTON = 92.0  # the least height
BUTTONS_MOST = 1.25  # the text size above which the buttons do not grow, so that the result can
LEAST = 0.6  # the text size to which the result may shrink
FALLING, APART = 0.3, 0.06  # seconds in which a coin falls, and between two of them


@dataclass(frozen=True, slots=True)
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
        for place in range(game.length):
            delay = place * APART
            self.tweens.begin(f"coin-{place}", FALLING, delay)

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

    def widgets(self, room: Room) -> Sequence[Widget]:
        at_foot = foot(room, self.desk, self.hints)
        capped = at_most(room, BUTTONS_MOST)
        row = button_row(capped, at_foot.top, BUTTON)
        area = between(room, room.page.y, row.y - 24)
        parts = [1.75, 1] if room.wide else [1.35, 1]
        left, right = area.share(parts, 40)
        result = column(self._result(left, room), left)
        panel = self._panel(right, room)
        buttons = self._buttons(row, room)
        return [*result, *panel, *buttons, *at_foot.strip]

    # How the round went

    def _result(self, area: Rect, room: Room) -> Sequence[Strip]:
        """With coins and what they mean, with coins alone, or with signs, whichever can be read from afar."""
        least = min(FULL, room.theme.text_size)
        for shown in MarksShown:
            make = partial(self._result_with, shown)
            strips = fitted(make, area, room, least)
            if height(strips) <= area.h:
                return strips
        make = partial(self._result_with, MarksShown.SIGNS)
        return fitted(make, area, room, LEAST)

    def _result_with(self, shown: MarksShown, room: Room, width: float) -> list[Strip]:
        prose = Prose(room, width)
        prose.aside("title", self._title(), "label")
        prose.strips.append(self._score(room))
        prose.aside("news", self._news(), "body", gap=8)
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
        return marks(self.game, self.session.bank, room, width, tuple(fallen), shown)

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
            return what_counts() if self.era else ""
        count = answered_of_needed(here)
        told = tr("You have answered {count} to open {name}.").format(count=count, name=later[0].name)
        return f"{told} {what_counts()}"

    def _stats(self) -> Mapping[str, str]:
        """What was counted, and how much of it there is."""
        points, streak = self.game.points, self.game.longest_streak
        stats = {tr("Points"): str(points), tr("Longest streak"): str(streak)}
        progress = self.session.progress()
        if self._is_guest:
            return stats
        is_open = sum(era.open for era in progress)
        count = tr("{right} of {total}").format(right=is_open, total=len(progress))
        return stats | {tr("Eras open"): count}

    # What is worth another look

    def _panel(self, area: Rect, room: Room) -> list[Widget]:
        inner = area.inset(PAD, 26)
        button = inner.low(max(76.0, room.theme.target))
        above = inner.top(button.y - 20 - inner.y)
        looks = column(self._as_many_looks(above, room), above)
        found: list[Widget] = [Panel("panel", area), *looks]
        if self.game.answered:
            found.append(self._review(button, room))
        return found

    def _review(self, place: Rect, room: Room) -> Button:
        """In one word where there is no room for more in a line."""
        label = _review_label(len(self.game.missed))
        wide = room.least_width(label, "button")
        if wide > place.w - 2 * BESIDE:
            label = tr("Review")
        return Button("review", place, label)

    def _as_many_looks(self, area: Rect, room: Room) -> list[Strip]:
        """Smaller than the reader wants where more of them are seen then; the last ones are left out."""
        missed = shown = len(self.game.missed)
        least = min(1.0, room.theme.text_size)
        fitting = largest(room, lambda tried: height(self._looks(tried, area.w, missed)) <= area.h, least)
        strips = self._looks(fitting, area.w, shown)
        while shown and height(strips) > area.h:
            shown -= 1
            strips = self._looks(fitting, area.w, shown)
        return strips

    def _looks(self, room: Room, width: float, shown: int) -> list[Strip]:
        """The first so many missed questions, and how many more there are; or a kind word."""
        palette = room.theme.palette
        prose = Prose(room, width, palette.tile)
        missed = len(self.game.missed)
        title = tr("Worth another look") if missed else tr("Nothing missed")
        prose.write("look", title, "subheading", 0, palette.accent)
        if not missed:
            prose.write("kind", tr("You answered every question right."), "body", gap=18)
            return prose.strips
        for number in self._missed_numbers()[:shown]:
            question = self.game.answered[number - 1].question
            prose.write(f"look-{number}", f"{number}  {question.prompt}", "body", gap=16)
        if missed > shown:
            more = tr("and {n} more").format(n=missed - shown)
            prose.aside("more", more, "note", gap=16)
        return prose.strips

    def _missed_numbers(self) -> list[int]:
        answers = enumerate(self.game.answered, 1)
        return [number for number, answer in answers if not answer.right]

    def _buttons(self, row: Rect, room: Room) -> list[Widget]:
        """The way on where Continue stood in the round."""
        another = tr("Next round")
        wide = button_width(room, another, 440, row.w * 0.5)
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


def _review_label(missed: int) -> str:
    match missed:
        case 0:
            return tr("Review the answers")
        case 1:
            return tr("Review this one")
        case _:
            return tr("Review these {n}").format(n=missed)
