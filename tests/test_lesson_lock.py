"""Keys of a lesson that are locked with a word."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from game.shell.app import App
from game.shell.options import LessonOptions, Options
from game.shell.player import Player as AppPlayer
from game.shell.start import start
from game.ui.inputs import Entered, Point, Press, Scroll, Touch
from game.ui.lesson.class_page import ClassPage
from game.ui.lesson.lesson_keys import KEYS
from game.ui.lesson.lock import Lock
from game.ui.lesson.lock_page import LockPage
from tests.support.paper import Player, drawn
from tests.support.samples import question
from tests.test_class_page import TYPED, class_of, page

WORD = "Koroljow"


def lock(player: Player, word: str = WORD) -> None:
    player.press("l")
    for _ in range(2):
        player.type(word)
        player.press("ok")


def locked_lesson() -> Player:
    player = class_of(question(), question())
    player.press("ok")
    lock(player)
    assert page(player).locked
    return player


def test_the_word_is_asked_for_twice_and_never_seen() -> None:
    player = class_of(question())
    player.press("l")
    assert isinstance(player.scene, LockPage)
    player.type(WORD)
    assert WORD not in drawn(player.scene, player.room).said
    assert all(WORD not in (node.label, node.value) for node in player.nodes.values())
    player.press("ok")
    player.type("Koroljov")
    player.press("ok")
    assert isinstance(player.scene, LockPage), "the two were not the same"

    for _ in range(2):
        player.type(WORD)
        player.press("ok")
    assert page(player).locked


def test_nothing_but_the_word_does_anything() -> None:
    player = locked_lesson()
    before = page(player).lesson
    keys = {*KEYS, "a", "1", "shift-b", "f5", "next", "projector", "."}
    player.press(*(keys - {"ok"}), "ok")
    player.stack.handle(Scroll(3), player.room)
    for x in range(50, 1600, 250):
        for y in range(50, 900, 200):
            for touch in (Touch.DOWN, Touch.UP):
                player.stack.handle(Point(x, y, touch), player.room)
    beside = Player(page(player).beside(), player.room)
    for name in ("next", "less-0", "option-0", "undo", "pause", "skip"):
        if name in beside.nodes:
            beside.click(name)
    player.type("Sputnik")
    assert "Sputnik" not in drawn(player.scene, player.room).said
    player.press("ok")
    assert (page(player).lesson, page(player).locked) == (before, True)
    assert "not the word" in player.nodes["told"].label

    player.type(" koroljow ")
    player.press("ok")
    assert not page(player).locked
    player.press("a")
    assert page(player).lesson.turn.first[0] == 1


def test_what_was_given_once_locks_again_at_once() -> None:
    player = locked_lesson()
    player.type(WORD)
    player.press("ok", "back")
    player.tab_to("lock")
    player.press("ok")

    assert page(player).locked


def test_letters_of_the_word_are_not_for_the_field_of_a_typed_question() -> None:
    player = class_of(question(TYPED))
    player.press("ok")
    player.type("Ga")
    player.press("ok")
    lock(player)
    player.type(WORD)
    player.press("erase")
    assert page(player).lesson.turn.written == "Ga"


@given(st.lists(st.one_of(st.builds(Entered, st.text(max_size=5)), st.builds(Press, st.sampled_from(["ok", "erase"])))))
def test_no_other_word_opens_a_lock(inputs: list[Press | Entered]) -> None:
    state = Lock("a word that nobody types", on=True)
    for one in inputs:
        state = state.taken(one)
        assert state.on
        assert state.words


def test_keys_of_the_whole_game_are_locked_as_well(tmp_path: Path) -> None:
    app = begun(tmp_path)
    player = AppPlayer(app, 1.0, hands="keys")
    top = app.stack.top
    assert isinstance(top, ClassPage)
    top.lock = Lock(WORD, on=True)
    settings = app.desk.settings
    for key in ("help", "projector", "fullscreen", "source", "picture", "back"):
        app._handle(Press(key))
    app.tick()

    assert (app.stack.top, app.desk.settings, app.desk.notice) == (top, settings, "")
    assert player.scene == "ClassPage"
    app.close()


def begun(folder: Path) -> App:
    options = Options(data=folder, seed=1, headless=True, size=(640, 360), lesson=LessonOptions(count=2))
    app = start(options, fast=True)
    assert app is not None
    app.tick()
    player = AppPlayer(app, 1.0, hands="keys")
    player.choose("start")
    return app
