"""Letters that are easy to tell apart and wide spacing hold for all text, and what does not fit then stands closer."""

from dataclasses import replace

import pygame
import pytest

from game.files import assets_dir
from game.shell import lettering
from game.shell.faces import FACES, Faces
from game.ui.desk import Desk
from game.ui.room import Room
from game.ui.settings import Settings, from_text, to_text
from game.ui.theme import LETTERS_APART, PROJECTED_APART, ROLES, WORDS_APART, Colour, Style
from game.ui.widgets.lines import CLOSE, block, largest
from tests.golden.pages import PAGES
from tests.support.painted import lines, real_room
from tests.support.paper import FOUR_BY_THREE, WIDE, Player, check_layout, room

EASY = Settings(easy_font=True, wide_spacing=True)
WORDS = "a bc"
INK = Colour(255, 255, 255)


@pytest.fixture(autouse=True)
def fonts() -> None:
    pygame.font.init()


def test_they_are_kept_as_the_other_settings() -> None:
    assert from_text(to_text(EASY)) == EASY
    assert from_text({}) == Settings()


@pytest.mark.parametrize("role", ROLES)
def test_every_role_has_a_face_that_is_there_and_is_no_smaller(role: str) -> None:
    plain = Settings().theme.style(role)
    style = EASY.theme.style(role)
    assert style.face == "easy"
    assert (style.face, style.weight) in FACES
    assert (style.weight >= 600) == (plain.weight >= 600)
    assert style.size == plain.size
    assert style.leading == pytest.approx(plain.leading * 1.2)


def top_of_x(font: pygame.Font) -> int:
    (letter,) = font.metrics("x")
    assert letter
    return letter[3]


def test_small_letters_are_as_high_as_those_of_the_usual_face_and_stay_in_their_line() -> None:
    faces = Faces(assets_dir())
    usual = faces.font(Style("text", 400, 100, 1.25), 100, "x")
    easy = faces.font(Style("easy", 400, 100, 1.25), 100, "x")
    assert top_of_x(easy) == pytest.approx(top_of_x(usual), abs=1)
    assert easy.get_height() == pytest.approx(usual.get_height(), abs=1)


def test_letters_and_words_stand_apart_by_their_shares() -> None:
    font = Faces(assets_dir()).font(Style("text", 400, 100, 1.25), 100, WORDS)
    usual = sum(font.size(letter)[0] for letter in WORDS)
    for apart in (0.5, 1.0):
        added = apart * 100 * (3 * LETTERS_APART + WORDS_APART)
        wide = lettering.width(font, WORDS, 100, apart)
        assert wide == pytest.approx(usual + added, abs=1)
        assert lettering.drawn(font, WORDS, 100, apart, INK).get_width() == wide


def test_an_accent_stays_on_its_letter() -> None:
    font = Faces(assets_dir()).font(Style("text", 400, 100, 1.25), 100, "e")
    accented = lettering.width(font, "e\u0301a", 100, 1.0)
    assert accented == lettering.width(font, "ea", 100, 1.0)


def test_projected_text_has_half_of_the_spacing() -> None:
    projected = replace(EASY, projector=True)
    assert projected.theme.style("question").apart == PROJECTED_APART
    assert EASY.theme.style("question").apart == 1.0


@pytest.mark.parametrize("left", CLOSE)
def test_spacing_gives_way_by_and_by_before_letters_become_too_small(left: float) -> None:
    room = real_room(WIDE, EASY)
    words = "Which mission landed people on the Moon first?"
    closest = replace(room, theme=replace(room.theme, apart=left))
    width = closest.width(words, "question") + 1

    def fits(tried: Room) -> bool:
        return len(block(words, "question", width, tried).lines) == 1

    assert not fits(room)
    found = largest(room, fits, 0.5)
    assert found == closest


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("projector", [False, True])
def test_all_pages_have_room_for_them(size: tuple[int, int], projector: bool, at: Desk) -> None:
    """What is in another face is the name of the game alone."""
    at.settings = replace(EASY, projector=projector)
    for name, make in PAGES.items():
        player = Player(make(at), room(size, at.settings))
        paper = check_layout(player, name)
        others = {line.words for line in paper.lines if line.style.face != "easy"}
        assert others <= {"SPUTNIK", "to", "GATEWAY"}, (name, others)


@pytest.mark.parametrize("projector", [False, True])
def test_no_word_is_cut_on_any_page(projector: bool, at: Desk) -> None:
    """With the real fonts, at 4:3."""
    at.settings = replace(EASY, projector=projector)
    for name, make in PAGES.items():
        page = make(at)
        told = " ".join(node.label for node in page.tree(real_room(FOUR_BY_THREE, at.settings)))
        written = " ".join(line.words for line in lines(page, FOUR_BY_THREE, at.settings))
        assert not cut_words(told.split(), written.split()), name


def cut_words(told: list[str], written: list[str]) -> set[str]:
    """Beginnings of words that are no words."""
    beginnings = {word[:end] for word in told if word.isalpha() for end in range(3, len(word))}
    return {word for word in written if word in beginnings and word not in told}
