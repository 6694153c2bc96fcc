"""What a text tells of the one that it fits, and options that fit it, and that are of the time."""

from random import Random

import pytest

from game.facts.model import Name
from game.quiz.kinds import make
from game.quiz.known.index import Index, index_of
from game.quiz.known.traits import fits
from game.quiz.language.wording import asked, asked_back
from game.quiz.making.distractors import wrong_entries, wrong_values
from game.quiz.question import Choose, Question
from tests.support.each import each
from tests.support.samples import shipped
from tests.support.small import small_bank

SEEDS = range(30)
RELATIONS = """
kinds: {person: people, bridge: bridges, country: countries}
relations:
  opened: {type: date, say: "{s} was opened on {v}.", ask: "When was {s} opened?", event: "Opening of {s}"}
  ended: {type: date, ends: yes, say: "{s} ended on {v}.", ask: "When did {s} end?", event: "End of {s}"}
  first: {type: text, say: "{s} was the first {v}.", ask: "Which first was {s}?", back: "Who was the first {v}?"}
  builder: {type: company, say: "{v} built {s}.", ask: "Who built {s}?", back: "What did {v} build?"}
  born: {type: country, say: "{s} was born in {v}.", ask: "Where was {s} born?", back: "Who was born in {v}?"}
"""
BANK = small_bank(
    """
    id: france, kind: country, name: France, also: [French]
    id: spain, kind: country, name: Spain, also: [Spanish], facts: {ended: 1850}, status: ended
    id: italy, kind: country, name: Italy, also: [Italian]
    id: norway, kind: country, name: Norway, called: the kingdom of Norway, also: [Norwegian]
    id: ann, kind: person, name: Ann, tags: [woman], by: [France], facts: {first: woman on a bridge, born: France}
    id: bea, kind: person, name: Bea, tags: [woman], by: [France], facts: {first: French diver, born: Italy}
    id: cyd, kind: person, name: Cyd, tags: [woman], by: [Spain], facts: {first: woman to count arches, born: Spain}
    id: dan, kind: person, name: Dan, by: [Spain], facts: {first: Spanish builder, born: Norway}
    id: eli, kind: person, name: Eli, by: [Spain], facts: {first: painter of bridges, born: Spain}
    id: fay, kind: person, name: Fay, tags: [woman], by: [Italy], facts: {first: swimmer, born: Italy}
    id: gus, kind: person, name: Gus, by: [Norway], facts: {first: non-Italian on the arch, born: Norway}
    """,
    RELATIONS.replace("kinds: {", "kinds: {company: companies, "),
)
INDEX = index_of(BANK)


def values(fact: str, index: Index = INDEX) -> set[str]:
    """All values that are ever offered as wrong ones."""
    some = index.bank.facts[fact]
    assert isinstance(some.value, tuple)
    key, prompt = index.thing(some.value[0]), asked(some, index.bank)
    return {thing.text for seed in SEEDS for thing in wrong_values(some, key, prompt, 2, index, Random(seed))}


def entries(fact: str, index: Index = INDEX) -> set[str]:
    some = index.bank.facts[fact]
    assert isinstance(some.value, tuple)
    name: Name = some.value[0]
    prompt = asked_back(some, name, index.bank)
    value = index.thing(name)
    return {thing.text for seed in SEEDS for thing in wrong_entries(some, value, prompt, 2, index, Random(seed))}


@each(
    ("text", "told"),
    [
        ("the first woman in space", {"woman"}),
        ("her flight", {"woman"}),
        ("a man of Spain", {"man", "spain"}),
        ("a French diver", {"france"}),
        ("the kingdom of Norway", {"norway"}),
        ("non-Spanish, non-French", {"non spain", "non france"}),
        ("a bridge", set[str]()),
    ],
)
def test_a_text_tells_of_woman_and_country(text: str, told: set[str]) -> None:
    assert INDEX.traits.told(text) == told


