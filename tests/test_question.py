"""Credit for every form: what is right earns all, what is half right some, what is odd nothing."""

from dataclasses import replace
from itertools import permutations
from math import exp, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.quiz.play.rules import STANDARD
from game.quiz.question import Arrange, Axis, Choose, ChooseMany, Fix, Form, Ladder, Offer, Pair, Place, Response, Typed
from tests.support.each import each
from tests.support.samples import ALL, FORMS, right, wrong

ORDER = Arrange(("c", "a", "d", "b"), (1, 3, 0, 2))
PAIR = Pair(("a", "b", "c", "d"), ("D", "C", "B", "A"), (3, 2, 1, 0))
YEARS = Place(Axis(1950, 1970, ""), 1957, 1957.999)
MANY = ChooseMany(("a", "b", "c", "d", "e"), (0, 2, 4))
CHOOSE = Choose(("a", "b", "c", "d"), 2)
LADDER = Ladder(("one", "two", "three", "four", "five"), ("a", "b", "c"), 1)
OFFERING = Typed(("Unity",), ("Mir",), offer=Offer("Which?", Choose(("Mir", "Unity", "Zarya"), 1)))
FALSE_ONE = Fix(("a", "b", "c", "d"), 2, 0, ("True", "False"), "What is right?")
TRUE_ONE = Fix(("a", "b", "c", "d"), 2, 2, ("True", "False"), "What is right?")
NUMBER = Place(Axis(1, 100, "kg", logarithmic=True), 21.45, 21.55)
odd = st.one_of(
    st.integers(), st.floats(allow_nan=True), st.lists(st.integers(-9, 9), max_size=9).map(tuple), st.just(()),
    st.text(max_size=70),
)  # fmt: skip


def test_each_form_has_a_sample() -> None:
    assert {type(form) for form in FORMS} == set(ALL)


@each("form", FORMS)
def test_the_right_response_earns_everything_and_a_wrong_one_nothing(form: Form) -> None:
    assert form.grade(right(form)) == 1.0
    assert form.grade(wrong(form)) < 0.01


@given(form=st.sampled_from([*FORMS, NUMBER, OFFERING, TRUE_ONE]), response=odd)
def test_any_response_earns_between_nothing_and_everything(form: Form, response: Response) -> None:
    assert 0.0 <= form.grade(response) <= 1.0


@each("response", [-1, 4, 3.0, float("nan"), (1,), ()])
def test_a_choice_takes_one_option_only(response: Response) -> None:
    assert Choose(("a", "b", "c", "d"), 1).grade(response) == 0.0


def test_an_order_earns_by_its_pairs() -> None:
    assert ORDER.grade((1, 3, 2, 0)) == pytest.approx(2 / 3)
    assert ORDER.grade((3, 1, 2, 0)) == pytest.approx(1 / 3)
    assert ORDER.grade((2, 0, 3, 1)) == 0.0


def test_a_blind_order_of_four_earns_a_fifth() -> None:
    credits = [ORDER.grade(order) for order in permutations(range(4))]
    assert sum(credits) / len(credits) == pytest.approx(0.19, abs=0.01)


@each("response", [(1, 3, 0), (1, 1, 0, 2), (1, 3, 0, 2, 4), (0,), (), (1, 3, 0, 7)])
def test_what_is_no_order_of_the_items_earns_nothing(response: tuple[int, ...]) -> None:
    assert ORDER.grade(response) == 0.0


@pytest.mark.parametrize(("response", "credit"), [((3, 2, 1, 0), 1), ((3, 2, 0, 1), 1 / 3), ((3, 0, 2, 1), 0)])
def test_pairs_earn_for_all_but_the_one_that_luck_brings(response: tuple[int, ...], credit: float) -> None:
    assert PAIR.grade(response) == pytest.approx(credit)


def test_one_partner_given_to_all_earns_nothing() -> None:
    assert PAIR.grade((3, 3, 3, 3)) == 0.0
    assert PAIR.grade((3, 2, 1)) == PAIR.grade((3, 2, 1, 0, 0)) == 0.0


@pytest.mark.parametrize(("year", "credit"), [(1957, 1), (1957.5, 1), (1955, exp(-1)), (1961.999, exp(-2)), (-9e9, 0)])
def test_years_off_cost_by_a_tenth_of_the_axis(year: float, credit: float) -> None:
    assert YEARS.grade(year) == pytest.approx(credit)


