"""The words of questions stand in the question files: the code names phrases, and a bank may have its own."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from game.facts.inherited import inherited
from game.facts.load import Loaded, load
from game.facts.phrases import Phrases, places
from game.quiz.kinds import make
from game.quiz.question import Fix
from tests.banks import files
from tests.support.each import each
from tests.support.small import ERAS, RELATIONS, small_bank

QUIZ = Path(__file__).parent.parent / "game" / "quiz"
FOR_TEACHERS = {"lint"}  # its rules are told to teachers, as all messages of `check` are
WORDS = re.compile(r"(?:[A-Za-z’']+|\})[,.:?!]? +[A-Za-z’'{(“]+")
KNOWN = inherited().phrases


def modules() -> Iterator[tuple[Path, ast.Module]]:
    for file in sorted(QUIZ.rglob("*.py")):
        yield file, ast.parse(file.read_text(encoding="utf-8"))


def told_to_programmers(tree: ast.AST) -> set[int]:
    """The nodes of docstrings, of what is raised and of what is asserted."""
    found: set[int] = set()
    for node in ast.walk(tree):
        parts: list[ast.AST] = [node] if isinstance(node, ast.Raise | ast.Assert) else []
        body = getattr(node, "body", [])
        if isinstance(body, list) and body and isinstance(body[0], ast.Expr):
            parts.append(body[0])
        found |= {id(part) for whole in parts for part in ast.walk(whole)}
    return found


def sentences(tree: ast.Module) -> Iterator[str]:
    told = told_to_programmers(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in told:
            continue
        if WORDS.search(node.value):
            yield f"{node.lineno}: {node.value}"


def test_the_quiz_writes_no_sentence() -> None:
    found = [
        f"{file.relative_to(QUIZ)}:{text}"
        for file, tree in modules()
        if file.relative_to(QUIZ).parts[0] not in FOR_TEACHERS
        for text in sentences(tree)
    ]
    assert found == []


@pytest.mark.parametrize("text", ["Match them.", "{question} Match them.", "Which is the odd one out?", "on a line"])
def test_a_sentence_would_be_found(text: str) -> None:
    code = f'"""Says nothing."""\n\ndef ask() -> str:\n    """Say it."""\n    return {text!r}\n'
    assert list(sentences(ast.parse(code))) == [f"5: {text}"]


def test_the_quiz_has_no_words_of_the_game_s_own_language() -> None:
    for file, tree in modules():
        imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert "game.translation" not in imported, file


def calls(tree: ast.Module) -> Iterator[tuple[str, set[str]]]:
    """The names of phrases that are written out where they are filled, and the places that are filled."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "fill":
            name = node.args[0]
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                yield name.value, {str(keyword.arg) for keyword in node.keywords}


def test_every_phrase_that_is_named_is_there_with_the_places_that_are_filled() -> None:
    named = [found for _, tree in modules() for found in calls(tree)]
    assert len(named) >= 20
    assert [(name, filled) for name, filled in named if places(KNOWN.get(name, "{?")) != filled] == []


