"""A question and its options are read before the letters of its badges, and a short one is larger than it must be."""

from dataclasses import replace

import pytest

from game.quiz.question import Choose, Form
from game.ui.boards.choose import Tile
from game.ui.boards.rung import Rung
from game.ui.scenes.table import MOST_LINES, Prompt
from game.ui.settings import Settings
from tests.support.hands import FOUR_CLUES, PROMPT, TRUE_ONE, laid, table
from tests.support.paper import FOUR_BY_THREE, WIDE, Player
from tests.support.samples import FORMS

SHORT = Choose(("Neil Armstrong", "John Glenn", "Gus Grissom", "Alan Shepard"), 0)
ASKED = "Who was the first American in space?"
VIEWS = [(WIDE, Settings()), (FOUR_BY_THREE, Settings()), (FOUR_BY_THREE, Settings(projector=True))]


def prompt_of(player: Player) -> Prompt:
    scene, _ = laid(player)
    return next(widget for widget in scene.widgets(player.room) if isinstance(widget, Prompt))


def tiles_of(player: Player) -> list[Tile]:
    scene, _ = laid(player)
    return [widget for widget in scene.widgets(player.room) if isinstance(widget, Tile)]


@pytest.mark.parametrize(("size", "settings"), VIEWS, ids=str)
def test_a_short_question_grows_and_keeps_two_lines(size: tuple[int, int], settings: Settings) -> None:
    player = table(SHORT, settings, ASKED, size)
    usual = player.room.theme.style("question").size
    words = prompt_of(player).words
    assert words.style.size > usual
    assert len(words.lines) <= MOST_LINES


def test_a_long_question_keeps_its_size() -> None:
    player = table(SHORT, Settings(), PROMPT * 2)
    words = prompt_of(player).words
    assert words.style.size == player.room.theme.style("question").size


@pytest.mark.parametrize(("size", "settings"), VIEWS, ids=str)
def test_no_letter_is_larger_than_the_words_beside_it(size: tuple[int, int], settings: Settings) -> None:
    for asked in (ASKED, PROMPT * 2):
        tiles = tiles_of(table(SHORT, settings, asked, size))
        assert len(tiles) == len(SHORT.options)
        for tile in tiles:
            assert tile.most <= tile.words.style.size


def test_a_verdict_bears_the_key_that_gives_it() -> None:
    tiles = tiles_of(table(TRUE_ONE))
    assert [tile.letter.lines for tile in tiles] == [("T",), ("F",)]


def test_the_question_is_marked_once_a_key_was_pressed() -> None:
    player = table(FORMS[0])
    assert "focused" in player.nodes["prompt"].state
    assert not prompt_of(player).marked
    player.press("ok")
    assert prompt_of(player).marked
    scene, _ = laid(player)
    scene._take(replace(scene.game))
    assert not prompt_of(player).marked


@pytest.mark.parametrize(("size", "settings"), VIEWS, ids=str)
def test_a_clue_is_larger_than_what_leads_to_it(size: tuple[int, int], settings: Settings) -> None:
    player = table(FOUR_CLUES, settings, ASKED, size)
    scene, _ = laid(player)
    newest = next(widget for widget in scene.widgets(player.room) if isinstance(widget, Rung))
    assert newest.words.style.size > prompt_of(player).words.style.size


@pytest.mark.parametrize("form", [*FORMS, FOUR_CLUES], ids=lambda form: type(form).__name__)
@pytest.mark.parametrize("size", [WIDE, (1280, 720), FOUR_BY_THREE], ids=str)
def test_the_bar_of_the_round_stays_over_an_ordinary_question(form: Form, size: tuple[int, int]) -> None:
    assert "progress" in table(form, Settings(projector=True), ASKED, size).nodes


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
def test_the_button_that_answers_is_called_so_at_the_lower_right(size: tuple[int, int]) -> None:
    place, many, typed = FORMS[3], FORMS[4], FORMS[5]
    for form, name in ((place, "confirm"), (many, "check"), (typed, "check")):
        player = table(form, size=size)
        _, found = laid(player)
        button = player.nodes[name]
        assert button.label == "Answer"
        assert button.rect.right == pytest.approx(found.board.right)
        assert button.rect.bottom == pytest.approx(found.board.bottom)
