"""The timeline as a place: a strip along which one flies from era to era and from milestone to milestone."""

from pathlib import Path
from time import process_time

import pytest

from game.facts.model import Date
from game.ui.room import Node
from game.ui.scenes.coin_faces import coin_faces
from game.ui.scenes.initial import Initial
from game.ui.scenes.milestones import all_milestones, first_unknown, milestones
from game.ui.scenes.play import Play
from game.ui.scenes.sky_marks import PAD, Moon
from game.ui.scenes.timeline import GLIDE, Timeline
from game.ui.scenes.timeline_view import WHOLE
from game.ui.settings import Settings
from game.ui.theme import Colour
from game.ui.tweens import Tweens
from tests.golden.pages import make_desk, spotted
from tests.golden.screens import BANK
from tests.support.each import each
from tests.support.painted import lines
from tests.support.paper import FOUR_BY_THREE, PLAIN, WIDE, Player, check_layout, drawn, room
from tests.support.paper import desk as guest_desk
from tests.support.samples import shipped
from tests.support.small import small_bank
from tests.test_coins import seen
from tests.test_needed import ERA, core, desk

MODES = (Settings(), Settings(projector=True), Settings(text_size=150), Settings(text_size=200))


def coins(player: Player) -> dict[str, Node]:
    """Those that are seen, by the ids of their facts."""
    return {name.removeprefix("fact-"): node for name, node in player.nodes.items() if node.role == "milestone"}


def timeline(right: int = 6, settings: Settings = PLAIN, size: tuple[int, int] = WIDE) -> Player:
    return Player(Timeline(desk(right)), room(size, settings))


# Milestones


def test_the_milestones_of_an_era_are_what_opens_the_next_in_the_order_of_time() -> None:
    bank = shipped()
    for era in bank.era_ids:
        found = milestones(bank, era)
        assert {milestone.fact.id for milestone in found} == {fact.id for fact in bank.by_era[era] if fact.core}
        years = [milestone.year for milestone in found if milestone.year is not None]
        assert years == sorted(years)
        assert len(years) >= 0.7 * len(found)


@pytest.mark.parametrize("size", [FOUR_BY_THREE, (1280, 720)])
def test_what_is_told_of_a_milestone_on_the_wall_is_read_from_afar(size: tuple[int, int], tmp_path: Path) -> None:
    scene = spotted(make_desk(tmp_path, shipped(), ("Ada",)))
    settings = Settings(projector=True)
    card = [line for line in lines(scene, size, settings) if line.rect[1] > 0.6 * size[1]]
    least = settings.theme.style("note").size
    assert any(line.words.startswith("It was the first artificial satellite") for line in card)
    assert min(line.style.size for line in card) >= least


def test_a_milestone_that_is_a_date_stands_at_its_year() -> None:
    for era in shipped().era_ids:
        for milestone in milestones(shipped(), era):
            if isinstance(milestone.fact.value, Date):
                assert milestone.year == milestone.fact.value.year


def test_what_is_known_is_told_by_its_coin_and_nothing_else_is() -> None:
    right = 6
    player = timeline(right)
    seen: dict[str, str] = {}
    player.press("up")
    for _ in all_milestones(shipped()):
        seen |= {fact: node.label for fact, node in coins(player).items()}
        player.press("right")
    known = {fact for fact, label in seen.items() if label != "not known yet"}
    assert len(seen) > len(all_milestones(shipped())) / 2
    assert known == set(core(shipped())[:right]) & seen.keys()


def test_the_card_of_a_milestone_tells_what_is_known_and_never_what_is_not() -> None:
    bank = shipped()
    known, unknown = core(bank)[0], core(bank)[-1]
    page = Timeline(desk(6))
    page.choose(f"fact-{known}")
    told = Player(page).nodes
    assert bank.entries[bank.facts[known].entry].name in told["era"].label
    assert told["why"].label == bank.facts[known].why
    page.choose(f"fact-{unknown}")
    told = Player(page).nodes
    name = bank.entries[bank.facts[unknown].entry].name
    assert not any(name in node.label for node in told.values())
    assert told["era"].label == "Not known yet"


