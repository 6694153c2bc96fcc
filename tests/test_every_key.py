"""Every key that exists, with every modifier, on every page: no key ends the game, and a remote's keys never answer."""

from collections.abc import Callable, Iterator
from copy import copy
from dataclasses import replace
from functools import cache, partial
from itertools import islice
from pathlib import Path

import pygame
import pytest

from game.quiz.play.stories_read import StoriesRead
from game.quiz.question import Question, Typed
from game.shell.app import App
from game.shell.keys import given
from game.shell.options import Options
from game.shell.player import Player
from game.shell.start import start
from game.ui.inputs import Input, Press
from game.ui.layout import Rect
from game.ui.scenes.help import Help
from game.ui.scenes.opened import Opened
from game.ui.scenes.play import Play
from game.ui.scenes.review import Review
from game.ui.scenes.sources import QuestionFiles
from game.ui.scenes.summary import Summary
from game.ui.stack import Scene, Stack
from game.ui.widgets.basic import Look
from tests.golden.pages import NAMES, PAGES
from tests.golden.screens import played
from tests.support.hands import ALL_FORMS
from tests.support.samples import question

KEYS = sorted({value for name, value in vars(pygame).items() if name.startswith("K_")})
MODS = [value for name, value in vars(pygame).items() if name.startswith("KMOD_")]


def key(code: int, mod: int = 0, letter: str = "", place: int = 0) -> pygame.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod, unicode=letter, scancode=place)


def post(pressed: pygame.Event) -> None:
    """The key goes down and comes up again."""
    pygame.event.post(pressed)
    pygame.event.post(pygame.event.Event(pygame.KEYUP, pressed.dict))


@cache
def meanings(writing: bool) -> set[Input]:
    """All that keys can mean: every key that pygame knows, with every modifier, at several places of the keyboard."""
    found = set[Input]()
    for code in KEYS:
        for mod in MODS:
            for place in (0, pygame.KSCAN_A, pygame.KSCAN_1, 511):
                meant = given(key(code, mod, "", place), 1.0, writing)
                assert meant is None or (isinstance(meant, Press) and meant.key)
                if meant:
                    found.add(meant)
    return found


def test_keys_mean_what_is_printed_on_them() -> None:
    plain = {code: given(key(code), 1.0, False) for code in KEYS}
    assert (
        plain[pygame.K_LSHIFT] is plain[pygame.K_CAPSLOCK] is plain[pygame.K_F4] is plain[pygame.K_PRINTSCREEN] is None
    )
    assert plain[pygame.K_KP_PERIOD] == Press("delete")
    assert given(key(pygame.K_KP_PERIOD, pygame.KMOD_NUM), 1.0, False) == Press(".")
    assert given(key(pygame.K_KP_4, pygame.KMOD_NUM), 1.0, False) == Press("4")
    assert given(key(pygame.K_KP_4, 0, "4"), 1.0, False) == Press("4")
    assert plain[pygame.K_KP_4] == Press("left")
    assert given(key(pygame.K_TAB, pygame.KMOD_LSHIFT), 1.0, False) == Press("previous")


def pages(app: App) -> Iterator[Callable[[], Scene]]:
    desk, game = app.desk, played().game
    assert desk.bank is not None
    assert desk.store is not None
    for name in NAMES:
        desk.store.add_profile(name)
    later = desk.bank.eras[1].id
    for page in PAGES.values():
        yield partial(page, desk)
    yield partial(Summary, desk, game, None, ())
    yield partial(Review, desk, game)
    yield partial(Opened, desk, later)
    yield partial(QuestionFiles, desk)
    for form in ALL_FORMS:
        yield partial(asking, app, question(form))


def asking(app: App, asked: Question) -> Play:
    scene = Play(app.desk)
    scene._take(replace(scene.game, question=asked))
    scene.session._stories = StoriesRead(in_this_round=True)  # the question is seen at once
    return scene


