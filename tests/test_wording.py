"""Sentences as a person would write them: tense, names without numbers, and what stays unnamed."""

import pytest

from game.facts.load import load
from game.quiz.language.wording import asked, claim, event, sentence, told_as_clue
from tests.banks import files
from tests.support.each import each
from tests.support.small import small_bank

RELATIONS = """
kinds: {bridge: bridges, country: countries}
relations:
  opened: {type: date, say: "{s} was opened on {v}.", ask: "When was {s} opened?"}
  job: {type: text, say: "The job of {s} {was|is} {v}.", ask: "What {was|is} the job of {s}?"}
  use: {type: text, tense: past, say: "{s} {was|is} planned for {v}.",
    ask: "What {was|is} {s} planned for?"}
  length: {type: quantity, say: "{s} {was|is} {v} long.", ask: "How long {was|is} {s}?"}
  mass: {type: quantity, say: "{s} {had|has} a mass of {v}.", ask: "What {was|is} the mass of {s}?"}
  name_means: {type: text, say: "The name {s} means “{v}”.", clue: "The name of {s} means “{v}”.",
    ask: "What does the name {s} mean?"}
  owner: {type: country, say: "{s} belonged to {v}.", ask: "Whose was {s}?"}
"""
BANK = small_bank(
    """
    id: gone, kind: bridge, name: Gone, status: ended, facts: {job: joining, length: 9 m, mass: 2 t, opened: 1850}
    id: here, kind: bridge, name: Here, status: active, facts: {job: joining, length: 9 m, mass: 2 t, opened: 1850}
    id: plan, kind: bridge, name: Plan, status: planned, facts: {job: joining, mass: 2 t, use: carts}
    id: stop, kind: bridge, name: Stop, status: paused, facts: {job: joining, use: carts}
    id: east, kind: bridge, name: East 2, facts: {name_means: {is: east, ask: "What does the name East mean?"}}
    id: west, kind: bridge, name: West 2, facts: {name_means: {is: west}, owner: Union}
    id: union, kind: country, name: Union, called: the Union
    """,
    RELATIONS,
)


@each(
    ("fact", "said", "question"),
    [
        ("gone.job", "The job of Gone was joining.", "What was the job of Gone?"),
        ("here.job", "The job of Here is joining.", "What is the job of Here?"),
        ("plan.job", "The job of Plan is joining.", "What is the job of Plan?"),
        ("plan.mass", "Plan has a mass of 2 t.", "What is the mass of Plan?"),
        ("plan.use", "Plan is planned for carts.", "What is Plan planned for?"),
        ("stop.use", "Stop was planned for carts.", "What was Stop planned for?"),
        ("gone.length", "Gone was 9 m long.", "How long was Gone?"),
        ("here.length", "Here is 9 m long.", "How long is Here?"),
        ("gone.mass", "Gone had a mass of 2 t.", "What was the mass of Gone?"),
        ("here.mass", "Here has a mass of 2 t.", "What is the mass of Here?"),
        ("here.opened", "Here was opened in 1850.", "When was Here opened?"),
        ("east.name_means", "The name East means “east”.", "What does the name East mean?"),
        ("west.name_means", "The name West 2 means “west”.", "What does the name West 2 mean?"),
        ("west.owner", "West 2 belonged to the Union.", "Whose was West 2?"),
    ],
)
def test_what_is_said_and_asked(fact: str, said: str, question: str) -> None:
    assert sentence(BANK.facts[fact], BANK) == said
    assert asked(BANK.facts[fact], BANK) == question


def test_a_claim_has_the_tense_of_its_fact() -> None:
    assert claim(BANK.facts["gone.length"], "7 m", BANK) == "Gone was 7 m long."
    assert claim(BANK.facts["here.opened"], "1849", BANK) == "Here was opened in 1849."


@pytest.mark.parametrize(("fact", "told"), [
    ("gone.length", "This bridge was 9 m long."),
    ("here.opened", "This bridge was opened in 1850."),
    ("west.name_means", "The name of this bridge means “west”."),
])  # fmt: skip
def test_a_clue_does_not_name_what_it_tells_of(fact: str, told: str) -> None:
    assert told_as_clue(BANK.facts[fact], BANK) == told


SPEAKING = """
kinds: {bridge: bridges, person: {plural: people, people: yes}, country: countries}
relations:
  opened: {type: date, say: "{s} was opened on {v}.", ask: "When was {s} opened?", event: "{s} is opened",
    clue: "It was opened on {v}.",
    of: {person: {say: "{s} was born on {v}.", clue: "I was born on {v}."}}}
  deed: {type: text, say: "{s} {v}.", ask: "What did {s} do?", clue: "I {v}."}
  owner: {type: country, say: "{s} belonged to {v}.", ask: "Whose was {s}?"}
"""
SPOKEN = small_bank(
    """
    id: arch, kind: bridge, name: Arch, facts: {owner: Union, opened: {is: 1850-05-02, event: A cart crosses Arch}}
    id: beam, kind: bridge, name: Beam, facts: {opened: 1870-01-01, deed: fell down}
    id: ann, kind: person, name: Ann, tags: [woman], facts: {opened: 1830-01-01, deed: drew Arch}
    id: bob, kind: person, name: Bob, facts: {deed: paid for Arch}
    id: union, kind: country, name: Union, called: the Union
    """,
    SPEAKING,
)


def test_a_kind_has_words_of_its_own_and_the_others_of_its_relation() -> None:
    assert sentence(SPOKEN.facts["arch.opened"], SPOKEN) == "Arch was opened on 2 May 1850."
    assert sentence(SPOKEN.facts["ann.opened"], SPOKEN) == "Ann was born on 1 January 1830."
    assert asked(SPOKEN.facts["ann.opened"], SPOKEN) == "When was Ann opened?"


@pytest.mark.parametrize(("fact", "told"), [
    ("arch.opened", "It was opened in 1850."), ("ann.opened", "I was born in 1830."), ("ann.deed", "I drew Arch."),
])  # fmt: skip
def test_a_clue_is_told_by_who_is_sought(fact: str, told: str) -> None:
    assert told_as_clue(SPOKEN.facts[fact], SPOKEN) == told


def test_a_date_may_have_a_title_of_its_own() -> None:
    assert event(SPOKEN.facts["arch.opened"], SPOKEN) == "A cart crosses Arch"
    assert event(SPOKEN.facts["beam.opened"], SPOKEN) == "Beam is opened"


def test_words_for_a_kind_that_is_not_there_are_told() -> None:
    relations = SPEAKING.replace("of: {person:", "of: {persn:")
    found = load(files(relations=relations))
    assert any('there is no kind "persn". Did you mean "person"?' in problem.text for problem in found.problems)
