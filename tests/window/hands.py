"""A player who presses the keys and moves the mouse of a real X server, by xdotool, and looks until something came of
it."""

import subprocess
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, takewhile
from random import Random
from time import monotonic
from unicodedata import normalize

import pygame

from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Ladder, Pair, Place, Question, Typed
from game.shell.app import App
from game.shell.player import Player
from game.ui.boards import board_for
from game.ui.boards.place import PlaceBoard
from game.ui.boards.scale import stepped
from game.ui.scenes.page import Page
from game.ui.scenes.play import Play

PATIENCE = 10.0  # seconds for the X server to bring an event, and for the game to show it
DELAY = "20"  # milliseconds from one press to the next, so that none is taken for the repetition of the one before
OTHER = "Control_R"  # pressed before each, so that none is half of a double press
MOST_ARROWS = 40  # to a value on an axis; farther away it is typed
KEYSYMS = {
    "ok": "Return",
    "space": "space",
    "back": "Escape",
    "help": "F1",
    "next": "Tab",
    "previous": "shift+Tab",
    "left": "Left",
    "right": "Right",
    "up": "Up",
    "down": "Down",
    ".": "period",
    "-": "minus",
}
LETTERS, TABS, BACK_TABS, ARROWS = WAYS = ("letters", "tabs", "back tabs", "arrows")
Sight = tuple[object, ...]


def xdotool(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True, capture_output=True)


def wait_for(app: App, done: Callable[[], bool], what: str = "") -> None:
    """Turns of the loop until it is done."""
    end = monotonic() + PATIENCE
    while not done():
        at = f"{type(app.stack.top).__name__}, {pygame.display.get_window_size()}"
        assert monotonic() < end, f"{what or 'nothing came of it'}: still at {at}"
        app.tick()


