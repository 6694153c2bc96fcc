"""A player made of code: it looks at the semantic tree, as a person looks at the screen, and posts real events."""

from random import Random
from typing import cast

import pygame

from game.quiz.question import Place
from game.shell.app import App
from game.shell.keys import PAD_KEYS
from game.ui.boards import board_for
from game.ui.boards.axis import axis_line
from game.ui.boards.place import PlaceBoard
from game.ui.boards.scale import share
from game.ui.layout import Rect
from game.ui.room import Node
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.letter_tiles import TILE
from game.ui.scenes.play import Play

KEYS = {"ok": pygame.K_RETURN, "back": pygame.K_ESCAPE, "next": pygame.K_TAB, "help": pygame.K_F1}
BUTTONS = {key: button for button, key in PAD_KEYS.items()}
# Pressed before each, and without a meaning, so that none is half of a double press.
OTHER_KEY, OTHER_BUTTON = pygame.K_UNKNOWN, pygame.CONTROLLER_BUTTON_GUIDE
MOST_TABS, MOST_STEPS = 60, 400
NEAR = 0.004  # of the axis


class Player:
    """`skill` is the chance to answer right, 0.0-1.0; `hands` is "mouse", "keys", "both" or "pad". With the mouse or a
    gamepad alone no key is ever pressed and nothing typed."""

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
        if self.hands == "pad":
            for button in (OTHER_BUTTON, BUTTONS[key]):
                self._push(button)
        else:
            code = KEYS[key] if key in KEYS else ord(key)
            for each in (OTHER_KEY, code):
                self._strike(each)
        self.app.tick()

    def _strike(self, code: int) -> None:
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            _post(
                kind,
                key=code,
                mod=0,
                unicode="",
                scancode=0,
            )

    def _push(self, button: int) -> None:
        for kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
            _post(
                kind,
                button=button,
                instance_id=0,
            )

    def type(self, words: str) -> None:
        """Letter by letter; with a gamepad on tiles, of a field that has the focus."""
        if self.hands == "pad":
            self._spell(words)
            return
        for letter in words:
            _post(pygame.TEXTINPUT, text=letter)
        self.app.tick()

    def _spell(self, words: str) -> None:
        self.press("ok")
        for letter in words.upper():
            name = "space" if letter == " " else f"{TILE}{letter}"
            self._steer_to(name)
            self.press("ok")
        self._steer_to("done")
        self.press("ok")

    def _steer_to(self, name: str) -> None:
        """The focus, by the cross."""
        for _ in range(MOST_TABS):
            here = self._focused()
            there = self.nodes()[name].rect
            if here == there:
                return
            key = _way(here, there)
            self.press(key)

    def _focused(self) -> Rect:
        nodes = self.nodes().values()
        focused = (node.rect for node in nodes if "focused" in node.state)
        return next(focused)

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
        """By mouse or by Tab and Enter, as this player does. Where a page is still coming, a first press brings all of
        it."""
        is_by_mouse = self._takes_mouse()
        is_there = name in self.nodes()
        if is_by_mouse:
            if not is_there:
                self._click(0, 0)
            self.click(name)
            return
        if not is_there:
            self.press("ok")
        for _ in range(MOST_TABS):
            node = self.nodes()[name]
            if "focused" in node.state:
                break
            self.press("next")
        self.press("ok")

    @property
    def _types(self) -> bool:
        return self.hands in ("keys", "both")

    def _step_to(self, value: float, form: Place) -> None:
        """Along the axis by the cross, as near as it is told in steps, and confirm."""
        self.press("right")
        wanted = share(form.axis, value)
        for _ in range(MOST_STEPS):
            value = self._marker()
            marker = share(form.axis, value)
            missing = wanted - marker
            if abs(missing) <= NEAR:
                break
            key = "right"
            if missing < 0:
                key = "left"
            self.press(key)
        self.press("ok")

    def _marker(self) -> float:
        """Where it stands."""
        play = self.app.stack.top
        assert isinstance(play, Play)
        board = play.board
        assert isinstance(board, PlaceBoard)
        return board.value

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
        if self._types:
            self.type(name)
            return
        offered = (node for node in self.nodes() if node.startswith("take-"))
        self.choose(next(offered))

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
        form = question.form
        response = form.response(right, self.rng, self._types)
        if isinstance(form, Place) and not self._types:
            value = cast(float, response)
            if self.hands == "pad":
                self._step_to(value, form)
                return
            self.point(value, form)
            self.choose("confirm")
            return
        for name in board_for(form).way(response):
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


def _way(here: Rect, there: Rect) -> str:
    """The arrow that leads nearer: up and down before left and right."""
    _, middle = there.centre
    if middle < here.y:
        return "up"
    if middle > here.bottom:
        return "down"
    return "left" if there.x < here.x else "right"


def _post(kind: int, **values: object) -> None:
    event = pygame.event.Event(kind, values)
    pygame.event.post(event)