def test_what_is_told_must_be_true() -> None:
    true = frozenset({"woman", "spain"})
    assert fits({"woman"}, true)
    assert fits({"spain", "non france"}, true)
    assert not fits({"man"}, true)
    assert not fits({"non spain"}, true)


def test_who_was_the_first_woman_offers_women() -> None:
    assert entries("ann.first") == {"Bea", "Cyd", "Fay"}


def test_too_few_that_fit_make_no_question() -> None:
    assert entries("bea.first") == set()


def test_a_value_that_tells_what_is_not_true_of_the_entry_is_not_offered() -> None:
    assert values("eli.first") <= {"Spanish builder", "swimmer", "non-Italian on the arch"}
    assert "woman to count arches" in values("ann.first")
    assert "non-Italian on the arch" not in values("fay.first")


def test_where_the_country_itself_is_asked_for_nobody_needs_to_fit_it() -> None:
    assert entries("dan.born") >= {"Ann", "Bea"}
    assert "Norway" in values("ann.born")


OLD = {"Alpha": 1800, "Beta": 1802, "Gamma": 1804, "Delta": 1805, "Epsilon": 1807, "Zeta": 1806}
NEW = {"Eta": 1890, "Theta": 1895, "Iota": 1898, "Kappa": 1893}
TIMES = index_of(
    small_bank(
        "\n".join(
            f"id: b{n}, kind: bridge, name: Bridge {n}, facts: {{opened: {year}, builder: {builder}}}"
            for n, (builder, year) in enumerate((OLD | NEW).items())
        ),
        RELATIONS.replace("kinds: {", "kinds: {company: companies, "),
    )
)


@pytest.mark.parametrize("fact", ["b0.builder", "b2.builder"])
def test_options_are_of_the_time(fact: str) -> None:
    assert len(values(fact, TIMES)) >= 4
    assert values(fact, TIMES) <= OLD.keys()


def test_what_was_not_there_yet_or_no_longer_is_not_offered() -> None:
    assert not TIMES.thing(Name("Eta")).was_there(1850)
    assert TIMES.thing(Name("Eta")).was_there(1885)
    assert INDEX.entry("spain").was_there(1840)
    assert not INDEX.entry("spain").was_there(1900)
    assert INDEX.entry("ann").was_there(1500)


def options(fact: str, kind: str) -> set[str]:
    """All options of all showings of a question of the shipped bank."""
    bank = shipped()
    made = (make(kind, bank.facts[fact], bank, Random(seed)) for seed in SEEDS)
    return {text for question in made for text in _texts(question)}


def _texts(question: Question | None) -> tuple[str, ...]:
    return question.form.options if question and isinstance(question.form, Choose) else ()


def test_the_first_woman_in_space_is_asked_for_among_women() -> None:
    bank = shipped()
    women = {entry.name for entry in bank.entries.values() if "woman" in entry.tags}
    offered = options("valentina-tereshkova.first_person", "inverse")
    assert len(offered) >= 3
    assert offered <= women


def test_gagarin_was_no_woman_and_no_canadian() -> None:
    offered = options("yuri-gagarin.first_person", "direct")
    assert len(offered) >= 4
    assert not [text for text in offered if "woman" in text or "Canadian" in text or "American" in text]


def test_no_rocket_of_today_launched_sputnik() -> None:
    assert not options("sputnik-1.rocket", "direct") & {"Falcon 9", "Ariane 5", "SLS", "H-IIB", "Antares", "LVM3"}


@pytest.mark.parametrize("kind", ["year", "direct", "true_or_fix"])
def test_nothing_is_offered_from_before_the_first_launch_or_after_today(kind: str) -> None:
    bank = shipped()
    launches = [fact.id for fact in bank.by_relation["launched"]][::4]
    years = {int(text[-4:]) for fact in launches for text in options(fact, kind) if text[-4:].isdigit()}
    assert all(1957 <= year <= index_of(bank).present for year in years)
