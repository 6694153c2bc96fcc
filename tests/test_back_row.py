"""What is projected around the questions can be read from the last row: capitals as high as the table of sizes says, of
every page and of the scenes of chapters."""

from pathlib import Path

import pytest

from game.ui.desk import Desk
from game.ui.scenes.prologue import Prologue
from game.ui.settings import Settings
from tests.golden.pages import PAGES, make_desk
from tests.support.painted import lines, real_room
from tests.support.paper import FOUR_BY_THREE, WIDE
from tests.support.samples import shipped

PROJECTED = Settings(projector=True)
LEAST, LEAST_TOLD = 3.0, 3.3  # of a capital, in hundredths of the height of the window: anything, and what explains
PIXEL = 1.0  # by which a font rounds its letters


@pytest.mark.sweep
@pytest.mark.parametrize("size", [FOUR_BY_THREE, WIDE], ids=str)
@pytest.mark.parametrize("name", PAGES)
def test_every_projected_page_is_read_from_the_last_row(name: str, size: tuple[int, int], at: Desk) -> None:
    at.settings = PROJECTED
    scene = PAGES[name](at)
    _, tall = size
    for line in lines(scene, size, PROJECTED):
        assert line.capital + PIXEL >= LEAST * tall / 100, line.words


@pytest.mark.parametrize("size", [FOUR_BY_THREE, WIDE], ids=str)
def test_the_scene_of_a_chapter_is_projected_large_and_seen_whole(size: tuple[int, int], tmp_path: Path) -> None:
    bank = shipped()
    desk = make_desk(tmp_path, bank, ())
    desk.settings = PROJECTED
    _, tall = size
    for era in bank.eras:
        for chapter in era.chapters:
            assert chapter.story
            page = Prologue(desk, era, chapter)
            written = lines(page, size, PROJECTED)
            first = chapter.story.text.split()[0]
            told = [line for line in written if line.words.startswith(first)]
            assert told[0].capital + PIXEL >= LEAST_TOLD * tall / 100, chapter.id
            smallest = min(line.capital for line in written)
            assert smallest + PIXEL >= LEAST * tall / 100, chapter.id
            assert not page.column(real_room(size, PROJECTED)).end, chapter.id
