"""Wrong options: every hard filter, the likeness that a level asks for, and years and numbers by rank."""

from collections import Counter
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.facts.model import Name
from game.quiz.kinds import make
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.likeness import Thing, clash, likeness, series_of, stands_out, tells_year
from game.quiz.language.wording import asked, asked_back
from game.quiz.making.ask import Terms
from game.quiz.making.distractors import entries_without, wrong_entries, wrong_values
from game.quiz.making.picking import Wanted, rank
from game.quiz.making.ranks import GAPS, RATIOS, numbers_beside, years_beside
from game.quiz.question import Choose
from tests.support.each import each
from tests.support.samples import shipped
from tests.support.small import small_bank

BRIDGES = "\n".join(
    f"id: b{n}, kind: bridge, name: {name} bridge, level: {1 + n % 5}, facts: "
    f"{{builder: [{builder}], nickname: {nick}, length: {10 + n} m, opened: {1800 + 3 * n}}}"
    for n, (name, builder, nick) in enumerate(
        [
            ("North", "Ann Arch", "the old lady"),
            ("South", "Bob Beam", "the steel ribbon"),
            ("East", "Cyd Crane", "the stone wave"),
            ("West", "Dan Deck", "the thin line"),
            ("High", "Eve Edge", "the grey goose"),
            ("Low", "Fay Ford", "the wooden toy"),
            ("Long", "Gus Gate", "the brick snake"),
            ("Short", "Hal Hook", "the green door"),
        ]
    )
)
BANK = small_bank(BRIDGES)
INDEX = index_of(BANK)


def wrong_for(fact: str, seed: int = 1, index: Index = INDEX, level: int = 2) -> set[str]:
    some = index.bank.facts[fact]
    assert isinstance(some.value, tuple)
    key = index.thing(some.value[0])
    return {thing.text for thing in wrong_values(some, key, asked(some, index.bank), level, index, Random(seed))}


def extended(*lines: str) -> Index:
    return index_of(small_bank("\n".join([BRIDGES, *lines])))


def test_three_values_of_the_same_relation_are_found_and_they_vary() -> None:
    showings = [frozenset(wrong_for("b0.builder", seed)) for seed in range(40)]
    assert all(len(some) == 3 and "Ann Arch" not in some for some in showings)
    assert len(set(showings)) >= 8


def test_the_same_chance_finds_the_same_options() -> None:
    assert wrong_for("b0.builder", 7) == wrong_for("b0.builder", 7)


def test_the_teachers_wrong_values_are_taken_and_avoided_and_accepted_ones_are_not() -> None:
    index = extended(
        "id: mine, kind: bridge, name: Mine, avoid: [Bob Beam, cyd crane], facts: "
        "{builder: {is: Ian Iron, also: [Dan Deck], wrong: [Jan Joint]}}"
    )
    seen = Counter(text for seed in range(60) for text in wrong_for("mine.builder", seed, index))
    assert seen["Jan Joint"] > 10
    assert not {"Bob Beam", "Cyd Crane", "Dan Deck", "Ian Iron"} & seen.keys()


def test_a_value_is_spelled_as_the_facts_spell_it_whoever_asks_first() -> None:
    index = extended("id: late, kind: bridge, name: Late, facts: {builder: Ida Inn}")
    assert index.thing(Name("ida inn")).text == "Ida Inn"


SIDES = ("Mill", "Town", "Abbey", "Castle", "Market")
WATERS = [("Ardu", 1840), ("Bela", 1841), ("Cola", 1842), ("Dusk", 1843), ("Elbo", 1852)]
BRIDGE_OVER_EACH = "\n".join(
    f"id: water{n}, kind: river, name: {name}, facts: {{opened: {year}, nickname: the {SIDES[n]} water}}\n"
    f"id: over{n}, kind: bridge, name: The {SIDES[n]} crossing, facts: {{opened: {year + 5}, crosses: {name}}}"
    for n, (name, year) in enumerate(WATERS)
)


def test_what_was_not_yet_there_is_no_option() -> None:
    """A canal of 1852 was crossed by no bridge of 1845, while the old ones are there for a later bridge, too."""
    index = extended(BRIDGE_OVER_EACH)
    early = set().union(*(wrong_for("over0.crosses", seed, index) for seed in range(30)))
    late = set().union(*(wrong_for("over4.crosses", seed, index) for seed in range(30)))
    assert early == {"Bela", "Cola", "Dusk"}
    assert late <= {"Ardu", "Bela", "Cola", "Dusk"}
    assert len(late) >= 3


