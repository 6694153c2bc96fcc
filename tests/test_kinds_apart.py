"""Single kinds over small banks, where it shows what each of them takes and what it leaves."""

from dataclasses import replace
from random import Random

import pytest

from game.facts.load import load
from game.facts.model import Bank
from game.quiz.kinds import KINDS, make
from game.quiz.question import Ladder, Offer, Question, Typed
from tests.banks import files, with_interval
from tests.oracle import breaches
from tests.support.small import ERAS, RELATIONS, small_bank


def test_how_long_it_took_is_asked_at_the_end_of_a_pair_and_of_nothing_else() -> None:
    """Both dates are told, the earlier one first, and what the writer says of the pair."""
    bank = load(files(with_interval())).bank
    for other in ("rhine.length", "rhine.opened"):
        assert make("how_long_between", bank.facts[other], bank, Random(1)) is None
    for seed in range(20):
        question = make("how_long_between", bank.facts["main.opened"], bank, Random(seed))
        assert question
        assert breaches(question, bank) == []
        assert question.prompt == "How many years after the Rhine was the Main opened?"
        assert question.answer == "2 years"
        assert question.said == "The Rhine was opened on 20 July 1850. Main was opened in August 1852."
        assert question.why == "Spades."


def test_the_fact_is_about_the_odd_one_or_about_one_of_the_three_others() -> None:
    bank = small_bank("\n".join(
        f"id: b{n}, kind: bridge, name: {name}, facts: {{builder: {builder}}}"
        for n, (name, builder) in enumerate([*((name, "Ann Arch") for name in ("North", "South", "East")),
                                             *((name, "Bob Beam") for name in ("High", "Low", "Long"))])
    ))  # fmt: skip
    roles = set()
    for seed in range(20):
        question = make("odd_one_out", bank.facts["b0.builder"], bank, Random(seed))
        assert question
        assert breaches(question, bank) == []
        odd = question.answer == "North"
        roles.add(odd)
        assert question.said.endswith("Ann Arch built North.")
        assert question.said.startswith("Ann Arch" if odd else "Bob Beam built")
    assert roles == {True, False}


def test_all_that_is_right_may_stand_beside_what_the_teacher_vouches_to_be_false() -> None:
    bank = small_bank("""
        id: inn, kind: river, name: Inn, facts: {flows_through: {is: [Austria, Germany], wrong: [Spain, Italy]}}
    """)
    question = make("select_all", bank.facts["inn.flows_through"], bank, Random(1))
    assert question
    assert set(question.answer.split("; ")) == {"Austria", "Germany"}
    assert breaches(question, bank) == []


def test_pairs_are_found_where_most_values_are_shared() -> None:
    bank = small_bank("""
        id: rhine, kind: river, name: Rhine, facts: {flows_through: [Austria, Germany, Holland]}
        id: inn, kind: river, name: Inn, facts: {flows_through: [Austria, Germany, Switzerland]}
        id: saar, kind: river, name: Saar, facts: {flows_through: [Austria, Germany, Lorraine]}
        id: lech, kind: river, name: Lech, facts: {flows_through: [Austria, Germany, Tyrol]}
    """)
    for fact in bank.facts.values():
        question = make("match", fact, bank, Random(1))
        assert question
        assert question.answer.count(":") == 4
        assert {"Lech: Tyrol", "Inn: Switzerland", "Saar: Lorraine", "Rhine: Holland"} == set(
            question.answer.split("; ")
        )


BRIDGES = (
    ("Old", "Ann Arch", "stone"),
    ("New", "Ann Arch", "steel"),
    ("High", "Ann Arch", "rope"),
    ("Low", "Bob Beam", "wood"),
)


def test_a_clue_at_the_end_of_which_the_kind_stands_names_no_option() -> None:
    bank = small_bank("\n".join(
        f"id: b{n}, kind: bridge, name: {name} Bridge, clue: the one of {clue}, facts: "
        f"{{builder: {builder}, nickname: Number {n}}}"
        for n, (name, builder, clue) in enumerate(BRIDGES)
    ))  # fmt: skip
    question = make("clue_ladder", bank.facts["b0.builder"], bank, Random(1))
    assert question
    assert isinstance(question.form, Ladder)
    assert question.form.clues[0] == "Ann Arch built this bridge."


