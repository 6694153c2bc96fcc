"""The canvas of pygame: what is measured is what is painted, what was painted once is kept, and nothing else."""

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.files import assets_dir
from game.shell.app import App
from game.shell.changed_area import changed_area
from game.shell.faces import FACES, MOST_OPEN, Faces
from game.shell.kept_sprites import MOST_BYTES, MOST_SPRITES, Sprites
from game.shell.painter import MOST_WIDTHS, Painter
from game.shell.player import Player
from game.shell.sprites import Piece, ellipse, line
from game.shell.written_line import WrittenLine
from game.ui.layout import Rect
from game.ui.scenes.help import Help
from game.ui.scenes.play import Play
from game.ui.settings import Settings
from game.ui.theme import ROLES, Colour, Style
from game.ui.widgets.era_sky import era_vista
from tests.support.each import each
from tests.support.painted import painted, painter, real_room
from tests.support.paper import FOUR_BY_THREE, WIDE, desk


@pytest.fixture(autouse=True)
def fonts() -> None:
    pygame.font.init()


BACK, FORE, EDGE = Colour(11, 16, 38), Colour(255, 255, 255), Colour(200, 0, 0)
SIZES = [(800, 600), FOUR_BY_THREE, WIDE, (3840, 2160)]
LETTERS = "AVLTo fi1957 ЖёΩ–“”…\N{NO-BREAK SPACE}±≈→"


def sheet(canvas: Painter) -> pygame.Surface:
    made = pygame.Surface(canvas.size)
    canvas.paint(made)
    return made


def ink(made: pygame.Surface) -> pygame.Rect:
    """The smallest rectangle that holds all that is not background."""
    mask = pygame.mask.from_threshold(made, (*BACK, 255), (1, 1, 1, 255))
    mask.invert()
    rects = mask.get_bounding_rects()
    return rects[0].unionall(rects[1:]) if rects else pygame.Rect(0, 0, 0, 0)


@given(st.text(LETTERS, min_size=1, max_size=40), st.sampled_from(sorted(FACES)), st.sampled_from([20.0, 26, 45, 108]))
def test_text_is_as_wide_as_it_was_measured(words: str, face: tuple[str, int], size: float) -> None:
    for window in (FOUR_BY_THREE, WIDE):
        told: list[WrittenLine] = []
        canvas = Painter(window, assets_dir(), told.append)
        for style in (Style(*face, size, 1.25), Style(*face, size, 1.5, apart=1.0)):
            told.clear()
            canvas.text(words, (10, 10), style, FORE, BACK)
            across = round(canvas.measure(words, style) * window[1] / 900)
            assert [line.rect[2] for line in told] == ([across] if words.strip() else [])


@pytest.mark.parametrize("face", sorted({face for face, _ in FACES}))
def test_text_has_its_weight_whatever_was_drawn_before_it(face: str) -> None:
    weights = sorted(weight for name, weight in FACES if name == face)
    canvas = painter(WIDE)
    pages = []
    widths = []
    for weight in weights:
        style = Style(face, weight, 45, 1.25)
        canvas.begin()
        canvas.fill(BACK)
        canvas.text("The Moon", (10, 10), style, FORE, BACK)
        pages.append(pygame.image.tobytes(sheet(canvas), "RGB"))
        widths.append(canvas.measure("The Moon", style))
    assert len(set(pages)) == len(set(widths)) == len(weights)


@pytest.mark.parametrize("role", ROLES)
def test_capitals_are_as_tall_as_the_type_says(role: str) -> None:
    """A face's capitals are about .7 of its size; a test of legibility leans on what the painter tells."""
    told: list[WrittenLine] = []
    canvas = Painter(WIDE, assets_dir(), told.append)
    style = Settings().theme.style(role)
    canvas.fill(BACK)
    canvas.text("HXH", (50, 50), style, FORE, BACK)
    assert told[0].capital == pytest.approx(ink(sheet(canvas)).h, abs=2)
    assert told[0].capital == pytest.approx(style.size * 0.7, abs=2.5)
    assert 0.65 < told[0].small / told[0].capital < 0.85


