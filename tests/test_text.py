"""Text that fits: nothing is lost, nothing is wider than its box, and it is made smaller only where it must be."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from game.ui.layout import Rect
from game.ui.settings import Settings
from game.ui.text import STEPS, Block, draw, fit, wrap
from game.ui.theme import ROLES, Colour, Style
from game.ui.widgets.together import runs
from tests.support.each import each
from tests.support.paper import Paper, measure

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


def test_what_has_room_is_not_measured_letter_by_letter() -> None:
    words = "Which two ships were joined in July 1975 for the first handshake in space?"
    asked: list[str] = []

    def noted(words: str, style: Style) -> float:
        asked.append(words)
        return measure(words, style)

    assert len(wrap(words, STYLE, 200, noted).lines) > 5
    assert {word for some in asked for word in some.split(" ")} == set(words.split(" "))


@given(words_only, widths)
def test_lines_are_filled(words: str, width: float) -> None:
    """But for the last line but one, which may have given a word to the one that stood alone on the last."""
    lines = wrap(words, STYLE, width, measure).lines
    for line, following in pairwise(lines):
        first, *more = following.split(" ")
        got_company = following is lines[-1] and len(more) == 1
        is_full = measure(f"{line} {first}", STYLE) > width
        assert is_full or got_company or first not in words.split(" ")


def test_no_word_stands_alone_on_the_last_line() -> None:
    full = "Who was the first woman in space? Type the"
    block = wrap(f"{full} name.", STYLE, measure(full, STYLE), measure)
    assert block.lines == ("Who was the first woman in space? Type", "the name.")


def test_a_word_stands_alone_where_the_line_before_has_none_to_spare() -> None:
    width = measure("Extraordinary extravehicular", STYLE)
    lines = wrap("Extraordinary extravehicular activity", STYLE, width, measure).lines
    assert lines == ("Extraordinary extravehicular", "activity")


TOGETHER = {
    "it was Apollo 11 that": ["Apollo 11"],
    "and Soyuz 19, the": ["Soyuz 19,"],
    "on 20 July 1969.": ["20 July 1969."],
    "in July 1969 the": ["July 1969"],
    "with 21.5 kg of": ["21.5 kg"],
    "took 13 years;": ["13 years;"],
    "only 5 % of": ["5 %"],
    "cost US$ 20 in": ["US$ 20"],
    "see No. 5 for": ["No. 5"],
    "by J. F. Kennedy in": ["J. F. Kennedy"],
    "by (S. Korolev) in": ["(S. Korolev)"],
    "of 20 000 km from": ["20 000 km"],
    "a 4000 km road": ["4000 km"],
    "of Artemis II and": ["Artemis II"],
    "стартовал «Союз 19» 15 июля 1975 года": ["«Союз 19»", "15 июля 1975"],
    "конструктор С. П. Королёв работал": ["С. П. Королёв"],
    "in 1969 the Moon, 12 of": ["12 of"],
    "left Earth (12 people) in 1971.": ["(12 people)"],
    "ended. 12,": [],
    "After 13 years": ["After 13 years"],
    "ended. On 20 июля it": ["On 20 июля"],
    "the Apollo 11 Command Module": ["Apollo 11 Command"],
    "flew\N{NO-BREAK SPACE}in 4\N{NO-BREAK SPACE}h": [],
}


@each("words", TOGETHER)
def test_numbers_and_names_stay_together(words: str) -> None:
    """In whatever width the longest of them has room, each is found on one line."""
    assert [run for run in runs(words) if " " in run] == TOGETHER[words]
    least = max(measure(part, STYLE) for part in (*words.split(" "), *TOGETHER[words]))
    for width in range(round(least) + 1, 600, 7):
        lines = wrap(words, STYLE, width, measure).lines
        assert " ".join(lines) == words
        for run in TOGETHER[words]:
            assert any(run in line for line in lines), (width, lines)


def test_what_is_too_long_for_a_line_is_parted_between_its_words() -> None:
    width = measure("Korolev", STYLE) + 1
    assert wrap("by S. P. Korolev", STYLE, width, measure).lines == ("by S. P.", "Korolev")


SENTENCES = st.lists(
    st.sampled_from(
        ["Apollo", "11", "July", "1969,", "on", "5", "%", "J.", "F.", "Kennedy.", "«Союз", "19»", "июля", ""]
    )
    | st.text(LETTERS.replace(" ", ""), max_size=6),
    max_size=20,
).map(" ".join)


@given(SENTENCES)
def test_runs_are_the_words_and_nothing_else(words: str) -> None:
    assert " ".join(runs(words)) == words


@given(SENTENCES, widths)
def test_the_same_words_come_out_and_none_is_cut_that_fits(words: str, width: float) -> None:
    whole = all(measure(word, STYLE) <= width for word in words.split(" "))
    block = wrap(words, STYLE, width, measure)
    assert all(measure(line, STYLE) <= width for line in block.lines)
    if whole and "\n" not in words:
        assert [word for line in block.lines for word in line.split(" ") if word] == [w for w in words.split(" ") if w]


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


BOLD_STYLE = Style("text", 600, 45, 1.25)


@given(words_only, widths)
def test_lines_of_bold_words_are_as_many_and_as_wide_as_they_may_be(words: str, width: float) -> None:
    plain = wrap(words, BOLD_STYLE._replace(weight=400), width / 1.06, measure)  # the bold ones are so much wider
    bold = wrap(words, BOLD_STYLE, width, measure)
    assert len(bold.lines) <= len(plain.lines)
    assert bold.width <= width
    assert "".join(bold.lines).replace(" ", "") == words.replace(" ", "")


EVEN = {
    "Why did Apollo and Soyuz need a special module between them?": (
        "Why did Apollo and Soyuz need",
        "a special module between them?",
    ),
    "In which year did a Space Shuttle first fly into space?": (
        "In which year did a Space Shuttle",
        "first fly into space?",
    ),
    "Which mission do these clues describe? At the start, several may fit.": (
        "Which mission do these clues describe?",
        "At the start, several may fit.",
    ),
    "MBRSC (UAE) · ESA (Europe) · NASA (USA)": ("MBRSC (UAE) ·", "ESA (Europe) · NASA (USA)"),
}


@each("words", EVEN)
def test_two_lines_are_even_and_part_neither_names_nor_parts_of_a_sentence(words: str) -> None:
    """In whatever width two lines are enough and one is not."""
    one_line = measure(words, BOLD_STYLE)
    widest = max(measure(line, BOLD_STYLE) for line in EVEN[words])
    for width in range(round(widest) + 1, round(one_line), 40):
        assert wrap(words, BOLD_STYLE, width, measure).lines == EVEN[words]