def test_no_clue_repeats_another() -> None:
    relations = RELATIONS.replace(
        "relations:",
        """relations:
  crew: {type: person, say: "{v} worked on {s}.", ask: "Who worked on {s}?"}""",
    )
    bank = small_bank("\n".join(
        f"id: b{n}, kind: bridge, name: {name}, clue: the one of {clue} from {1850 + n}, facts: "
        f"{{builder: {builder}, crew: [{builder}, Zoe Zinc], length: {n + 1}0 m, opened: {1850 + n}}}"
        for n, (name, builder, clue) in enumerate(BRIDGES)
    ), relations)  # fmt: skip
    ladders = [make("clue_ladder", bank.facts["b0.length"], bank, Random(seed)) for seed in range(20)]
    forms = [question.form for question in ladders if question]
    assert len(forms) >= 5
    for form in forms:
        assert isinstance(form, Ladder)
        clues = " ".join(form.clues)
        assert clues.count("Ann Arch") == 1
        assert clues.count("1850") == 1


def test_of_who_is_asked_for_no_letter_is_told() -> None:
    entries = """
        id: a, kind: person, name: Ann-Lee de Arch, facts: {nickname: the stone lady}
        id: b, kind: person, name: John F. Beam, facts: {nickname: the iron man}
    """
    bank = small_bank(entries, RELATIONS.replace("Which is called {v}?", "Who is called {v}?"))
    question = make("type_answer", bank.facts["a.nickname"], bank, Random(1))
    assert question
    assert question.prompt == "Who is called the stone lady? Type the name."
    assert isinstance(question.form, Typed)
    assert question.form.wrong == ("John F. Beam", "Beam")


def test_of_a_place_the_number_of_letters_is_told() -> None:
    relations = RELATIONS.replace(
        "relations:",
        """relations:
  stands: {type: place, say: "{s} stands in {v}.", ask: "Where does {s} stand?"}""",
    )
    relations = relations.replace("person: people}", "person: people, place: places}")
    bank = small_bank("id: a, kind: bridge, name: Old Arch, facts: {stands: the Upper Valley}", relations)
    question = make("type_answer", bank.facts["a.stands"], bank, Random(1))
    assert question
    assert question.prompt == "Where does Old Arch stand? Type the answer (11 letters)."


def test_of_what_is_measured_no_exact_number_is_typed() -> None:
    bank = small_bank("id: a, kind: bridge, name: The Arch, facts: {arches: 9, length: 9 days}")
    assert make("type_answer", bank.facts["a.arches"], bank, Random(1))
    assert make("type_answer", bank.facts["a.length"], bank, Random(1)) is None


@pytest.mark.parametrize(("year", "figures"), [("1894-06-30", True), ("0900", True), ("-0043", False)])
def test_a_year_before_christ_is_written_with_letters(year: str, figures: bool) -> None:
    eras = ERAS.replace("1800/1900", "-0100/1900")
    bank = small_bank(f"id: a, kind: bridge, name: The Arch, facts: {{opened: {{is: {year}, core: yes}}}}", eras=eras)
    question = make("type_answer", bank.facts["a.opened"], bank, Random(1))
    assert question
    assert isinstance(question.form, Typed)
    assert question.form.figures is figures


def of_builders(seed: int = 1) -> tuple[Bank, Question, Typed, Offer]:
    """Who built the old bridge, which two people did."""
    bank = small_bank("\n".join(
        f"id: b{n}, kind: bridge, name: {name}, facts: {{builder: {builder}}}"
        for n, (name, builder) in enumerate([
            ("Old Gate", "[Ann Arch, Zoe Zinc]"), ("New", "Bob Beam"), ("Low", "Cyd Crane"), ("High", "Dan Drill"),
        ])
    ))  # fmt: skip
    question = make("type_answer", bank.facts["b0.builder"], bank, Random(seed))
    assert question
    assert isinstance(question.form, Typed)
    assert question.form.offer
    return bank, question, question.form, question.form.offer


