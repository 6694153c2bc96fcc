"""What a class reads once the answer is shown, and what its teacher reads beside it."""

from dataclasses import replace

from game.classroom import Classroom
from game.quiz.play.lesson_record import LessonRecord
from game.quiz.question import Arrange, ChooseMany, Place
from game.ui.lesson.advice import advice
from game.ui.lesson.class_line import TeamLine
from game.ui.lesson.class_look import for_class
from game.ui.lesson.class_tiles import ClassTile
from game.ui.lesson.share_ground import ground
from game.ui.theme import CONTRAST, PAPER, Palette
from tests.support.each import each
from tests.support.painted import real_room
from tests.support.paper import drawn, room
from tests.support.samples import FORMS, question
from tests.support.sight import contrast, projected
from tests.test_class_page import class_of, page

SEVERAL = next(form for form in FORMS if isinstance(form, ChooseMany))
ORDER = next(form for form in FORMS if isinstance(form, Arrange))
LINE = next(form for form in FORMS if isinstance(form, Place))


def record_of(classroom: Classroom) -> LessonRecord:
    found = classroom.record()
    assert found is not None
    return found


def test_before_and_after_the_answer_and_in_the_end_there_is_one_share() -> None:
    player = class_of(question(SEVERAL))
    player.press("ok", "ok", "a", "8", "ok", "b", "9", "ok", "c", "4", "ok", "ok")
    seen = page(player)
    before = advice(seen.lesson.turn, seen.lesson.pupils)
    share, _ = before.split(" of choices right")
    player.press("r")
    beside = drawn(seen.beside(), room()).said
    [asked] = record_of(seen.classroom).questions

    assert f"{share} of choices right" in drawn(seen, player.room).said
    assert share in beside
    assert asked.share_last is not None
    assert share == f"{round(100 * asked.share_last)} %"


@each("size", [(1600, 900), (1024, 768), (1280, 720)])
def test_the_line_with_the_flags_on_it_is_seen_before_the_reason(size: tuple[int, int]) -> None:
    player = class_of(question(LINE), teams=("Red", "Blue"), size=size)
    player.room = for_class(real_room(size))
    player.press("ok", "ok", "a", "1", "9", "6", "9", "ok", "b", "1", "9", "6", "0", "ok", "r")
    [line] = [widget for widget in page(player).widgets(player.room) if isinstance(widget, TeamLine)]
    nodes = player.nodes

    assert nodes["line"].value == "Red 1969, Blue 1960"
    assert line.band
    assert not line.awaited
    assert nodes["line"].rect.bottom < nodes["marks"].rect.y < nodes["why"].rect.y
    assert "Red: right" in nodes["marks"].label
    assert "Blue: 9 years too early" in nodes["marks"].label
    assert nodes["verdict"].label.startswith("Answer: ")


def test_flags_that_are_not_set_yet_stand_at_the_end_of_the_line() -> None:
    player = class_of(question(LINE), teams=("Red", "Blue"))
    player.press("ok", "ok", "a", "1", "9", "6", "9", "ok")
    [line] = [widget for widget in page(player).widgets(player.room) if isinstance(widget, TeamLine)]

    assert line.awaited
    assert line._wanted()[0] > line._wanted()[1] == line.x(line.axis.low)


@each("palette", [PAPER, CONTRAST])
def test_words_are_read_as_well_on_the_ground_of_hands(palette: Palette) -> None:
    colour = ground(palette)

    assert contrast(palette.text, colour) >= 7
    assert projected(palette.text, colour) >= 5.5


def test_the_ground_of_hands_is_as_wide_as_their_share_and_has_no_sign_of_the_key() -> None:
    player = class_of(question())
    player.press("ok", "a", "5", "ok", "b", "1", "5", "ok", "page_down")
    tiles = [widget for widget in page(player).widgets(player.room) if isinstance(widget, ClassTile)]

    assert [tile.bars for tile in tiles] == [(0.25,), (0.75,), (0.0,), (0.0,)]
    assert len({tile.rect.h for tile in tiles}) == 1


def test_of_several_the_right_ones_stand_side_by_side_and_only_once() -> None:
    player = class_of(question(SEVERAL), size=(1024, 768))
    player.room = for_class(real_room((1024, 768)))
    player.press("ok", "ok", "a", "5", "ok", "r")
    nodes = player.nodes
    keys = [nodes[f"row-{place}"].rect for place in SEVERAL.keys]

    assert "key" not in nodes
    assert all(rect.bottom < nodes["why"].rect.y for rect in keys)


def test_letters_that_are_called_fill_places_below_the_cards() -> None:
    player = class_of(question(ORDER), size=(1280, 720))
    player.room = for_class(real_room((1280, 720)))
    player.press("ok", "ok", "c", "a")
    nodes = player.nodes
    tiles = [nodes[f"option-{place}"].rect for place in range(len(ORDER.items))]

    assert nodes["called"].label == "1 C, 2 A"
    assert all(rect.bottom < nodes["called"].rect.y for rect in tiles)


def test_a_long_answer_says_which_page_of_it_is_seen_and_has_no_arrows() -> None:
    asked = replace(question(), why="A long reason that takes many lines of the page. " * 15)
    player = class_of(asked, question())
    player.press("ok", "r")
    first = player.nodes
    player.press("ok")

    assert first["page"].label == "1 / 2"
    assert player.nodes["page"].label == "2 / 2"
    assert not {"up", "down"} & (set(first) | set(player.nodes))
    player.press("k")
    assert "page" not in player.nodes