def test_every_phrase_is_used() -> None:
    constants = {node.value for _, tree in modules() for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert [name for name in KNOWN if name not in constants] == []


# A bank with words of its own

OWN = """
phrases:
  true_or_false: "Stimmt das? “{statement}”"
  it_is_true: Ja
  it_is_false: Nein
  what_is_right: "So ist es. {question}"
  match_them: "{question} Zu wem passt was?"
"""
BRIDGES = "\n".join(
    f"id: b{number}, kind: bridge, name: Bridge {name}, level: 3, facts: {{opened: {1850 + 7 * number}, arches: "
    f"{(2 + number) ** 2}, builder: {builder}}}"
    for number, (name, builder) in enumerate(
        zip(
            ("Abel", "Bruno", "Carl", "Dora", "Emil", "Fritz", "Gustav", "Hans"),
            ("Ann Oak", "Ben Elm", "Cleo Ash", "Dan Yew", "Eve Fir", "Finn Bay", "Gil Box", "Hal Fig"),
            strict=True,
        )
    )
)


def loaded(more: str, **others: str) -> Loaded:
    """The small bank with more lines in its relations.yaml, and further files."""
    texts = [(name, data + more.encode() if name == "relations.yaml" else data) for name, data in files()]
    return load([*texts, *((f"{name}.yaml", text.encode()) for name, text in others.items())])


def test_a_bank_has_the_phrases_of_the_game_but_for_its_own() -> None:
    own = loaded(OWN)
    assert own.problems == ()
    texts = own.bank.phrases.texts
    assert texts["it_is_true"] == "Ja"
    assert {name for name in KNOWN if texts[name] != KNOWN[name]} == {
        "true_or_false",
        "it_is_true",
        "it_is_false",
        "what_is_right",
        "match_them",
    }
    assert loaded("").bank.phrases.texts == KNOWN


def test_questions_are_asked_in_the_bank_s_own_words() -> None:
    bank = small_bank(BRIDGES, RELATIONS + OWN)
    made = [make("true_or_fix", bank.facts["b1.builder"], bank, Random(seed)) for seed in range(20)]
    asked = [question for question in made if question]
    assert asked
    for question in asked:
        assert question.prompt.startswith("Stimmt das? “")
        assert isinstance(question.form, Fix)
        assert question.form.verdicts == ("Ja", "Nein")
        assert question.form.follow_up == "So ist es. Who built Bridge Bruno?"
    match = make("match", bank.facts["b1.arches"], bank, Random(1))
    assert match
    assert match.prompt == "How many arches has each? Zu wem passt was?"


def test_phrases_may_stand_in_a_file_of_their_own_and_those_of_relations_come_first() -> None:
    both = loaded("phrases: {it_is_true: Ja}\n", phrases="phrases: {it_is_true: Oui, each: chacun}\n")
    assert both.problems == ()
    assert both.bank.phrases.texts["it_is_true"] == "Ja"
    assert both.bank.phrases.texts["each"] == "chacun"


@each(
    ("line", "problem"),
    [
        ("mach_them: x", '10:3: there is no phrase "mach_them". Did you mean "match_them"?'),
        ('false_but: "No: {value}"', '10:3: there is no phrase "false_but". Did you mean "it_is_false"?'),
        ('match_them: "Match!"', '10:15: "match_them" should contain {question} (found "Match!")'),
        (
            'match_them: "{question} {unit}"',
            '10:15: "match_them" has {unit}, which has no meaning here; only {question} can be filled in '
            '(found "{question} {unit}")',
        ),
        ('each: "{s}"', '10:9: "each" has {s}, which has no meaning here (found "{s}")'),
        (
            'match_them: "{question} {"',
            '10:15: "match_them" has a brace too many; braces stand only around the name of a place '
            '(found "{question} {")',
        ),
        ("match_them: ", '10:14: "match_them" is empty: write something, or take the line out'),
        (
            "match_them: [a, b]",
            '10:15: "match_them" should be one text; it is a list (put a text with colons, commas or brackets in '
            "double quotes)",
        ),
    ],
)
def test_what_is_wrong_with_a_phrase_is_told_and_the_game_s_own_is_taken(line: str, problem: str) -> None:
    wrong = loaded(f"phrases:\n  it_is_true: Ja\n  {line}\n")
    assert [str(one) for one in wrong.problems] == [f"relations.yaml:{problem}"]
    assert wrong.bank.phrases.texts["match_them"] == KNOWN["match_them"]
    assert wrong.bank.phrases.texts["it_is_true"] == "Ja"
    assert len(wrong.bank.facts) == 6


def test_a_language_may_do_without_the_word_for_the_kind() -> None:
    own = loaded('phrases: {which_by_clues: "Wer oder was ist das?"}\n')
    assert own.problems == ()
    assert own.bank.phrases.fill("which_by_clues", kind="river") == "Wer oder was ist das?"


def test_another_language_inherits_phrases_but_no_words() -> None:
    german = load(files(eras=ERAS.replace("language: en", "language: de-AT"))).bank.phrases
    assert german.texts == KNOWN
    assert (german.plurals, german.tenses, german.articles) == ({}, {}, ())
    british = load(files(eras=ERAS.replace("language: en", "language: en-GB"))).bank.phrases
    assert british.plurals["is"] == "are"
    assert british.articles == ("the", "a", "an")


def test_a_bank_may_have_words_of_its_own() -> None:
    own = loaded("plurals: {est: sont}\ntenses: {etait: est}\narticles: []\n").bank.phrases
    assert (own.plurals, own.tenses, own.articles) == ({"est": "sont"}, {"etait": "est"}, ())


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("Which of these is long?", "Which river is long?"),
        ("Which river is long?", "Which river is long?"),
        ("In which of these is it?", "In which of these is it?"),
    ],
)
def test_a_text_in_the_words_of_one_phrase_is_turned_into_another(text: str, turned: str) -> None:
    assert Phrases(KNOWN).turn(text, "which_of_these", "which_kind", kind="river") == turned


# What is known of kinds


def test_a_kind_inherits_what_is_known_of_its_name() -> None:
    bank = loaded("").bank
    assert bank.nature("person").people
    assert bank.nature("person").anywhere
    assert not bank.nature("river").people
    assert bank.nature("text").loose


def test_a_bank_says_what_is_known_of_its_kinds() -> None:
    texts = files(relations="kinds: {river: {plural: rivers, loose: yes}, person: {plural: persons}}\n" + "\n".join(
        files()[1][1].decode().splitlines()[1:]
    ))  # fmt: skip
    found = load(texts)
    assert found.problems == ()
    assert found.bank.kinds == {"river": "rivers", "person": "persons"}
    assert found.bank.nature("river").loose
    assert not found.bank.nature("person").people


def test_a_word_that_a_kind_cannot_have_is_told() -> None:
    texts = files(relations=files()[1][1].decode().replace("person: people", "person: {plural: people, poeple: yes}"))
    assert [str(problem) for problem in load(texts).problems] == [
        'relations.yaml:1:49: "poeple" is not a word that a kind can have. Did you mean "people"?'
    ]
