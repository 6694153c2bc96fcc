"""The events of an era that were met: the marked one is in sight wherever it is shown, and drawings stand by."""

from dataclasses import replace
from functools import cache
from operator import attrgetter

import pytest

from game.facts.model import Bank, Fact
from game.quiz.play.learner import Attempt, learn
from game.ui.inputs import Scroll
from game.ui.scenes.coin_faces import coin_faces
from game.ui.scenes.milestones import all_milestones
from game.ui.scenes.moment import Moment
from game.ui.scenes.which_moment import is_event, moment_of
from game.ui.settings import Settings
from tests.golden.screens import BANK
from tests.support.paper import FOUR_BY_THREE, PLAIN, WIDE, Player, check_layout, desk, drawn, room
from tests.support.samples import question, shipped
from tests.support.small import small_bank
from tests.test_coins import seen


def events(era: str) -> list[Fact]:
    return list(filter(is_event, shipped().by_era[era]))


def moment(marked: Fact, settings: Settings, size: tuple[int, int], bank: Bank | None = None) -> Player:
    """To a learner who has met all of them."""
    made = desk(settings, bank)
    assert made.session
    met = [Attempt(fact.id, "direct", 1.0, 100, 1.0, "r", 1) for fact in events(marked.era)]
    made.session.learner = learn(made.session.learner, met)
    return Player(Moment(made, marked), room(size, settings))


LISTED = Settings(projector=True, easy_font=True, wide_spacing=True)


@cache
def long_winded() -> Bank:
    """The names of its eras are too long for a line."""
    bank = shipped()
    eras = tuple(replace(era, name="Raumfahrtzusammenarbeit") for era in bank.eras)
    return replace(bank, eras=eras)


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("text_size", [100, 200])
def test_the_marked_event_of_a_list_is_in_sight_and_scrolls_away(size: tuple[int, int], text_size: int) -> None:
    settings = replace(LISTED, text_size=text_size)
    of_era = events("iss")
    for marked in (of_era[0], of_era[len(of_era) // 2], of_era[-1]):
        player = moment(marked, settings, size, long_winded())
        check_layout(player)
        assert "chosen" in player.nodes[f"event-{marked.id}"].state
        player.stack.handle(Scroll(-1), player.room)
        check_layout(player)
        player.stack.handle(Scroll(-99), player.room)
        before = drawn(player.scene, player.room).said
        player.stack.handle(Scroll(99), player.room)
        assert drawn(player.scene, player.room).said != before


def newcomer(marked: Fact, settings: Settings = PLAIN, size: tuple[int, int] = WIDE) -> Player:
    """Who has answered nothing before."""
    return Player(Moment(desk(settings), marked), room(size, settings))


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("projector", [False, True])
def test_it_is_a_coin_on_the_timeline_for_a_newcomer_too(
    size: tuple[int, int], text_size: int, *, projector: bool
) -> None:
    settings = Settings(text_size=text_size, projector=projector)
    of_era = events("space-race")
    for marked in (of_era[0], of_era[len(of_era) // 2], of_era[-1]):
        player = newcomer(marked, settings, size)
        check_layout(player)
        coins = {name: node for name, node in player.nodes.items() if node.role == "milestone"}
        assert len(coins) > 1, "neighbours are seen, too"
        assert [name for name, node in coins.items() if "chosen" in node.state] == [f"fact-{marked.id}"]
        entry = shipped().entries[marked.entry].name
        assert coins[f"fact-{marked.id}"].label == entry
        assert entry in player.nodes["era"].label
        assert "start" not in player.nodes


def test_neighbours_can_be_looked_at_and_are_not_told_before_they_are_known() -> None:
    marked = events("space-race")[0]
    player = newcomer(marked)
    other = next(name for name, node in player.nodes.items() if node.label == "not known yet")
    player.click(other)
    assert player.nodes["era"].label == "Not known yet"
    player.click("after")
    assert "chosen" not in player.nodes.get(other, player.nodes["back"]).state
    player.press("back")
    assert not player.stack.scenes


def test_what_is_shown_has_its_drawing() -> None:
    marked = shipped().facts["apollo-11.moon_landing"]
    assert "apollo-lm.svg" in seen(moment(marked, Settings(), WIDE))
    assert seen(moment(marked, LISTED, FOUR_BY_THREE, long_winded())) == [], "words come first"


def test_a_bank_without_pictures_has_no_column_for_them() -> None:
    bank = small_bank(BANK)
    player = Player(Moment(desk(LISTED, bank=bank), bank.facts["tower-bridge.opened"]))
    assert seen(player) == []


def test_what_is_marked_is_the_fact_that_was_asked_or_an_event_of_its_entry() -> None:
    bank = shipped()
    drawn = all_milestones(bank)
    for fact in filter(attrgetter("asked"), bank.facts.values()):
        of_entry = [other for other in bank.by_entry[fact.entry].values() if is_event(other)]
        marked = moment_of(question(fact=fact.id), bank)
        if marked is None:
            assert not of_entry, fact.id
            continue
        has_coin = fact.id in drawn or is_event(fact)
        assert marked.coin in ([fact] if has_coin else of_entry), fact.id
        assert marked.event in ([fact] if is_event(fact) else of_entry), fact.id


def test_a_fact_without_a_date_has_its_own_coin_marked_and_none_beside_it() -> None:
    bank = shipped()
    marked = moment_of(question(fact="q-n1-end"), bank)
    assert marked
    player = Player(Moment(desk(bank=bank), *marked))
    coins = {name: node for name, node in player.nodes.items() if node.role == "milestone"}
    assert [name for name, node in coins.items() if "chosen" in node.state] == ["fact-q-n1-end"]
    assert "fact-n1-launch.happened" not in coins
    assert player.nodes["about"].label == "All four launches of its rocket failed."


def test_the_marked_coin_has_its_drawing_though_an_earlier_one_is_about_the_same() -> None:
    bank = shipped()
    second = "n1-second-launch.happened"
    faces = coin_faces(bank, "space-race", second, told=True)
    assert faces[second].file == "n1.svg"
    files = [face.file for face in faces.values() if not face.file.startswith("emblems/")]
    assert len(files) == len(set(files)), "no other coin has it, too"


def test_the_line_down_to_its_year_begins_under_the_ring_of_a_coin() -> None:
    player = newcomer(shipped().facts["sputnik-1.launched"])
    order = [name for name, node in player.nodes.items() if node.role == "milestone" or name.startswith("year-")]
    assert order.index("year-0-1957") < order.index("fact-sputnik-1.launched")
