"""What a learner remembers: the laws that its formulas keep, whatever is answered, and when."""

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.quiz.forms.chance import MANY, ORDERED, PAIRED, POINTED, SELECTED, THREE, TWO, TYPED, Luck
from game.quiz.kind_table import TABLE
from game.quiz.kinds import KINDS
from game.quiz.play.forgetting import COMMON, SPEED, grown, growth, lapse
from game.quiz.play.luck import is_free, luck_of
from game.quiz.play.mastery import Mastery, counts, standing, wanting_a_look
from game.quiz.play.memorise import Evidence, learn
from game.quiz.play.memory import BLANK, DAY, Mind, known_before, predict, recall

GOLDEN = Path(__file__).parent / "golden"
NOW = 1_790_000_000.0
LUCKS = (TWO, THREE, MANY, PAIRED, ORDERED, POINTED, SELECTED, TYPED)
CLOSE = 1 + 1e-12

ANSWERS = st.lists(
    st.builds(
        Evidence,
        fact=st.sampled_from("abc"),
        level=st.integers(1, 5),
        luck=st.sampled_from(LUCKS),
        right=st.booleans(),
        when=st.one_of(st.floats(NOW, NOW + 90 * DAY), st.floats(0, 4e9)),  # some of clocks that are wrong by decades
        free=st.booleans(),
    ),
    max_size=40,
)
AN_ANSWER = ANSWERS.filter(bool).map(lambda answers: answers[0])


def after(*answers: Evidence, mind: Mind = BLANK) -> Mind:
    for answer in answers:
        mind = learn(mind, answer)
    return mind


def answer(right: bool, when: float, luck: Luck = MANY, fact: str = "a", free: bool = False) -> Evidence:
    return Evidence(fact, 3, luck, right, NOW + when * DAY, free)


# The formulas


def test_growth_and_lapse_are_those_of_the_package() -> None:
    rows = json.loads((GOLDEN / "fsrs.json").read_text(encoding="utf-8"))
    assert len(rows) >= 100
    for stability, difficulty, known, risen, fallen in rows:
        assert growth(stability, difficulty, known) == pytest.approx(risen, rel=1e-9)
        assert lapse(stability, difficulty, known) == pytest.approx(fallen, rel=1e-9)


def test_the_package_still_reckons_as_it_did() -> None:
    pytest.importorskip("fsrs")
    from tests.golden.fsrs_vectors import rows

    kept = json.loads((GOLDEN / "fsrs.json").read_text(encoding="utf-8"))
    for row, before in zip(rows(), kept, strict=True):
        assert row == pytest.approx(before, rel=1e-9)


def test_a_mind_is_the_one_that_another_program_gave() -> None:
    """Two facts, four answers, worked out by the arrays of an independent simulation; by pairs of first stability and
    speed, as they stand in `FIRST` and `SPEED`."""
    mind = after(answer(True, 0), answer(False, 0.01, fact="b"), answer(True, 1), answer(True, 1.5, TYPED, "b"))
    kept = json.loads((GOLDEN / "mind.json").read_text(encoding="utf-8"))
    assert mind.weights == pytest.approx(kept["weights"], rel=1e-12)
    assert mind.ability == pytest.approx(kept["ability"], rel=1e-12)
    assert mind.threshold() == pytest.approx(kept["threshold"], rel=1e-12)
    for fact in "ab":
        assert mind.traces[fact].stability == pytest.approx(kept[fact], rel=1e-12)
    assert mind.uptake == pytest.approx(kept["uptake"], rel=1e-12)
    assert [mind.traces[fact].taken for fact in "ab"] == pytest.approx(kept["taken"], rel=1e-12)
    assert [mind.traces[fact].knew for fact in "ab"] == pytest.approx(kept["knew"], rel=1e-12)
    assert [mind.traces[fact].difficulty for fact in "ab"] == pytest.approx(kept["difficulty"], rel=1e-12)