def test_text_stands_in_the_middle_of_its_line() -> None:
    style = Style("text", 600, 40, 1.5)
    canvas = painter()
    canvas.begin()
    canvas.fill(BACK)
    canvas.text("HHH", (100, 200), style, FORE, BACK)
    assert ink(sheet(canvas)).centery == pytest.approx(200 + 40 * 1.5 / 2, abs=4)


@each("words", ["Αθήνα", "Ж", "≈ 83 kg", "Ünïcødé", "Šķērsām"])
@each("face", FACES)
def test_no_face_leaves_letters_out(face: tuple[str, int], words: str) -> None:
    font = Faces(assets_dir()).font(Style(*face, 40, 1.25), 40, words)
    assert None not in font.metrics(words)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_boxes_that_touch_in_units_touch_in_pixels(size: tuple[int, int]) -> None:
    canvas = painter(size)
    canvas.begin()
    canvas.fill(BACK)
    for cell in Rect(33.3, 50, 700.7, 100).columns(7):
        canvas.box(cell, FORE)
    made, scale = sheet(canvas), size[1] / 900
    found = ink(made)
    assert found.x == pytest.approx(33.3 * scale, abs=1)
    assert found.right == pytest.approx(734 * scale, abs=1)
    row = [made.get_at((x, found.centery))[:3] for x in range(found.x, found.right)]
    assert set(row) == {FORE}


@pytest.mark.parametrize("fill", [FORE, None])
def test_a_rounded_box_has_its_border_and_its_corners(fill: Colour | None) -> None:
    canvas = painter()
    canvas.begin()
    canvas.fill(BACK)
    canvas.box(Rect(100, 100, 200, 100), fill, EDGE, 4, 20)
    made = sheet(canvas)
    assert ink(made) == pygame.Rect(100, 100, 200, 100)
    assert {made.get_at(spot)[:3] for spot in ((200, 102), (200, 198), (102, 150), (298, 150))} == {EDGE}
    assert {made.get_at(spot)[:3] for spot in ((100, 100), (299, 100), (100, 199), (299, 199))} == {BACK}
    assert made.get_at((200, 150))[:3] == (fill or BACK)


def test_shapes_stand_where_they_were_put() -> None:
    shapes: dict[str, Callable[[Painter], None]] = {
        "ellipse": lambda canvas: canvas.ellipse(Rect(300, 200, 160, 120), FORE),
        "ring": lambda canvas: canvas.ellipse(Rect(300, 200, 160, 160), None, FORE, 5),
        "polygon": lambda canvas: canvas.polygon([(300, 200), (460, 200), (380, 320)], FORE),
        "line": lambda canvas: canvas.line([(300, 200), (460, 320)], FORE, 4),
        "curve": lambda canvas: canvas.line([(300, 200), (350, 320), (460, 260)], FORE, 4),
    }
    for name, draw in shapes.items():
        canvas = painter()
        canvas.begin()
        canvas.fill(BACK)
        draw(canvas)
        found = ink(sheet(canvas))
        assert found.x == pytest.approx(300, abs=4), name
        assert found.y == pytest.approx(200, abs=4), name
        assert found.right == pytest.approx(460, abs=4), name


@pytest.mark.parametrize("size", [83, 84, 157, 400])
def test_a_large_ring_is_round_at_all_its_ends(size: int) -> None:
    ring = ellipse((size, size), None, FORE, 4)
    seen = pygame.mask.from_surface(ring)
    rect = seen.get_bounding_rects()[0]
    ends = [sum(seen.get_at((x, y)) for x in range(rect.left, rect.right)) for y in (rect.top, rect.bottom - 1)] + [
        sum(seen.get_at((x, y)) for y in range(rect.top, rect.bottom)) for x in (rect.left, rect.right - 1)
    ]
    assert len(set(ends)) == 1, ends


def test_a_curve_is_as_thick_everywhere() -> None:
    spots = [(10 + 5 * number, 20 + 0.7 * number) for number in range(37)]
    drawn = line((200, 60), spots, FORE, 9)
    for x in range(20, 180):
        thick = sum(drawn.get_at((x, y)).a for y in range(60)) / 255
        assert thick == pytest.approx(8.95, abs=0.25)


