"""The card beside the list of players: what the chosen one knows, counted once the page is seen."""

from pathlib import Path

import pytest

from game.quiz.play.learner import Attempt
from game.quiz.play.memory import DAY
from game.ui.desk import Desk
from game.ui.scenes.profiles import Profiles
from game.ui.settings import Settings
from tests.golden.pages import BRIDGES, make_desk
from tests.support.painted import real_room
from tests.support.paper import FOUR_BY_THREE, PLAIN, WIDE, Player, check_layout
from tests.support.samples import shipped
from tests.support.small import small_bank


@pytest.fixture(name="bridges")
def _bridges(tmp_path: Path) -> Desk:
    """Ada, and Boris who played before her, have answered one question of two."""
    return make_desk(tmp_path, small_bank(BRIDGES), ("Boris", "Ada"))


def test_it_tells_what_the_chosen_player_knows(bridges: Desk) -> None:
    page = Player(Profiles(bridges), real_room())
    assert page.nodes["card-name"].label == "Ada"
    assert "card-known-0" not in page.nodes
    page.stack.update(0.0)
    assert page.nodes["card-known-0"].label == "1 of 2 facts met"
    assert page.nodes["card-fading"].label == "1 fact would like another look"
    page.press("down")
    assert page.nodes["card-name"].label == "Boris"
    assert "card-known-0" not in page.nodes
    page.stack.update(0.0)
    assert page.nodes["card-eras"].value == "Old"


def test_it_is_counted_anew_after_a_round(bridges: Desk) -> None:
    scene = Profiles(bridges)
    page = Player(scene, real_room())
    page.stack.update(0.0)
    assert bridges.store is not None
    assert scene.chosen is not None
    assert bridges.bank is not None
    for number, fact in enumerate(bridges.bank.facts, 1):
        bridges.store.add(scene.chosen, Attempt(fact, "direct", 1.0, 100, bridges.clock() - DAY, "later", number))
    assert page.nodes["card-known-0"].label == "1 of 2 facts met"
    scene.resume(None)
    page.stack.update(0.0)
    assert page.nodes["card-known-0"].label.startswith("2 of 2 facts met")


def test_who_has_answered_nothing_has_shadows_and_nothing_to_look_at(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, small_bank(BRIDGES), ())
    assert desk.store is not None
    desk.sit(desk.store.add_profile("Zoe"))
    page = Player(Profiles(desk), real_room())
    page.stack.update(0.0)
    assert page.nodes["card-eras"].value == ""
    assert {"card-fading", "card-latest"}.isdisjoint(page.nodes)


@pytest.mark.parametrize("settings", [PLAIN, Settings(projector=True)], ids=str)
@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
def test_all_of_it_is_seen_at_the_usual_text_size(tmp_path: Path, size: tuple[int, int], settings: Settings) -> None:
    desk = make_desk(tmp_path, shipped(), ("Ada", "Boris"))
    desk.settings = settings
    page = Player(Profiles(desk), real_room(size, settings))
    page.stack.update(0.0)
    check_layout(page)
    assert {"card-known-0", "card-fading", "card-eras"} <= set(page.nodes)
