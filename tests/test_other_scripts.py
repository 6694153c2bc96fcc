"""Banks in Russian and Greek, and as Windows saves them: from a folder to questions, and nothing is garbled."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from game.__main__ import main
from game.facts.check import check
from game.facts.folder import read_bank
from game.facts.glyphs import drawable, lacking
from game.facts.model import Bank, Date, Name
from game.quiz.kinds import KINDS, make
from game.quiz.preview import questions, text
from game.quiz.question import Choose, Question, Typed
from tests.banks import CYRILLIC, GREEK, RIVERS

SCRIPTS = {"CYRILLIC": CYRILLIC, "GREEK": GREEK}


@pytest.fixture(params=SCRIPTS)
def script(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def bank(script: str) -> Bank:
    return read_bank(SCRIPTS[script])[0]


def asked(bank: Bank, kind: str = "") -> Iterator[Question]:
    for seed in range(3):
        for fact in bank.facts.values():
            made = (make(one, fact, bank, Random(seed)) for one in ([kind] if kind else KINDS))
            yield from (question for question in made if question)


def words_of(question: Question, bank: Bank) -> str:
    return f"{text(question, bank)} {question.prompt} {question.said} {question.why} {' '.join(question.truths)}"


def test_a_bank_in_another_script_is_a_whole_bank(script: str) -> None:
    bank, problems = read_bank(SCRIPTS[script])
    assert problems == ()
    assert check(bank, glyphs=drawable()) == []
    assert 12 <= len(bank.entries) <= 20
    assert len(bank.facts) >= 40
    for texts in (bank.entries, bank.facts, bank.kinds, bank.relations, bank.era_ids):
        assert any(script in unicodedata.name(letter) for letter in "".join(texts))


def test_the_fonts_have_every_letter_of_every_question(bank: Bank) -> None:
    letters = {letter for question in asked(bank) for letter in words_of(question, bank)}
    assert set(lacking("".join(letters), drawable())) <= {"\n"}
    assert lacking("字", drawable()) == ["字"]


def test_names_in_any_case_are_links(bank: Bank) -> None:
    names = [name for fact in bank.facts.values() if isinstance(fact.value, tuple) for name in fact.value]
    linked = [name for name in names if name.entry]
    assert len(linked) >= 7
    assert all(name == Name(bank.entries[str(name.entry)].name, name.entry) for name in linked)


def test_questions_of_many_kinds_are_made_and_none_is_garbled(bank: Bank) -> None:
    found = list(asked(bank))
    assert len({question.kind for question in found}) >= 14
    for question in found:
        words = words_of(question, bank)
        assert unicodedata.is_normalized("NFC", words)
        assert not set(words) & set("{}\ufffd")
    assert {fact for question in found for fact in question.facts} >= set(bank.facts)


def test_years_stand_in_their_order(bank: Bank) -> None:
    found = [question.form.options for question in asked(bank, "year") if isinstance(question.form, Choose)]
    assert len(found) >= 10
    assert all(list(options) == sorted(options, key=int) for options in found)
    dates = [fact.value for fact in bank.facts.values() if isinstance(fact.value, Date)]
    assert len(dates) >= 8


def plain(words: str) -> str:
    letters = unicodedata.normalize("NFD", words)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def test_answers_may_be_typed_in_capitals_and_without_accents(bank: Bank) -> None:
    forms = [question.form for question in asked(bank, "type_answer") if isinstance(question.form, Typed)]
    answers = [(form, answer) for form in forms for answer in form.answers if not answer.isdigit()]
    assert len(answers) >= 20
    assert any(plain(answer) != answer for _, answer in answers)
    for form, answer in answers:
        for typed in (answer, answer.upper(), plain(answer), plain(answer).upper(), answer.lower()):
            assert form.grade(typed) == 1
        assert all(form.grade(wrong) == 0 for wrong in form.wrong)


@pytest.mark.parametrize(
    ("folder", "typed", "answer"),
    [
        (CYRILLIC, "Федор Достоевский", "Фёдор Достоевский"),
        (CYRILLIC, "ДОСТОЕВСКИИ", "Достоевский"),
        (GREEK, "χαλκιδα", "Χαλκίδα"),
        (GREEK, "ΑΤΤΑΒΥΡΟΣ", "Αττάβυρος"),
        (GREEK, "ατταβυροσ", "Αττάβυρος"),
    ],
)
def test_typed_answers(folder: Path, typed: str, answer: str) -> None:
    forms = [question.form for question in asked(read_bank(folder)[0], "type_answer")]
    fitting = [form for form in forms if isinstance(form, Typed) and answer in form.answers]
    assert fitting
    assert all(form.grade(typed) == 1 for form in fitting)


def test_a_round_is_played(script: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["--questions", str(SCRIPTS[script]), "--data", str(tmp_path)]
    assert main(["demo", "--headless", "--fast", "--seed", "2", *given]) == 0
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("folder", [RIVERS, CYRILLIC, GREEK], ids=lambda folder: folder.name)
def test_files_saved_by_windows_make_the_same_questions(folder: Path, tmp_path: Path) -> None:
    for file in folder.glob("*.yaml"):
        lines = file.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        (tmp_path / file.name).write_bytes(b"\xef\xbb\xbf" + lines)
    windows, problems = read_bank(tmp_path)
    bank, _ = read_bank(folder)
    assert problems == ()
    assert windows.facts == bank.facts
    of_windows, plain_ones = ([text(made, some) for made in questions(some, 1)] for some in (windows, bank))
    assert of_windows == plain_ones