def test_of_an_incomplete_list_only_what_the_teacher_vouches_for_is_offered() -> None:
    index = extended(
        "id: some, kind: bridge, name: Some, facts: {builder: {is: [Kim Kerb], complete: no, "
        "wrong: [Jo Joist, Al Ashlar]}}",
        "id: none, kind: bridge, name: None, facts: {builder: {is: [Lou Lock], complete: no}}",
    )
    assert wrong_for("some.builder", 1, index) == {"Jo Joist", "Al Ashlar"}
    assert wrong_for("none.builder", 1, index) == set()


def test_what_the_prompt_says_is_no_option() -> None:
    index = extended("id: ann, kind: bridge, name: the Bob Beam bridge, facts: {builder: Max Mortar}")
    assert all("Bob Beam" not in wrong_for("ann.builder", seed, index) for seed in range(40))


def test_texts_of_other_relations_or_of_other_kinds_of_entries_are_never_mixed_in() -> None:
    index = extended("id: rhine, kind: river, name: Rhine, facts: {nickname: Father Rhine}")
    assert wrong_for("rhine.nickname", 1, index) == set()


def test_people_of_other_relations_help_out_where_there_are_few() -> None:
    relations = """
kinds: {bridge: bridges, person: people}
relations:
  builder: {type: person, say: "{v} built {s}.", ask: "Who built {s}?"}
  opener: {type: person, say: "{v} opened {s}.", ask: "Who opened {s}?"}
"""
    bank = small_bank(
        """
        id: a, kind: bridge, name: A, facts: {builder: Ann Arch, opener: Queen Ida}
        id: b, kind: bridge, name: B, facts: {builder: Bob Beam, opener: King Jan}
        """,
        relations,
    )
    assert wrong_for("a.builder", 1, index_of(bank)) == {"Bob Beam", "Queen Ida", "King Jan"}


def test_an_entry_of_which_the_value_may_be_true_is_no_wrong_one() -> None:
    index = extended(
        "id: again, kind: bridge, name: Again bridge, facts: {builder: [Ann Arch, Zoe Zinc]}",
        "id: open, kind: bridge, name: Open bridge, facts: {builder: {is: [Bob Beam], complete: no}}",
        "id: bare, kind: bridge, name: Bare bridge, facts: {nickname: the bare one}",
    )
    fact, value = index.bank.facts["b0.builder"], index.thing(Name("Ann Arch"))
    prompt = asked_back(fact, Name("Ann Arch"), index.bank)
    for seed in range(60):
        found = {thing.entry for thing in wrong_entries(fact, value, prompt, 2, index, Random(seed))}
        assert len(found) == 3
        assert found <= {f"b{n}" for n in range(1, 8)}


def thing(text: str) -> Thing:
    index = extended(f"id: x, kind: bridge, name: X, facts: {{nickname: {text}}}")
    return index.thing(Name(text))


@pytest.mark.parametrize(
    ("one", "other", "clashing"),
    [
        ("the old lady", "old lady", True),
        ("Saturn V", "saturn  v", True),
        ("Soyuz", "Soyuz 19", True),
        ("Apollo 1", "Apollo 11", False),
        ("Kennedy Space Center", "Johnson Space Center", False),
        ("a walk in open space", "a walk in space", True),
        ("one two three four five six", "one two three four five seven", False),
        ("one two three four five six seven eight nine", "one two three four five six seven eight ten", True),
        ("Чайка", "Ястреб", False),
    ],
)
def test_options_that_could_be_taken_for_each_other_clash(one: str, other: str, clashing: bool) -> None:
    assert clash(thing(one), thing(other)) is clash(thing(other), thing(one)) is clashing


def test_a_higher_level_asks_for_more_alike_options() -> None:
    key = replace(thing("key"), year=1960.0, by=frozenset({"USA"}), in_common=frozenset("abc"))
    near = replace(thing("near"), year=1961.0, by=key.by, in_common=key.in_common)
    others = [near, *(replace(near, year=1961.0 + 5 * n, in_common=frozenset("x"), by=frozenset()) for n in range(5))]
    means = []
    for level in (1, 5):
        firsts = [rank(Wanted(key, "", level), others, Random(seed))[0] for seed in range(200)]
        means.append(sum(likeness(key, first) for first in firsts) / len(firsts))
    assert means[1] > means[0]


