"""What takes long to make comes after the page that wants it, a little at a time."""

import pygame

from game.files import assets_dir
from game.shell.changed_area import changed_area
from game.shell.kept_sprites import Sprites
from game.shell.owed import LITTLE, MUCH, Owed
from game.shell.painter import Painter
from game.shell.sprites import Piece
from game.ui.layout import Rect
from game.ui.theme import hexed
from game.ui.widgets.era_sky import era_vista
from tests.support.painted import real_room

LARGE = (2560, 1440)
CREST, RADIUS = (800.0, 700.0), 2000.0
WHITE = hexed("#FFFFFF")
PAGE, OTHER = "a page", "another one"


def nothing() -> list[Piece]:
    return [(pygame.Surface((1, 1)), (0, 0))]


def drawn(owed: Owed, page: object, *wanted: str, cost: int = MUCH) -> list[str]:
    """The names of what the page has at once."""
    owed.begin(page)
    return [name for name in wanted if owed.get(name, nothing, cost)]


def test_one_large_thing_is_made_at_a_time_and_small_ones_together() -> None:
    large, small = Owed(Sprites(), waits=True), Owed(Sprites(), waits=True)
    assert not drawn(large, PAGE, "sky", "picture")
    assert [large.make_some(), large.make_some()] == [False, True]
    assert not drawn(small, PAGE, "coin", "star", "moon", cost=MUCH // 3)
    assert small.make_some()


def test_of_many_things_the_first_are_there_at_once_and_the_others_after_the_page() -> None:
    owed = Owed(Sprites(), waits=True)
    owed.begin(PAGE)
    there = [owed.one_of_many(name, nothing, LITTLE // 2) for name in ("wing", "fin", "nose")]
    assert list(map(bool, there)) == [True, True, False]
    assert owed.make_some()


def test_a_page_that_changes_all_the_time_is_shown_between_what_is_made_for_it() -> None:
    owed = Owed(Sprites(), waits=True)
    drawn(owed, PAGE, "sky", "picture")
    assert owed.has_turn(wanted=True)
    owed.make_some()
    assert not owed.has_turn(wanted=True)
    assert owed.has_turn(wanted=False)
    assert drawn(owed, PAGE, "sky", "picture") == ["sky"]
    assert owed.has_turn(wanted=True)


def test_a_page_waits_but_once_even_if_nothing_can_be_kept() -> None:
    owed = Owed(Sprites(most_bytes=0), waits=True)
    assert not drawn(owed, PAGE, "sky")
    assert owed.make_some()
    assert owed, "it was not painted since"
    assert drawn(owed, PAGE, "sky") == ["sky"]
    assert not owed


def test_the_next_page_waits_for_what_is_its_own() -> None:
    owed = Owed(Sprites(), waits=True)
    drawn(owed, PAGE, "sky")
    owed.make_some()
    assert drawn(owed, OTHER, "sky", "moon") == ["sky"]


def test_on_a_large_window_a_sky_comes_after_its_page_and_in_other_light_stays_as_it_was() -> None:
    pygame.font.init()
    canvas, target = Painter(LARGE, assets_dir(), unhurried=True), pygame.Surface(LARGE)
    seen = []
    for light in (0.5, 0.5, 1.0, 1.0):
        canvas.begin(PAGE)
        canvas.vista(era_vista(real_room(), 0, CREST, RADIUS, light))
        canvas.paint(target)
        seen.append((bool(canvas.owed), tuple(target.get_at((1280, 1100)))))
        if canvas.owed:
            canvas.owed.make_some()
    (_, flat), (_, dim), (_, still), (_, light_one) = seen
    assert [owes for owes, _ in seen] == [True, False, True, False]
    assert flat != dim == still != light_one


def test_a_large_ring_comes_after_its_page() -> None:
    pygame.font.init()
    canvas = Painter(LARGE, assets_dir(), unhurried=True)
    ring, small = Rect(300, 100, 700, 700), Rect(300, 100, 70, 70)
    canvas.begin()
    canvas.ellipse(small, None, WHITE, 3)
    assert not canvas.owed
    canvas.ellipse(ring, None, WHITE, 3)
    assert canvas.owed


def test_of_a_long_curve_not_all_is_drawn_in_one_turn_but_what_glides_in_is_there_at_once() -> None:
    canvas = Painter(LARGE, assets_dir(), unhurried=True)
    pieces = [[(50 * piece + x, 400 + x) for x in range(50)] for piece in range(30)]
    owing = []
    for page in (pieces, pieces[:1]):
        canvas.begin(page)
        for number, spots in enumerate(page):
            canvas.line(spots, WHITE, 20 + number)  # no two are alike
        owing.append(bool(canvas.owed))
        canvas.resize(LARGE)
    assert owing == [True, False]


def test_on_another_ground_all_is_painted_anew() -> None:
    whole = pygame.Rect(0, 0, 100, 100)
    night, day, word = pygame.Surface((100, 10)), pygame.Surface((100, 10)), pygame.Surface((5, 5))
    before, after = [(night, (0, 0)), (word, (9, 9))], [(day, (0, 0)), (word, (9, 9))]
    assert changed_area(before, after, whole) == whole
    assert changed_area(before, before, whole).size == (0, 0)
