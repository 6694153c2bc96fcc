"""The title and the page of players: who goes on, who is new, who is a guest, and who comes back."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.facts.model import Problem, Severity
from game.ui.desk import Desk
from game.ui.scenes.menu import Ask
from game.ui.scenes.new_profile import LONGEST_NAME, OFFERED, SUGGESTIONS, NewProfile
from game.ui.scenes.play import Play
from game.ui.scenes.profiles import Profiles
from game.ui.scenes.timeline import Timeline
from game.ui.scenes.title import Title
from game.ui.settings import Settings
from game.ui.stack import Composing, Scene, Scroll, Touch, Typed
from tests.pages import NAMES, WRONG, make_desk
from tests.painted import real_room
from tests.paper import FOUR_BY_THREE, PLAIN, WIDE, Player, check_layout, room
from tests.samples import shipped


@pytest.fixture
def at(tmp_path: Path) -> Desk:
    """A desk with nine players; Ada, the latest, has half of the first era's core facts right."""
    return make_desk(tmp_path, shipped())


def player(scene: Scene, size: tuple[int, int] = WIDE, settings: Settings = PLAIN) -> Player:
    return Player(scene, real_room(size, settings))


# The title


def test_the_title_goes_on_with_the_latest_player(at: Desk) -> None:
    ada = player(Title(at))
    assert ada.nodes["play"].label == "Continue as Ada"
    ada.press("ok")
    assert isinstance(ada.scene, Timeline)
    assert at.profile.name == "Ada"


def test_a_choice_made_before_the_bank_is_read_is_kept(at: Desk) -> None:
    early = Desk(at.clock, at.rng)
    ada = player(Title(early))
    assert ada.nodes["play"].label == "Play"
    ada.press("ok")
    assert isinstance(ada.scene, Title)
    early.bank, early.store = at.bank, at.store
    ada.stack.update(0.1)
    assert isinstance(ada.scene, Timeline)


def test_who_has_never_played_is_asked_for_a_name(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, shipped(), ())
    new = player(Title(desk))
    new.press("ok")
    assert isinstance(new.scene, NewProfile)
    new.stack.handle(Typed("  Ada \n"), new.room)
    new.press("ok")
    assert isinstance(new.scene, Timeline)
    assert desk.profile.name == "Ada"


def test_a_guest_plays_at_once_and_leaves_no_trace(at: Desk) -> None:
    guest = player(Title(at))
    guest.click("quick")
    assert isinstance(guest.scene, Play)
    assert at.profile.id is None


def test_leaving_is_asked_once(at: Desk) -> None:
    ada = player(Title(at))
    ada.press("back")
    assert isinstance(ada.scene, Ask)
    ada.press("ok")
    assert isinstance(ada.scene, Title)
    ada.press("back", "back")
    assert isinstance(ada.scene, Title)
    ada.press("back", "down", "ok")
    assert ada.stack.top is None


@pytest.mark.parametrize(
    ("problems", "told"), [((WRONG, WRONG), "2"), ((replace(WRONG, severity=Severity.DOUBT),), "A quiz")]
)
def test_the_title_says_what_is_wrong_with_the_questions(at: Desk, problems: tuple[Problem, ...], told: str) -> None:
    at.problems = problems
    assert told in player(Title(at)).nodes["about"].label


def test_a_bank_without_a_fact_is_no_dead_end(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, replace(shipped(), facts={}), ())
    ada = player(Title(desk))
    ada.press("ok")
    assert isinstance(ada.scene, Title)
    assert "no question" in ada.nodes["about"].label


# Players


def names(desk: Desk) -> set[str]:
    assert desk.store is not None
    return {profile.name for profile in desk.store.profiles()}


def test_a_removed_player_can_be_brought_back(at: Desk) -> None:
    page = player(Profiles(at))
    page.press("delete", "down", "ok")
    assert "Ada" not in names(at)
    assert page.nodes["restore"].label == "Bring Ada back"
    page.press("ok")
    assert "Ada" in names(at)
    assert "restore" not in page.nodes


def test_a_player_can_be_kept(at: Desk) -> None:
    page = player(Profiles(at))
    page.click("remove")
    page.click("no")
    assert "Ada" in names(at)


def test_a_player_can_be_renamed(at: Desk) -> None:
    page = player(Profiles(at))
    page.click("rename")
    page.press("erase", "erase", "erase")
    page.stack.handle(Typed("Grace"), page.room)
    page.press("ok")
    assert isinstance(page.scene, Profiles)
    assert {"Grace"} <= names(at)
    assert "Ada" not in names(at)