# Keys and pointer


def test_up_leads_to_what_is_to_be_found_next_and_down_back_to_the_era() -> None:
    player = timeline(6)
    player.press("up")
    page = player.scene
    assert isinstance(page, Timeline)
    assert page.fact == first_unknown(page.desk.session, ERA)  # type: ignore[arg-type]
    assert player.focus == f"fact-{page.fact}"
    player.press("left")
    assert player.focus == f"fact-{page.fact}"
    assert page.fact in all_milestones(shipped())
    player.press("down")
    assert (player.focus, page.fact) == ("era-0", "")
    player.press("up", "ok")
    assert isinstance(player.scene, Play)


def test_arrows_lead_along_all_milestones_and_into_the_next_era() -> None:
    every = all_milestones(shipped())
    page = Timeline(desk(0))
    player = Player(page)
    player.press("up")
    assert page.fact == every[0]
    for fact in every[1:]:
        player.press("right")
        assert page.fact == fact
        assert player.focus == f"fact-{fact}"
        assert page.chosen == shipped().place(shipped().facts[fact].era)
    assert page.chosen == len(shipped().eras) - 1


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
def test_a_mouse_alone_reaches_the_last_era_and_its_milestones(size: tuple[int, int]) -> None:
    player = timeline(size=size)
    last = len(shipped().eras) - 1
    for _ in range(last):
        player.click("after")
    assert "chosen" in player.nodes[f"era-{last}"].state
    assert "disabled" in player.nodes["after"].state
    coin = next(iter(coins(player)))
    player.click(f"fact-{coin}")
    assert "chosen" in player.nodes[f"fact-{coin}"].state
    for _ in range(last):
        player.click("before")
    assert "chosen" in player.nodes["era-0"].state


def test_tab_goes_through_the_timeline_without_a_stop_at_each_coin() -> None:
    player = timeline()
    stops = set()
    for _ in range(40):
        player.press("next")
        stops.add(player.focus)
    assert len([stop for stop in stops if stop.startswith("fact-")]) == 1
    assert {"back", "start", "settings", "era-0"} <= stops


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("settings", MODES, ids=str)
def test_the_strip_fits_every_room(size: tuple[int, int], settings: Settings) -> None:
    player = timeline(6, settings, size)
    for place in range(len(shipped().eras)):
        for fact in ("", *(milestone.fact.id for milestone in milestones(shipped(), shipped().era_ids[place])[::7])):
            page = player.scene
            assert isinstance(page, Timeline)
            page.choose(f"fact-{fact}" if fact else f"era-{place}")
            check_layout(player, f"{settings} {place} {fact}")


# What is seen


def test_the_path_starts_at_a_launch_pad_and_the_last_era_has_the_moon() -> None:
    player = timeline()
    assert PAD in seen(player)
    assert moons(player) == []
    page = player.scene
    assert isinstance(page, Timeline)
    page.choose(f"era-{len(shipped().eras) - 1}")
    assert PAD not in seen(player)
    page.choose("whole")
    assert PAD in seen(player)
    assert len(moons(player)) == 1


@pytest.mark.parametrize("settings", [PLAIN, Settings(projector=True)], ids=str)
@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
def test_the_moon_is_beyond_the_last_coin_and_below_the_head(size: tuple[int, int], settings: Settings) -> None:
    player = timeline(settings=settings, size=size)
    page = player.scene
    assert isinstance(page, Timeline)
    last = all_milestones(shipped())[-1]
    page.choose(f"fact-{last}")
    (moon,) = moons(player)
    head = [node.rect for name, node in player.nodes.items() if name in ("back", "settings", "knowledge", WHOLE)]
    assert max(rect.bottom for rect in head) < moon.rect.y
    assert max(coin.rect.right for coin in coins(player).values()) < moon.rect.x
    assert moon.rect.x + moon.rect.w / 2 < player.room.stage.right


def test_a_bank_of_other_things_has_neither_pad_nor_moon_but_initials() -> None:
    made = guest_desk(bank=small_bank(BANK))
    page = Timeline(made)
    player = Player(page)
    for shape in ("strip", "whole", "list"):
        page.shape = shape
        assert seen(player) == []
        assert moons(player) == []
        said = drawn(page, player.room).said.splitlines()
        assert {"O", "N"} <= set(said) or shape == "strip"
        check_layout(player, shape)