def test_a_key_much_longer_than_the_others_stands_out() -> None:
    assert stands_out("a very long right answer", ["short one", "tiny"])
    assert not stands_out("short one", ["a very long wrong answer", "tiny"])


@pytest.mark.parametrize(("name", "series"), [("Apollo 11", "Apollo #"), ("Artemis II", "Artemis #"), ("Mir", "")])
def test_numbered_names_make_a_series(name: str, series: str) -> None:
    assert series_of(name) == series


@pytest.mark.parametrize(("text", "told"), [("The 1972 agreement", True), ("Salyut 7", False), ("STS-1071", False)])
def test_a_title_may_tell_a_year(text: str, told: bool) -> None:
    assert tells_year(text) is told


@given(truth=st.integers(1960, 2024), level=st.integers(1, 5), seed=st.integers(0, 9999))
def test_years_ascend_by_the_gaps_of_their_level_and_stay_within_the_room(truth: int, level: int, seed: int) -> None:
    found = years_beside(truth, level, (1945, 2026), dict.fromkeys(range(1957, 2026, 3), 1), 1, Random(seed))
    assert found
    years, place, worth = found
    assert years[place] == truth
    assert worth >= level
    assert years[0] >= 1945
    assert years[-1] <= 2026
    assert all(GAPS[worth][0] <= other - one <= GAPS[worth][1] for one, other in pairwise(years))


@pytest.mark.parametrize(
    ("truth", "level", "ranks"), [(1957, 1, {0}), (1959, 5, {0, 1, 2}), (2026, 1, {3}), (2025, 5, {2, 3})]
)
def test_a_year_near_an_end_has_the_ranks_that_are_possible(truth: int, level: int, ranks: set[int]) -> None:
    found = [years_beside(truth, level, (1957, 2026), {}, 1, Random(seed)) for seed in range(60)]
    assert {some[1] for some in found if some} == ranks
    assert all(some[0][0] >= 1957 and some[0][-1] <= 2026 for some in found if some)


def test_years_that_may_be_meant_as_well_are_not_beside_each_other() -> None:
    assert years_beside(2000, 3, (1945, 2026), {}, 9, Random(1)) is None


def test_years_of_real_events_are_taken_where_there_are_any() -> None:
    found = years_beside(1980, 3, (1900, 2020), {1976: 1, 1984: 1}, 1, Random(3))
    assert found
    assert {1976, 1984} & set(found[0])


def test_where_there_is_room_for_the_shortest_steps_alone_a_real_year_is_still_taken() -> None:
    """Unless the truth is the last of the four: then the three before it fill the room."""
    for seed in range(30):
        found = years_beside(2001, 4, (1995, 2026), {1998: 9}, 1, Random(seed))
        assert found
        years, place, _ = found
        assert place in (0, 3) or 1998 in years


def test_a_step_is_taken_for_the_real_years_to_which_it_leads() -> None:
    found = [years_beside(2000, 3, (1950, 2010), {1994: 9}, 1, Random(seed)) for seed in range(30)]
    deep = [some[0] for some in found if some and some[1] > 1]
    assert deep
    assert all(1994 in years for years in deep)


@each("level", [1, 2, 3, 4, 5])
@each("text", ["21.5", "1111", "400", "83.6", "0.35", "14.0", "7", "51.64"])
def test_numbers_ascend_by_the_ratio_of_their_level_and_look_like_the_truth(text: str, level: int) -> None:
    truth = Decimal(text)
    for seed in range(20):
        found = numbers_beside(truth, level, (), Decimal(0), False, Random(seed))
        assert found
        numbers, place, worth = found
        assert numbers[place] == truth
        assert all(float(other / one) >= RATIOS[worth] for one, other in pairwise(numbers))
        above = [number for number in numbers if number >= truth]
        assert {number.as_tuple().exponent for number in above} == {truth.as_tuple().exponent}


def test_things_that_are_counted_stay_whole_and_more_than_one() -> None:
    drawn = [numbers_beside(Decimal(6), 3, (), Decimal(2), True, Random(seed)) for seed in range(50)]
    found = [numbers for numbers in drawn if numbers]
    assert len(found) > 25
    for numbers, _, worth in found:
        assert worth in (3, 4)
        assert all(number == int(number) >= 2 for number in numbers)
    assert numbers_beside(Decimal(2), 1, (), Decimal(2), True, Random(1)) is None


