"""A fact is asked, or it serves: it stays beside other facts in every way, and no question is ever about it."""

import json
from pathlib import Path
from random import Random

import pytest

from game.authoring.counts import figures
from game.authoring.figures_table import table
from game.authoring.report import summary
from game.authoring.unasked import unasked
from game.authoring.unsound import unsound
from game.facts.changed import changed
from game.facts.folder import bank_of
from game.facts.load import load
from game.facts.model import Bank
from game.facts.packed import plain
from game.facts.restored import restored
from game.quiz.kinds import KINDS, can_make, make, make_to_judge
from game.quiz.play.deck import deal
from game.quiz.play.learner import Learner, core_of, progress
from game.quiz.play.round import Round
from game.quiz.play.wish import Wish
from game.shell.only import NothingToAskError, settled
from game.shell.options import Options
from tests.banks import ENTRIES, ERAS, QUOTATION, RELATIONS, RIVERS, files, with_interval, with_story
from tests.support.samples import shipped

SERVING = "length: {type: quantity, use: [clue, why],"
LENGTHS = RELATIONS.replace("length: {type: quantity,", SERVING)


def small(entries: str = ENTRIES, relations: str = RELATIONS) -> Bank:
    loaded = load(files(entries, relations=relations))
    assert loaded.problems == ()
    return loaded.bank


def serving(bank: Bank) -> set[str]:
    return {fact.id for fact in bank.facts.values() if not fact.asked}


# What is read


@pytest.mark.parametrize("use", ["clue", "why", "[clue, why]", "[why]"])
def test_a_fact_serves_where_it_says_so(use: str) -> None:
    assert serving(small(ENTRIES.replace("{is: 527 km,", f"{{is: 527 km, use: {use},"))) == {"main.length"}


@pytest.mark.parametrize("use", ["ask", "[ask]", "[ask, clue]"])
def test_a_fact_is_asked_where_it_says_so_or_nothing(use: str) -> None:
    assert serving(small(ENTRIES.replace("{is: 527 km,", f"{{is: 527 km, use: {use},"))) == set()
    assert serving(small()) == set()


def test_the_word_of_a_relation_holds_for_its_facts_and_their_own_goes_before() -> None:
    assert serving(small(relations=LENGTHS)) == {"rhine.length", "main.length"}
    own = ENTRIES.replace("{is: 527 km,", "{is: 527 km, use: ask,")
    assert serving(small(own, LENGTHS)) == {"rhine.length"}
    assert (
        serving(small(relations=RELATIONS.replace("length: {type: quantity,", "length: {type: quantity, use: ask,")))
        == set()
    )


def test_a_hand_written_question_can_serve() -> None:
    assert serving(small(ENTRIES.replace('q: "Why?"', 'q: "Why?", use: why'))) == {"q-one"}


def test_what_is_core_cannot_serve_by_its_relation_either() -> None:
    core = ENTRIES.replace("{is: 527 km,", "{is: 527 km, core: yes,")
    loaded = load(files(core, relations=LENGTHS))
    (problem,) = loaded.problems
    assert str(problem) == (
        'rivers.yaml:25:32: what is core must be asked, and by "relations:" no "length" is; '
        'write "use: ask" here, or take "core: yes" out'
    )
    assert "main.length" not in loaded.bank.facts
    mended = small(core.replace("527 km, core: yes,", "527 km, core: yes, use: ask,"), LENGTHS)
    assert mended.facts["main.length"].asked


def test_it_is_kept_and_comes_back() -> None:
    bank = small(ENTRIES.replace("{is: 527 km,", "{is: 527 km, use: clue,"), LENGTHS)
    back, _ = restored(json.loads(json.dumps(plain(bank, ()))))
    assert serving(back) == {"rhine.length", "main.length"}
    assert not back.relations["length"].asked
    assert back.relations["opened"].asked


# What comes of it


def test_no_kind_asks_for_what_serves() -> None:
    facts = [fact for fact in shipped().facts.values() if not fact.asked]
    assert len(facts) > 400
    for fact in facts:
        for kind in KINDS:
            rng = Random(1)
            assert make(kind, fact, shipped(), rng) is None
            assert make_to_judge(kind, fact, shipped(), rng) is None
            assert not can_make(kind, fact, shipped(), rng)