class RealPlayer(Player):
    """Gives right answers. With `hands` "keys" it answers in four ways, one after the other: by letters and digits, by
    Tab, by Shift+Tab, and by arrows. With "mouse" no key is pressed, and every second card is dragged.

    `pressed` counts keys and chords as xdotool names them, `answered` the forms of the questions, `ways` their ways."""

    def __init__(self, app: App, hands: str) -> None:
        super().__init__(app, 1.0, Random(1), hands)
        self.pressed: Counter[str] = Counter()
        self.answered: Counter[str] = Counter()
        self.ways: Counter[str] = Counter()
        self._next_way = cycle(WAYS)
        self._way = TABS
        self._window = str(pygame.display.get_wm_info()["window"])

    # What can be seen

    def sight(self, focus: bool = False) -> Sight:
        """The page with all that stands on it; where the focus is counts only if asked for."""
        seen = (
            (node.name, node.label, node.value, node.state if focus else node.state - {"focused"})
            for node in self.nodes().values()
        )
        return self.app.stack.top, *seen

    @property
    def focused(self) -> str:
        return next((name for name, node in self.nodes().items() if "focused" in node.state), "")

    def _wait_for(self, name: str) -> None:
        wait_for(self.app, lambda: name in self.nodes(), f"there is no {name}")

    # What hands do

    def press(self, key: str) -> None:
        self.keys([key])

    def keys(self, keys: Sequence[str]) -> None:
        """One after the other, and then turns of the loop until the page has changed."""
        before = self.sight(focus=True)
        self.send(keys)
        wait_for(self.app, lambda: self.sight(focus=True) != before, f"{keys} did nothing")

    def send(self, keys: Sequence[str]) -> None:
        """Press them by their meaning, or as printed, and do not look."""
        assert self.hands != "mouse"
        named = [KEYSYMS.get(key, key) for key in keys]
        self.pressed.update(named)
        apart = [symbol for name in named for symbol in (OTHER, name)]
        xdotool("key", "--delay", DELAY, *apart)

    def type(self, words: str) -> None:
        """Into the field, which has the focus."""
        assert self.hands != "mouse"
        field = self.focused
        whole = self.nodes()[field].value + words
        xdotool("type", "--delay", DELAY, words)
        wait_for(self.app, lambda: self.nodes()[field].value == whole, f"{words} was not written")

    def click(self, name: str) -> None:
        self.clicks([name])

    def clicks(self, names: Sequence[str]) -> None:
        """One after the other; those that are on screen at once in one go."""
        rest = list(names)
        while rest:
            self._wait_for(rest[0])
            nodes = self.nodes()
            shown = list(takewhile(nodes.__contains__, rest))
            rest = rest[len(shown) :]
            self._mouse([word for name in shown for word in (*self._come_to(name), "click", "1")])

    def drag(self, name: str, to: str) -> None:
        self._wait_for(name)
        self._mouse([*self._move(name), "mousedown", "1", *self._move(to), "mouseup", "1"])

    def _click(self, x: float, y: float) -> None:
        self._mouse([*self._move_to(x, y), "click", "1"])

    def _come_to(self, name: str) -> list[str]:
        """From elsewhere, so that it is no half of a double click."""
        return ["mousemove", "--window", self._window, "0", "0", *self._move(name)]

    def _move(self, name: str) -> list[str]:
        return self._move_to(*self.nodes()[name].rect.centre)

    def _move_to(self, x: float, y: float) -> list[str]:
        across, down = self.app.pixels(x, y)
        return ["mousemove", "--window", self._window, str(across), str(down)]

    def _mouse(self, words: Sequence[str]) -> None:
        assert self.hands != "keys"
        before = self.sight()
        xdotool(*words)
        wait_for(self.app, lambda: self.sight() != before, f"{words} did nothing")

    # What they are for

    def choose(self, name: str) -> None:
        """By a click; or lead the focus there, and press Enter, or Space who goes backwards."""
        self._wait_for(name)
        if self.hands == "mouse":
            self.click(name)
            return
        self._lead_to(name)
        before = self.sight()
        self.send(["space" if self._way == BACK_TABS else "ok"])
        wait_for(self.app, lambda: self.sight() != before, f"{name} does nothing")

    def _lead_to(self, name: str) -> None:
        if self._way == ARROWS and self._go_to(name):
            return
        tabs = self._tabs(name)
        while tabs:
            self.keys(tabs)
            before, tabs = tabs, self._tabs(name)
            assert len(tabs) < len(before), f"{before} leads not to {name} but to {self.focused}"

    def _tabs(self, name: str) -> list[str]:
        """As many as lead there from here, forwards or backwards."""
        page = self.app.stack.top
        assert isinstance(page, Page)
        stops = [widget.name for widget in page.tab_stops(page.widgets(self.app.room))]
        assert name in stops, f"Tab never leads to {name}"
        here = stops.index(self.focused) if self.focused in stops else -1
        if self._way == BACK_TABS:
            return ["previous"] * ((here - stops.index(name)) % len(stops))
        return ["next"] * ((stops.index(name) - here) % len(stops))

    def _go_to(self, name: str) -> bool:
        """By arrows, always the one that points there best; False where they lead no farther, as in a field."""
        for _ in range(MOST_ARROWS):
            nodes, here = self.nodes(), self.focused
            if here == name:
                return True
            if not here or nodes[here].role not in ("button", "option", "card"):
                return False
            (x, y), (to_x, to_y) = nodes[here].rect.centre, nodes[name].rect.centre
            across, down = to_x - x, to_y - y
            key = ("right" if across > 0 else "left") if abs(across) > abs(down) else "down" if down > 0 else "up"
            self.send([key])
            self.app.tick()
            if self.focused == here:
                return False
        return False

    def answer(self) -> None:
        """The question on the table, and look whether that was right."""
        play = self.app.stack.top
        assert isinstance(play, Play)
        assert play.game.question is not None
        question = play.game.question
        self.answered[type(question.form).__name__] += 1
        if self.hands == "mouse":
            self._answer_by_mouse(question)
        else:
            self._way = next(self._next_way)
            self.ways[self._way] += 1
            self._answer_by_keys(question, play)
        wait_for(self.app, lambda: self.feedback is not None, f"{question.prompt} is not answered")
        assert self.feedback is not None
        assert self.feedback.answered.right, f"{question.prompt}: {self.feedback.answered.response}, {self._way}"

    def _answer_by_mouse(self, question: Question) -> None:
        form = question.form
        if isinstance(form, Place):
            self.point(form.right_response(), form)
            self.click("confirm")
            return
        names = list(way(question, typing=False))
        if isinstance(form, Arrange | Pair) and names[-1] == "check":
            *cards, check = names
            for card, to in zip(cards[::4], cards[1::4], strict=True):
                self.drag(card, to)
            left = zip(cards[2::4], cards[3::4], strict=True)
            self.clicks([name for pair in left for name in pair])
            names = [check]
        self.clicks(names)

    def _answer_by_keys(self, question: Question, play: Play) -> None:
        form = question.form
        if isinstance(form, Typed):
            self.type(_plain(form.answers[0]))
            self._finish("check")
        elif isinstance(form, Place):
            assert isinstance(play.board, PlaceBoard)
            arrows = _arrows(form, play.board.value) if self._way == ARROWS else []
            self.keys(arrows or _figures(question))
            self._finish("confirm")
        elif self._way == LETTERS:
            self.keys(list(_letters(question)))
        else:
            for name in way(question):
                self.choose(name)

    def _finish(self, button: str) -> None:
        """Enter where one is, or on the button."""
        if self._way in (LETTERS, ARROWS):
            self.press("ok")
        else:
            self.choose(button)


