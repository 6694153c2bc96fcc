"""A player made of code: it looks at the semantic tree, as a person looks at the screen, and posts real events."""

from collections.abc import Iterator
from random import Random

import pygame

from game.quiz.forms.fixing import FALSE, TRUE
from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Form, Ladder, Pair, Place, Question, Typed
from game.shell.app import App
from game.ui.boards.axis import axis_line
from game.ui.boards.scale import share
from game.ui.room import Node
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.play import Play

KEYS = {"ok": pygame.K_RETURN, "back": pygame.K_ESCAPE, "next": pygame.K_TAB, "help": pygame.K_F1}
MOST_TABS = 60


class Player:
    """`skill` is the chance to answer right, 0.0-1.0; `hands` is "mouse", "keys" or "both". With the mouse alone no key
    is ever pressed and nothing typed."""

    def __init__(self, app: App, skill: float, rng: Random | None = None, hands: str = "both") -> None:
        self.app, self.skill, self.rng, self.hands = app, skill, rng or Random(1), hands

    @property
    def scene(self) -> str:
        """The name of the page on screen."""
        return type(self.app.stack.top).__name__

    def nodes(self) -> dict[str, Node]:
        top = self.app.stack.top
        return {node.name: node for node in top.tree(self.app.room)} if top else {}

    def press(self, key: str) -> None:
        """A key, by its meaning or as printed, and a turn of the loop."""
        code = KEYS[key] if key in KEYS else ord(key)
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            pygame.event.post(pygame.event.Event(kind, key=code, mod=0, unicode="", scancode=0))
        self.app.tick()

    def type(self, words: str) -> None:
        for letter in words:
            pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text=letter))
        self.app.tick()

    def click(self, name: str) -> None:
        """Move to the middle of what bears that name, press and let go."""
        self._click(*self.nodes()[name].rect.centre)

    def point(self, value: float, form: Place) -> None:
        """Click on the axis at the value."""
        rect = self.nodes()["axis"].rect
        line = axis_line(rect)
        self._click(line.x + line.w * share(form.axis, value), rect.centre[1])

    def _click(self, x: float, y: float) -> None:
        spot = self.app.pixels(x, y)
        for place in ((0, 0), spot):  # coming from elsewhere, so that it is no half of a double click
            pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, pos=place, rel=(0, 0), buttons=(0, 0, 0)))
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            pygame.event.post(pygame.event.Event(kind, pos=spot, button=pygame.BUTTON_LEFT))
        self.app.tick()

    def choose(self, name: str) -> None:
        """By mouse or by Tab and Enter, as this player does."""
        if self.hands == "mouse" or (self.hands == "both" and self.rng.random() < 0.5):
            self.click(name)
            return
        for _ in range(MOST_TABS):
            if "focused" in self.nodes()[name].state:
                break
            self.press("next")
        self.press("ok")

    def sign_in(self, name: str) -> None:
        """From the title to the timeline, as the player of last time or a new one of this name; a round that was broken
        off is left."""
        while not self.app.desk.ready:
            self.app.tick()
        self.choose("play")
        if self.scene == "NewProfile":
            self.give_name(name)
            self.choose("done")
        if self.scene == "GoOn":
            self.choose("leave")

    def give_name(self, name: str) -> None:
        """Type it, or take the first that is offered."""
        if self.hands == "mouse":
            self.click(next(offered for offered in self.nodes() if offered.startswith("take-")))
        else:
            self.type(name)

    def answer(self) -> None:
        """Answer the question on the table, right or wrong as skill and chance have it."""
        play = self.app.stack.top
        assert isinstance(play, Play)
        assert play.game.question is not None
        right, form = self.rng.random() < self.skill, play.game.question.form
        if self.hands == "mouse" and isinstance(form, Place):
            self.point(pointed(form, right), form)
            self.choose("confirm")
            return
        for name in way(play.game.question, right, self.rng, typing=self.hands != "mouse"):
            if name.startswith("key:"):
                self.press(name.removeprefix("key:"))
            elif name.startswith("text:"):
                self.type(name.removeprefix("text:"))
            else:
                self.choose(name)

    @property
    def feedback(self) -> Feedback | None:
        top = self.app.stack.top
        return top if isinstance(top, Feedback) else None


def way(question: Question, right: bool, rng: Random, typing: bool = True) -> Iterator[str]:
    """The names of what to choose, one after the other, for a right or a wrong answer; `key:` marks keys to press,
    `text:` what is typed. Who does not type has the options shown, where there are any."""
    form: Form = question.form
    match form:
        case Choose():
            yield f"option-{form.key if right else rng.choice(form.wrong_places)}"
        case Arrange(_, order):
            yield from _ordered(order if right else order[::-1])
        case Pair(_, _, key):
            yield from _paired(key if right else (*key[1:], key[0]))
        case Place():
            yield from (f"key:{figure}" for figure in _figures(pointed(form, right), form.axis.logarithmic))
            yield "confirm"
        case ChooseMany(options, keys):
            yield from (f"option-{i}" for i in range(len(options)) if (i in keys) == right)
            yield "check"
        case Typed():
            yield from _written(form, typing) if right else ("unknown",)
        case Ladder(_, options, key):
            yield from [f"option-{key}"] if right else ["clue", f"option-{(key + 1) % len(options)}"]
        case Fix():
            yield from _judged(form, right)


def _ordered(items: tuple[int, ...]) -> Iterator[str]:
    for place, item in enumerate(items):
        yield f"card-{item}"
        yield f"place-{place}"
    yield "check"


def _paired(partners: tuple[int, ...]) -> Iterator[str]:
    for left, partner in enumerate(partners):
        yield f"left-{left}"
        yield f"right-{partner}"
    yield "check"


def _judged(form: Fix, right: bool) -> Iterator[str]:
    """Whoever is wrong has the verdict wrong already."""
    verdict, *correction = form.right
    if not right:
        verdict = FALSE if form.is_true else TRUE
    yield f"verdict-{verdict}"
    if right and correction:
        place = form.corrections.index(form.key)
        yield f"option-{place}"


def _written(form: Typed, typing: bool) -> tuple[str, ...]:
    if typing:
        return f"text:{form.answers[0]}", "check"
    return ("options", f"option-{form.offer.choice.key}") if form.offer else ("unknown",)


def pointed(form: Place, right: bool) -> float:
    """The value that is right, or the end of the axis that is farther from it."""
    axis = form.axis
    far = axis.low if form.first - axis.low > axis.high - form.last else axis.high
    return (form.first + form.last) / 2 if right else far


def _figures(value: float, logarithmic: bool) -> str:
    """The value as somebody types it: three digits that count, or a whole year."""
    if not logarithmic:
        return str(int(value))
    return f"{value:.3g}" if "e" not in f"{value:.3g}" else f"{value:.0f}"