def moons(player: Player) -> list[Moon]:
    page = player.scene
    assert isinstance(page, Timeline)
    view = page._view(player.room)
    scene = view.strip or view._panorama
    return [piece for piece in scene.scenery() if isinstance(piece, Moon)] if scene else []


def test_all_eras_at_once_are_painted_many_times_a_second() -> None:
    page = timeline(20).scene
    assert isinstance(page, Timeline)
    page.choose(WHOLE)
    least = 1.0
    for _ in range(4):
        start = process_time()
        drawn(page, room())
        least = min(least, process_time() - start)
    assert least < 0.02


def test_no_two_coins_of_an_era_have_the_same_drawing() -> None:
    bank = shipped()
    for era in bank.era_ids:
        faces = coin_faces(bank, era, "").values()
        assert all(face.file for face in faces)  # else it would be a star, which tells nothing
        drawings = [face.file for face in faces if not face.file.startswith("emblems/")]
        assert len(set(drawings)) == len(drawings) >= 4


@each(("name", "letter"), [("The Moon", "M"), ("A bridge", "B"), ("“Ham”", "H"), ("3753 Cruithne", "3"), ("…", "")])
def test_an_initial_is_the_first_letter_or_figure_without_the_article(name: str, letter: str) -> None:
    assert Initial(name, Colour(0, 0, 0)).letter == letter


def test_a_locked_era_has_no_way_to_start_and_no_key_for_it() -> None:
    player = timeline(6)
    page = player.scene
    assert isinstance(page, Timeline)
    assert "Enter start" in page.hints
    player.press("right")
    assert "Enter start" not in page.hints
    assert "start" not in player.nodes


# Motion


def first_coin(player: Player) -> float:
    every = all_milestones(shipped())
    return next(node.rect.x for fact, node in coins(player).items() if fact == every[8])


def test_the_strip_glides_to_the_next_milestone_and_then_stands_still() -> None:
    page = Timeline(desk(0))
    player = Player(page)
    page.choose(f"fact-{all_milestones(shipped())[9]}")
    start = first_coin(player)
    player.press("right")
    page.update(0.0)
    places = [first_coin(player)]
    while page.moving:
        page.update(GLIDE / 6)
        places.append(first_coin(player))
    assert places[0] == pytest.approx(start)
    assert places == sorted(places, reverse=True)
    assert len(places) > 5
    assert places[-1] < start - 50


def test_nothing_else_has_the_focus_while_an_era_is_on_its_way() -> None:
    page = Timeline(desk(0))
    player = Player(page)
    player.press("right")
    page.update(0.0)
    while page.moving:
        assert player.focus in ("", "era-1")
        page.update(GLIDE / 6)
    assert player.focus == "era-1"


def test_without_motion_it_is_there_at_once() -> None:
    page = Timeline(desk(0))
    player = Player(page, room(WIDE, Settings(motion="none")))
    page.choose(f"fact-{all_milestones(shipped())[9]}")
    player.press("right")
    page.update(0.0)
    before = first_coin(player)
    page.update(GLIDE)
    assert first_coin(player) == before


def test_any_key_ends_a_motion() -> None:
    page = Timeline(desk(0))
    player = Player(page)
    player.press("right")
    page.update(0.01)
    assert page.moving
    player.press("s")
    assert not page.moving


def test_a_tween_goes_from_nothing_to_all_of_its_way_and_waits_before_it() -> None:
    tweens = Tweens()
    tweens.begin("way", 0.4, delay=0.2)
    assert tweens.share("way", "full") == 1.0  # no time has passed yet
    tweens.advance(0.0)
    shares = []
    for _ in range(7):
        shares.append(tweens.share("way", "full"))
        assert tweens.share("way", "none") == 1.0
        assert tweens.share("another", "full") == 1.0
        tweens.advance(0.1)
    assert shares[:3] == [0.0, 0.0, 0.0]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert not tweens.moving
