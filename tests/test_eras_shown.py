"""What is seen of an era besides its questions: its craft and its stories."""

from pathlib import Path

import pytest

from game.ui.inputs import Scroll
from game.ui.scenes.chapter_stories import ChapterStories
from game.ui.scenes.depicted import picture_of_era
from game.ui.scenes.era_plate import span
from game.ui.scenes.needed import answered_of_needed
from game.ui.scenes.opened import Opened
from game.ui.scenes.timeline import Timeline
from game.ui.settings import Settings
from tests.golden.pages import listed, make_desk
from tests.golden.screens import BANK
from tests.support.painted import lines, real_room
from tests.support.paper import FOUR_BY_THREE, PLAIN, WIDE, Player, check_layout, desk, drawn, room
from tests.support.samples import shipped
from tests.support.small import small_bank
from tests.test_coins import seen

CRAFT = {
    "space-race": "sputnik-1.svg",
    "apollo-soyuz": "apollo-soyuz.svg",
    "iss": "iss.svg",
    "deep-space-gateway": "gateway.svg",
}


@pytest.mark.parametrize("era", CRAFT)
def test_each_era_has_its_craft(era: str) -> None:
    picture = picture_of_era(era, shipped())
    assert picture is not None
    assert picture.file == CRAFT[era]


def test_a_bank_without_pictures_has_none_of_its_eras() -> None:
    assert picture_of_era("old", small_bank(BANK)) is None


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("era", CRAFT)
def test_an_era_that_opens_shows_its_craft(era: str, size: tuple[int, int]) -> None:
    for settings in (Settings(), Settings(projector=True), Settings(text_size=200, captions=True)):
        player = Player(Opened(desk(settings), era), room(size, settings))
        check_layout(player, str(settings))
        picture = picture_of_era(era, shipped())
        assert picture is not None
        assert player.nodes["picture"].label == picture.alt
        assert player.nodes["picture"].rect.w > 400
        assert player.focus == "continue"


def timeline(settings: Settings = PLAIN, size: tuple[int, int] = WIDE, all_open: bool = False) -> Player:
    made = desk(settings)
    assert made.session
    made.session.all_open = all_open
    return Player(Timeline(made), room(size, settings))


def test_the_card_shows_an_open_era_and_leads_to_its_stories() -> None:
    player = timeline()
    for shape in ("home", "home", "l"):
        player.press(shape)
        assert "sputnik-1.svg" in seen(player)
    player.click("stories")
    assert isinstance(player.scene, ChapterStories)
    player.press("back")
    assert isinstance(player.scene, Timeline)
    player.press("s")
    assert isinstance(player.scene, ChapterStories)


def test_a_locked_era_shows_nothing_and_tells_nothing() -> None:
    player = timeline()
    player.press("right")
    assert not {"picture", "stories"} & set(player.nodes)
    player.press("s")
    assert isinstance(player.scene, Timeline)


def test_a_bank_without_stories_has_no_button_for_them() -> None:
    player = Player(Timeline(desk(bank=small_bank(BANK))))
    assert "start" in player.nodes
    assert not {"picture", "stories"} & set(player.nodes)
    player.press("s")
    assert isinstance(player.scene, Timeline)
    assert "stories" not in drawn(player.scene, player.room).said


def test_the_timeline_stays_where_it_was_after_stories() -> None:
    player = timeline(all_open=True)
    player.press("right", "right", "s")
    player.press("back")
    assert "chosen" in player.nodes["era-2"].state


def test_all_stories_of_an_era_are_read_one_after_the_other() -> None:
    era = shipped().eras[0]
    for turn in ("right", "page_down", "ok"):
        player = timeline()
        player.press("s")
        for number, chapter in enumerate(era.told, 1):
            assert player.nodes["heading"].label == era.name
            assert player.nodes["era"].label == f"Chapter {number} of {len(era.told)}"
            assert player.nodes["chapter"].label == chapter.name
            assert chapter.story
            assert player.nodes["story"].label == chapter.story.text
            assert player.nodes["source"].label.startswith("Source: ")
            player.press(turn)
        assert player.nodes["chapter"].label == era.told[0].name
        player.press("left")
        assert player.nodes["chapter"].label == era.told[-1].name


@pytest.mark.sweep
@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
def test_timeline_and_stories_fit_every_room(size: tuple[int, int]) -> None:
    for settings in (Settings(), Settings(projector=True), Settings(text_size=200)):
        player = timeline(settings, size, all_open=True)
        for era in shipped().eras:
            check_layout(player, f"{settings} {era.id}")
            player.press("s")
            for _ in era.told:
                check_layout(player, f"{settings} {era.id}")
                player.stack.handle(Scroll(9), player.room)
                check_layout(player, f"{settings} {era.id}, below")
                player.press("right")
            player.press("back", "right")


def test_what_each_era_is_about_is_told_below_the_path_when_projected_at_4_to_3(tmp_path: Path) -> None:
    settings = Settings(projector=True, open_all=True)
    at = make_desk(tmp_path, shipped(), ("Ada",))
    at.set(settings)
    for place, era in enumerate(shipped().eras):
        page = Timeline(at)
        page.choose(f"era-{place}")
        nodes = Player(page, real_room(FOUR_BY_THREE, settings)).nodes
        assert nodes["about"].label == era.about


def test_the_list_at_4_to_3_tells_the_years_and_the_count(tmp_path: Path) -> None:
    at = make_desk(tmp_path, shipped(), ("Ada",))
    at.set(Settings(open_all=True))
    written = [line.words for line in lines(listed(at), FOUR_BY_THREE)]
    for era, progress in zip(shipped().eras, Timeline(at).progress, strict=True):
        assert span(era) in written
        assert answered_of_needed(progress) in written
