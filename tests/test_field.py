"""The field: where letters, caret, selection and composing are drawn, and what a pointer in it means."""

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.canvas import Spot
from game.ui.inputs import Point, Touch
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.settings import Settings
from game.ui.theme import PALETTES, Colour, Palette, Style
from game.ui.widgets.basic import Look
from game.ui.widgets.editing import Draft, draft_of, stops
from game.ui.widgets.field import Field
from game.ui.widgets.wrapped import wrapped
from tests.support.each import each
from tests.support.paper import Paper, measure, room

STYLE = room().theme.style("option")
SENTENCE = "The first woman who flew into space was Valentina Tereshkova"
texts = st.lists(st.sampled_from(["a", "Wm", " ", "i", "e\u0301", "long", "漢"]), max_size=40).map("".join)
AT = Rect(100, 100, 600, 300)


@dataclass(slots=True)
class Boxes(Paper):
    """Keeps the boxes as well."""

    filled: list[tuple[Rect, Colour]] = field(default_factory=list)

    def box(
        self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0, radius: float = 0
    ) -> None:
        if fill:
            self.filled.append((area, fill))


def drawn(draft: Draft, place: Room, at: Rect = AT, style: Style | None = STYLE, focused: bool = True) -> Boxes:
    paper = Boxes(place.stage)
    Field("field", at, "Name", draft, style).draw(paper, place, Look(focused))
    return paper


def letters_at(paper: Boxes, place: int, text: str) -> Spot:
    """Where the letter before this place of the text ends, by what was drawn."""
    left = place
    for line in paper.lines:
        at = text.index(line.words)
        if at < place <= at + len(line.words):
            return line.box.x + measure(text[at:place], line.style), line.box.centre[1]
        left -= len(line.words)
    raise AssertionError((place, text, left))


@given(texts, st.floats(60, 900))
def test_nothing_is_lost_at_a_break_and_no_line_is_too_wide(text: str, width: float) -> None:
    words = wrapped(text, STYLE, width, measure)
    assert "".join(text[first:last] for first, last in words.lines) == text
    for first, last in words.lines:
        assert measure(text[first:last].rstrip(), STYLE) <= width or len(stops(text[first:last].strip())) <= 2
        assert first in stops(text)
    for (_, last), (after, _) in zip(words.lines, words.lines[1:], strict=False):
        assert last == after


@given(texts, st.floats(60, 900))
def test_what_is_pointed_at_is_where_the_caret_is_drawn(text: str, width: float) -> None:
    words = wrapped(text, STYLE, width, measure)
    for place in stops(text):
        line = words.line_of(place)
        x = words.across(place, line, measure)
        assert words.place_at(x, line, measure) == place
    assert words.place_at(-99, 0, measure) == 0
    assert words.place_at(9999, len(words.lines) - 1, measure) == len(text)


@each("place", [1, 9, 20, 40, 59, 60])
def test_the_caret_stands_behind_its_letter_in_any_line(place: int) -> None:
    paper = drawn(draft_of(SENTENCE).at(place), room())
    assert len(paper.lines) == 3
    x, y = letters_at(paper, place, SENTENCE)
    accent = room().theme.palette.accent
    carets = [area for area, fill in paper.filled if fill == accent]
    assert [(round(area.centre[0]), round(area.centre[1])) for area in carets] == [(round(x), round(y))]


def test_a_field_without_the_focus_has_neither_caret_nor_selection() -> None:
    accent = room().theme.palette.accent
    chosen = Draft(SENTENCE, 40, 3)
    assert accent in [fill for _, fill in drawn(chosen, room()).filled]
    assert accent not in [fill for _, fill in drawn(chosen, room(), focused=False).filled]
    assert {line.on for line in drawn(chosen, room(), focused=False).lines} == {room().theme.palette.tile}


@given(st.integers(0, 60), st.integers(0, 60))
def test_what_is_selected_and_only_that_is_drawn_in_turned_colours(caret: int, anchor: int) -> None:
    draft, palette = Draft(SENTENCE, caret, anchor), room().theme.palette
    paper = drawn(draft, room())
    turned = "".join(line.words for line in paper.lines if line.on == palette.accent)
    assert turned.replace(" ", "") == draft.selected.replace(" ", "")
    assert {(line.colour, line.on) for line in paper.lines} <= {
        (palette.text, palette.tile),
        (palette.on_accent, palette.accent),
    }
    behind = [area for area, fill in paper.filled if fill == palette.accent and area.w > 4]
    for line in paper.lines:
        held = any(area.contains(*line.box.centre) for area in behind)
        assert held == (line.on == palette.accent)


def contrast(one: Colour, other: Colour) -> float:
    def light(colour: Colour) -> float:
        parts = [part / 255 for part in colour]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_what_is_selected_can_be_read(palette: Palette) -> None:
    assert contrast(palette.on_accent, palette.accent) >= 7
    assert contrast(palette.accent, palette.tile) >= 3


def test_what_is_composed_is_underlined_in_its_place() -> None:
    paper = drawn(draft_of("Yuri ").at(0).compose("カガ"), room())
    assert paper.lines[0].words == "カガYuri"
    text = room().theme.palette.text
    (line,) = [area for area, fill in paper.filled if fill == text]
    assert (round(line.x - paper.lines[0].box.x), round(line.w)) == (0, round(measure("カガ", STYLE)))
    assert line.y > paper.lines[0].box.centre[1]
    node = Field("field", AT, "Name", draft_of("Yuri ").compose("カガ")).node(Look(True))
    assert (node.value, node.state) == ("Yuri カガ", frozenset({"focused", "composing"}))


@pytest.mark.parametrize("settings", [Settings(), Settings(200), Settings(projector=True)], ids=str)
@pytest.mark.parametrize("tall", [100, 140, 300])
def test_a_text_too_long_for_its_box_is_seen_around_the_caret(settings: Settings, tall: float) -> None:
    place = room(settings=settings)
    for caret in (0, 200, 400):
        text = " ".join(f"word{i}" for i in range(60))
        paper = drawn(replace(draft_of(text), caret=caret, anchor=caret), place, Rect(100, 100, 500, tall), None)
        accent = place.theme.palette.accent
        (mark,) = [area for area, fill in paper.filled if fill == accent]
        assert all(line.box.y >= 100 and line.box.bottom <= 100 + tall for line in paper.lines)
        assert 100 <= mark.y <= mark.bottom <= 100 + tall
        near = text[max(0, caret - 6) : caret + 6].split()
        assert any(part in paper.said for part in near)


def test_a_press_sets_the_caret_in_the_line_under_it() -> None:
    words = Field("field", AT, "Name", draft_of(SENTENCE), STYLE)
    paper = drawn(words.draft, room())
    for place in (1, 9, 40, 59):
        x, y = letters_at(paper, place, SENTENCE)
        assert words.place_at(Point(x, y, Touch.DOWN), room()) == place
    assert words.place_at(Point(0, 0, Touch.DOWN), room()) == 0
    assert words.place_at(Point(9999, 9999, Touch.DOWN), room()) == len(SENTENCE)
