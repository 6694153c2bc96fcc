"""Captions: they fit, and nothing moves when one comes or goes."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from game.quiz.play.round import EraOpened
from game.quiz.question import Form
from game.shell.cues import captions, cue
from game.ui.layout import Rect
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.opened import Opened
from game.ui.scenes.pause import Pause
from game.ui.scenes.play import Play
from game.ui.settings import Settings
from tests.support.hands import ALL_FORMS, MODES, SIZES, answer, laid, start, table
from tests.support.painted import real_room
from tests.support.paper import Player, check_layout

LONGEST = cue(EraOpened("old"))


def caption() -> str:
    assert LONGEST is not None
    return LONGEST.caption


def scenes(settings: Settings, size: tuple[int, int]) -> Iterator[Player]:
    player, made = start(settings=settings, size=size)
    yield player
    answer(player, made)
    assert isinstance(player.scene, Feedback)
    yield player
    yield Player(Opened(made, "apollo-soyuz"), player.room)
    yield Player(Pause(made), player.room)


def places(player: Player) -> dict[str, Rect]:
    return {name: node.rect for name, node in player.nodes.items() if name != "foot"}


@pytest.mark.parametrize("size", SIZES[:2], ids=str)
@pytest.mark.parametrize("mode", MODES, ids=str)
def test_nothing_moves_when_a_caption_comes(mode: Settings, size: tuple[int, int]) -> None:
    for player in scenes(replace(mode, captions=True), size):
        desk = player.scene.desk  # type: ignore[attr-defined]
        before = places(player)
        desk.caption = caption()
        assert player.nodes["foot"].label == caption()
        assert places(player) == before, type(player.scene)
        check_layout(player, f"{mode}")
        desk.caption = ""


@pytest.mark.sweep
@pytest.mark.parametrize("size", SIZES[:2], ids=str)
@pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: type(form).__name__)
def test_every_board_fits_above_a_caption(form: Form, size: tuple[int, int]) -> None:
    for mode in MODES:
        player = table(form, replace(mode, captions=True), size=size)
        scene, found = laid(player)
        assert isinstance(scene, Play)
        assert found.layout.fits(found.fitting, found.board), mode
        check_layout(player, f"{mode}")


def test_every_caption_is_one_line_on_the_narrowest_projector() -> None:
    for mode in (Settings(), Settings(projector=True)):
        narrow = real_room((1024, 768), mode)
        for words in (*(f"[{words}]" for words in captions().values()), caption()):
            assert narrow.measure(words, narrow.theme.style("label")) <= narrow.page.w, words
