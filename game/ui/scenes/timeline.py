"""The timeline: a path from era to era with its milestones, and the card of what is chosen."""

from collections.abc import Mapping, Sequence

from game.facts.model import Era
from game.session import Session
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.inputs import Input, Scroll
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.foot import Foot, foot_with_way_back
from game.ui.scenes.latest_era import latest_era
from game.ui.scenes.milestones import Spotted, all_milestones, first_unknown
from game.ui.scenes.page import Page
from game.ui.scenes.places import between
from game.ui.scenes.timeline_head import timeline_head
from game.ui.scenes.timeline_pages import page_above
from game.ui.scenes.timeline_view import LIST, STRIP, WHOLE, TimelineView, name_of
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import line_height

STEPS = {"left": -1, "up": -1, "right": 1, "down": 1, "before": -1, "after": 1}
GLIDE = 0.3  # seconds
SHAPES = STRIP, WHOLE, LIST
ERA, FACT = "era-", "fact-"  # before the place of an era, and the id of a milestone


class Timeline(Page):
    """Left and right go from era to era, up to the milestones, down back; `fact` is the one looked at, or empty."""

    shortcuts: Mapping[str, str] = {
        "back": "back",
        "l": LIST,
        "home": WHOLE,
        "s": "stories",
        "o": "settings",
        "k": "knowledge",
        "page_up": "before",
        "page_down": "after",
    }

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.shape = STRIP
        self._left = 0.0  # where the camera stood when it began to glide
        self._go_to_latest()

    @property
    def _session(self) -> Session:
        assert self.desk.session is not None
        return self.desk.session

    @property
    def _era(self) -> Era:
        """The chosen one."""
        return self._session.bank.eras[self.chosen]

    @property
    def _is_open(self) -> bool:
        return self.progress[self.chosen].open

    @property
    def _has_stories(self) -> bool:
        return self._is_open and bool(self._era.told)

    def _go_to_latest(self) -> None:
        self._seen = self._session.bank, self._session.all_open
        self.progress = self._session.progress()
        self._look_at_era(latest_era(self.progress))

    def _look_at_era(self, place: int) -> None:
        last = len(self.progress) - 1
        self.chosen = max(0, min(last, place))
        self.fact = ""
        self.focus = f"{ERA}{self.chosen}"

    def _look_at_fact(self, fact: str) -> None:
        bank = self._session.bank
        self.fact = fact
        self.chosen = bank.place(bank.facts[fact].era)
        self.focus = f"{FACT}{fact}"

    def update(self, seconds: float) -> Move | None:
        now = self._session.bank, self._session.all_open
        if now != self._seen:  # a teacher has saved a file, or opened all
            self._go_to_latest()
        return super().update(seconds)

    @property
    def hints(self) -> Sequence[str]:
        hints = [tr("Arrows choose")]
        if self._is_open:
            hints.append(tr("Enter start"))
        if self._has_stories:
            hints.append(tr("S stories"))
        hints += [tr("Home all eras"), tr("L list or line"), tr("K what I know"), tr("O settings"), tr("Esc back")]
        return hints

    def widgets(self, room: Room) -> Sequence[Widget]:
        view = self._view(room)
        head = self._head(room, view)
        shown = view.widgets()
        at_foot = self._foot(room)
        return [*head, *shown, *at_foot.strip]

    def _foot(self, room: Room) -> Foot:
        return foot_with_way_back(room, self.desk, self.hints)

    def _view(self, room: Room) -> TimelineView:
        top = self._head_area(room).bottom + 24
        area = between(room, top, self._foot(room).top)
        at = Spotted(self.chosen, self.fact)
        gone = self.tweens.share("glide", room.theme.motion)
        wanted = TimelineView(self._session, self.progress, at, self.shape, area, room)
        return wanted.seen_from(self._left, gone)

    def _head_area(self, room: Room) -> Rect:
        tall = max(room.theme.target, line_height("button", room) + 12)
        return room.page.top(tall)

    def _head(self, room: Room, view: TimelineView) -> list[Widget]:
        labels = {"back": tr("Back")}
        following = view.following
        if following != view.shown:
            labels[following] = name_of(following)
        labels["settings"] = tr("Settings")
        labels["knowledge"] = tr("What I know")
        points = self._session.learner.points
        return timeline_head(self._head_area(room), labels, self.desk.profile.name, points, room)

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        super().decorate(canvas, room, widgets)
        view = self._view(room)
        view.draw_behind(canvas, widgets)

    def focused_of(self, widgets: Sequence[Widget]) -> Widget | None:
        """Nothing while what has the focus is on its way."""
        focused = super().focused_of(widgets)
        is_on_its_way = focused and self.tweens.moving and focused.name != self.focus
        return None if is_on_its_way else focused

    # What is pressed

    def handle(self, given: Input, room: Room) -> Move | None:
        strip = self._view(room).strip
        before = self.chosen, self.fact
        move = self._taken(given, room)
        if strip and before != (self.chosen, self.fact):
            self._left = strip.camera
            self.tweens.begin("glide", GLIDE)
        return move

    def _taken(self, given: Input, room: Room) -> Move | None:
        if isinstance(given, Scroll):
            self._look_at_era(self.chosen + (1 if given.lines > 0 else -1))
            return None
        return super().handle(given, room)

    def press(self, key: str, room: Room) -> Move | None:
        if self.focus.startswith((ERA, FACT)):
            if key == "ok":
                return self.choose("start")
            if self._goes_along(key, room):
                return None
        move = super().press(key, room)
        if self.focus.startswith((ERA, FACT)):
            self._look_at(self.focus)
        return move

    def _goes_along(self, key: str, room: Room) -> bool:
        """Whether the key has led from era to era, from milestone to milestone, or from one to the other."""
        if self.focus.startswith(FACT):
            return self._goes_along_milestones(key)
        view = self._view(room)
        if key == "up" and view.strip:
            return self._goes_to_milestones()
        is_list = view.shown == LIST
        keys = ("up", "down") if is_list else ("left", "right")
        there = self.chosen + STEPS.get(key, 0)
        leads = key in keys and 0 <= there < len(self.progress)
        if leads:
            self._look_at_era(there)
        return leads

    def _goes_to_milestones(self) -> bool:
        first = first_unknown(self._session, self._era.id)
        if first:
            self._look_at_fact(first)
        return bool(first)

    def _goes_along_milestones(self, key: str) -> bool:
        if key == "down":
            self._look_at_era(self.chosen)
            return True
        every = all_milestones(self._session.bank)
        there = every.index(self.fact) + STEPS.get(key, 0)
        if key not in ("left", "right") or not 0 <= there < len(every):
            return False
        self._look_at_fact(every[there])
        return True

    def tab_stops(self, widgets: Sequence[Widget]) -> Sequence[Widget]:
        """The chosen era stands for all, and a milestone for all others: arrows go from one to the next."""
        stops = super().tab_stops(widgets)
        coins = [stop.name for stop in stops if stop.name.startswith(FACT)]
        coin = f"{FACT}{self.fact}" if self.fact else next(iter(coins), "")
        ours = f"{ERA}{self.chosen}", coin
        return [stop for stop in stops if stop.name in ours or not stop.name.startswith((ERA, FACT))]

    def choose(self, name: str) -> Move | None:
        match name:
            case "back":
                return Pop()
            case "settings" | "knowledge":
                return self._to(name)
            case "start" if self._is_open:
                return self._to(name)
            case "stories" if self._has_stories:
                return self._to(name)
            case _ if name in SHAPES:
                self._show_as(STRIP if self.shape == name else name)
            case _:
                self._look_at(name)
        return None

    def _to(self, name: str) -> Move:
        page = page_above(name, self.desk, self._era)
        return Push(page)

    def _show_as(self, shape: str) -> None:
        self.shape = shape
        self._look_at_era(self.chosen)

    def _look_at(self, name: str) -> None:
        """An era, the one before or after, or a milestone."""
        if name in STEPS:
            self._look_at_era(self.chosen + STEPS[name])
        elif name.startswith(ERA):
            self._look_at_era(int(name.removeprefix(ERA)))
        elif name.startswith(FACT):
            self._look_at_fact(name.removeprefix(FACT))

    def choose_again(self, name: str) -> Move | None:
        if name.startswith(ERA):
            return self.choose("start")
        return self.choose(name)

    def resume(self, result: object) -> Move | None:
        """After a round that has told something new the story goes on where it then is."""
        now = self._session.progress()
        if now != self.progress:
            self._go_to_latest()
        return None
