"""One count of what a learner knows of what the next era needs, in the same words wherever it stands."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.facts.model import Bank
from game.profile import Profile
from game.quiz.play.learner import Attempt, Progress
from game.quiz.play.round import Round
from game.ui.desk import Desk
from game.ui.scenes.long_trail import NODE, LongTrail
from game.ui.scenes.needed import answered, answered_of_needed, what_opens
from game.ui.scenes.station import Station
from game.ui.scenes.summary import Summary
from game.ui.scenes.timeline import Timeline
from game.ui.settings import Settings
from game.ui.widgets.basic import Look
from tests.golden.pages import PAGES, listed, make_desk
from tests.support.each import each
from tests.support.paper import FOUR_BY_THREE, WIDE, Memory, Player, check_layout, drawn, room
from tests.support.paper import desk as guest_desk
from tests.support.samples import shipped
from tests.test_colours import Sketch

ERA = "space-race"


def core(bank: Bank) -> list[str]:
    return [fact.id for fact in bank.by_era[ERA] if fact.core]


def desk(right: int) -> Desk:
    """Ada knows so many core facts of the first era, and three that do not count."""
    made, bank = guest_desk(), shipped()
    plain = [fact.id for fact in bank.by_era[ERA] if not fact.core][:3]
    assert isinstance(made.store, Memory)
    for number, fact in enumerate([*core(bank)[:right], *plain]):
        made.store.add(made.profile, Attempt(fact, "direct", 1.0, 100, 1_700_000_000.0, "r", number + 1))
    made.sit(Profile("ada", "Ada"))
    return made


def told(right: int) -> str:
    needed = Timeline(desk(0)).progress[0].needed
    return f"all {needed} you need" if right >= needed else f"{right} of the {needed} you need"


@pytest.mark.parametrize("right", [0, 6, 100])
def test_the_same_count_is_told_everywhere(right: int) -> None:
    words = told(right)
    at = desk(right)
    line = Timeline(at)
    line.choose("era-0")
    page = Player(line)
    assert page.nodes["era-0"].value == words
    assert page.nodes["state"].label.endswith(f"answered {words}")
    rows = Player(listed(at))
    assert rows.nodes["era-0"].value == words
    summary = Player(Summary(at, Round(10, over=True), ERA, ())).nodes
    news = summary["news"].label if "news" in summary else ""
    assert news == (
        "" if right == 100 else f"You have answered {words} to open Apollo-Soyuz. Only the most important facts count."
    )


def test_a_locked_era_says_what_opens_it() -> None:
    page = Timeline(desk(6))
    page.choose("era-1")
    needed = page.progress[0].needed
    words = f"opens when {needed} facts of “The space race” are answered; 6\N{NO-BREAK SPACE}so\N{NO-BREAK SPACE}far"
    assert words in Player(page).nodes["state"].label


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
def test_the_count_can_be_read_in_the_list(size: tuple[int, int]) -> None:
    for settings in (Settings(), Settings(projector=True), Settings(text_size=200)):
        player = Player(listed(desk(6)), room(size, settings))
        check_layout(player, str(settings))
        said = drawn(player.scene, player.room).said.replace("\n", " ")
        assert said.count(told(6)) == 2 or settings.text_size == 200


@pytest.mark.parametrize("right", [0, 6, 100])
def test_where_all_eras_are_seen_each_fact_that_is_needed_has_a_node(right: int) -> None:
    """As many are filled as were answered, and the number stands below."""
    page = Timeline(desk(right))
    page.choose("whole")
    first = page.progress[0]
    station = next(widget for widget in page.widgets(room()) if isinstance(widget, Station))
    sketch = Sketch(room().stage)
    station.draw(sketch, room(), Look())
    assert sketch.lines[-1].words == f"{answered(first)} of {first.needed}"
    seen = page._view(room())._panorama
    assert seen is not None
    (trail,) = [piece for piece in seen.scenery() if isinstance(piece, LongTrail)]
    nodes = Sketch(room().stage)
    only_first = replace(trail, stretches=trail.stretches[:1])
    only_first._draw_nodes(nodes, room(), trail.stretches[0])
    sizes = [shape[1].w for shape in nodes.drawn if isinstance(shape, tuple)]
    assert len(sizes) == first.needed
    assert sizes.count(NODE) == answered(first)


def test_no_page_speaks_of_a_core(tmp_path: Path) -> None:
    at = make_desk(tmp_path, shipped())
    for make in PAGES.values():
        player = Player(make(at))
        words = drawn(player.scene, player.room).said + " ".join(f"{n.label} {n.value}" for n in player.nodes.values())
        assert "core" not in words.replace("score", "").lower().split()


@each(
    ("right", "needed", "words"),
    [
        (0, 0, ""),
        (0, 1, "0 of the 1 you need"),
        (1, 1, "the one you need"),
        (6, 16, "6 of the 16 you need"),
        (16, 16, "all 16 you need"),
        (20, 16, "all 16 you need"),
    ],
)
def test_words_for_every_count(right: int, needed: int, words: str) -> None:
    progress = Progress("old", True, right, 20, needed, right, 20, ())
    assert answered_of_needed(progress) == words
    assert answered(replace(progress, core_right=30)) == needed


@each(("right", "needed", "words"), [(0, 1, "0 of 1 main fact"), (6, 16, "6 of 16 main facts"), (0, 0, "")])
def test_nothing_is_needed_where_a_setting_has_opened_all_eras(right: int, needed: int, words: str) -> None:
    progress = Progress("old", True, right, 20, needed, right, 20, (), all_open=True)
    assert answered_of_needed(progress) == words


def test_the_summary_does_not_count_eras_that_a_setting_has_opened() -> None:
    at = desk(6)
    assert at.session is not None
    at.session.all_open = True
    stats = Player(Summary(at, Round(10, over=True), ERA, ())).nodes
    assert (stats["stat-2"].label, stats["stat-2"].value) == ("Eras, by a setting", "all open")


def test_what_opens_counts_one_fact_as_one() -> None:
    one = Progress("old", True, 0, 1, 1, 0, 1, ())
    assert (
        what_opens(one, "Old") == "opens when 1 fact of “Old” is answered; 0\N{NO-BREAK SPACE}so\N{NO-BREAK SPACE}far"
    )