@given(st.floats(0.001, 36500), st.floats(1, 10), st.floats(0, 1))
def test_what_is_remembered_gets_no_weaker_and_what_is_lost_no_stronger(
    stability: float, difficulty: float, known: float
) -> None:
    assert growth(stability, difficulty, known) >= stability >= lapse(stability, difficulty, known)


@given(st.floats(0.001, 36500), st.floats(1, 10), st.floats(0, 1))
def test_a_memory_grows_at_its_share_of_the_speed_of_the_package(
    stability: float, difficulty: float, known: float
) -> None:
    fastest = growth(stability, difficulty, known)
    strengths = [grown(stability, difficulty, known, speed) for speed in sorted(COMMON)]
    assert stability <= strengths[0] <= strengths[1] <= strengths[2] == pytest.approx(fastest)


# The laws


@given(ANSWERS, st.data())
def test_all_answers_at_once_give_the_mind_that_they_give_one_by_one(
    answers: list[Evidence], data: st.DataObject
) -> None:
    cut = data.draw(st.integers(0, len(answers)))
    assert after(*answers[cut:], mind=after(*answers[:cut])) == after(*answers)


@given(ANSWERS, AN_ANSWER)
def test_a_right_answer_weakens_no_memory_and_leaves_it_no_weaker_than_a_wrong_one(
    answers: list[Evidence], last: Evidence
) -> None:
    mind = after(*answers)
    right = learn(mind, last._replace(right=True)).traces[last.fact].stability
    wrong = learn(mind, last._replace(right=False)).traces[last.fact].stability
    for one, other in zip(right, wrong, strict=True):
        assert one * CLOSE >= other
    if last.fact in mind.traces:
        for one, before in zip(right, mind.traces[last.fact].stability, strict=True):
            assert one * CLOSE >= before


@given(ANSWERS, AN_ANSWER)
def test_a_right_answer_makes_it_likelier_that_a_fact_was_known_before_and_a_wrong_one_less_likely(
    answers: list[Evidence], last: Evidence
) -> None:
    mind = after(*answers)
    right, wrong = (learn(mind, last._replace(right=good)).traces[last.fact].knew for good in (True, False))
    assert 0 <= wrong <= right * CLOSE
    assert right <= 1
    if last.fact in mind.traces:
        assert wrong <= mind.traces[last.fact].knew * CLOSE <= right * CLOSE**2


def test_what_was_right_once_was_known_before_or_was_a_lucky_hit() -> None:
    """Among four options one in three is luck; typed nothing is. A miss later on tells that it was luck, too."""
    hit, typed = after(answer(True, 0)), after(answer(True, 0, TYPED))
    assert 0.4 < hit.traces["a"].knew < 0.7
    assert typed.traces["a"].knew > 0.95
    assert learn(hit, answer(False, 1)).traces["a"].knew < 0.2
    assert learn(hit, answer(True, 9)).traces["a"].knew > hit.traces["a"].knew


@given(ANSWERS, AN_ANSWER)
def test_a_right_answer_makes_it_likelier_that_a_fact_was_taken_in_and_to_see_it_again_helps(
    answers: list[Evidence], last: Evidence
) -> None:
    mind = after(*answers)
    right, wrong = (learn(mind, last._replace(right=good)) for good in (True, False))
    assert 0 < wrong.traces[last.fact].taken <= right.traces[last.fact].taken * CLOSE
    assert right.traces[last.fact].taken <= CLOSE
    assert 0 < wrong.takes_in() <= right.takes_in() * CLOSE
    if last.fact in mind.traces:
        assert wrong.takes_in() <= mind.takes_in() * CLOSE <= right.takes_in() * CLOSE**2


