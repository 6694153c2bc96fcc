"""No word of a page becomes smaller where the reader wants larger text."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.ui.settings import Settings
from tests.golden.pages import PAGES, make_desk
from tests.support.painted import real_room
from tests.support.paper import Line, drawn
from tests.support.samples import shipped

SIZES = (1600, 900), (1024, 768), (1280, 720)


def sizes(lines: list[Line]) -> Iterator[tuple[object, float]]:
    for line in lines:
        for word in line.words.split():
            yield (line.style.face, line.style.weight, word), line.style.size


@pytest.mark.parametrize("name", ["what I know", "timeline", "timeline as list", "timeline, last era"])
def test_larger_text_is_nowhere_smaller(name: str, tmp_path: Path) -> None:
    desk = make_desk(tmp_path, shipped(), ("Ada",))
    for size in SIZES:
        for projector in (False, True):
            found: list[dict[object, float]] = []
            for text_size in (100, 200):
                settings = Settings(text_size=text_size, projector=projector, motion="none")
                desk.settings = settings
                lines = drawn(PAGES[name](desk), real_room(size, settings)).lines
                smallest: dict[object, float] = {}
                for word, tall in sizes(lines):
                    smallest[word] = min(tall, smallest.get(word, tall))
                found.append(smallest)
            usual, large = found
            assert [word for word in usual if large.get(word, 1e9) < usual[word]] == [], (size, projector)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["settings, display", "settings, reading"])
def test_a_projected_preview_is_as_large_as_a_question_or_not_there(
    name: str, size: tuple[int, int], tmp_path: Path
) -> None:
    desk = make_desk(tmp_path, shipped(), ("Ada",))
    for text_size in (100, 200):
        desk.settings = Settings(projector=True, text_size=text_size)
        place = real_room(size, desk.settings)
        wanted = place.theme.style("question").size
        lines = drawn(PAGES[name](desk), place).lines
        shown = [line.style.size for line in lines if line.words.startswith("Who ")]
        assert all(found == wanted for found in shown)
        assert shown or text_size == 200
