"""The pages around a round: title, players, timeline, settings, keys, pause."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.facts.model import Bank, Era
from game.profile import GUEST, ROOM
from game.quiz.play.learner import Attempt
from game.ui.desk import Desk
from game.ui.scenes.back_row import BackRow
from game.ui.scenes.help import Help
from game.ui.scenes.on_panel import Ask
from game.ui.scenes.pause import Pause
from game.ui.scenes.play import Play
from game.ui.scenes.settings import SettingsPage
from game.ui.scenes.timeline import Timeline
from game.ui.scenes.title import Title
from game.ui.settings import CHOICES, OF_ROOM, Settings
from game.ui.stack import Push, Scene
from tests.golden.pages import GOLDEN, PAGES, everything, listed, make_desk, tab
from tests.support.hands import MODES, SIZES
from tests.support.painted import lines, real_room
from tests.support.paper import FOUR_BY_THREE, PLAIN, WIDE, Player, check_layout, room
from tests.support.samples import shipped


def player(scene: Scene, size: tuple[int, int] = WIDE, settings: Settings = PLAIN) -> Player:
    return Player(scene, real_room(size, settings))


@pytest.mark.sweep
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", PAGES)
def test_every_page_fits_every_room(name: str, size: tuple[int, int], at: Desk) -> None:
    for settings in MODES:
        at.settings = settings
        check_layout(Player(PAGES[name](at), room(size, settings)), f"{settings}")
        check_lines(PAGES[name](at), size, settings)


def check_lines(scene: Scene, size: tuple[int, int], settings: Settings) -> None:
    """With the real fonts: no line leaves the window, and none is written over another."""
    found = [(line.words, ink(line.rect, line.capital)) for line in lines(scene, size, settings)]
    for i, (words, (x, y, right, bottom)) in enumerate(found):
        assert 0 <= x < right <= size[0], (settings, words)
        assert 0 <= y < bottom <= size[1], (settings, words)
        for other, (a, b, c, d) in found[i + 1 :]:
            assert right <= a or c <= x or bottom <= b or d <= y, (settings, words, other)


def ink(rect: tuple[int, int, int, int], capital: float) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the capitals; a little is taken off for rounding."""
    x, y, w, h = rect
    return x + 1, y + h / 2 - capital / 2, x + w - 1, y + h / 2 + capital / 2


@pytest.mark.sweep
@pytest.mark.parametrize("settings", MODES, ids=str)
@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
def test_the_way_back_stands_in_one_corner_on_every_page(at: Desk, size: tuple[int, int], settings: Settings) -> None:
    at.settings = settings
    corners = {}
    for name, make in PAGES.items():
        page = player(make(at), size, settings)
        for back in ("back", "close"):
            if back in page.nodes and page.nodes[back].label == "Back":
                corners[name] = page.nodes[back].rect[:2]
    assert len(corners) > 12
    assert set(corners.values()) == {room(size, settings).page[:2]}


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize(("name", "way_on"), [("profiles", "play"), ("new profile", "done"), ("timeline", "start")])
def test_the_way_on_stands_in_the_other_corner(at: Desk, name: str, way_on: str, size: tuple[int, int]) -> None:
    page = player(PAGES[name](at), size)
    rect = page.nodes[way_on].rect
    others = [node.rect for node in page.nodes.values() if node.role == "button"]
    assert rect.right >= page.room.page.right - 40  # on a card a little less far
    assert rect.bottom == max(other.bottom for other in others)


@pytest.mark.sweep
@pytest.mark.parametrize("count", range(1, 9))
@pytest.mark.parametrize("words", ["Old", "The long years of quarrels about the lower bridge, and what came of them"])
def test_a_timeline_of_any_eras_fits(tmp_path: Path, count: int, words: str) -> None:
    eras = tuple(replace(era, id=f"era-{i}", name=f"{words} {i}") for i, era in enumerate((shipped().eras[0],) * count))
    desk = make_desk(tmp_path, bank_of(eras), ("Ada",))
    for size in (WIDE, FOUR_BY_THREE):
        for settings in (Settings(), Settings(text_size=200), Settings(projector=True)):
            for page in (Timeline(desk), listed(desk)):
                check_layout(Player(page, room(size, settings)), f"{settings}")
                check_lines(page, size, settings)


def bank_of(eras: tuple[Era, ...]) -> Bank:
    bank = shipped()
    facts = {fact.id: replace(fact, era=eras[0].id) for fact in bank.facts.values() if fact.era == "space-race"}
    return replace(bank, eras=eras, facts=facts)


# The timeline


def test_arrows_go_from_era_to_era_and_enter_starts_an_open_one(at: Desk) -> None:
    page = player(Timeline(at))
    assert page.focus == "era-0"
    page.press("right")
    assert page.focus == "era-1"
    assert "locked" in page.nodes["era-1"].state
    page.press("ok")
    assert isinstance(page.scene, Timeline)
    assert "start" not in page.nodes
    page.press("left", "ok")
    assert isinstance(page.scene, Play)


def test_a_click_chooses_an_era_and_the_button_starts_it(at: Desk) -> None:
    page = player(Timeline(at))
    page.press("home")
    page.click("era-2")
    assert "chosen" in page.nodes["era-2"].state
    assert "start" not in page.nodes
    page.click("era-0")
    page.click("start")
    assert isinstance(page.scene, Play)