def _arrows(form: Place, value: float) -> list[str]:
    """From there to the right value, the long steps first; nothing where that is far, or no step meets it."""
    found: list[str] = []
    for key, step in (("up", 5), ("down", -5), ("right", 1), ("left", -1)):
        while len(found) <= MOST_ARROWS and not form.first <= value <= form.last:
            after = stepped(form.axis, value, step)
            passed = after > form.last if step > 0 else after < form.first
            if after == value or passed or (step > 0) == (value > form.last):
                break
            found.append(key)
            value = after
    return found if form.first <= value <= form.last and len(found) <= MOST_ARROWS else []


def way(question: Question, typing: bool = True) -> Iterator[str]:
    """What is to be chosen for the right answer."""
    form = question.form
    response = form.response(True, Random(1), typing)
    return board_for(form).way(response)


def _figures(question: Question) -> list[str]:
    """The keys that write a right value."""
    names = way(question)
    return [name.removeprefix("key:") for name in names if name.startswith("key:")]


def _letters(question: Question) -> Iterator[str]:
    """The letters and digits for the right answer, and Enter where they do not answer at once."""
    match question.form:
        case Choose(_, key):
            yield "abcd"[key]
        case Ladder() as ladder:
            yield "abcd"[ladder.key]
        case Fix() as fix:
            verdict, *correction = fix.right_response()
            yield "tf"[verdict]
            yield from ("abc"[fix.corrections.index(option)] for option in correction)
        case Arrange(_, order):
            for place, item in enumerate(order, 1):
                yield from ("abcde"[item], str(place))
            yield "ok"
        case Pair(_, _, key):
            for place, partner in enumerate(key, 1):
                yield from (str(place), "abcde"[partner])
            yield "ok"
        case ChooseMany(_, keys):
            yield from ("abcdefgh"[option] for option in keys)
            yield "ok"
        case form:
            raise AssertionError(f"no letters answer {form}")


def _plain(words: str) -> str:
    """With what every keyboard has: small slips do not matter."""
    return normalize("NFKD", words).encode("ascii", "ignore").decode("ascii")
