"""The page of one's own: its counts are those of the memory, its chart never falls, and it leads to practice."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.quiz.play.growth import DayEnd, growth
from game.quiz.play.learner import Attempt
from game.quiz.play.mastery import counts, shakiest
from game.quiz.play.memory import DAY
from game.quiz.play.rules import STANDARD
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.scenes.depicted import craft_of_era
from game.ui.scenes.era_counts import day_number
from game.ui.scenes.growth_chart import GrowthChart
from game.ui.scenes.knowledge import Knowledge
from game.ui.scenes.mastery_bars import KNOWN, MET, SOLID, EraCount, MasteryBar, shade
from game.ui.scenes.mastery_legend import MarkMeaning, mastery_legend
from game.ui.scenes.play import Play
from game.ui.scenes.timeline import Timeline
from game.ui.settings import Settings
from game.ui.theme import PALETTES, PAPER
from game.ui.widgets.basic import Look
from tests.golden.pages import make_desk
from tests.support.painted import lines, real_room
from tests.support.paper import FOUR_BY_THREE, PLAIN, WIDE, Player
from tests.support.samples import shipped
from tests.support.sight import contrast


def answered(fact: str, credit: float, when: float) -> Attempt:
    return Attempt(fact, "direct", credit, 0, when, "round", 1)


def day(when: float) -> int:
    return int(when // DAY)


answers = st.builds(
    answered,
    st.sampled_from("abcdef"),
    st.sampled_from((0.0, 0.5, 1.0)),
    st.floats(0, 30 * DAY),
)


@given(st.lists(answers))
def test_what_was_met_and_right_never_falls_whatever_the_clock_says(log: list[Attempt]) -> None:
    """Of every beginning of the log the last day tells all that is in it."""
    last = DayEnd(0, 0, 0)
    for size in range(1, len(log) + 1):
        begun = log[:size]
        days = {end.day: end for end in growth(begun, STANDARD, day)}
        now = days[day(begun[-1].when)]
        assert now.met == len({attempt.fact for attempt in begun})
        assert now.right == len({attempt.fact for attempt in begun if STANDARD.is_right(attempt.credit)})
        assert (now.met, now.right) >= (last.met, last.right)
        last = now


def test_each_day_that_was_played_stands_there_once() -> None:
    log = [answered("a", 1.0, DAY), answered("b", 0.0, DAY + 60), answered("b", 1.0, 3 * DAY)]
    first, second = growth(log, STANDARD, day)
    assert first == DayEnd(1, 2, 1)
    assert second == DayEnd(3, 2, 2)


@pytest.mark.parametrize("when", [float("inf"), float("nan"), 1e30, -1e30])
def test_a_time_that_no_calendar_knows_has_a_day_all_the_same(when: float) -> None:
    assert day_number(when) == 1


def page(desk: Desk) -> Player:
    return Player(Knowledge(desk), real_room(WIDE, PLAIN))


def test_it_counts_what_the_memory_says(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, shipped(), ("Ada",))
    session = desk.session
    assert session is not None
    shown = page(desk).nodes["era-0"].label
    facts = [fact.id for fact in session.bank.asked_in_era["space-race"]]
    met, known, solid = counts(session.learner.mind, facts, desk.clock())
    assert met
    of_known = f" · {known} known" if known else ""
    of_solid = f" · {solid} solid" if solid else ""
    assert shown == f"The space race: {met} of {len(facts)} met{of_known}{of_solid}"
    shown_from_three_days_on = page(desk).nodes
    assert "growth" not in shown_from_three_days_on
    chart = GrowthChart("growth", Rect(0, 0, 400, 200), Knowledge(desk)._days)
    assert f"{met} facts met" in chart.node(Look()).label


def test_eras_have_the_colours_of_the_page_even_if_it_was_opened_in_others(tmp_path: Path) -> None:
    scene = Knowledge(make_desk(tmp_path, shipped(), ("Ada",)))
    written = {line.words: line.colour for line in lines(scene, WIDE, Settings(projector=True))}
    for place, era in enumerate(shipped().eras):
        assert written[era.name] == PAPER.eras[place]


def test_what_is_shaky_is_practised_and_asked_as_a_question(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, shipped(), ("Ada",))
    session = desk.session
    assert session is not None
    mind = session.learner.mind
    expected = shakiest(mind, mind.traces, desk.clock(), 5)
    player = page(desk)
    cues = [node for name, node in player.nodes.items() if name.startswith("shaky-") and node.label]
    assert len(expected) == 5
    assert len(cues) >= 2
    assert player.nodes["more"].label == f"and {5 - len(cues)} more"
    assert player.nodes["look"].label == f"Practise 5 of the {len(session.fading())}"
    player.press("p")
    assert isinstance(player.scene, Play)
    assert player.scene.game.length == 5
    assert player.scene.game.question is not None
    assert player.scene.game.question.fact in expected
    player.press("back")
    player.click("leave")
    assert isinstance(player.scene, Knowledge)


def test_who_has_answered_nothing_is_told_how_it_fills(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, shipped(), ())
    assert desk.store is not None
    desk.sit(desk.store.add_profile("Ada"))
    player = page(desk)
    assert player.nodes["fading"].label == "Play a round, and this page fills."
    assert "look" not in player.nodes
    assert "growth" not in player.nodes
    player.press("p")
    assert isinstance(player.scene, Knowledge)


def test_it_is_reached_from_the_timeline(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, shipped(), ("Ada",))
    player = Player(Timeline(desk), real_room(WIDE, PLAIN))
    player.press("k")
    assert isinstance(player.scene, Knowledge)
    player.press("back")
    assert isinstance(player.scene, Timeline)
    player.click("knowledge")
    assert isinstance(player.scene, Knowledge)


def test_who_has_read_a_story_has_met_what_it_names_and_does_not_know_it(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, shipped(), ())
    assert desk.store is not None
    session = desk.sit(desk.store.add_profile("Ada"))
    era = session.bank.eras[0]
    chapter = next(chapter for chapter in era.chapters if chapter.story)
    session.tell_story(era, chapter)
    asked = {fact.id for fact in session.bank.asked_in_era[era.id]}
    assert chapter.story is not None
    named = asked.intersection(chapter.story.facts)
    assert named
    shown = page(desk).nodes["era-0"].label
    assert shown.endswith(f"{len(named)} of {len(asked)} met")


@pytest.mark.parametrize(
    ("size", "settings"), [(WIDE, PLAIN), (FOUR_BY_THREE, PLAIN), (WIDE, Settings(projector=True))]
)
def test_each_era_has_its_craft_beside_its_bar(tmp_path: Path, size: tuple[int, int], settings: Settings) -> None:
    desk = make_desk(tmp_path, shipped(), ("Ada",))
    bars = [widget for widget in Knowledge(desk).widgets(real_room(size, settings)) if isinstance(widget, MasteryBar)]
    crafts = [craft_of_era(era.id, shipped()) for era in shipped().eras]
    assert [bar.era.craft for bar in bars] == crafts
    assert all(bar.shape.swatch for bar in bars)
    assert [bar.era.swatch.is_lit for bar in bars] == [True, False, False, False]


def test_the_legend_tells_of_the_marks_that_are_seen_and_of_no_other() -> None:
    met = EraCount("Old", 0, 4, 0, 0, 9)
    known = EraCount("New", 1, 4, 2, 0, 9)
    solid = EraCount("New", 1, 4, 2, 1, 9)
    place = real_room()

    def told(*eras: EraCount) -> list[str]:
        strips = mastery_legend(eras, place, 800)
        return [strip.show(place.page).node(Look()).label for strip in strips]

    assert told(met) == []
    assert told(met, known) == ["Known: right twice, half a day apart."]
    assert told(met, solid)[1:] == ["Solid: it will stay for weeks."]
    [mark] = mastery_legend([met, known], place, 800)
    piece = mark.show(place.page)
    assert isinstance(piece, MarkMeaning)
    assert piece.place == 1


def test_what_was_met_has_the_full_colour_of_its_era_and_marks_differ() -> None:
    for palette in PALETTES.values():
        theme = real_room().theme
        theme = replace(theme, palette=palette)
        for place, full in enumerate(palette.eras):
            shades = [shade(theme, place, mark) for mark in (MET, KNOWN, SOLID)]
            assert shades[0] == full
            assert contrast(shades[0], palette.tile) >= 3
            assert len(set(shades)) == 3


def test_who_has_nothing_shaky_has_the_whole_page(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, shipped(), ())
    assert desk.store is not None
    desk.sit(desk.store.add_profile("Ada"))
    assert page(desk).nodes["era-0"].rect.w == page(desk).room.page.w