def test_what_can_be_typed_can_be_chosen_too_and_the_question_says_no_more_that_it_is_typed() -> None:
    keys = set()
    for seed in range(20):
        bank, question, _, offer = of_builders(seed)
        assert question.prompt == "Who built Old Gate? Type one of the names."
        assert offer.prompt == "Who built Old Gate?"
        key = offer.choice.options[offer.choice.key]
        assert key == question.answer
        assert set(offer.choice.options) - {key} <= {"Bob Beam", "Cyd Crane", "Dan Drill"}
        assert question.truths[offer.choice.key] == question.said
        assert breaches(question, bank) == []
        keys.add(key)
    assert keys == {"Ann Arch", "Zoe Zinc"}


def test_the_oracle_judges_what_is_offered() -> None:
    bank, question, form, offer = of_builders()
    other = next(text for text in ("Ann Arch", "Zoe Zinc") if text != question.answer)
    two_true = tuple(other if text == "Bob Beam" else text for text in offer.choice.options)
    moved = (offer.choice.key + 1) % len(two_true)
    for choice in (replace(offer.choice, options=two_true), replace(offer.choice, key=moved)):
        flawed = replace(question, form=replace(form, offer=replace(offer, choice=choice)))
        assert [told for told in breaches(flawed, bank) if told.startswith("offered: right are")]


def test_a_question_for_several_speaks_of_several() -> None:
    bank = small_bank("""
        id: rhine, kind: river, name: Rhine, facts: {flows_through: {is: [Austria, Germany], wrong: [Spain, Italy]}}
        id: inn, kind: river, name: Inn, facts: {flows_through: Austria}
        id: saar, kind: river, name: Saar, facts: {flows_through: France}
        id: lahn, kind: river, name: Lahn, facts: {flows_through: Germany}
    """)
    prompts = {
        question.prompt
        for seed in range(20)
        for fact in bank.facts.values()
        if (question := make("select_all", fact, bank, Random(seed)))
    }
    ending = "Several are right."
    assert f"Which of these countries does Rhine flow through? {ending}" in prompts
    assert f"Which of these rivers flows through Austria? {ending}" in prompts


def test_no_clue_is_true_of_all_options() -> None:
    bank = small_bank("\n".join(
        f"id: b{n}, kind: bridge, name: {name}, clue: the one of {clue}, facts: "
        f"{{crosses: Rhine, builder: {builder}, nickname: Number {n}}}"
        for n, (name, builder, clue) in enumerate(BRIDGES)
    ))  # fmt: skip
    common, own = (make("clue_ladder", bank.facts[f"b0.{name}"], bank, Random(1)) for name in ("crosses", "builder"))
    assert own
    assert common
    assert isinstance(own.form, Ladder)
    assert isinstance(common.form, Ladder)
    assert not [clue for clue in own.form.clues if "Rhine" in clue]
    assert [clue for clue in common.form.clues if "Rhine" in clue]


LADDER = """
    id: a, kind: bridge, name: Alpha, level: 2, clues: CLUES, clue: the one with towers, like: [b, c, d], facts: FACTS
    id: b, kind: bridge, name: Beta, facts: {builder: Bob Beam}
    id: c, kind: bridge, name: Gamma, clue: the one of stone, facts: {arches: 7}
    id: d, kind: bridge, name: Delta, facts: {builder: Dora Dome}
""".replace("CLUES", "[It was dear., Ships pass below it., It is red.]").replace(
    "FACTS", "{builder: Ann Arch, nickname: Red One}"
)


