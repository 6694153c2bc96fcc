"""The title and the page of players: who goes on, who is new, who is a guest, and who comes back."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.facts.model import Problem, Severity
from game.quiz.play.mastery import wanting_a_look
from game.ui.desk import Desk
from game.ui.inputs import Composing, Entered, Scroll, Touch
from game.ui.scenes.new_profile import LONGEST_NAME, OFFERED, SUGGESTIONS, NewProfile
from game.ui.scenes.on_panel import Ask
from game.ui.scenes.play import Play
from game.ui.scenes.profiles import Profiles
from game.ui.scenes.quick import QuickPlay
from game.ui.scenes.removed import Erase, Removed
from game.ui.scenes.timeline import Timeline
from game.ui.scenes.title import Title
from game.ui.settings import Settings
from game.ui.stack import Scene
from tests.golden.pages import NAMES, WRONG, make_desk
from tests.support.hands import play_on
from tests.support.painted import real_room
from tests.support.paper import FOUR_BY_THREE, PLAIN, WIDE, Player, check_layout, room
from tests.support.samples import shipped


def player(scene: Scene, size: tuple[int, int] = WIDE, settings: Settings = PLAIN) -> Player:
    return Player(scene, real_room(size, settings))


# The title


def test_the_title_goes_on_with_the_latest_player(at: Desk) -> None:
    ada = player(Title(at))
    assert ada.nodes["play"].label == "Continue as Ada"
    ada.press("ok")
    assert isinstance(ada.scene, Play)
    assert ada.scene.era is None
    assert at.profile.name == "Ada"
    ada.press("back")
    ada.click("leave")
    assert isinstance(ada.scene, Timeline)


def test_the_title_leads_to_the_timeline_of_the_latest_player(at: Desk) -> None:
    ada = player(Title(at))
    ada.click("timeline")
    assert isinstance(ada.scene, Timeline)
    assert at.profile.name == "Ada"


def test_the_title_tells_how_many_facts_are_fading_as_the_memory_has_it(at: Desk) -> None:
    page = Title(at)
    page.update(0.0)
    ada = player(page)
    session = at.sit(at.store.profiles()[0]) if at.store else None
    assert session is not None
    fading = wanting_a_look(session.learner.mind, session.learner.mind.traces, at.clock())
    assert fading
    assert ada.nodes["play"].value == f"{len(fading)} facts would like another look"


def test_a_choice_made_before_the_bank_is_read_is_kept(at: Desk) -> None:
    early = Desk(at.clock, at.rng)
    ada = player(Title(early))
    assert ada.nodes["play"].label == "Play"
    ada.press("ok")
    assert isinstance(ada.scene, Title)
    early.bank, early.store = at.bank, at.store
    ada.stack.update(0.1)
    assert isinstance(ada.scene, Play)


def test_who_has_never_played_is_asked_for_a_name(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, shipped(), ())
    new = player(Title(desk))
    new.press("ok")
    assert isinstance(new.scene, NewProfile)
    new.stack.handle(Entered("  Ada \n"), new.room)
    new.press("ok")
    assert isinstance(new.scene, Timeline)
    assert desk.profile.name == "Ada"


def test_a_guest_plays_at_once_and_leaves_no_trace(at: Desk) -> None:
    guest = player(Title(at))
    guest.click("quick")
    assert "nothing is kept" in guest.nodes["note"].label
    last = max(name for name in guest.nodes if name.startswith("era-"))
    guest.click(last)
    assert isinstance(guest.scene, Play)
    assert guest.scene.era == shipped().eras[-1].id
    assert at.profile.id is None
    guest.press("back")
    guest.click("leave")
    assert isinstance(guest.scene, QuickPlay)
    guest.click(last)
    play_on(guest, at)
    assert guest.nodes["timeline"].label == "Another era"
    assert "stat-2" not in guest.nodes
    guest.click("timeline")
    assert isinstance(guest.scene, QuickPlay)


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
    ("problems", "told"), [((WRONG, WRONG), "2"), ((replace(WRONG, severity=Severity.DOUBT),), "Who built it")]
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
    assert page.focus == "removed"
    page.press("ok")
    assert isinstance(page.scene, Removed)
    assert page.nodes["restore"].label == "Bring Ada back"
    page.click("restore")
    assert "Ada" in names(at)
    assert isinstance(page.scene, Profiles)
    assert page.scene.chosen is not None
    assert page.scene.chosen.name == "Ada"
    assert "removed" not in page.nodes


def removed(desk: Desk) -> list[str]:
    assert desk.store is not None
    return [profile.name for profile in desk.store.removed()]


def remove(desk: Desk, *gone: str) -> None:
    assert desk.store is not None
    for profile in desk.store.profiles():
        if profile.name in gone:
            desk.store.remove_profile(profile)


@pytest.mark.parametrize("hands", ["keys", "mouse"])
def test_a_removed_player_is_erased_by_whoever_types_the_name(at: Desk, hands: str) -> None:
    remove(at, "Boris", "Ada")
    page = player(Removed(at))
    if hands == "keys":
        page.type("b")
        page.tab_to("erase")
        page.press("ok")
    else:
        page.click(next(name for name, node in page.nodes.items() if node.label == "Boris"))
        page.click("erase")
    assert isinstance(page.scene, Erase)
    assert page.nodes["heading"].label == "Erase Boris for good?"
    assert "keyboard" in page.nodes["confirm"].label
    for words in ("", "Bori", "Ada"):
        page.type(words)
        assert "disabled" in page.nodes["erase"].state
        page.press("ok", *["erase"] * 4)
        assert isinstance(page.scene, Erase)
    page.type("  boRIS ")
    assert "disabled" not in page.nodes["erase"].state
    if hands == "keys":
        page.press("ok")
    else:
        page.click("erase")
    assert isinstance(page.scene, Removed)
    assert removed(at) == ["Ada"]
    assert page.nodes["foot"].label == "Boris was erased."
    at.hush()
    page.click("erase")
    page.type("Ada")
    page.press("ok")
    assert removed(at) == []
    assert at.profile.id is None, "who is erased still sits there"
    assert page.stack.top is None  # nothing is left to do on the page


def test_who_is_not_erased_after_all_can_still_be_brought_back(at: Desk) -> None:
    remove(at, "Boris")
    page = player(Removed(at))
    page.click("erase")
    page.press("back")
    assert isinstance(page.scene, Removed)
    page.click("erase")
    page.click("back")
    page.click("restore")
    assert "Boris" in names(at)


def test_that_somebody_cannot_be_erased_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    desk = make_desk(tmp_path / "file", shipped())
    remove(desk, "Boris")
    page = player(Removed(desk))
    page.click("erase")
    page.type("Boris")
    page.press("ok")
    assert removed(desk) == ["Boris"]
    assert "Boris cannot be erased" in desk.notice


def test_removed_players_are_found_where_nobody_is_left(at: Desk) -> None:
    remove(at, *NAMES)
    page = player(Title(at))
    page.click("profiles")
    page.click("removed")
    assert isinstance(page.scene, Removed)


def test_every_removed_player_can_be_reached(at: Desk) -> None:
    remove(at, *NAMES)
    page, seen = player(Removed(at), FOUR_BY_THREE, Settings(projector=True)), set[str]()
    for i in range(len(NAMES)):
        seen |= {node.label for node in page.nodes.values() if node.role == "row"}
        if i % 2:
            page.stack.handle(Scroll(1), page.room)
        else:
            page.press("page_down")
    assert seen == set(NAMES)


def test_a_player_can_be_kept(at: Desk) -> None:
    page = player(Profiles(at))
    page.click("remove")
    page.click("no")
    assert "Ada" in names(at)


def test_a_player_can_be_renamed(at: Desk) -> None:
    page = player(Profiles(at))
    page.click("rename")
    page.press("erase", "erase", "erase")
    page.stack.handle(Entered("Grace"), page.room)
    page.press("ok")
    assert isinstance(page.scene, Profiles)
    assert {"Grace"} <= names(at)
    assert "Ada" not in names(at)


def test_a_nameless_player_cannot_start(at: Desk) -> None:
    page = player(NewProfile(at))
    page.press("ok")
    page.stack.handle(Entered("   "), page.room)
    page.press("ok")
    assert isinstance(page.scene, NewProfile)
    page.stack.handle(Entered("x" * 100), page.room)
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
    page.stack.handle(Entered(name), page.room)
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
    page.stack.handle(Entered("Boris"), page.room)
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


def test_every_player_can_be_reached_by_wheel_and_by_keys(at: Desk) -> None:
    assert at.store is not None
    for way in ("wheel", "page_down", "down"):
        page, seen = player(Profiles(at), FOUR_BY_THREE, Settings(projector=True)), set[str]()
        for _ in range(len(NAMES)):
            seen |= {node.label for node in page.nodes.values() if node.role == "row"}
            if way == "wheel":
                page.stack.handle(Scroll(1), page.room)
            else:
                page.press(way)
        assert seen == set(NAMES), way


def test_what_is_done_is_done_with_the_player_in_focus(at: Desk) -> None:
    page = player(Profiles(at))
    page.press("down", "down")
    name = page.nodes[page.focus].label
    assert name != "Ada"
    assert page.nodes["play"].label == f"Play as {name}"
    page.press("delete", "down", "ok")
    assert name not in names(at)
    assert "Ada" in names(at)


def test_enter_plays_as_the_player_in_focus(at: Desk) -> None:
    page = player(Profiles(at))
    page.press("down")
    name = page.nodes[page.focus].label
    page.press("ok")
    assert isinstance(page.scene, Timeline)
    assert at.profile.name == name


def test_a_letter_leads_to_the_names_that_begin_with_it(at: Desk) -> None:
    page = player(Profiles(at), FOUR_BY_THREE, Settings(projector=True))
    for letter, name in (("d", "Dana"), ("а", "Алина"), ("x", "Алина"), ("G", "Gül")):
        page.type(letter)
        assert page.nodes[page.focus].label == name
    page.press("back")


def test_a_long_list_can_be_sorted_by_name(at: Desk) -> None:
    page = player(Profiles(at), FOUR_BY_THREE, Settings(projector=True))
    page.click("sort")
    page.press("page_up", "page_up", "page_up")
    rows = [node.label for node in page.nodes.values() if node.role == "row"]
    assert rows == sorted(NAMES, key=str.casefold)[: len(rows)]
    page.click("sort")
    assert page.nodes["sort"].label == "Sort by name"


def test_the_newcomer_is_chosen_on_the_page_of_players(at: Desk) -> None:
    page = player(Profiles(at))
    page.click("new")
    page.type("Zora")
    page.press("ok")
    assert isinstance(page.scene, Timeline)
    page.press("back")
    assert isinstance(page.scene, Profiles)
    assert page.nodes["play"].label == "Play as Zora"


def test_the_settings_of_the_title_are_those_of_who_goes_on(at: Desk) -> None:
    at.session = None
    page = player(Title(at))
    page.click("settings")
    assert page.nodes["heading"].label == "Settings of Ada"
    page.click("text_size")
    assert at.store is not None
    assert at.store.settings(at.store.profiles()[0])["text_size"] == "125"


def test_all_eras_can_be_opened_for_everybody_in_the_room(at: Desk, tmp_path: Path) -> None:
    at.set(replace(at.settings, open_all=True))
    page = player(Timeline(at))
    assert not [node.name for node in page.nodes.values() if "locked" in node.state]
    page.press("right", "right", "ok")
    assert isinstance(page.scene, Play)
    assert page.scene.era == shipped().eras[2].id
    at.set(replace(at.settings, open_all=False))
    assert [era.open for era in Timeline(at).progress] == [True, False, False, False]
    at.set(replace(at.settings, open_all=True))
    tomorrow = make_desk(tmp_path, shipped(), ())
    tomorrow.take_room()
    assert tomorrow.store is not None
    tomorrow.sit(next(profile for profile in tomorrow.store.profiles() if profile.name == "Boris"))
    assert all(era.open for era in Timeline(tomorrow).progress)


# Title


def test_the_title_offers_nothing_twice(tmp_path: Path) -> None:
    nobody = player(Title(make_desk(tmp_path, shipped(), ())))
    assert [name for name, node in nobody.nodes.items() if node.role == "button"] == [
        "play",
        "quick",
        "class",
        "settings",
        "quit",
    ]


def test_another_player_brings_other_settings(at: Desk) -> None:
    assert at.store is not None
    at.set(replace(at.settings, text_size=150))
    boris = next(profile for profile in at.store.profiles() if profile.name == "Boris")
    at.sit(boris)
    assert at.settings.text_size == 100
    at.sit(next(profile for profile in at.store.profiles() if profile.name == "Ada"))
    assert at.settings.text_size == 150


@pytest.mark.parametrize("length", [5, 10, 15])
def test_a_round_is_as_long_as_its_player_wants(at: Desk, length: int) -> None:
    at.set(replace(at.settings, round_length=length))
    assert Play(at).game.length == length
    profile = at.profile
    at.settings = PLAIN
    at.sit(profile)
    assert Play(at).game.length == length