def test_numbers_off_cost_by_their_ratio_and_earn_nothing_beyond_a_factor_of_five() -> None:
    assert NUMBER.grade(21.5) == 1.0
    assert NUMBER.grade(21.55 * 1.5) == pytest.approx(exp(-1))
    assert NUMBER.grade(21.45 / 3) == pytest.approx(exp(-log(3) / log(1.5)))
    assert NUMBER.grade(4) == NUMBER.grade(120) == NUMBER.grade(0) == NUMBER.grade(-21.5) == 0.0


@given(near=st.floats(0, 10), farther=st.floats(0, 10), side=st.sampled_from([-1, 1]))
def test_the_farther_off_the_less(near: float, farther: float, side: int) -> None:
    one, other = sorted((near, farther))
    assert YEARS.grade(1957.5 + side * one) >= YEARS.grade(1957.5 + side * other)


@each(
    ("response", "credit"),
    [((0, 2, 4), 1), ((4, 0, 2), 1), ((0, 2), 2 / 3), ((0,), 1 / 3), ((0, 2, 4, 1), 0.5), ((0, 2, 1), 1 / 6),
     ((0, 1), 0), ((1, 3), 0), ((0, 1, 2, 3, 4), 0), ((), 0)],
)  # fmt: skip
def test_several_options_earn_what_fits_less_what_does_not(response: tuple[int, ...], credit: float) -> None:
    assert MANY.grade(response) == pytest.approx(credit)


@each("response", [(0, 0, 2, 4), (0, 2, 4, 5), (0, 2, 4, -1), (-5, 2, 4), 0, "0"])
def test_ticks_that_no_board_can_make_earn_nothing(response: Response) -> None:
    assert MANY.grade(response) == 0.0


def test_where_all_options_fit_each_one_counts() -> None:
    assert ChooseMany(("a", "b"), (0, 1)).grade((0, 1)) == 1.0
    assert ChooseMany(("a", "b"), (0, 1)).grade((0,)) == 0.5


@given(st.sets(st.integers(0, 4)))
def test_one_more_that_fits_never_costs_and_one_that_does_not_never_pays(ticked: set[int]) -> None:
    before = MANY.grade(tuple(ticked))
    for i in set(range(5)) - ticked:
        after = MANY.grade((*ticked, i))
        assert after >= before if i in MANY.keys else after <= before


@each(
    ("typed", "credit"),
    [("Columbus", 1), ("the columbus", 1), ("Columbüs!", 1), ("Colombus", 1), ("Colon", 1), ("Columbas", 0),
     ("Columbia", 0), ("", 0), ("   ", 0), ("?", 0), ("Columbus 2", 0), ("C" * 60, 0)],
)  # fmt: skip
def test_what_is_typed_is_right_or_wrong(typed: str, credit: float) -> None:
    assert Typed(("Columbus", "Colon"), ("Columbia", "Columbas")).grade(typed) == credit


def test_every_wrong_value_is_wrong_and_every_answer_right() -> None:
    form = Typed(("Voskhod", "Voskhod ship"), ("Vostok", "Voskhot"))
    assert all(form.grade(answer) == 1 for answer in form.answers)
    assert not any(form.grade(value) for value in form.wrong)


@each(("response", "credit"), [
    ("Unity", 1), ("unitty", 1), ("Mir", 0), (1, 0.75), (0, 0), (2, 0), (3, 0), (-1, 0), (1.0, 0), ((1,), 0),
])  # fmt: skip
def test_who_chooses_what_could_be_typed_loses_a_quarter(response: Response, credit: float) -> None:
    assert OFFERING.grade(response) == credit


def test_what_is_not_offered_cannot_be_chosen() -> None:
    assert Typed(("Unity",)).grade(0) == 0


@each(
    ("response", "credit"),
    [((1, 1), 1), ((2, 1), 0.75), ((3, 1), 0.5), ((4, 1), 0.25), ((5, 1), 0.25), ((1, 0), 0), ((0, 1), 0),
     ((6, 1), 0), ((-1, 1), 0), ((1,), 0), ((1, 1, 1), 0), ((), 0), (1, 0), ("1", 0)],
)  # fmt: skip
def test_each_clue_costs_a_quarter_but_for_the_last(response: Response, credit: float) -> None:
    assert LADDER.grade(response) == credit


