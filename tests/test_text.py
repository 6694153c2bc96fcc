"""Text that fits: nothing is lost, nothing is wider than its box, and it is made smaller only where it must be."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from game.ui.layout import Rect
from game.ui.settings import Settings
from game.ui.text import STEPS, Block, draw, fit, wrap
from game.ui.theme import ROLES, Colour, Style
from tests.paper import Paper, measure

LETTERS = "abcdefghijklm ÀёΩ1957-–,.\n\N{NO-BREAK SPACE}"
texts = st.text(LETTERS, max_size=120)
words_only = st.lists(st.text("abcdefgho", min_size=1, max_size=9), min_size=1, max_size=12).map(" ".join)
widths = st.floats(60, 1500)
boxes = st.builds(Rect, st.just(10.0), st.just(20.0), st.floats(60, 1500), st.floats(20, 800))
roles = st.sampled_from(sorted(ROLES))
themes = st.sampled_from([Settings(), Settings(text_size=150), Settings(text_size=200), Settings(projector=True)])
STYLE = Style("text", 400, 30, 1.3)


@given(texts, widths)
def test_wrapping_loses_no_letter(words: str, width: float) -> None:
    block = wrap(words, STYLE, width, measure)
    assert "".join("".join(block.lines).split(" ")) == "".join(words.replace("\n", " ").split(" "))


@given(texts, widths)
def test_no_line_is_wider_than_it_may_be(words: str, width: float) -> None:
    block = wrap(words, STYLE, width, measure)
    assert all(measure(line, STYLE) <= width for line in block.lines)
    assert block.width <= width
    assert block.fits


@given(words_only, widths)
def test_lines_are_filled(words: str, width: float) -> None:
    lines = wrap(words, STYLE, width, measure).lines
    for line, following in pairwise(lines):
        first = following.split(" ")[0]
        assert measure(f"{line} {first}", STYLE) > width or first not in words.split(" ")


def test_a_no_break_space_holds() -> None:
    width = measure("flew in", STYLE) + 1
    assert wrap("flew in 4\N{NO-BREAK SPACE}h", STYLE, width, measure).lines == ("flew in", "4\N{NO-BREAK SPACE}h")


@given(words_only, roles, boxes, themes)
def test_fitting_text_stays_in_its_box_and_between_its_sizes(
    words: str, role: str, box: Rect, settings: Settings
) -> None:
    theme = settings.theme
    block = fit(words, role, box, theme, measure)
    assert theme.least(role).size <= block.style.size <= theme.style(role).size
    if block.fits:
        assert block.height <= box.h
        assert block.width <= box.w
    else:
        assert block.style == theme.least(role)


@given(words_only, roles, boxes, themes)
def test_text_is_no_smaller_than_it_must_be(words: str, role: str, box: Rect, settings: Settings) -> None:
    """The next larger size would not have fitted, or would have cut a word."""
    theme = settings.theme
    block = fit(words, role, box, theme, measure)
    wanted, least = theme.style(role).size, theme.least(role).size
    step = (wanted - least) / STEPS
    if not step or block.style.size > wanted - step / 2:
        return
    larger = Style(block.style.face, block.style.weight, block.style.size + step, block.style.leading)
    whole = all(measure(word, larger) <= box.w for word in words.split())
    assert not whole or wrap(words, larger, box.w, measure).height > box.h


@given(words_only, boxes, st.sampled_from(["left", "centre", "right"]), st.sampled_from(["top", "middle", "bottom"]))
def test_a_block_is_drawn_in_its_box(words: str, box: Rect, across: str, down: str) -> None:
    block = fit(words, "note", box, Settings().theme, measure)
    paper = Paper(Rect(0, 0, 1600, 900))
    drawn = draw(paper, block, box, Colour(0, 0, 0), Colour(255, 255, 255), across, down)
    assert tuple(line.words for line in paper.lines) == block.lines
    assert drawn.h == block.height
    for line in paper.lines if block.fits else []:
        assert line.box.x >= box.x - 0.001
        assert line.box.right <= box.right + 0.001
        assert line.box.y >= box.y
        assert line.box.bottom <= box.bottom


def test_a_block_knows_its_height() -> None:
    assert Block(("one", "two"), STYLE, 10).height == 2 * 30 * 1.3
