"""A round without a miss prints a patch, which is seen on every page; other rounds do not."""

from dataclasses import dataclass, field
from itertools import product

import pytest

from game.facts.focus import Focus
from game.quiz.play.round import Answered, Round
from game.ui.layout import Rect
from game.ui.scenes.summary import Summary
from game.ui.settings import Settings
from tests.support.painted import real_room
from tests.support.paper import FOUR_BY_THREE, WIDE, Paper, Player, check_layout, desk, drawn
from tests.support.samples import FORMS, question, right, wrong

MODES = [
    (size, Settings(projector=projector, text_size=text_size))
    for size, projector, text_size in product((WIDE, FOUR_BY_THREE, (1280, 720)), (False, True), (100, 200))
]


def page(missed: int, settings: Settings, size: tuple[int, int], over: int = 10) -> Player:
    answers = []
    for number in range(over):
        asked = question(FORMS[number % len(FORMS)])
        is_right = number >= missed
        response = right(asked.form) if is_right else wrong(asked.form)
        answers.append(Answered(asked, response, float(is_right), is_right, 100, 1))
    ended = Round(10, answered=tuple(answers), over=True)
    return Player(Summary(desk(settings), ended, "space-race", ()), real_room(size, settings))


@pytest.mark.parametrize(("size", "settings"), MODES, ids=str)
def test_ten_of_ten_prints_a_patch_and_its_button_stays_in_its_frame(size: tuple[int, int], settings: Settings) -> None:
    player = page(0, settings, size)
    patch, button = player.nodes["patch"], player.nodes["review"]
    assert patch.label == "The space race"
    assert patch.value.endswith(("1970", "2025"))
    assert not patch.rect.overlaps(button.rect)
    lines = drawn(player.scene, player.room).lines
    assert button.label in [line.words for line in lines], "in one line"
    assert not patch.rect.overlaps(player.nodes["look"].rect)
    check_layout(player, str(settings))


@dataclass(slots=True)
class Cloth(Paper):
    """Keeps what is drawn of the craft, and where."""

    seen: list[tuple[Rect, Focus | None]] = field(default_factory=list)

    def medal(self, file: str, disc: Rect, theme: str, focus: Focus | None) -> None:
        if file == "sputnik-1.svg":
            self.seen.append((disc, focus))


@pytest.mark.parametrize("projector", [False, True])
def test_the_craft_of_a_patch_is_in_the_middle_within_the_ring(projector: bool) -> None:
    player = page(0, Settings(projector=projector, motion="none"), FOUR_BY_THREE)
    cloth = Cloth(player.room.stage)
    player.scene.draw(cloth, player.room)
    disc, focus = max(cloth.seen)
    patch = player.nodes["patch"].rect
    assert disc.centre[0] == pytest.approx(patch.centre[0])
    assert disc.y > patch.y
    assert disc.bottom < patch.bottom
    assert focus
    assert focus.across == pytest.approx(0.71), "the middle of its ball"


@pytest.mark.parametrize(("missed", "answered"), [(1, 10), (0, 9)])
def test_no_other_round_prints_one(missed: int, answered: int) -> None:
    assert "patch" not in page(missed, Settings(), WIDE, answered).nodes
