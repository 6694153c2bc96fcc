"""The page of players and their answers: into a file, in from files, and away for good."""

from pathlib import Path

import pytest

from game.quiz.play.learner import Attempt
from game.store import open_store
from game.store.carrying import ENDING, carry_in, carry_out
from game.ui.desk import Desk
from game.ui.scenes.answers_kept import AnswersKept
from game.ui.scenes.removed import Erase
from game.ui.scenes.settings import SettingsPage
from game.ui.scenes.timeline import Timeline
from game.ui.scenes.title import Title
from game.ui.settings import Settings
from game.ui.stack import Scene
from tests.golden.pages import make_desk
from tests.support.painted import real_room
from tests.support.paper import PLAIN, WIDE, Player
from tests.support.samples import shipped


def player(scene: Scene, size: tuple[int, int] = WIDE, settings: Settings = PLAIN) -> Player:
    return Player(scene, real_room(size, settings))


def folder_of(desk: Desk) -> Path:
    assert desk.carried is not None
    return desk.carried


def names(desk: Desk) -> set[str]:
    assert desk.store is not None
    return {profile.name for profile in desk.store.profiles()}


def to_the_page(page: Player) -> None:
    page.click("settings")
    page.click("tab-data")
    page.click("kept")
    assert isinstance(page.scene, AnswersKept)


def test_a_player_goes_to_another_computer(at: Desk, tmp_path: Path) -> None:
    page = player(Title(at))
    to_the_page(page)
    page.click("out")
    (file,) = folder_of(at).iterdir()
    assert file.name.startswith("Ada-")
    assert f"Ada is in the file {file.name} in " in at.notice
    assert str(tmp_path) not in at.notice

    there = make_desk(tmp_path / "there", shipped(), ())
    there.carried = at.carried
    other = player(AnswersKept(there, in_play=False))
    assert set(other.nodes) & {"out", "in", "erase"} == {"in"}
    other.click("in")
    assert names(there) == {"Ada"}
    assert at.store is not None
    assert there.store is not None
    assert there.store.attempts(at.profile) == at.store.attempts(at.profile)
    assert there.notice.startswith("Ada plays here now, with ")
    assert "out" in other.nodes


def test_who_plays_knows_at_once_what_came_from_a_file(at: Desk, tmp_path: Path) -> None:
    ada = at.profile
    there = open_store(tmp_path / "there", lambda: 1.0)
    assert at.store is not None
    assert at.session is not None
    at.store.carry_out(ada, folder_of(at))
    there.carry_in(folder_of(at))
    core = next(fact.id for fact in shipped().facts.values() if not at.session.learner.memory(fact.id).asked)
    there.add(ada, Attempt(core, "direct", 1.0, 100, 1_800_000_000.0, "there", 1))
    there.carry_out(ada, folder_of(at))
    there.close()
    page = player(AnswersKept(at, in_play=True))
    page.click("in")
    assert at.session.learner.memory(core).asked == 1


def test_whoever_plays_where_no_files_can_be_written_has_nothing_to_press_but_the_way_back(at: Desk) -> None:
    at.carried = None
    page = player(AnswersKept(at, in_play=True))
    assert page.nodes.keys().isdisjoint({"out", "in", "erase"})


def test_a_player_is_erased_from_the_settings(at: Desk) -> None:
    page = player(Title(at))
    to_the_page(page)
    page.click("erase")
    assert isinstance(page.scene, Erase)
    page.type("Ada")
    page.press("ok")
    assert isinstance(page.scene, AnswersKept)
    assert "Ada" not in names(at)
    assert at.profile.id is None
    page.press("back")
    page.press("back")
    assert isinstance(page.scene, Title)


def test_nobody_is_erased_from_under_a_round_or_the_timeline(at: Desk) -> None:
    page = player(Timeline(at))
    page.stack.go(page.stack.top.choose("settings") if isinstance(page.stack.top, Timeline) else None)
    assert isinstance(page.scene, SettingsPage)
    page.click("tab-data")
    page.click("kept")
    assert "erase" not in page.nodes
    page.press("down")
    assert "erase" in page.nodes


@pytest.mark.parametrize(
    ("name", "file"),
    [("Ada", "Ada"), ("../con: <Ada>", "con---Ada"), ("Алина", "Алина"), ("???", ""), ("Zoë M.", "Zoë-M")],
)
def test_a_file_has_a_name_that_every_system_can_write(tmp_path: Path, name: str, file: str) -> None:
    store = open_store(tmp_path / "data", lambda: 1.0, lambda: "0123456789abcdef")
    told = carry_out(store, store.add_profile(name), tmp_path / "out")
    (written,) = (tmp_path / "out").iterdir()
    assert written.name == f"{file}-01234567{ENDING}"
    assert written.name in told
    store.close()


def test_what_became_of_several_files_is_told_in_a_sentence_or_two(tmp_path: Path) -> None:
    here, there = (open_store(tmp_path / name, lambda: 1.0) for name in ("here", "there"))
    folder = tmp_path / "files"
    assert "There is no file of a player in" in carry_in(there, folder)
    for name in ("Ada", "Boris"):
        profile = here.add_profile(name)
        here.add(profile, Attempt("a.b", "direct", 1.0, 100, 1.0, name, 1))
        carry_out(here, profile, folder)
    (folder / f"letter{ENDING}").write_text("Dear teacher", encoding="utf-8")
    assert carry_in(there, folder) == (
        "Taken in: 2 files with 2 new answers. "
        f"letter{ENDING} cannot be used (It is not a file with a player of this game)."
    )
    (folder / f"letter{ENDING}").unlink()
    assert carry_in(there, folder) == "Taken in: 2 files with 0 new answers."
    for store in (here, there):
        store.close()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    store = open_store(tmp_path / "data", lambda: 1.0)
    assert "cannot be used" in carry_out(store, store.add_profile("Ada"), tmp_path / "file")
    store.close()
