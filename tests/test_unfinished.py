"""A round that the end of the program breaks off is offered again, with its place, its points and its memory."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from random import Random

import pytest

from game.facts.model import Bank
from game.profile import GUEST, Profile
from game.quiz.lint import leaks
from game.quiz.play.round import Answer, Answered, Continue, Round, Stop
from game.quiz.question import Fix
from game.session import Session
from game.store import SqliteStore, open_store
from game.ui.desk import Desk
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.play import Play
from game.ui.scenes.profiles import Profiles
from game.ui.scenes.review import Review
from game.ui.scenes.sitting import GoOn
from game.ui.scenes.summary import Summary
from game.ui.scenes.timeline import Timeline
from game.ui.scenes.title import Title
from tests.support.hands import answer
from tests.support.paper import Player, drawn
from tests.support.samples import right, shipped, wrong

ALINA = "Alina"
Clock = Callable[[], float]


@pytest.fixture
def clock() -> Clock:
    ticks = count(1_750_000_000)
    return lambda: float(next(ticks))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def started(folder: Path, clock: Clock, bank: Bank | None = None) -> Session:
    """A session of Alina's, who is new if need be."""
    store = open_store(folder, clock)
    alina = next(iter(store.profiles()), None) or store.add_profile(ALINA)
    return Session(bank or shipped(), store, alina, clock, Random(1))


def after_kill(folder: Path, clock: Clock, bank: Bank | None = None) -> Session:
    """A session on what a killed program leaves behind: the files as they are while it still has them open."""
    left = folder.with_name(f"{folder.name}-left")
    shutil.rmtree(left, ignore_errors=True)
    shutil.copytree(folder, left)
    return started(left, clock, bank)


def give(session: Session, game: Round, *goods: bool, read: bool = True) -> Round:
    """Answer right or wrong, one question after the other; `read` says whether the last feedback is left too."""
    for i, good in enumerate(goods):
        assert game.question is not None
        game, _ = session.send(game, Answer((right if good else wrong)(game.question.form)))
        if read or i < len(goods) - 1:
            game, _ = session.send(game, Continue())
    return game


@pytest.mark.parametrize("read", [True, False])
def test_a_killed_round_goes_on_with_all_that_was_answered(folder: Path, clock: Clock, read: bool) -> None:
    session = started(folder, clock)
    game = give(session, session.begin("space-race"), True, True, False, True, read=read)
    again = after_kill(folder, clock)
    found = again.unfinished()
    assert found is not None
    assert (found.number, found.length, found.points, found.era) == (5, 10, game.points, "space-race")
    resumed = again.resume(found)
    assert resumed.answered == game.answered
    assert (resumed.number, resumed.points, resumed.streak, resumed.missed) == (5, game.points, 1, game.missed)
    assert resumed.question is not None
    assert resumed.question.fact not in {one.question.fact for one in game.answered}
    assert again.learner == session.learner


@pytest.mark.parametrize("read", [True, False])
def test_the_question_that_lay_on_the_table_comes_again_as_it_was(folder: Path, clock: Clock, read: bool) -> None:
    session = started(folder, clock)
    game = give(session, session.begin("space-race"), True, False, read=read)
    again = after_kill(folder, clock)
    found = again.unfinished()
    assert found is not None
    assert found.open == (game.question if read else None)
    resumed = again.resume(found)
    assert resumed.question == again.question
    if read:
        assert resumed == game
    assert give(again, resumed, True).number == 4


def test_a_question_that_the_bank_no_longer_asks_so_is_dealt_anew(folder: Path, clock: Clock) -> None:
    session = started(folder, clock)
    game = give(session, session.begin("space-race"), True)
    assert game.question is not None
    bank = shipped()
    left = {fact.id: fact for fact in bank.facts.values() if fact.id not in game.question.facts}
    again = after_kill(folder, clock, replace(bank, facts=left, intervals={}))
    found = again.unfinished()
    assert found is not None
    resumed = again.resume(found)
    assert resumed.question is not None
    assert resumed.question.fact in left
    assert resumed.number == 2


