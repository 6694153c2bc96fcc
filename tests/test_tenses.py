"""Two tenses in one wording, several wordings of one relation, and what is said where a bank lacks them."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from game.authoring.mending import mend_folder
from game.authoring.unsound import unsound
from game.facts.check import check
from game.facts.folder import read_bank
from game.facts.model import Bank
from game.facts.untensed import safe_pairs
from game.quiz.kinds import KINDS, make
from game.quiz.language.wording import asked, asked_back, event, sentence, told_as_clue
from game.quiz.making.ask import ANY
from game.quiz.preview import questions, text
from tests.banks import SHIPS
from tests.support.each import each
from tests.support.small import ERAS, small_bank

SHIPS_BANK = read_bank(SHIPS)[0]
NOW = datetime(2026, 11, 22, 10, 15, 30, tzinfo=UTC)


@each(
    ("fact", "question", "said", "clue"),
    [
        (
            "titanic.weight",
            "How heavy was the Titanic?",
            "The Titanic weighed 52,310 t.",
            "This ship weighed 52,310 t.",
        ),
        ("sedov.weight", "How heavy is the Sedov?", "The Sedov weighs 7,320 t.", "This ship weighs 7,320 t."),
        ("titanic.length", "How long was the Titanic?", "The Titanic was 269 m long.", "This ship was 269 m long."),
        ("sedov.length", "How long is the Sedov?", "The Sedov is 118 m long.", "This ship is 118 m long."),
        ("titanic.masts", "How many masts did the Titanic have?", "The Titanic had 2 masts.", "This ship had 2 masts."),
        ("sedov.masts", "How many masts does the Sedov have?", "The Sedov has 4 masts.", "This ship has 4 masts."),
        (
            "sedov.use",
            "What is the Sedov there for?",
            "The Sedov is there for teaching young people to sail.",
            "This ship is there for teaching young people to sail.",
        ),
        (
            "bligh.role",
            "What did William Bligh serve as?",
            "William Bligh served as commander of a tree transport.",
            "This sailor served as commander of a tree transport.",
        ),
        ("sedov.launched", "When was the Sedov launched?", "The Sedov was launched in 1921.", None),
    ],
)
def test_a_fact_is_told_in_its_tense(fact: str, question: str, said: str, clue: str | None) -> None:
    some = SHIPS_BANK.facts[fact]
    assert asked(some, SHIPS_BANK) == question
    assert sentence(some, SHIPS_BANK) == said
    if clue:
        assert told_as_clue(some, SHIPS_BANK) == clue


def test_the_question_for_the_entry_has_its_tense() -> None:
    found = [SHIPS_BANK.facts[fact] for fact in ("titanic.flag", "sedov.flag")]
    backs = [asked_back(fact, fact.value[0], SHIPS_BANK) for fact in found if isinstance(fact.value, tuple)]
    assert backs == [
        "Which of these sailed under the flag of Britain?",
        "Which of these sails under the flag of Russia?",
    ]


def test_the_bank_has_nothing_to_mend_and_no_pair_is_seen() -> None:
    bank, problems = read_bank(SHIPS)
    assert problems == ()
    assert check(bank) == []
    assert [one for one in unsound(bank) if "doubled" in one.text] == []
    kinds = set()
    for question in questions(bank, 1):
        kinds.add(question.kind)
        words = " ".join((text(question, bank), *question.truths))
        assert not set(words) & set("{|}")
    assert len(kinds) >= 13


def test_what_a_statement_says_has_the_tense_of_its_fact() -> None:
    for fact, verb in (("titanic.weight", "weighed"), ("sedov.weight", "weighs")):
        asked = replace(SHIPS_BANK.facts[fact], level=1)
        drawn = [make("true_or_fix", asked, SHIPS_BANK, Random(seed)) for seed in range(5)]
        prompts = [question.prompt for question in drawn if question]
        assert prompts
        assert all(f" {verb} " in prompt for prompt in prompts)


def test_people_of_a_kind_of_another_name_answer_to_their_last_names() -> None:
    fact = SHIPS_BANK.facts["bligh.role"]
    assert SHIPS_BANK.nature(SHIPS_BANK.entries["bligh"].kind).people
    drawn = [KINDS["type_answer"](fact, SHIPS_BANK, Random(seed), ANY) for seed in range(40)]
    by_name = [question for question in drawn if question and question.answer == "William Bligh"]
    assert by_name
    assert all("Bligh" in question.form.answers for question in by_name)  # type: ignore[union-attr]


# Without a status


def towers(relation: str, *statuses: str) -> Bank:
    """Towers of these statuses, and one relation of theirs."""
    rows = []
    for place, (name, status) in enumerate(zip(("Abel", "Bruno", "Carl"), statuses, strict=False)):
        known = f"status: {status}, " if status else ""
        rows.append(f"id: t{place}, kind: tower, name: Tower {name}, {known}facts: {{height: {1909 + place}}}")
    return small_bank("\n".join(rows), f"kinds: {{tower: towers}}\nrelations:\n  height: {{{relation}}}\n")


def doubts(bank: Bank) -> list[str]:
    """Those about the relation."""
    return [str(problem) for problem in check(bank) if problem.where.file == "relations.yaml"]


FIXED = 'type: quantity, unit: m, say: "{s} is {v} high.", ask: "How high is {s}?"'
PAIRED = 'type: quantity, unit: m, say: "{s} {was|is} {v} high.", ask: "How high {was|is} {s}?"'


@each(
    ("more", "status", "said"),
    [
        ("", "ended", "was"),
        ("", "cancelled", "was"),
        ("", "active", "is"),
        ("", "planned", "is"),
        ("", "paused", "is"),
        ("", "", "was"),
        (", tense: present", "", "is"),
        (", tense: past", "", "was"),
        (", tense: past", "paused", "was"),
        (", tense: past", "active", "is"),
        (", tense: present", "ended", "was"),
    ],
)
def test_the_status_decides_and_where_there_is_none_the_relation(more: str, status: str, said: str) -> None:
    bank = towers(PAIRED + more, status)
    assert sentence(bank.facts["t0.height"], bank) == f"Tower Abel {said} 1,909 m high."
    assert asked(bank.facts["t0.height"], bank) == f"How high {said} Tower Abel?"


def test_pairs_without_a_status_are_doubtful() -> None:
    assert doubts(towers(PAIRED, "active", "")) == [
        'relations.yaml:3:3: "height" can be told in two tenses, and "t1" has no "status:"; '
        'give it one, or write "tense: past" or "tense: present" here'
    ]
    assert doubts(towers(f"{PAIRED}, tense: past", "active", "")) == []
    assert doubts(towers(PAIRED, "active", "ended")) == []


def test_a_date_is_past_unless_it_is_planned() -> None:
    relation = 'type: date, say: "{s} {was|will be} built on {v}.", ask: "When {was|will} {s} {|be }built?"'
    entries = "id: a, kind: tower, name: Abel, status: {status}, facts: {{height: 1950}}"
    relations = f"kinds: {{tower: towers}}\nrelations:\n  height: {{{relation}}}\n"
    said = {}
    for status in ("active", "ended", "planned"):
        bank = small_bank(entries.format(status=status), relations)
        said[status] = sentence(bank.facts["a.height"], bank)
    assert said == {
        "active": "Abel was built in 1950.",
        "ended": "Abel was built in 1950.",
        "planned": "Abel will be built in 1950.",
    }


# A verb that is fixed


@pytest.mark.parametrize(
    ("relation", "status", "told"),
    [
        (
            FIXED,
            "ended",
            '"height" tells of "t0", which is ended, as if it still were; write say: "{s} {was|is} {v} high.", '
            'ask: "How high {was|is} {s}?"; or "tense: present", if it is meant so',
        ),
        (
            'type: quantity, unit: m, say: "{s} was {v} high.", ask: "How high was {s}?"',
            "active",
            '"height" tells of "t0", which is active, as if it were over; write say: "{s} {was|is} {v} high.", '
            'ask: "How high {was|is} {s}?"; or "tense: past", if it is meant so',
        ),
        (
            'type: quantity, unit: m, say: "{s} rose {v}.", ask: "How far up did {s} reach?"',
            "active",
            '"height" tells of "t0", which is active, as if it were over; '
            'write ask: "How far up {did|does} {s} reach?"; or "tense: past", if it is meant so',
        ),
        (
            'type: text, say: "The walls of {s} were {v}.", ask: "What were the walls of {s} like?"',
            "active",
            '"height" tells of "t0", which is active, as if it were over; '
            'write say: "The walls of {s} {were|are} {v}.", '
            'ask: "What {were|are} the walls of {s} like?"; or "tense: past", if it is meant so',
        ),
    ],
)
def test_a_verb_of_the_wrong_tense_is_doubtful_and_the_pair_proposed(relation: str, status: str, told: str) -> None:
    assert doubts(towers(relation, status)) == [f"relations.yaml:3:3: {told}"]
    other = "active" if status == "ended" else "ended"
    assert doubts(towers(relation, other, "", "paused")) == []


@pytest.mark.parametrize(
    "relation",
    [
        'type: text, say: "{s} was built by {v}.", ask: "Who was the builder of {s}?"',
        f"{FIXED}, tense: present",
        'type: date, say: "{s} was opened on {v}.", ask: "When was {s} opened?"',
    ],
)
def test_what_is_done_stays_done(relation: str) -> None:
    assert doubts(towers(relation, "active", "ended")) == []


def test_verbs_of_another_language_are_no_english_ones() -> None:
    eras = ERAS.replace("language: en", "language: de")
    relation = 'height: {type: quantity, unit: m, say: "{s} war {v} hoch.", ask: "Was war die Höhe von {s}?"}'
    relations = f"kinds: {{tower: Türme}}\nrelations:\n  {relation}\n"
    rows = "id: a, kind: tower, name: Abel, status: active, facts: {height: 9}"
    assert doubts(small_bank(rows, relations, eras)) == []
    (told,) = doubts(small_bank(rows, f"tenses: {{war: ist}}\n{relations}", eras))
    assert 'ask: "Was {war|ist} die Höhe von {s}?"' in told


# check --fix


def test_the_pair_is_written_where_every_entry_tells_whether_it_is_over(tmp_path: Path) -> None:
    for file in SHIPS.iterdir():
        text = file.read_text(encoding="utf-8")
        old = text.replace("{weighed|weighs}", "was heavy with").replace("{was|is}", "was")
        (tmp_path / file.name).write_text(old, encoding="utf-8", newline="\n")
    [(name, backup, done)] = mend_folder(tmp_path, NOW)
    assert name == "relations.yaml"
    assert (tmp_path / backup).is_file()
    assert [str(one).split(": ", 1)[1] for one in done] == [
        '"{s} was heavy with {v}." is "{s} {was|is} heavy with {v}." now',
        '"How heavy was {s}?" is "How heavy {was|is} {s}?" now',
        '"{s} was {v} long." is "{s} {was|is} {v} long." now',
        '"How long was {s}?" is "How long {was|is} {s}?" now',
    ]
    bank, problems = read_bank(tmp_path)
    assert problems == ()
    assert bank.relations["length"] == SHIPS_BANK.relations["length"]
    assert asked(bank.facts["sedov.weight"], bank) == "How heavy is the Sedov?"
    assert list(mend_folder(tmp_path, NOW)) == []


def test_no_pair_is_written_where_it_is_not_sure() -> None:
    assert len(safe_pairs(towers(FIXED, "ended", "active"))) == 2
    assert safe_pairs(towers(FIXED, "ended", "")) == []
    assert safe_pairs(towers(f"{FIXED}, tense: present", "ended", "active")) == []
    only_asked = 'type: quantity, unit: m, say: "{s} rises {v}.", ask: "How high is {s}?"'
    assert doubts(towers(only_asked, "ended", "active"))
    assert safe_pairs(towers(only_asked, "ended", "active")) == []


# Several wordings


def test_the_first_wording_that_is_not_too_long_is_taken() -> None:
    relation = (
        'type: date, say: ["{s} was opened on {v}."], '
        'ask: ["When was {s} opened by the mayor himself?", "When opened {s}?"], '
        'event: ["Opening of {s} by the mayor of the town", "Opening of {s}"]'
    )
    name = "Abel the Long and Very High Tower of the Old Town"
    rows = "\n".join(
        f"id: {entry}, kind: tower, name: {called}, facts: {{height: 1950}}"
        for entry, called in (("a", "Abel"), ("b", name))
    )
    bank = small_bank(rows, f"kinds: {{tower: towers}}\nrelations:\n  height: {{{relation}}}\n")
    short, long = bank.facts["a.height"], bank.facts["b.height"]
    assert event(short, bank) == "Opening of Abel by the mayor of the town"
    assert event(long, bank) == f"Opening of {name}"
    assert asked(short, bank) == "When was Abel opened by the mayor himself?"
    assert bank.relations["height"].say == ("{s} was opened on {v}.",)