def test_a_nameless_player_cannot_start(at: Desk) -> None:
    page = player(NewProfile(at))
    page.press("ok")
    page.stack.handle(Typed("   "), page.room)
    page.press("ok")
    assert isinstance(page.scene, NewProfile)
    page.stack.handle(Typed("x" * 100), page.room)
    assert len(page.nodes["name"].value) == LONGEST_NAME


def offered(page: Player) -> list[str]:
    return [node.label for name, node in page.nodes.items() if name.startswith("take-")]


def test_with_the_mouse_alone_a_name_that_is_free_is_always_there(tmp_path: Path) -> None:
    desk, given = make_desk(tmp_path, shipped(), ()), set[str]()
    assert desk.store is not None
    for _ in range(2 * len(SUGGESTIONS) + 1):
        page = player(NewProfile(desk))
        assert len(offered(page)) == OFFERED
        assert given.isdisjoint(offered(page))
        page.click(f"take-{offered(page)[-1]}")
        page.click("done")
        assert isinstance(page.scene, Timeline)
        given.add(desk.profile.name)
    assert given == {profile.name for profile in desk.store.profiles()}
    assert len(given) == 2 * len(SUGGESTIONS) + 1
    assert any(name.endswith(" 2") for name in given)
    assert all(len(name) <= LONGEST_NAME for name in given)


def test_names_are_free_whatever_their_case(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, shipped(), ("luna", "VOSTOK"))
    assert not {"Luna", "Vostok"} & set(offered(player(NewProfile(desk))))


@pytest.mark.parametrize(("name", "same"), [("Ada", True), (" ada ", True), ("Adam", False), ("", False)])
def test_a_second_player_of_one_name_is_told_of_the_first_and_may_start(at: Desk, name: str, same: bool) -> None:
    page = player(NewProfile(at))
    page.stack.handle(Typed(name), page.room)
    assert ("already a player of this name" in page.nodes["note"].label) is same
    assert ("disabled" in page.nodes["done"].state) is (not name)
    if same:
        page.press("ok")
        assert isinstance(page.scene, Timeline)
        assert at.store is not None
        assert len(at.store.profiles()) == len(NAMES) + 1


def test_who_changes_a_name_is_not_told_that_it_is_taken(at: Desk) -> None:
    page = player(Profiles(at))
    page.click("rename")
    assert page.nodes["name"].value == "Ada"
    assert "already" not in page.nodes["note"].label
    page.press("select_all")
    page.stack.handle(Typed("Boris"), page.room)
    assert "already" in page.nodes["note"].label


def test_a_name_is_edited_where_the_caret_is(at: Desk) -> None:
    page = player(NewProfile(at))
    page.type("Gagarin")
    page.press("first")
    page.type("Yuri ")
    page.press("extend_last", "copy", "left", "left", "delete")
    assert page.nodes["name"].value == "YuriGagarin"
    assert at.copied == "Gagarin"
    rect = page.nodes["name"].rect
    for touch, x in ((Touch.DOWN, rect.x), (Touch.MOVE, rect.right), (Touch.UP, rect.right)):
        page.touch(touch, x, rect.centre[1])
    page.type("A")
    assert page.nodes["name"].value == "A"
    page.stack.handle(Composing("かな"), page.room)
    page.press("ok")
    assert (page.nodes["name"].value, type(page.scene)) == ("Aかな", NewProfile)


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE])
@pytest.mark.parametrize(
    "settings", [Settings(), Settings(200), Settings(projector=True), Settings(200, projector=True)]
)
def test_a_long_name_that_is_taken_fits(at: Desk, size: tuple[int, int], settings: Settings) -> None:
    assert at.store is not None
    at.store.add_profile("W" * LONGEST_NAME)
    page = Player(NewProfile(at), room(size, settings))
    page.type("W" * LONGEST_NAME)
    check_layout(page)
    page.press("select_all")
    check_layout(page)


def test_every_player_can_be_reached_by_wheel_and_by_arrows(at: Desk) -> None:
    assert at.store is not None
    for by_wheel in (True, False):
        page, seen = player(Profiles(at), FOUR_BY_THREE, Settings(projector=True)), set[str]()
        for _ in range(len(NAMES)):
            seen |= {node.label for node in page.nodes.values() if node.role == "row"}
            if by_wheel:
                page.stack.handle(Scroll(1), page.room)
            else:
                page.press("page_down")
        assert seen == set(NAMES)


def test_another_player_brings_other_settings(at: Desk) -> None:
    assert at.store is not None
    at.set(replace(at.settings, text_size=150))
    boris = next(profile for profile in at.store.profiles() if profile.name == "Boris")
    at.sit(boris)
    assert at.settings.text_size == 100
    at.sit(next(profile for profile in at.store.profiles() if profile.name == "Ada"))
    assert at.settings.text_size == 150