def test_a_round_that_was_broken_off_twice_ends_as_one_round(folder: Path, clock: Clock) -> None:
    session = started(folder, clock)
    game = give(session, session.begin("space-race"), True, True, True)
    for goods in ((True, True), (True,) * 3, (True, True)):
        session = after_kill(folder, clock)
        folder = folder.with_name(f"{folder.name}-left")
        found = session.unfinished()
        assert found is not None
        game = give(session, session.resume(found), *goods)
    assert game.over
    assert len(game.answered) == 10
    attempts = session.store.attempts(session.profile)
    assert [attempt.number for attempt in attempts] == list(range(1, 11))
    assert {(attempt.round, attempt.length) for attempt in attempts} == {(attempts[0].round, 10)}
    assert [attempt.fact for attempt in attempts] == [one.question.fact for one in game.answered]
    assert len({attempt.fact for attempt in attempts}) == 10
    asked = [one.question for one in game.answered]
    assert not any(leaks(told, later) for i, later in enumerate(asked) for told in asked[:i])
    assert session.unfinished() is None


def test_finished_left_and_begun_rounds_are_not_offered(folder: Path, clock: Clock) -> None:
    session = started(folder, clock)
    give(session, session.begin("space-race"), *(True,) * 10)
    assert session.unfinished() is None
    game = give(session, session.begin("space-race"), True)
    assert session.unfinished() is not None
    session.send(game, Stop())
    assert after_kill(folder, clock).unfinished() is None
    give(session, session.begin("space-race"), True)
    session.begin("space-race")
    assert after_kill(folder, clock).unfinished() is None


def test_a_round_for_which_the_bank_has_no_more_is_not_offered(folder: Path, clock: Clock) -> None:
    bank = shipped()
    few = [fact.id for fact in bank.facts.values() if fact.asked][:3]
    session = started(folder, clock, bank)
    facts = tuple(few)
    game = give(session, session.begin("space-race", (*facts, "gone.from_the_bank")), True, True, True)
    assert game.over
    assert session.unfinished() is None


def test_a_round_whose_last_answer_was_not_read_has_its_result_to_show(folder: Path, clock: Clock) -> None:
    session = started(folder, clock)
    game = give(session, session.begin("space-race"), *(True,) * 10, read=False)
    assert not game.over
    again = after_kill(folder, clock)
    found = again.unfinished()
    assert found is not None
    assert found.is_complete
    resumed = again.resume(found)
    assert resumed.over
    assert (resumed.right, len(resumed.answered)) == (10, 10)
    assert again.unfinished() is None


def test_practice_goes_on_with_what_is_left_to_practise(folder: Path, clock: Clock) -> None:
    session = started(folder, clock)
    facts = tuple(fact.id for fact in shipped().by_era["space-race"] if fact.core)[:4]
    give(session, session.begin("space-race", facts), True, False)
    again = after_kill(folder, clock)
    found = again.unfinished()
    assert found is not None
    game = give(again, again.resume(found), True, True)
    assert game.over
    assert sorted(one.question.fact for one in game.answered) == sorted(facts)


def test_a_mixed_round_stays_with_the_eras_that_were_open(folder: Path, clock: Clock) -> None:
    session = started(folder, clock)
    give(session, session.begin(), True, True)
    again = after_kill(folder, clock)
    found = again.unfinished()
    assert found is not None
    assert (found.era, found.eras) == (None, ("space-race",))
    game = give(again, again.resume(found), *(True,) * 8)
    assert {one.question.era for one in game.answered} == {"space-race"}


def test_a_guest_has_nothing_to_go_on_with(folder: Path, clock: Clock) -> None:
    session = Session(shipped(), open_store(folder, clock), GUEST, clock, Random(1))
    give(session, session.begin(), True, True)
    assert session.unfinished() is None


def test_the_eras_that_its_answers_opened_are_known(folder: Path, clock: Clock) -> None:
    session = started(folder, clock)
    opened: tuple[str, ...] = ()
    for _ in range(12):
        game = session.begin("space-race")
        while not game.over and not opened:
            game = give(session, game, True)
            found = session.unfinished()
            opened = session.opened_in(found) if found else ()
        if opened:
            break
    assert opened == ("apollo-soyuz",)
    again = after_kill(folder, clock)
    kept = again.unfinished()
    assert kept is not None
    assert again.opened_in(kept) == opened


# What is no round any more


