"""The scene of a chapter is told in letters that can be read from afar, as many lines at once as there is room for."""

from collections.abc import Iterator
from itertools import islice

import pytest

from game.ui.scenes.prologue import Prologue
from game.ui.settings import Settings
from tests.support.paper import FOUR_BY_THREE, WIDE, Player, check_layout, desk, room
from tests.support.samples import shipped

LARGE = Settings(200, projector=True)
LEAST = 42  # the size of a font in which a projected explanation is read, on a stage 900 high


def pages(size: tuple[int, int]) -> Iterator[Player]:
    """Of the first chapter of each era."""
    for era in shipped().eras:
        for chapter in era.told[:1]:
            yield Player(Prologue(desk(LARGE), era, chapter), room(size, LARGE))


def lines_of_story(player: Player) -> list[str]:
    return [name for name in player.nodes if name.startswith("story")]


@pytest.mark.parametrize(("size", "least"), [(WIDE, 5), (FOUR_BY_THREE, 4)])
def test_of_a_projected_story_in_large_letters_much_is_seen_at_once(size: tuple[int, int], least: int) -> None:
    for player in pages(size):
        assert len(lines_of_story(player)) >= least, player.nodes["chapter"].label
        buttons = player.nodes["continue"].rect
        last = player.nodes[lines_of_story(player)[-1]].rect
        is_whole = "source" in player.nodes
        assert is_whole or buttons.y - last.bottom < 2 * last.h


def test_all_of_it_can_be_read_and_then_the_source() -> None:
    for player in islice(pages(FOUR_BY_THREE), 1):
        told = player.nodes["story"].label
        paper = check_layout(player)
        assert all(line.style.size >= LEAST for line in paper.lines if line.words in told)
        read = set(lines_of_story(player))
        for _ in range(3):
            player.press("down", "down", "down")
            read.update(lines_of_story(player))
        assert "source" in player.nodes
        assert len(read) == 1 + max(int(name.rpartition("-")[2]) for name in read - {"story"})
        player.press("ok")
        assert not player.stack.scenes