def test_the_card_of_a_locked_era_says_what_opens_it(at: Desk) -> None:
    page = player(Timeline(at))
    page.press("right")
    first = Timeline(at).progress[0]
    told = f"opens when {first.needed} facts of “The space race” are answered; {first.core_right}\N{NO-BREAK SPACE}so"
    assert told in page.nodes["state"].label
    assert page.nodes["locked"].value == f"{first.core_right} of {first.needed}"


def test_the_list_shows_the_same_eras(at: Desk) -> None:
    page = player(Timeline(at))
    page.press("home")
    eras = [node.label for node in page.nodes.values() if node.role == "era"]
    page.press("l")
    assert [node.label for node in page.nodes.values() if node.role == "row"] == eras
    page.press("down")
    assert page.focus == "era-1"
    page.click("strip")
    assert page.nodes["era-1"].role == "era"


def test_wherever_the_timeline_is_a_list_a_mouse_finds_the_way_to_another_shape(at: Desk) -> None:
    """Projected at 4:3 the names of all eras have no room side by side, so that there are two shapes."""
    page = Player(Timeline(at), room(FOUR_BY_THREE, Settings(projector=True)))
    assert page.nodes["era-0"].role == "era"
    page.click("list")
    assert page.nodes["era-0"].role == "row"
    page.click("strip")
    assert page.nodes["era-0"].role == "era"
    page.press("home")
    assert "strip" in page.nodes


def test_the_timeline_opens_at_the_latest_open_era(at: Desk) -> None:
    assert at.store is not None
    assert at.bank is not None
    for fact in at.bank.by_era["space-race"]:
        at.store.add(at.profile, Attempt(fact.id, "direct", 1.0, 100, 1_750_000_001.0, fact.id))
    at.sit(at.profile)
    assert player(Timeline(at)).focus == "era-1"


# Settings


@pytest.mark.parametrize("name", [name for name in CHOICES if name != "display"])
def test_each_setting_changes_at_once_is_kept_and_goes_back(at: Desk, name: str) -> None:
    where = next(
        where for where in ("reading", "display", "sound", "rounds", "class") if name in player(tab(where)(at)).nodes
    )
    page = player(tab(where)(at))
    page.tab_to(name)
    seen = set()
    for _ in CHOICES[name]:
        page.press("right")
        seen.add(getattr(at.settings, name))
        assert at.store is not None
        kept_for = ROOM if name in OF_ROOM else at.profile
        assert at.store.settings(kept_for)[name] == str(getattr(at.settings, name)).lower()
    assert seen == set(CHOICES[name])
    page.press("left", "erase")
    assert getattr(at.settings, name) == getattr(Settings(), name)
    page.click(name)
    assert getattr(at.settings, name) != getattr(Settings(), name)


@pytest.mark.parametrize("palette", CHOICES["palette"])
def test_the_page_says_where_projector_mode_shows_other_colours_than_were_chosen(at: Desk, palette: str) -> None:
    for projector in (False, True):
        at.settings = Settings(palette=palette, projector=projector)
        words = " ".join(line.words for line in lines(tab("reading")(at), WIDE, at.settings))
        assert ("Paper Colours Night orbit when not projected." in words) == (projector and palette == "night")


def test_esc_leaves_every_page(at: Desk) -> None:
    for name, make in PAGES.items():
        page = player(Title(at))
        page.stack.go(Push(make(at)))
        page.press("back")
        assert isinstance(page.scene, Ask if name.startswith("title") else Title), name


@pytest.mark.parametrize(("button", "result"), [("resume", None), ("leave", "leave")])
def test_the_pause_tells_whether_the_round_goes_on(at: Desk, button: str, result: object) -> None:
    told: list[object] = []

    class Below(Help):
        def resume(self, result: object) -> None:
            told.append(result)

    page = player(Below(at))
    page.stack.go(Push(Pause(at)))
    page.click(button)
    assert told == [result]


def test_the_pause_says_that_answers_are_saved_only_where_they_are(at: Desk) -> None:
    assert "is saved" in player(Pause(at)).nodes["words"].label
    at.sit(GUEST)
    assert "nothing is kept" in player(Pause(at)).nodes["words"].label


def test_the_pages_are_as_they_were_when_last_looked_at() -> None:
    assert everything() == GOLDEN.read_text(encoding="utf-8")


def test_the_back_row_check_shows_the_sizes_of_projector_mode_whatever_is_set(at: Desk) -> None:
    page = player(tab("class")(at))
    page.click("back_row")
    assert isinstance(page.scene, BackRow)
    for settings in (Settings(), Settings(text_size=200), Settings(projector=True)):
        written = {line.words[0]: line.capital for line in lines(BackRow(at), FOUR_BY_THREE, settings)}
        assert written["1"] >= 0.05 * FOUR_BY_THREE[1] - 0.5
        assert written["2"] >= 0.042 * FOUR_BY_THREE[1] - 0.5
        assert written["3"] >= 0.03 * FOUR_BY_THREE[1] - 0.5
    page.press("back")
    assert isinstance(page.scene, SettingsPage)


def test_each_numbered_line_of_the_back_row_check_is_one_line(at: Desk) -> None:
    settings = Settings(projector=True)
    read = [line.words for line in lines(BackRow(at), FOUR_BY_THREE, settings)]
    numbered = [words for words in read if words[:2] in ("1 ", "2 ", "3 ")]
    assert len(numbered) == 3
    assert numbered[0].endswith("?")