def test_who_takes_in_little_is_found_out_and_not_held_for_one_who_forgets_fast() -> None:
    """Both miss what they saw three minutes before; one of them knows on the next day what was right by then."""
    little = after(*(answer(False, 0, TYPED, str(fact)) for fact in range(10)))
    little = after(*(answer(fact % 2 > 0, 0.002, TYPED, str(fact)) for fact in range(10)), mind=little)
    much = after(*(answer(False, 0, TYPED, str(fact)) for fact in range(10)))
    much = after(*(answer(True, 0.002, TYPED, str(fact)) for fact in range(10)), mind=much)
    assert little.takes_in() < 0.65
    assert much.takes_in() > 0.85
    seen = [learn(mind, answer(False, 0.01, TYPED, "new")) for mind in (little, much)]
    chances = [recall(mind, mind.traces["new"], NOW + 0.012 * DAY) for mind in seen]
    assert chances[0] < 0.65
    assert chances[1] > 0.8
    known = recall(little, little.traces["1"], NOW + 0.004 * DAY)
    assert known > 0.9


@given(ANSWERS, st.lists(st.floats(0, 40_000), min_size=2, max_size=6))
def test_what_is_remembered_fades_with_time(answers: list[Evidence], days: list[float]) -> None:
    mind = after(*answers)
    for trace in mind.traces.values():
        chances = [recall(mind, trace, trace.seen + day * DAY) for day in sorted(days)]
        assert all(0 < later <= earlier <= 1 for earlier, later in pairwise(chances))


@given(ANSWERS, AN_ANSWER)
def test_no_answer_is_certain(answers: list[Evidence], last: Evidence) -> None:
    mind = after(*answers)
    assert 0 < predict(mind, last.fact, last.level, last.luck, last.when) < 1
    assert 0 < predict(mind, "never asked", last.level, last.luck, last.when) < 1
    assert 0.6 <= mind.threshold() <= 0.9
    assert sum(mind.shares()) == pytest.approx(1)


@given(ANSWERS)
def test_each_answer_is_counted(answers: list[Evidence]) -> None:
    mind = after(*answers)
    assert mind.answers == len(answers)
    assert mind.first_answers == len(mind.traces) == len({one.fact for one in answers})
    assert sum(trace.times for trace in mind.traces.values()) == len(answers)


def test_the_able_know_more_beforehand_and_the_hard_is_known_less() -> None:
    able = after(*(answer(True, 0, fact=str(number)) for number in range(20)))
    unable = after(*(answer(False, 0, fact=str(number)) for number in range(20)))
    for level in range(1, 6):
        assert known_before(unable, level) < known_before(BLANK, level) < known_before(able, level)
    chances = [known_before(BLANK, level) for level in range(1, 6)]
    assert chances == sorted(chances, reverse=True)


def test_who_forgets_fast_is_found_out() -> None:
    """One misses all after a day, the other knows all after a week."""
    fast = after(*(answer(day == 0, day, fact=str(fact)) for day in (0, 1, 2) for fact in range(10)))
    slow = after(*(answer(True, day, TYPED, fact=str(fact)) for day in (0, 7, 14) for fact in range(10)))
    assert fast.threshold() > slow.threshold()
    again = [learn(mind, answer(True, 20, fact="new")) for mind in (fast, slow)]
    chances = [recall(mind, mind.traces["new"], NOW + 25 * DAY) for mind in again]
    assert chances[0] < chances[1]


def test_whose_memories_grow_slowly_is_found_out() -> None:
    """Both know all on the next day; three days later one has lost it again, the other knows it after weeks."""
    known = after(*(answer(True, day, TYPED, fact=str(fact)) for day in (0, 0.5, 1) for fact in range(10)))
    lost = after(*(answer(False, 4, TYPED, fact=str(fact)) for fact in range(10)), mind=known)
    kept = after(*(answer(True, 25, TYPED, fact=str(fact)) for fact in range(10)), mind=known)

    def slowest(mind: Mind) -> float:
        return sum(share for share, speed in zip(mind.shares(), SPEED, strict=True) if speed == min(SPEED))

    assert slowest(lost) > slowest(known) > slowest(kept)


def test_a_lucky_hit_counts_for_less_than_a_typed_answer() -> None:
    hit, typed = (after(answer(False, 0), answer(True, 1, luck)) for luck in (TWO, TYPED))
    chances = [recall(mind, mind.traces["a"], NOW + 3 * DAY) for mind in (hit, typed)]
    assert chances[0] < chances[1]