def test_what_serves_stands_beside_what_is_asked() -> None:
    """Of the pairs, orders and options of the shipped bank."""
    bank = shipped()
    asked = [fact for fact in bank.facts.values() if fact.asked]
    beside: set[str] = set()
    for fact in asked:
        for kind in ("match", "order", "which_event"):
            question = make(kind, fact, bank, Random(2))
            beside |= set(question.facts[1:]) if question else set()
    assert len(beside & serving(bank)) > 40


def test_no_round_is_about_what_serves() -> None:
    bank = shipped()
    game, rng = Round(10), Random(3)
    for era in bank.era_ids:
        wish = Wish(frozenset([era]))
        question = deal(bank, Learner(), wish, game, rng)
        assert question is not None
        assert bank.facts[question.fact].asked


def test_not_even_where_it_alone_is_wished_for() -> None:
    bank = shipped()
    serves = tuple(sorted(serving(bank)))
    for wish in (Wish(only=serves), Wish(facts=serves[:20]), Wish(frozenset(["iss"]), first=serves[:20])):
        question = deal(bank, Learner(), wish, Round(10), Random(4))
        assert question is None or bank.facts[question.fact].asked


def test_an_era_is_done_when_what_is_asked_is_known() -> None:
    bank = small(relations=LENGTHS)
    (era,) = progress(bank, Learner())
    assert era.facts == 4
    assert {fact.id for fact in core_of(bank, "young")} == {"rhine.opened"}
    without = small(ENTRIES.replace("core: yes, ", ""), LENGTHS)
    assert not {"rhine.length", "main.length"} & {fact.id for fact in core_of(without, "young")}


def test_nobody_is_told_that_what_serves_will_not_be_asked() -> None:
    before, after = small(), small(ENTRIES.replace('q: "Why?"', 'q: "Why?", use: why'))
    assert [problem.where for problem in unasked(before)] == [before.facts["q-one"].where]
    assert list(unasked(after)) == []
    assert not [problem for problem in unsound(after) if problem.where == after.facts["q-one"].where]


def test_what_is_changed_and_serves_does_not_come_next() -> None:
    before = small()
    after = small(ENTRIES.replace("{is: 527 km,", "{is: 528 km, use: clue,").replace("Because.", "Since then."))
    assert changed(before, after) == ("rhine.opened",)
    assert changed(after, before) == ("rhine.opened", "main.length")


def test_both_are_counted() -> None:
    bank = small(relations=LENGTHS)
    told = figures(bank)
    assert (told.whole.facts, told.whole.asked, told.whole.serving) == (6, 4, 2)
    assert [(group.asked, group.serving) for group in told.chapters[0]] == [(3, 1), (1, 1)]
    assert "serve" in table(told).splitlines()[0]
    more = load(files(with_interval() + QUOTATION, eras=with_story())).bank
    (young,) = figures(more).eras
    assert (young.stories, young.intervals, young.quotations) == (1, 1, 1)
    ((springs, falls),) = figures(more).chapters
    assert (springs.stories, springs.intervals, springs.quotations) == (1, 0, 0)
    assert (falls.stories, falls.intervals, falls.quotations) == (0, 1, 1)
    assert summary(bank, ()).startswith("6 facts in 1 era, of which 4 are asked and the others serve;")
    assert summary(small(), ()).startswith("6 facts in 1 era; mistakes: 0")


def test_a_game_about_what_serves_alone_is_refused_with_the_reason(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    for file in files(ENTRIES.replace('q: "Why?"', 'q: "Why?", use: why'), ERAS):
        (folder / file[0]).write_bytes(file[1])
    with pytest.raises(NothingToAskError) as refused:
        settled(Options(questions=folder, data=tmp_path, only="q-one"))
    assert str(refused.value).startswith('rivers.yaml:29:8: "q-one" only serves')


def test_a_bank_that_says_nothing_of_it_is_asked_as_a_whole() -> None:
    bank, _ = bank_of([(file.name, file.read_bytes()) for file in sorted(RIVERS.glob("*.yaml"))])
    assert bank.facts
    assert serving(bank) == set()


def test_each_era_of_the_shipped_bank_asks_enough() -> None:
    bank = shipped()
    for era in bank.era_ids:
        facts = bank.asked_in_era[era]
        assert len(facts) >= 70
        assert 16 <= sum(fact.core for fact in facts) <= 20
    assert all(fact.asked for fact in bank.facts.values() if fact.core)