@pytest.mark.parametrize("scale", [1, 4])
def test_the_arms_of_a_cross_have_round_ends_however_large_it_is(scale: int) -> None:
    spots = [(10.0 * scale, 10.0 * scale), (50.0 * scale, 50.0 * scale)]
    drawn = line((60 * scale, 60 * scale), spots, FORE, 9.0 * scale)
    across, down = (7.5 * scale, 10 * scale), (10 * scale, 7.5 * scale)
    beyond = (7.5 * scale, 7.5 * scale)
    for x, y in (across, down, beyond):
        assert drawn.get_at((round(x), round(y))).a > 200
    assert drawn.get_at((6 * scale, 6 * scale)).a < 55, "where a square end would reach"


def test_a_picture_that_is_missing_draws_nothing(tmp_path: Path) -> None:
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#fff"/></svg>'
    )
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "square.svg").write_text(drawing, encoding="utf-8")
    canvas = Painter(WIDE, tmp_path)
    canvas.fill(BACK)
    canvas.picture("nothing.svg", Rect(0, 0, 100, 100), "night")
    assert ink(sheet(canvas)).size == (0, 0)
    canvas.picture("square.svg", Rect(100, 100, 300, 200), "night")
    assert ink(sheet(canvas)) == pygame.Rect(150, 100, 200, 200)


def test_a_glow_is_bright_in_the_middle_and_nothing_at_its_edge() -> None:
    canvas = Painter(WIDE, assets_dir())
    canvas.fill(BACK)
    canvas.glow(Rect(100, 100, 400, 200), EDGE, 0.5)
    made = sheet(canvas)
    reds = [made.get_at((x, 200)).r for x in range(300, 502, 20)]
    assert reds == sorted(reds, reverse=True)
    assert reds[0] > 90
    assert made.get_at((101, 101))[:3] == BACK
    assert ink(made).w <= 400


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_same_page_is_painted_alike_to_the_byte(size: tuple[int, int]) -> None:
    for scene in (Help(desk()), Play(desk(), "space-race")):
        first = pygame.image.tobytes(painted(scene, size), "RGB")
        fresh = Painter(size, assets_dir())
        scene.draw(fresh, real_room(size))
        assert pygame.image.tobytes(sheet(fresh), "RGB") == first
        assert pygame.image.tobytes(painted(scene, size), "RGB") == first


def test_sprites_that_were_not_used_for_long_are_let_go() -> None:
    kept, made = Sprites(), list[int]()

    def make(number: int, size: tuple[int, int]) -> None:
        def sprite() -> list[Piece]:
            made.append(number)
            return [(pygame.Surface(size), (0, 0))]

        kept.get(number, sprite)

    for number in range(MOST_SPRITES + 10):
        make(number, (1, 1))
        make(0, (1, 1))
    assert len(kept) == MOST_SPRITES
    assert made.count(0) == 1
    for number in range(10_000, 10_030):
        make(number, (1000, 1000))
    assert kept._bytes <= MOST_BYTES
    assert len(kept) <= MOST_BYTES // 4_000_000


def test_widths_are_not_kept_for_ever() -> None:
    canvas = Painter(WIDE, assets_dir())
    for number in range(MOST_WIDTHS + 100):
        canvas.measure(str(number), Style("text", 400, 20, 1))
    assert len(canvas._widths) <= MOST_WIDTHS + 1
    canvas.resize(FOUR_BY_THREE)
    assert not canvas._widths


def test_few_fonts_are_open_and_one_that_had_another_size_draws_as_a_fresh_one() -> None:
    def of_size(height: int) -> pygame.Font:
        return faces.font(Style("text", 400, height, 1), height, "Moon")

    faces = Faces(assets_dir())
    for height in range(20, 30 + MOST_OPEN):
        assert of_size(height).point_size == height
    again = of_size(20)
    faces.clear()
    fresh = of_size(20)
    drawn, wanted = (font.render("Moon", True, FORE) for font in (again, fresh))
    assert pygame.image.tobytes(drawn, "RGBA") == pygame.image.tobytes(wanted, "RGBA")


def test_no_more_fonts_are_open_where_the_next_one_is_the_first_of_its_face() -> None:
    faces = Faces(assets_dir())
    for height in range(20, 20 + MOST_OPEN):
        faces.font(Style("text", 400, height, 1), height, "Moon")
    faces.font(Style("title", 700, 20, 1), 20, "Moon")
    assert len(faces) == MOST_OPEN