@each(
    ("form", "response", "credit"),
    [(TRUE_ONE, (0,), 1), (TRUE_ONE, (1,), 0), (TRUE_ONE, (1, 2), 0), (TRUE_ONE, (1, 0), 0), (TRUE_ONE, (0, 2), 0),
     (FALSE_ONE, (0,), 0), (FALSE_ONE, (1, 2), 1), (FALSE_ONE, (1, 1), 0.5), (FALSE_ONE, (1, 3), 0.5),
     (FALSE_ONE, (1, 0), 0), (FALSE_ONE, (1,), 0), (FALSE_ONE, (0, 2), 0), (FALSE_ONE, (1, 4), 0),
     (FALSE_ONE, (1, -2), 0), (FALSE_ONE, (1, 2, 2), 0), (FALSE_ONE, (2,), 0), (FALSE_ONE, (), 0), (FALSE_ONE, 1, 0)],
)  # fmt: skip
def test_a_verdict_on_what_is_false_is_half_of_it(form: Fix, response: Response, credit: float) -> None:
    assert form.grade(response) == credit
    assert form.takes(response) or not credit


def test_only_what_is_put_right_counts_as_right() -> None:
    assert [STANDARD.is_right(FALSE_ONE.grade((1, place))) for place in (1, 2, 3)] == [False, True, False]
    assert STANDARD.is_right(TRUE_ONE.grade((0,)))


def test_the_second_step_comes_only_where_it_must() -> None:
    tried = [(), (0,), (1,), (2,), *((verdict, place) for verdict in (0, 1) for place in range(-1, 5))]
    assert [response for response in tried if TRUE_ONE.takes(response)] == [(0,), (1,)]
    assert [response for response in tried if FALSE_ONE.takes(response)] == [(0,), (1, 1), (1, 2), (1, 3)]
    assert FALSE_ONE.offered == ("b", "c", "d")


@pytest.mark.parametrize("form", [
    replace(FALSE_ONE, key=4), replace(FALSE_ONE, stated=-1), replace(FALSE_ONE, verdicts=("True",)),
])  # fmt: skip
def test_a_statement_needs_both_verdicts_and_its_options(form: Fix) -> None:
    assert FALSE_ONE.holds_together()
    assert not form.holds_together()


@each(
    ("form", "response", "option"),
    [(CHOOSE, 0, "a"), (CHOOSE, CHOOSE.key, ""), (CHOOSE, 9, ""), (CHOOSE, -1, ""), (CHOOSE, "a", ""),
     (LADDER, (2, 0), LADDER.options[0]), (LADDER, (2, 1), ""), (LADDER, (2,), ""),
     (FALSE_ONE, (0,), "a"), (FALSE_ONE, (1, 1), "b"), (FALSE_ONE, (1, 2), ""), (FALSE_ONE, (1,), ""),
     (TRUE_ONE, (0,), ""), (TRUE_ONE, (1,), ""),
     (OFFERING, 0, "Mir"), (OFFERING, 1, ""), (OFFERING, "Mir", ""), (OFFERING, 9, ""),
     (Typed(("a",), ("b",)), "b", ""), (Arrange(("a", "b"), (0, 1)), (1, 0), "")],
)  # fmt: skip
def test_a_wrong_option_that_was_taken_for_the_key_is_told(form: Form, response: Response, option: str) -> None:
    assert form.taken(response) == option


@each(
    ("form", "response", "count"),
    [(CHOOSE, 0, 4), (MANY, (0,), 5), (LADDER, (1, 0), 3), (PAIR, (0, 1, 2, 3), 4), (ORDER, (0,), 0),
     (YEARS, 1960.0, 0), (FALSE_ONE, (0,), 2), (FALSE_ONE, (1, 3), 3), (TRUE_ONE, (0,), 2), (TRUE_ONE, (1,), 2),
     (Typed(("a",)), "a", 0), (OFFERING, "Mir", 0), (OFFERING, 1, 3)],
)  # fmt: skip
def test_options_are_what_could_be_the_answer(form: Form, response: Response, count: int) -> None:
    assert form.options_shown(response) == count
