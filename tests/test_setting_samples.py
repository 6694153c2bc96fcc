"""What is seen beside the settings: how it looks, sounds and goes with what is set."""

import pytest

from game.ui.desk import Desk
from game.ui.scenes.sample import Sample
from game.ui.scenes.settings import SettingsPage
from game.ui.scenes.sound_sample import Loudness
from game.ui.settings import Settings
from tests.golden.pages import tab
from tests.support.painted import lines, real_room
from tests.support.paper import FOUR_BY_THREE, PLAIN, WIDE, Player
from tests.support.samples import shipped


def page(at: Desk, name: str, size: tuple[int, int] = WIDE) -> Player:
    return Player(tab(name)(at), real_room(size, at.settings))


@pytest.mark.parametrize("text_size", [100, 125])
@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
def test_the_preview_is_as_large_as_a_question(at: Desk, size: tuple[int, int], text_size: int) -> None:
    at.settings = Settings(text_size=text_size)
    shown = page(at, "reading", size)
    scene = shown.scene
    assert isinstance(scene, SettingsPage)
    (sample,) = [widget for widget in scene.widgets(shown.room) if isinstance(widget, Sample)]
    assert sample.room.theme.style("question") == shown.room.theme.style("question")
    assert sample.parts.rows or text_size > 100


@pytest.mark.parametrize("name", ["reading", "display", "sound", "rounds", "class", "data"])
@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
def test_every_tab_has_one_at_the_usual_text_size(at: Desk, size: tuple[int, int], name: str) -> None:
    at.settings = PLAIN
    assert "sample" in page(at, name, size).nodes


@pytest.mark.parametrize(
    ("settings", "rings"),
    [
        (Settings(volume=100), 5),
        (Settings(volume=20), 1),
        (Settings(volume=0), 0),
        (Settings(mute=True), 0),
        (Settings(projector=True), 0),
        (Settings(projector=True, projector_sound=True), 4),
    ],
    ids=str,
)
def test_as_many_rings_as_it_is_loud(settings: Settings, rings: int) -> None:
    assert Loudness(settings).rings == rings


def test_what_is_set_is_seen_at_once(at: Desk) -> None:
    page = SettingsPage(at)
    page.choose("tab-class")
    player = Player(page, real_room())
    assert player.nodes["sample"].label.count("still dark") == 3
    page.choose("more:open_all")
    assert "still dark" not in player.nodes["sample"].label
    page.choose("tab-rounds")
    assert "Answer" not in [line.words for line in lines(page)]
    page.choose("more:confirm")
    assert "Answer" in [line.words for line in lines(page)]


def test_the_data_tell_as_many_facts_to_ask_about_as_the_eras_beside_them(at: Desk) -> None:
    at.bank = shipped()
    shown = page(at, "data")
    asked = sum(len(facts) for facts in shipped().asked_in_era.values())
    words = f"{len(shipped().facts):,} facts from {len(shipped().files)} question files; "
    assert shown.nodes["data-read"].label == f"{words}questions are about {asked} of them."
    assert "change" not in shown.nodes["foot"].label