def test_real_numbers_are_taken_where_there_are_any() -> None:
    found = numbers_beside(Decimal(100), 1, (Decimal(60), Decimal(160)), Decimal(0), False, Random(5))
    assert found
    assert {Decimal(60), Decimal(160)} & set(found[0])


def numbers(facts: str, seed: int) -> tuple[str, ...]:
    bank = small_bank(f"id: one, kind: bridge, name: One, facts: {{{facts}}}")
    made = make("direct", bank.facts["one.length"], bank, Random(seed))
    assert made
    assert isinstance(made.form, Choose)
    return made.form.options


def test_numbers_that_the_teacher_gave_are_taken_in_their_order() -> None:
    given = {"40 m", "90 m", "200 m", "500 m"}
    seen = [numbers("length: {is: 120 m, wrong: [200 m, 40 m, 500 m, 90 m]}", seed) for seed in range(30)]
    assert set().union(*seen) == {*given, "120 m"}
    assert all(list(some) == sorted(some, key=lambda text: int(text.split()[0])) for some in seen)


def test_numbers_given_too_near_to_the_truth_or_too_few_make_way_for_others() -> None:
    assert "121 m" not in numbers("length: {is: 120 m, wrong: [121 m, 122 m, 123 m]}", 1)
    assert len(numbers("length: {is: 120 m, wrong: [400 m]}", 1)) == 4


def test_values_that_the_teacher_gave_come_first() -> None:
    three = extended(
        "id: x, kind: bridge, name: X, facts: {builder: {is: Ian Iron, wrong: [Jo Joist, Al Ash, Ed Elm]}}"
    )
    one = extended("id: x, kind: bridge, name: X, facts: {builder: {is: Ian Iron, wrong: [Jo Joist]}}")
    for seed in range(20):
        assert wrong_for("x.builder", seed, three) == {"Jo Joist", "Al Ash", "Ed Elm"}
        assert "Jo Joist" in wrong_for("x.builder", seed, one)


@pytest.mark.parametrize("level", [1, 3, 5])
def test_the_rank_of_the_truth_is_even(level: int) -> None:
    """Chi-square with three degrees of freedom: 30 is passed by chance once in a million."""
    rng = Random(11)
    drawn = [years_beside(1985, level, (1945, 2026), dict.fromkeys(range(1957, 2026), 1), 1, rng) for _ in range(2000)]
    counted = [numbers_beside(Decimal("21.5"), level, (), Decimal(0), False, rng) for _ in range(2000)]
    for found in (drawn, counted):
        ranks = Counter(some[1] for some in found if some)
        assert sum((ranks[place] - 500) ** 2 / 500 for place in range(4)) < 30


def test_what_nothing_has_is_spelled_as_it_is_written_whoever_asked_first() -> None:
    index = index_of(replace(shipped()))
    assert [index.called(text).text for text in ("falcon", "Falcon", "falcon")] == ["falcon", "Falcon", "falcon"]


def test_nobody_is_offered_who_worked_at_another_time() -> None:
    """Few are known to a newcomer, but Peggy Whitson did not reckon for John Glenn."""
    bank = shipped()
    fact = bank.facts["katherine-johnson.known_for"]
    easy = Terms(levels=range(1, 4))
    index = index_of(bank)
    value, prompt = index.values_of(fact)[0], "Who checked John Glenn's orbit by hand?"
    pool = index.entries_alike[index.group_of(fact)]
    others = {thing.text for thing in entries_without(fact, value, prompt, index, Random(1), pool, easy)}
    assert "Valery Bykovsky" in others
    assert "Peggy Whitson" not in others


def test_beside_a_first_of_one_sort_stand_others_of_it_where_there_are_enough() -> None:
    bank = shipped()
    fact = bank.facts["explorer-1.first"]
    for seed in range(10):
        question = make("inverse", fact, bank, Random(seed))
        assert question
        assert isinstance(question.form, Choose)
        for option in question.form.options:
            entry = index_of(bank).named[option]
            (first,) = names_of(bank.facts[f"{entry}.first"])
            assert "satellite" in first.text.split()[:3], option