def test_what_was_measured_for_one_window_is_not_taken_for_another() -> None:
    """Pixels are whole, so that a width in units depends on the size of the window."""
    pygame.font.init()
    painter = Painter((1600, 900), assets_dir())
    before = painter.ruler
    assert before == painter.ruler
    painter.resize((1024, 768))
    assert painter.ruler != before


def test_a_page_comes_before_a_picture_that_must_still_be_drawn() -> None:
    canvas = Painter(WIDE, assets_dir(), unhurried=True)
    for owes in (True, False, False):
        canvas.begin()
        canvas.fill(BACK)
        canvas.picture("sputnik-1.svg", Rect(100, 100, 300, 200), "night")
        assert bool(canvas.owed) is owes
        shows_it = ink(sheet(canvas)).size != (0, 0)
        assert shows_it is not owes
        canvas.owed.make_some()


def test_only_the_first_sky_of_all_comes_after_its_page() -> None:
    """A sky that grows lighter step by step would flicker otherwise."""
    canvas = Painter(WIDE, assets_dir(), unhurried=True)
    owed = []
    for light in (0.0, 0.0, 0.5, 1.0):
        canvas.begin()
        canvas.vista(era_vista(real_room(), 0, (800.0, 700.0), 2000.0, light))
        owed.append(bool(canvas.owed))
    assert owed == [True, False, False, False]


def page_on(canvas: Painter, target: pygame.Surface, x: float) -> pygame.Rect:
    """A page on which one thing moves; gives where it was painted."""
    canvas.begin()
    canvas.fill(BACK)
    canvas.box(Rect(100, 100, 300, 200), EDGE)
    canvas.ellipse(Rect(x, 500, 60, 60), FORE)
    return canvas.paint(target)


def test_of_the_same_page_only_what_has_moved_is_painted_anew() -> None:
    canvas, target = Painter(WIDE, assets_dir()), pygame.Surface(WIDE)
    assert page_on(canvas, target, 200) == target.get_rect()
    area = page_on(canvas, target, 240)
    assert area == pygame.Rect(200, 500, 100, 60)
    whole = pygame.Surface(WIDE)
    page_on(Painter(WIDE, assets_dir()), whole, 240)
    assert pygame.image.tobytes(target, "RGB") == pygame.image.tobytes(whole, "RGB")
    assert not page_on(canvas, target, 240)


def test_a_page_is_painted_whole_where_the_target_may_show_something_else() -> None:
    canvas, target = Painter(WIDE, assets_dir()), pygame.Surface(WIDE)
    page_on(canvas, target, 200)
    other = pygame.Surface(WIDE)
    assert page_on(canvas, other, 200) == other.get_rect()
    canvas.fit(WIDE)
    assert page_on(canvas, other, 200) == other.get_rect()
    canvas.resize(WIDE)
    assert page_on(canvas, other, 200) == other.get_rect()


def test_what_changes_its_order_is_painted_anew_with_all_around_it() -> None:
    one, two, whole = pygame.Surface((5, 5)), pygame.Surface((5, 5)), pygame.Rect(0, 0, 50, 50)
    before = [(one, (1, 1)), (two, (2, 2))]
    assert changed_area(before, before[::-1], whole) == whole
    assert changed_area(before, [*before, (one, (40, 48))], whole) == pygame.Rect(40, 48, 5, 2)


@pytest.mark.parametrize(("size", "times"), [((1024, 768), 1), ((3840, 2160), 4)])
def test_a_larger_window_may_keep_larger_sprites(size: tuple[int, int], times: int) -> None:
    kept = Sprites()
    kept.begin(size)
    assert kept._most_bytes == times * MOST_BYTES


def test_what_the_window_shows_is_the_whole_page_whatever_was_painted_of_it(app: App) -> None:
    player = Player(app, 1.0, hands="keys")
    player.choose("start")
    player.read_story()
    for act in (player.answer, player.app.tick, player.app.tick, lambda: player.press("ok"), player.app.tick):
        act()
        whole = pygame.Surface(app.painter.size)
        app.painter.compose(whole)
        window = pygame.display.get_surface()
        assert window is not None
        assert pygame.image.tobytes(window, "RGB") == pygame.image.tobytes(whole, "RGB")
