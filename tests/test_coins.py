"""The coins of a round: what was right bears its drawing, what was missed a shadow of it; the words stay."""

from dataclasses import dataclass, field, replace

import pytest

from game.facts.focus import Focus
from game.quiz.play.round import Answered, Round
from game.ui.layout import Rect
from game.ui.scenes.result import VerdictSigns
from game.ui.scenes.summary import Summary
from game.ui.settings import Settings
from game.ui.theme import SHADOW
from tests.golden.screens import played
from tests.support.paper import FOUR_BY_THREE, PLAIN, WIDE, Paper, Player, check_layout, desk, drawn, room
from tests.support.samples import FORMS, question, right, wrong

FACTS = ("sputnik-1.launched", "voskhod-2.launched", "mir.first", "test-ban-treaty.aim")  # the last has no picture
SCROLL = "emblems/scroll.svg"  # but is an agreement


@dataclass(slots=True)
class Album(Paper):
    """Keeps the files of the pictures, and of the shadows of pictures."""

    files: list[str] = field(default_factory=list)
    shadows: list[str] = field(default_factory=list)

    def picture(self, file: str, area: Rect, theme: str) -> None:
        self.files.append(file)

    def medal(self, file: str, disc: Rect, theme: str, focus: Focus | None) -> None:
        kept = self.shadows if theme.startswith(SHADOW) else self.files
        kept.append(file)


def answered(fact: str, is_right: bool, number: int) -> Answered:
    form = FORMS[0]
    response = right(form) if is_right else wrong(form)
    return Answered(question(form, fact), response, float(is_right), is_right, 100, number)


def summary(settings: Settings = PLAIN, size: tuple[int, int] = WIDE, missed: frozenset[int] = frozenset()) -> Player:
    made = desk(settings)
    answers = tuple(answered(fact, place not in missed, place + 1) for place, fact in enumerate(FACTS))
    game = replace(Round(5), answered=answers, over=True)
    return Player(Summary(made, game, "space-race", ()), room(size, settings))


def album(player: Player) -> Album:
    drawn_on = Album(player.room.stage)
    player.scene.draw(drawn_on, player.room)
    return drawn_on


def seen(player: Player) -> list[str]:
    return album(player).files


def test_what_was_right_bears_its_drawing_or_the_emblem_of_its_kind() -> None:
    player = summary()
    assert seen(player) == ["sputnik-1.svg", "voskhod-2.svg", "mir.svg", SCROLL]
    assert player.nodes["marks"].value == "1 right, 2 right, 3 right, 4 right, 5 open"


def test_what_was_missed_bears_a_shadow_of_it_and_the_page_says_what_that_means() -> None:
    assert summary().nodes["legend"].label == "right, not reached"
    player = summary(missed=frozenset([1, 3]))
    assert album(player).shadows == ["voskhod-2.svg", SCROLL]
    assert player.nodes["legend"].label == "right, missed, not reached, Grey coins can still be won."
    player = summary(missed=frozenset([1]))
    assert seen(player) == ["sputnik-1.svg", "mir.svg", SCROLL]
    assert player.nodes["marks"].value == "1 right, 2 missed, 3 right, 4 right, 5 open"


@pytest.mark.parametrize("count", [5, 10, 15])
def test_marks_stand_in_even_rows_that_end_where_the_figures_do(count: int) -> None:
    answers = tuple(answered(FACTS[0], True, place + 1) for place in range(count))
    player = Player(Summary(desk(), replace(Round(count), answered=answers, over=True), "space-race", ()))
    assert isinstance(player.scene, Summary)
    (signs,) = (widget for widget in player.scene.widgets(player.room) if isinstance(widget, VerdictSigns))
    discs = [signs.grid.disc(place, signs.rect) for place in range(count)]
    assert min(disc.w for disc in discs) >= 70
    rightmost = max(disc.right for disc in discs)
    assert rightmost == pytest.approx(signs.rect.right) if count == 10 else rightmost < signs.rect.right
    assert max(disc.bottom for disc in discs) < signs.rect.bottom
    assert "legend" not in player.nodes  # a tick explains itself


def test_a_bank_without_pictures_has_plain_signs() -> None:
    scene = played()
    player = Player(Summary(scene.desk, scene.game, "old", ()))
    assert seen(player) == []


def test_coins_that_would_be_too_small_are_plain_signs() -> None:
    ten = summary(size=FOUR_BY_THREE)
    assert isinstance(ten.scene, Summary)
    ten.scene.game = replace(ten.scene.game, length=10)
    assert seen(ten) == []


def test_the_review_shows_what_was_missed_too_where_there_is_room() -> None:
    """In the list, and of the chosen one beside its question."""
    player = summary(missed=frozenset([1, 3]))
    player.press("r")
    assert seen(player) == ["voskhod-2.svg", "voskhod-2.svg"]
    player.press("f")
    assert seen(player) == ["sputnik-1.svg", "voskhod-2.svg", "mir.svg", "sputnik-1.svg"]
    check_layout(player)
    narrow = summary(size=FOUR_BY_THREE)
    narrow.press("r")
    assert seen(narrow) == []


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
def test_coins_and_their_numbers_fit(size: tuple[int, int]) -> None:
    for settings in (PLAIN, Settings(projector=True), Settings(text_size=200)):
        player = summary(settings, size, frozenset([0, 3]))
        check_layout(player, str(settings))
        said = drawn(player.scene, player.room).said.splitlines()
        assert {"1", "2", "3", "4", "5"} <= set(said)
