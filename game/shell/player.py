"""A player made of code: it looks at the semantic tree, as a person looks at the screen, and posts real events."""

from collections.abc import Iterable, Iterator
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
        if top is None:
            return {}
        return {node.name: node for node in top.tree(self.app.room)}

    def press(self, key: str) -> None:
        """A key, by its meaning or as printed, and a turn of the loop."""
        code = KEYS[key] if key in KEYS else ord(key)
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            _post(kind, key=code, mod=0, unicode="", scancode=0)
        self.app.tick()

    def type(self, words: str) -> None:
        for letter in words:
            _post(pygame.TEXTINPUT, text=letter)
        self.app.tick()

    def click(self, name: str) -> None:
        """Move to the middle of what bears that name, press and let go."""
        self._click(*self.nodes()[name].rect.centre)

    def point(self, value: float, form: Place) -> None:
        """Click on the axis at the value."""
        rect = self.nodes()["axis"].rect
        line = axis_line(rect)
        along = line.w * share(form.axis, value)
        _, middle = rect.centre
        self._click(line.x + along, middle)

    def _click(self, x: float, y: float) -> None:
        spot = self.app.pixels(x, y)
        for place in ((0, 0), spot):  # coming from elsewhere, so that it is no half of a double click
            _post(pygame.MOUSEMOTION, pos=place, rel=(0, 0), buttons=(0, 0, 0))
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            _post(kind, pos=spot, button=pygame.BUTTON_LEFT)
        self.app.tick()

    def choose(self, name: str) -> None:
        """By mouse or by Tab and Enter, as this player does."""
        if self._takes_mouse():
            self.click(name)
            return
        for _ in range(MOST_TABS):
            node = self.nodes()[name]
            if "focused" in node.state:
                break
            self.press("next")
        self.press("ok")

    def _takes_mouse(self) -> bool:
        if self.hands == "both":
            return self.rng.random() < 0.5
        return self.hands == "mouse"

    def sign_in(self, name: str) -> None:
        """From the title to the timeline, as the player of last time or a new one of this name; a round that was broken
        off is left."""
        while not self.app.desk.ready:
            self.app.tick()
        has_played = "timeline" in self.nodes()
        self.choose("timeline" if has_played else "play")
        if self.scene == "NewProfile":
            self.give_name(name)
            self.choose("done")
        if self.scene == "GoOn":
            self.choose("leave")

    def give_name(self, name: str) -> None:
        """Type it, or take the first that is offered."""
        if self.hands != "mouse":
            self.type(name)
            return
        offered = (node for node in self.nodes() if node.startswith("take-"))
        self.click(next(offered))

    def read_story(self) -> None:
        if self.scene == "Prologue":
            self.choose("continue")

    def answer(self) -> None:
        """Answer the question on the table, right or wrong as skill and chance have it; a story before it is read."""
        self.read_story()
        play = self.app.stack.top
        assert isinstance(play, Play)
        question = play.game.question
        assert question is not None
        right = self.rng.random() < self.skill
        has_keys = self.hands != "mouse"
        form = question.form
        if isinstance(form, Place) and not has_keys:
            self.point(pointed(form, right), form)
            self.choose("confirm")
            return
        for name in way(question, right, self.rng, typing=has_keys):
            if name.startswith("key:"):
                self.press(name.removeprefix("key:"))
            elif name.startswith("text:"):
                self.type(name.removeprefix("text:"))
            else:
                self._choose_in_sight(name)

    def _choose_in_sight(self, name: str) -> None:
        """Options that are not in sight are turned to; a card that was numbered is put nowhere else."""
        nodes = self.nodes()
        if name not in nodes and "turn" in nodes:
            self.choose("turn")
        if name in self.nodes():
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
            place = form.key if right else rng.choice(form.wrong_places)
            yield f"option-{place}"
        case Arrange(_, order):
            yield from _arranged(order if right else order[::-1])
        case Pair(_, _, key):
            first, *others = key
            yield from _paired(key if right else (*others, first))
        case Place():
            value = pointed(form, right)
            for figure in _figures(value, form.axis.logarithmic):
                yield f"key:{figure}"
            yield "confirm"
        case ChooseMany():
            yield from _ticked(form, right)
        case Typed():
            yield from _written(form, typing) if right else ("unknown",)
        case Ladder():
            yield from _climbed(form, right)
        case Fix():
            yield from _judged(form, right)


def _judged(form: Fix, right: bool) -> Iterator[str]:
    """Whoever is wrong has the verdict wrong already."""
    verdict, *correction = form.right
    if not right:
        verdict = FALSE if form.is_true else TRUE
    yield f"verdict-{verdict}"
    if right and correction:
        place = form.corrections.index(form.key)
        yield f"option-{place}"


def _arranged(order: Iterable[int]) -> Iterator[str]:
    """The cards put to their places, from the first to the last."""
    for place, item in enumerate(order):
        yield f"card-{item}"
        yield f"place-{place}"
    yield "check"


def _paired(partners: Iterable[int]) -> Iterator[str]:
    for left, right in enumerate(partners):
        yield f"left-{left}"
        yield f"right-{right}"
    yield "check"


def _ticked(form: ChooseMany, right: bool) -> Iterator[str]:
    """All options that are right, or all that are wrong."""
    for place, _ in enumerate(form.options):
        is_key = place in form.keys
        if is_key is right:
            yield f"option-{place}"
    yield "check"


def _written(form: Typed, typing: bool) -> Iterator[str]:
    if typing:
        yield f"text:{form.answers[0]}"
        yield "check"
    elif form.offer:
        yield "options"
        yield f"option-{form.offer.choice.key}"
    else:
        yield "unknown"


def _climbed(form: Ladder, right: bool) -> Iterator[str]:
    if right:
        yield f"option-{form.key}"
        return
    options = len(form.options)
    another = (form.key + 1) % options
    yield "clue"
    yield f"option-{another}"


def _post(kind: int, **values: object) -> None:
    event = pygame.event.Event(kind, values)
    pygame.event.post(event)


def pointed(form: Place, right: bool) -> float:
    """The value that is right, or the end of the axis that is farther from it."""
    if right:
        return (form.first + form.last) / 2
    axis = form.axis
    below = form.first - axis.low
    above = axis.high - form.last
    return axis.low if below > above else axis.high


def _figures(value: float, logarithmic: bool) -> str:
    """The value as somebody types it: three digits that count, or a whole year."""
    if not logarithmic:
        return str(int(value))
    short = f"{value:.3g}"
    return f"{value:.0f}" if "e" in short else short