@pytest.mark.parametrize("state", ["", "nonsense", "{}", '{"is":"Unfinished","round":"r"}', "[" * 9999])
def test_what_cannot_be_read_is_thrown_away(folder: Path, clock: Clock, state: str) -> None:
    session = started(folder, clock)
    give(session, session.begin("space-race"), True)
    attempt = replace(session.store.attempts(session.profile)[0], number=2)
    session.store.add(session.profile, attempt, state or " ")
    assert session.unfinished() is None
    assert session.store.unfinished(session.profile) == ""


def test_a_bank_without_the_facts_or_the_era_still_shows_what_was_answered(folder: Path, clock: Clock) -> None:
    session = started(folder, clock)
    game = give(session, session.begin("space-race"), True, False, True)
    bank = shipped()
    facts = {fact.id: fact for fact in bank.facts.values() if fact.era != "space-race"}
    other = replace(bank, eras=bank.eras[1:], facts=facts, intervals={})
    again = after_kill(folder, clock, other)
    desk = Desk(clock, Random(1), bank=other, store=again.store)
    player = Player(Title(desk))
    player.press("ok")
    assert isinstance(player.scene, GoOn)
    player.press("ok")
    assert isinstance(player.scene, Play)
    assert player.scene.game.answered == game.answered
    drawn(player.scene, player.room)
    player.press("back")
    player.click("leave")
    assert isinstance(player.scene, Summary)
    assert player.nodes["score"].label == "2 of 3"
    player.press("r")
    assert isinstance(player.scene, Review)
    drawn(player.scene, player.room)


# At the table


def at_table(folder: Path, clock: Clock, *goods: bool, read: bool = True) -> tuple[Player, Desk]:
    """A player of a killed round, who sees the title again."""
    session = started(folder, clock)
    give(session, session.begin("space-race"), *goods, read=read)
    desk = Desk(clock, Random(2), bank=shipped(), store=after_kill(folder, clock).store)
    return Player(Title(desk)), desk


def kept(desk: Desk) -> str:
    assert desk.store is not None
    return desk.store.unfinished(desk.profile)


def test_whoever_sits_down_is_offered_the_round_and_goes_on_to_its_end(folder: Path, clock: Clock) -> None:
    player, desk = at_table(folder, clock, True, True, False, True)
    player.press("ok")
    assert isinstance(player.scene, GoOn)
    points = player.scene.unfinished.points
    assert player.nodes["heading"].label == "Go on with your round?"
    words = "If you end it here, your answers stay saved."
    assert player.nodes["words"].label == f"Question 5 of 10, {points} points. {words}"
    assert player.nodes["leave"].label == "End this round"
    assert player.focus == "go"
    player.press("ok")
    assert isinstance(player.scene, Play)
    page = drawn(player.scene, player.room).said
    assert "Question 5 of 10" in page
    assert player.nodes["progress"].value.startswith("1 right, 2 right, 3 missed, 4 right, 5 is on")
    for _ in range(6):
        answer(player, desk)
        player.press("ok")
        while not isinstance(player.scene, Play | Summary):
            player.press("ok")
    assert isinstance(player.scene, Summary)
    assert player.nodes["score"].label == "9 of 10"
    assert player.nodes["marks"].value.startswith("1 right, 2 right, 3 missed, 4 right, ")
    assert kept(desk) == ""
    player.press("r")
    assert isinstance(player.scene, Review)
    player.click("all")
    assert player.nodes["item-0"].position == "1 of 10"
    player.press("back", "t")
    assert isinstance(player.scene, Timeline)
    player.press("back")
    assert isinstance(player.scene, Title)


def test_the_round_can_be_left(folder: Path, clock: Clock) -> None:
    player, desk = at_table(folder, clock, True, True)
    player.press("ok", "down", "ok")
    assert isinstance(player.scene, Timeline)
    assert kept(desk) == ""
    player.press("back")
    player.click("timeline")
    assert isinstance(player.scene, Timeline)


def test_going_back_from_the_offer_decides_nothing(folder: Path, clock: Clock) -> None:
    player, desk = at_table(folder, clock, True, True)
    player.press("ok", "back")
    assert isinstance(player.scene, Title)
    assert kept(desk)
    player.press("ok")
    assert isinstance(player.scene, GoOn)