@pytest.mark.sweep
@pytest.mark.parametrize("share", range(4))
def test_no_key_ends_the_game_on_any_page(app: App, share: int) -> None:
    """Whatever any key with any modifier means, on every page as it is at first; and the page looked at after it. Every
    fourth page at a time."""
    plain, writing = meanings(False), meanings(True)
    count = 0
    for make in islice(pages(app), share, None, 4):
        fresh = make()
        for meant in writing if fresh.wants_text else plain:
            app.stack = Stack(copy(fresh))
            app._handle(meant)
            if app.stack.top:
                app.stack.top.tree(app.room)
            count += 1
    assert count > 250


def test_no_key_ends_the_game_as_the_system_sends_it(app: App) -> None:
    """Every key, with and without Shift, one after the other, through the loop; F11 would wait for the screen."""
    for code in KEYS:
        for mod in (0, pygame.KMOD_LSHIFT):
            if code != pygame.K_F11:
                post(key(code, mod))
        if not app.tick():
            app.stack = Stack(PAGES["title"](app.desk))
    assert app.tick()


def test_two_hundred_presses_of_a_remote_answer_nothing(app: App) -> None:
    for form in ALL_FORMS:
        app.stack = Stack(asking(app, question(form)))
        for number in range(200 // len(ALL_FORMS) + 1):
            code = (pygame.K_PAGEDOWN, pygame.K_PAGEUP, pygame.K_PERIOD)[number % 3]
            app.stack.go(None)
            post(key(code, 0, "." if code == pygame.K_PERIOD and not isinstance(form, Typed) else ""))
            app.tick()
        assert isinstance(app.stack.top, Play)
        assert app.stack.top.board.response is None
    assert app.desk.session is not None
    assert app.desk.session.learner.answers == 0


def dark(app: App) -> bool:
    picture = app.picture()
    return not any(picture.get_at((x, y))[:3] != (0, 0, 0) for x in range(0, 1024, 64) for y in range(0, 768, 48))


def test_a_dot_makes_the_screen_dark_and_the_next_key_only_light(app: App) -> None:
    app.stack = Stack(asking(app, question(ALL_FORMS[0])))
    app.tick()
    post(key(pygame.K_PERIOD))
    app.tick()
    assert dark(app)
    post(key(pygame.K_a))
    app.tick()
    assert not dark(app)
    assert isinstance(app.stack.top, Play)
    assert app.stack.top.board.response is None


def test_b_makes_the_screen_dark_only_where_the_remote_sends_it(app: App) -> None:
    for remote in (False, True):
        app.desk.set(replace(app.desk.settings, remote_b=remote))
        app.stack = Stack(asking(app, question(ALL_FORMS[0])))
        app.tick()
        post(key(pygame.K_b))
        app.tick()
        assert dark(app) == remote
        assert isinstance(app.stack.top, Play) == remote
    app._dark = False
    post(key(pygame.K_c))
    app.tick()
    assert isinstance(app.stack.top, Play)
    post(key(pygame.K_2))
    app.tick()
    assert not isinstance(app.stack.top, Play)


def test_f1_tells_the_keys_of_the_page_one_comes_from(app: App) -> None:
    for make in pages(app):
        app.stack = Stack(make())
        assert app.stack.top is not None
        hints = app.stack.top.hints
        app._handle(Press("help"))
        page = app.stack.top
        if not isinstance(page, Help) or page.here != hints:
            assert not hints
            continue
        strips = page.strips(app.room, 900)
        said = {strip.show(Rect(0, 0, 900, strip.height)).node(Look()).label for strip in strips}
        assert set(hints) <= said


@pytest.mark.parametrize("debug", [False, True])
def test_f3_tells_file_and_line_and_more_only_for_makers(home: Path, debug: bool) -> None:
    opened = start(Options(data=home, seed=1, size=(1024, 768), debug=debug), fast=True)
    assert opened is not None
    player = Player(opened, 1.0)
    player.sign_in("Ada")
    player.choose("start")
    post(key(pygame.K_F3))
    opened.tick()
    asked = opened.desk.session.question if opened.desk.session else None
    assert asked is not None
    assert opened.desk.notice.startswith(f"{asked.where.file}, line {asked.where.line}")
    assert ("seed" in opened.desk.notice) == debug
    opened.close()