# Luck


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_its_luck(kind: str) -> None:
    luck = luck_of(kind)
    assert luck in LUCKS
    assert 0 < luck.guess < luck.right(0.5) < 1 - luck.slip < 1


def test_a_kind_has_the_luck_of_its_form_where_its_row_says_nothing_else() -> None:
    others = {kind for kind, told in TABLE.items() if luck_of(kind) != told.form.luck(0)}
    assert others == {"before_after", "sort"}


def test_what_was_shown_makes_the_luck() -> None:
    assert luck_of("type_answer", 0) == TYPED
    assert luck_of("type_answer", 4) == MANY
    assert luck_of("direct", 3) == luck_of("true_or_fix", 3) == THREE
    assert luck_of("before_after") == luck_of("true_or_fix", 2) == TWO
    assert luck_of("of a later version", 7) == luck_of("direct") == MANY
    assert is_free("type_answer", 0)
    assert is_free("place")
    assert not is_free("type_answer", 4)
    assert not is_free("direct", 4)


# Known and solid


def test_right_twice_half_a_day_apart_is_known() -> None:
    once = after(answer(True, 0))
    twice = learn(once, answer(True, 0.4))
    apart = learn(once, answer(True, 0.6))
    assert [standing(mind, "a", NOW + 0.7 * DAY) for mind in (BLANK, once, twice, apart)] == [
        Mastery.NEW,
        Mastery.MET,
        Mastery.MET,
        Mastery.KNOWN,
    ]


def test_among_two_options_nothing_gets_known() -> None:
    among_two = after(*(answer(True, day, TWO) for day in range(6)))
    assert standing(among_two, "a", NOW + 6 * DAY) == Mastery.MET
    assert standing(learn(among_two, answer(True, 6)), "a", NOW + 6 * DAY) == Mastery.KNOWN


def test_solid_needs_an_answer_without_options_and_time_to_come() -> None:
    chosen = after(*(answer(True, day) for day in (0, 1, 5, 15, 40)))
    typed = learn(chosen, answer(True, 41, TYPED, free=True))
    assert standing(chosen, "a", NOW + 41 * DAY) == Mastery.KNOWN
    assert standing(typed, "a", NOW + 41 * DAY) == Mastery.SOLID
    assert standing(typed, "a", NOW + 4000 * DAY) == Mastery.MET
    assert counts(typed, "ab", NOW + 41 * DAY) == (1, 1, 1)
    assert counts(typed, "ab", NOW + 4000 * DAY) == (1, 0, 0)


def test_what_fades_would_like_another_look_the_shakiest_first() -> None:
    mind = after(answer(True, 0), answer(False, 0, fact="b"), answer(True, 0, fact="c"), answer(True, 90, fact="c"))
    assert wanting_a_look(mind, "abcd", NOW + 90 * DAY) == ("b", "a")
    assert wanting_a_look(mind, "cd", NOW + 90 * DAY) == ()


# Odd clocks


@given(ANSWERS, st.floats(-40 * 365, 40 * 365))
def test_a_clock_that_was_wrong_does_no_lasting_harm(answers: list[Evidence], days: float) -> None:
    """A fact that was asked by a wrong clock comes up as if as much time had passed; its next answer is believed."""
    wrong = answer(True, days)
    mind = after(*answers, wrong, answer(True, 0, TYPED, free=True), answer(True, 0.001, TYPED, free=True))
    trace = mind.traces["a"]
    assert trace.seen == NOW + 0.001 * DAY
    assert recall(mind, trace, NOW + 0.002 * DAY) > 0.9
    assert standing(mind, "a", NOW) in Mastery


def test_a_first_answer_in_the_future_does_not_keep_a_fact_from_being_known() -> None:
    mind = after(answer(True, 2000), answer(True, 0), answer(True, 1))
    assert mind.traces["a"].right_apart
    assert standing(replace(mind), "a", NOW + DAY) == Mastery.KNOWN