def test_who_is_chosen_among_the_players_is_offered_it_too(folder: Path, clock: Clock) -> None:
    player, _ = at_table(folder, clock, True)
    player.click("profiles")
    assert isinstance(player.scene, Profiles)
    player.click("play")
    assert isinstance(player.scene, GoOn)
    player.click("go")
    assert isinstance(player.scene, Play)
    player.press("back")
    player.click("leave")
    assert isinstance(player.scene, Summary)
    player.click("timeline")
    assert isinstance(player.scene, Timeline)
    player.press("back")
    assert isinstance(player.scene, Profiles)


@pytest.mark.parametrize("read", [True, False])
def test_quitting_from_the_pause_keeps_the_round_and_leaving_does_not(folder: Path, clock: Clock, read: bool) -> None:
    player, desk = at_table(folder, clock, True)
    player.press("ok", "ok")
    answer(player, desk)
    if read:
        player.press("ok")
    assert isinstance(player.scene, Play if read else Feedback)
    player.press("back")
    player.click("quit")
    assert player.nodes["words"].label == "You can go on with this round next time."
    player.click("yes")
    assert player.stack.top is None
    assert kept(desk)
    again = Player(Title(desk))
    again.press("ok")
    assert again.nodes["words"].label.startswith("Question 3 of 10")
    again.press("ok", "back")
    again.click("leave")
    assert kept(desk) == ""


def test_a_result_that_was_not_seen_is_shown(folder: Path, clock: Clock) -> None:
    player, desk = at_table(folder, clock, *(True,) * 10, read=False)
    player.press("ok")
    assert player.nodes["words"].label.startswith("All 10 questions are answered")
    assert player.nodes["go"].label == "See the result"
    player.press("ok")
    assert isinstance(player.scene, Summary)
    assert player.nodes["score"].label == "10 of 10"
    assert kept(desk) == ""
    player.press("ok")
    assert isinstance(player.scene, Play)
    assert player.scene.game.number == 1


def test_a_guest_at_the_table_keeps_what_another_has_to_go_on_with(folder: Path, clock: Clock) -> None:
    player, desk = at_table(folder, clock, True)
    player.click("quick")
    player.press("ok")
    assert isinstance(player.scene, Play)
    answer(player, desk)
    player.press("ok", "back")
    player.click("leave")
    player.click("timeline")
    player.click("back")
    player.click("play")
    assert isinstance(player.scene, GoOn)


def test_each_answer_and_its_round_are_written_at_one_stroke(folder: Path, clock: Clock) -> None:
    """A killed program leaves either both or neither: at every answer the log and the round tell the same."""
    told: list[tuple[int, int]] = []

    class Watching(SqliteStore):
        def add(self, profile: Profile, attempt: object, unfinished: str = "") -> None:
            super().add(profile, attempt, unfinished)  # type: ignore[arg-type]
            left = after_kill(folder, clock)
            found = left.unfinished()
            told.append((len(left.store.attempts(profile)), len(found.answered) if found else 0))

    session = started(folder, clock)
    session.store.__class__ = Watching
    give(session, session.begin("space-race"), *(True,) * 10)
    assert told == [(number, number) for number in range(1, 11)]


def test_the_log_says_what_was_shown_and_asked_for(folder: Path, clock: Clock) -> None:
    session = started(folder, clock)
    game = session.begin("space-race")
    seen: list[Answered] = []
    for helped in ((), ("hint",), ("options", "hint"), ("options",)):
        assert game.question is not None
        game, _ = session.send(game, Answer(right(game.question.form), helped))
        assert game.feedback is not None
        seen.append(game.feedback)
        game, _ = session.send(game, Continue())
    attempts = session.store.attempts(session.profile)
    assert [attempt.helped for attempt in attempts] == ["", "hint", "hint options", "options"]
    assert [attempt.length for attempt in attempts] == [10] * 4
    assert [attempt.credit for attempt in attempts] == [1.0, 0.75, 0.75, 1.0]
    for attempt, answered in zip(attempts, seen, strict=True):
        form = answered.question.form
        if isinstance(form, Fix):
            shown = form.verdicts if form.is_true else form.offered
        else:
            shown = getattr(form, "options", getattr(form, "right", ()))
        assert attempt.options == len(shown)