def test_a_ladder_is_made_of_the_clues_and_companions_that_a_teacher_wrote() -> None:
    bank = small_bank(LADDER)
    question = make("clue_ladder", bank.facts["a.builder"], bank, Random(1))
    assert question
    assert isinstance(question.form, Ladder)
    assert question.form.clues == ("It was dear.", "Ships pass below it.", "It is red.", "It is the one with towers.")
    assert set(question.form.options) == {"Alpha", "Beta", "Gamma", "Delta"}
    assert question.level == 3
    told = dict(zip(question.form.options, question.truths, strict=True))
    assert told["Gamma"] == "The one of stone."
    assert "Bob Beam" in told["Beta"]
    assert make("clue_ladder", bank.facts["a.nickname"], bank, Random(1)) is None  # one ladder is enough


@pytest.mark.parametrize(("old", "new"), [
    ("[b, c, d]", "[b, c]"),
    ("Ships pass below it", "It is larger than Gamma"),
    ("It was dear., Ships pass below it., It is red.", "It is red."),
])  # fmt: skip
def test_there_is_no_ladder_with_too_few_of_either(old: str, new: str) -> None:
    bank = small_bank(LADDER.replace(old, new))
    assert make("clue_ladder", bank.facts["a.builder"], bank, Random(1)) is None


@pytest.mark.parametrize(("relation", "values", "ending"), [
    ("length", ("1 h", "2 h", "5 days", "9 weeks"), "the shortest first."),
    ("arches", ("2", "4", "8", "16"), "the fewest first."),
    ("length", ("1 m", "2 m", "5 m", "9 km"), "the least first."),
])  # fmt: skip
def test_things_are_put_in_order_in_the_words_of_their_measure(
    relation: str, values: tuple[str, ...], ending: str
) -> None:
    named = zip(("Low", "High", "Old", "New"), values, strict=True)
    bank = small_bank(
        "\n".join(
            f"id: b{n}, kind: bridge, name: {name}, facts: {{{relation}: {text}}}"
            for n, (name, text) in enumerate(named)
        )
    )
    question = make("sort", bank.facts[f"b0.{relation}"], bank, Random(1))
    assert question
    assert question.prompt.endswith(ending)


@pytest.mark.parametrize("others", [
    {"High": 4, "Between": 6, "Old": 8, "New": 16},  # what lies between two would leave out both
    {"Pier 1": 3, "Pier 2": 4, "Old": 8, "New": 16},  # one of a series is too near
])  # fmt: skip
def test_what_stands_too_near_to_others_keeps_none_from_being_put_in_order(others: dict[str, int]) -> None:
    arches = {"Low": 2, **others}
    bank = small_bank("\n".join(
        f"id: b{n}, kind: bridge, name: {name}, facts: {{arches: {count}}}"
        for n, (name, count) in enumerate(arches.items())
    ))  # fmt: skip
    for seed in range(12):
        question = make("sort", bank.facts["b0.arches"], bank, Random(seed))
        assert question


def test_quotation_marks_inside_a_statement_are_single() -> None:
    bank = small_bank("\n".join(
        f"id: b{n}, kind: bridge, name: The N{n} bridge, facts: {{nickname: {nick}}}"
        for n, nick in enumerate(["grey goose", "green door", "brick snake", "wooden toy"])
    ), RELATIONS.replace("{s} is called {v}.", "{s} is called “{v}”."))  # fmt: skip
    question = make("true_or_fix", bank.facts["b0.nickname"], bank, Random(1))
    assert question
    assert question.prompt.count("“") == question.prompt.count("”") == 1
    assert "‘" in question.prompt


def test_an_entry_of_which_nothing_is_told_may_stand_beside_others() -> None:
    told = [f"id: b{n}, kind: bridge, name: {name}, facts: {{builder: Ann Arch, opened: {1850 + 9 * n}}}"
            for n, name in enumerate(("North", "South", "East", "West"))]  # fmt: skip
    bank = small_bank("\n".join([*told, "id: bare, kind: bridge, name: Bare"]))
    assert bank.by_entry["bare"] == {}
    for kind in KINDS:
        for fact in bank.facts.values():
            for seed in range(5):
                question = make(kind, fact, bank, Random(seed))
                assert question is None or breaches(question, bank) == []
