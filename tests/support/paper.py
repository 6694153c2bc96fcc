"""A canvas that writes down what is drawn, and a player who presses keys and clicks, both without pygame."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from random import Random

from game.facts.focus import Focus
from game.facts.model import Bank
from game.profile import Profile
from game.quiz.play.learner import Attempt
from game.ui.canvas import Spot
from game.ui.desk import Desk
from game.ui.inputs import Entered, Point, Press, Touch
from game.ui.layout import Rect, stage
from game.ui.room import Node, Room
from game.ui.scenes.page import Page
from game.ui.settings import Settings
from game.ui.stack import Scene, Stack
from game.ui.text import Measure
from game.ui.theme import LETTERS_APART, WORDS_APART, Colour, Style
from game.ui.vista import Vista
from tests.support.samples import shipped

WIDE, FOUR_BY_THREE = (1600, 900), (1024, 768)
PLAIN = Settings()
NARROW, BROAD = frozenset("ijlIt.,:;'|!()[] 1"), frozenset("mwMWQ@%—")


@lru_cache(maxsize=1 << 16)
def measure(words: str, style: Style) -> float:
    """About as wide as Noto Sans; the bold faces a little wider."""
    widths = (0.32 if letter in NARROW else 0.92 if letter in BROAD else 0.58 for letter in words)
    added = LETTERS_APART * len(words) + WORDS_APART * words.count(" ")
    return (sum(widths) * (1.06 if style.weight >= 600 else 1.0) + added * style.apart) * style.size


def room(size: tuple[int, int] = WIDE, settings: Settings = PLAIN) -> Room:
    return Room(Rect(0, 0, *stage(*size)), settings.theme, measure)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and the box of its letters, from the capitals' tops to the descenders' feet."""

    words: str
    box: Rect
    style: Style
    colour: Colour
    on: Colour


@dataclass(slots=True)
class Paper:
    """Keeps the lines of text; shapes are only counted."""

    stage: Rect
    lines: list[Line] = field(default_factory=list)
    shapes: int = 0
    ruler: Measure = measure

    def fill(self, colour: Colour) -> None:
        self.shapes += 1

    def vista(self, seen: Vista) -> None:
        self.shapes += 1

    def box(
        self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0, radius: float = 0
    ) -> None:
        self.shapes += 1

    def ellipse(self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0) -> None:
        self.shapes += 1

    def polygon(
        self, spots: Sequence[Spot], fill: Colour | None, border: Colour | None = None, width: float = 0
    ) -> None:
        self.shapes += 1

    def line(self, spots: Sequence[Spot], colour: Colour, width: float) -> None:
        self.shapes += 1

    def text(self, words: str, spot: Spot, style: Style, colour: Colour, on: Colour) -> None:
        if words.strip():
            middle = spot[1] + style.size * style.leading / 2
            box = Rect(spot[0], middle - style.size * 0.4, self.measure(words, style), style.size * 0.8)
            self.lines.append(Line(words, box, style, colour, on))

    def measure(self, words: str, style: Style) -> float:
        return self.ruler(words, style)

    def picture(self, file: str, area: Rect, theme: str) -> None:
        self.shapes += 1

    def columns(self, file: str, area: Rect, theme: str, part: tuple[float, float], into: Rect) -> None:
        self.shapes += 1

    def medal(self, file: str, disc: Rect, theme: str, focus: Focus | None) -> None:
        self.shapes += 1

    def glow(self, area: Rect, colour: Colour, strength: float) -> None:
        self.shapes += 1

    @property
    def said(self) -> str:
        return "\n".join(line.words for line in self.lines)


def drawn(scene: Scene, place: Room) -> Paper:
    paper = Paper(place.stage)
    scene.draw(paper, place)
    return paper


class Memory:
    """A store that forgets at the end of the test."""

    def __init__(self, trouble: str = "") -> None:
        self.trouble, self.notice = trouble, ""
        self.rows: list[Attempt] = []

    def profiles(self) -> tuple[Profile, ...]:
        return ()

    def add_profile(self, name: str) -> Profile:
        return Profile("1", name)

    def rename_profile(self, profile: Profile, name: str) -> Profile:
        return Profile(profile.id, name)

    def remove_profile(self, profile: Profile) -> None: ...

    def restore_profile(self, profile: Profile) -> None: ...

    def removed(self) -> tuple[Profile, ...]:
        return ()

    def erase(self, profile: Profile) -> str:
        return ""

    def carry_out(self, profile: Profile, folder: Path) -> str:
        return ""

    def carry_in(self, folder: Path) -> str:
        return ""

    def attempts(self, profile: Profile) -> tuple[Attempt, ...]:
        return tuple(self.rows)

    def add(self, profile: Profile, attempt: Attempt, unfinished: str = "") -> None:
        self.rows.append(attempt)

    def keep_unfinished(self, profile: Profile, unfinished: str) -> None: ...

    def kept(self, profile: Profile) -> str:
        return ""

    def keep(self, profile: Profile, text: str) -> None: ...

    def unfinished(self, profile: Profile) -> str:
        return ""

    def forget_unfinished(self, profile: Profile) -> None: ...

    def settings(self, profile: Profile) -> dict[str, str]:
        return {}

    def set(self, profile: Profile, name: str, value: str) -> None: ...

    def close(self) -> None: ...


def desk(settings: Settings = PLAIN, bank: Bank | None = None, seed: int = 1, trouble: str = "") -> Desk:
    """A desk at which somebody sits."""
    rng = Random(seed)
    made = Desk(
        lambda: 1_750_000_000 + rng.random(), Random(seed), settings, bank=bank or shipped(), store=Memory(trouble)
    )
    made.sit(Profile("ada", "Ada"))
    made.settings = settings
    return made


class Player:
    """Sees the tree of the topmost scene; acts by keys and by the pointer only."""

    def __init__(self, scene: Scene, place: Room | None = None) -> None:
        self.stack = Stack(scene)
        self.room = place or room()

    @property
    def scene(self) -> Scene:
        assert self.stack.top is not None
        return self.stack.top

    @property
    def nodes(self) -> dict[str, Node]:
        return {node.name: node for node in self.scene.tree(self.room)}

    @property
    def focus(self) -> str:
        return next((node.name for node in self.nodes.values() if "focused" in node.state), "")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.stack.handle(Press(key), self.room)

    def type(self, words: str) -> None:
        """Letter by letter, as a field gets them."""
        for letter in words:
            self.stack.handle(Entered(letter), self.room)

    def touch(self, touch: Touch, x: float, y: float, again: bool = False) -> None:
        self.stack.handle(Point(x, y, touch, again), self.room)

    def click(self, name: str, across: float = 0.5) -> None:
        rect = self.nodes[name].rect
        spot = rect.x + rect.w * across, rect.centre[1]
        for touch in (Touch.MOVE, Touch.DOWN, Touch.UP):
            self.touch(touch, *spot)

    def drag(self, name: str, to: str) -> None:
        self.touch(Touch.DOWN, *self.nodes[name].rect.centre)
        self.touch(Touch.MOVE, *self.nodes[to].rect.centre)
        self.touch(Touch.UP, *self.nodes[to].rect.centre)

    def tab_to(self, name: str) -> None:
        for _ in range(len(self.nodes) + 1):
            if self.focus == name:
                return
            self.press("next")
        raise AssertionError(f"Tab does not lead to {name}")


@contextmanager
def laid_once(page: Page, place: Room) -> Iterator[None]:
    """While nothing is done to the page, all who ask for its widgets get the same ones."""
    widgets = page.widgets(place)
    vars(page)["widgets"] = lambda room: widgets
    yield
    del vars(page)["widgets"]


def check_layout(player: Player, what: str = "") -> Paper:
    """Nothing leaves the page, nothing overlaps, everything can be hit, and no text is clipped; gives what is drawn."""
    assert isinstance(player.scene, Page)
    with laid_once(player.scene, player.room):
        return _checked(player.scene, player.room, what)


def _checked(scene: Page, place: Room, what: str) -> Paper:
    page = place.page.inset(-0.6)
    nodes = scene.tree(place)
    for node in nodes:
        assert not node.rect.w or within(node.rect, page), (what, node)
    widgets = [widget for widget in scene.widgets(place) if widget.focusable]
    for i, widget in enumerate(widgets):
        assert min(widget.rect.w, widget.rect.h) >= place.theme.target - 0.5, (what, widget)
        for other in widgets[i + 1 :]:
            assert not overlap(widget.rect, other.rect), (what, widget, other)
    paper = drawn(scene, place)
    lines = paper.lines
    for i, line in enumerate(lines):
        assert within(line.box, page), (what, line)
        assert line.style.size >= 19, (what, line)
        is_meant = any(line.words in node.label for node in nodes)  # and no sign that something was cut off
        assert "…" not in line.words or is_meant, (what, line)
        for beside in lines[i + 1 :]:
            assert not overlap(line.box, beside.box), (what, line, beside)
    return paper


def within(inner: Rect, outer: Rect) -> bool:
    across = outer.x <= inner.x and inner.right <= outer.right
    return across and outer.y <= inner.y and inner.bottom <= outer.bottom


def overlap(one: Rect, other: Rect) -> bool:
    return one.inset(0.5).overlaps(other.inset(0.5))
