"""questions/README.md: every example in it does what the text says, and every word of the format is explained."""

import re
import shlex
from pathlib import Path

import pytest

from game.__main__ import main
from game.authoring.unsound import unsound
from game.facts.check import check
from game.facts.dates import parse_date
from game.facts.folder import read_bank
from game.facts.format import EntryRow, FactRow, IntervalRow, QuestionRow, QuotationRow
from game.facts.frame import KindRow, RelationRow, StoryRow
from game.facts.model import Bank, Problem, Written
from game.files import questions_dir
from game.quiz.language.wording import asked, sentence
from game.quiz.preview import questions
from game.quiz.question import Choose
from tests.support.each import each
from tests.support.new_bank import write_new_bank

LIGHT = 60_000  # bytes of a picture
GUIDE = (questions_dir() / "README.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"<!-- example: (\w+) -->\n```yaml\n(.*?)```", GUIDE, re.DOTALL))
COMMANDS = re.findall(r"^python -m game.*$", GUIDE, re.MULTILINE)
HERE = "# Questions in words of your own"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_new_bank(tmp_path / "my-bank")


def with_lines(folder: Path, old: str, new: str, file: str = "mountains.yaml") -> Bank:
    """The starter's bank with something changed; it must stay without a fault."""
    text = (folder / file).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")
    bank, problems = read_bank(folder)
    assert problems == ()
    assert check(bank) == []
    return bank


def test_every_example_is_tested() -> None:
    assert GUIDE.count("```yaml") == len(EXAMPLES)
    assert set(EXAMPLES) == {
        "eiger",
        "sources",
        "long",
        "serving",
        "changing",
        "question",
        "verdict",
        "interval",
        "quotation",
        "picture",
        "story",
        "relation",
        "tenses",
        "phrases",
    }


def test_the_first_question(folder: Path) -> None:
    bank = with_lines(folder, HERE, EXAMPLES["eiger"] + "\n" + HERE)
    asked = [question for seed in range(3) for question in questions(bank, seed)]
    prompts = {question.prompt for question in asked if question.facts[0].startswith("eiger.")}
    promised = re.findall(r'"([^"]+)"', GUIDE.partition("It can ask")[2].partition("\n")[0])
    assert len(promised) == 3
    assert set(promised) <= prompts
    assert any(question.kind == "order" and question.facts[0] == "eiger.climbed" for question in asked)
    options = [one.form.options for one in asked if isinstance(one.form, Choose) and one.answer != "Eiger"]
    assert any("Eiger" in texts for texts in options)


def of_mine(problems: tuple[Problem, ...]) -> list[Problem]:
    """Without those of the game's eras, whose stories are about facts that are not there."""
    return [problem for problem in problems if problem.where.file == "mine.yaml"]


def test_sources_and_the_long_form(tmp_path: Path) -> None:
    for name in ("eras.yaml", "relations.yaml"):
        (tmp_path / name).write_bytes((questions_dir() / name).read_bytes())
    facts = EXAMPLES["long"].replace("\n", "\n  ")
    own = "id: apollo-11", "kind: mission", "era: space-race", "chapter: road-to-the-moon", "name: Apollo 11"
    entry = "- " + "\n  ".join((*own, "source: nasa-a11"))
    text = f"{EXAMPLES['sources']}entries:\n{entry}\n  {facts}"
    (tmp_path / "mine.yaml").write_text(text, encoding="utf-8")
    bank, problems = read_bank(tmp_path)
    assert of_mine(problems) == []
    assert len(bank.facts) == 3
    assert bank.facts["apollo-11.crew"].core
    assert bank.facts["apollo-11.samples"].wrong == ("4.5 kg", "77.3 kg", "110.5 kg")
    assert bank.facts["apollo-11.crew"].source.startswith("NASA, Apollo 11 mission page")


def test_what_serves(tmp_path: Path) -> None:
    for name in ("eras.yaml", "relations.yaml"):
        (tmp_path / name).write_bytes((questions_dir() / name).read_bytes())
    own = "id: sputnik-3", "kind: spacecraft", "era: space-race", "chapter: first-satellites", "name: Sputnik 3"
    entry = "- " + "\n  ".join(own)
    facts = EXAMPLES["serving"].replace("\n", "\n  ")
    (tmp_path / "mine.yaml").write_text(f"entries:\n{entry}\n  {facts}", encoding="utf-8")
    bank, problems = read_bank(tmp_path)
    assert of_mine(problems) == []
    assert not bank.facts["sputnik-3.launched"].asked
    named = GUIDE.partition("`relations.yaml` these serve:\n")[2].partition("What is `core`")[0]
    assert set(re.findall(r"`(\w+)`", named)) == {name for name, one in bank.relations.items() if not one.asked}


def test_what_can_change(tmp_path: Path) -> None:
    for name in ("eras.yaml", "relations.yaml"):
        (tmp_path / name).write_bytes((questions_dir() / name).read_bytes())
    head = "entries:\n- id: iss\n  kind: station\n  era: iss\n  chapter: living\n  name: ISS\n  "
    (tmp_path / "mine.yaml").write_text(head + EXAMPLES["changing"].replace("\n", "\n  "), encoding="utf-8")
    bank, problems = read_bank(tmp_path)
    assert of_mine(problems) == []
    assert bank.facts["iss.people"].as_of == parse_date("2026-05")
    assert bank.facts["iss.people"].review_by == parse_date("2027-05")


def test_a_question_in_own_words(folder: Path) -> None:
    bank = with_lines(folder, "questions:\n", EXAMPLES["question"])
    value = bank.facts["q-tabei"].value
    assert isinstance(value, Written)
    assert len(value.right) <= max(map(len, value.wrong))
    assert [question.kind for question in questions(bank, 1) if question.facts == ("q-tabei",)] == ["written"]


def test_a_question_of_true_or_false(folder: Path) -> None:
    bank = with_lines(folder, "questions:\n", EXAMPLES["verdict"])
    assert unsound(bank) == []
    (question,) = [question for question in questions(bank, 1) if question.facts == ("q-farthest",)]
    assert isinstance(question.form, Choose)
    assert question.form.options == ("True", "False")
    assert question.answer == "False"


def test_an_interval(folder: Path) -> None:
    text = (folder / "mountains.yaml").read_text(encoding="utf-8")
    (folder / "mountains.yaml").write_text(f"{text}\n{EXAMPLES['interval']}", encoding="utf-8")
    bank, problems = read_bank(folder)
    assert problems == ()
    assert check(bank) == []
    (interval,) = bank.intervals.values()
    assert (interval.unit, interval.why != "", interval.source != "") == ("years", True, True)


def test_a_quotation(folder: Path) -> None:
    text = (folder / "mountains.yaml").read_text(encoding="utf-8")
    (folder / "mountains.yaml").write_text(f"{text}\n{EXAMPLES['quotation']}", encoding="utf-8")
    bank, problems = read_bank(folder)
    assert problems == ()
    assert check(bank) == []
    (said,) = bank.quotations.values()
    assert said.around == ("Climb if you will, but remember that courage and strength are nought without ", "")


def test_a_story(folder: Path) -> None:
    bank = with_lines(folder, "  - {id: world, name: Around the world}\n", EXAMPLES["story"], "eras.yaml")
    story = bank.stories["climbers", "world"]
    assert 40 <= len(story.text.split()) <= 70
    assert story.facts == ("matterhorn.climbed",)
    assert story.entries == ("everest",)


def test_a_new_relation(folder: Path) -> None:
    with_lines(folder, "relations:\n", EXAMPLES["relation"], "relations.yaml")
    bank = with_lines(folder, "    height: 8611 m\n", "    height: 8611 m\n    slope: 60\n")
    assert bank.facts["k2.slope"].value.text == "60°"  # type: ignore[union-attr]


def test_a_relation_in_two_tenses(folder: Path) -> None:
    with_lines(folder, "relations:\n", EXAMPLES["tenses"], "relations.yaml")
    bank = with_lines(folder, "    height: 8611 m\n", "    height: 8611 m\n    weight: {is: 60 t, status: ended}\n")
    assert asked(bank.facts["k2.weight"], bank) == "How heavy was K2?"
    assert sentence(bank.facts["k2.weight"], bank) == "K2 weighed 60 t."


def test_words_of_one_s_own(folder: Path) -> None:
    (folder / "phrases.yaml").write_text(EXAMPLES["phrases"], encoding="utf-8")
    bank, problems = read_bank(folder)
    assert problems == ()
    assert bank.phrases.fill("what_is_right", question="How high is K2?") == "Yes, that is wrong. How high is K2?"
    assert "which_came_first" in bank.phrases.texts


def test_dates_are_shown_as_the_guide_says() -> None:
    rows = dict(
        re.findall(r"^\| `([^`]+)` \| ([^`|]+?) \|$", GUIDE.partition("**Dates**")[2].partition("**Numbers**")[0], re.M)
    )
    assert len(rows) == 9
    assert {text: date.text for text in rows if (date := parse_date(text))} == rows
    assert not parse_date("2027?").scorable  # type: ignore[union-attr]


MESSAGES = re.findall(r"^\| `([^`]+)` \| `([^`]+)` \|$", GUIDE.partition("the message |")[2], re.MULTILINE)


@pytest.mark.parametrize(("mistake", "message"), MESSAGES)
def test_messages_are_those_of_the_guide(mistake: str, message: str, folder: Path) -> None:
    text = (folder / "mountains.yaml").read_text(encoding="utf-8")
    key = mistake.partition(":")[0]
    changed = re.sub(rf"(?m)^(- | *){key}:.*$", lambda found: found[1] + mistake, text, count=1)
    (folder / "mountains.yaml").write_text(changed, encoding="utf-8")
    _, problems = read_bank(folder)
    line = text[: re.search(rf"(?m)^ *{key}:", text).start()].count("\n") + 1  # type: ignore[union-attr]
    assert [problem.text for problem in problems if problem.where.line == line] == [message]


def test_the_guide_shows_messages() -> None:
    assert len(MESSAGES) >= 6


ROWS = [EntryRow, FactRow, QuestionRow, IntervalRow, QuotationRow, RelationRow, KindRow, StoryRow]


@each("row", ROWS)
def test_every_word_of_the_format_is_explained(row: type[EntryRow]) -> None:
    words = {field.alias or name for name, field in row.model_fields.items()}
    named = set(re.findall(r"`(\w+)`", GUIDE)) | set(re.findall(r"(\w+):", "".join(EXAMPLES.values())))
    assert words <= named


@pytest.mark.long
def test_every_command_of_the_guide_runs(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder.parent)
    ran = 0
    for line in COMMANDS:
        words = shlex.split(line)
        assert words[:3] == ["python", "-m", "game"]
        if words[3] == "new" or words[3].startswith("-"):
            continue
        assert main(words[3:]) == 0, capsys.readouterr().err
        ran += 1
    assert ran >= 6
    assert (folder.parent / "my-questions.html").is_file()


def test_links_inside_the_guide_lead_somewhere() -> None:
    heads = {
        re.sub(r"[^\w -]", "", head.casefold()).replace(" ", "-") for head in re.findall(r"^##? (.+)$", GUIDE, re.M)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", GUIDE)) <= heads


def test_pictures_in_the_guide_are_there_and_light() -> None:
    files = [questions_dir() / name for name in re.findall(r"!\[[^]]+\]\(([^)]+)\)", GUIDE)]
    assert len(files) >= 5
    for file in files:
        assert 1_000 < file.stat().st_size <= LIGHT, file.name


def test_a_picture_of_ones_own(folder: Path) -> None:
    bank = with_lines(folder, HERE, EXAMPLES["picture"] + "\n" + HERE)
    assert bank.picture_of["everest"].credit == "Maria Rossi, CC BY 4.0"


ERA = """\
- id: revolution
  name: The Revolution
  years: 1789/1799
  chapters:
  - {id: crowd, name: The crowd}
"""
KIND, WORD = (
    "  event: events\n",
    """\
  happened: {type: date, say: "{s} was on {v}.", ask: "When was {s}?", event: "{s}"}
""",
)
PARIS = """\
sources: {book: "A book, https://example.org/"}
entries:
- {id: oath, kind: event, era: revolution, chapter: crowd, name: Oath, source: book, facts: {happened: 1789-06-20}}
- {id: storm, kind: event, era: revolution, chapter: crowd, name: Storm, source: book, facts: {happened: 1789-07-14}}
- {id: march, kind: event, era: revolution, chapter: crowd, name: March, source: book, facts: {happened: 1789-10-05}}
- {id: flight, kind: event, era: revolution, chapter: crowd, name: Flight, source: book, facts: {happened: 1791-06-20}}
"""


def test_the_way_from_the_sample_to_a_bank_of_one_s_own_has_no_mistake(folder: Path) -> None:
    def mistaken() -> list[Problem]:
        bank, problems = read_bank(folder)
        return [problem for problem in (*problems, *check(bank)) if "core fact" not in problem.text]

    eras, relations = folder / "eras.yaml", folder / "relations.yaml"
    sample, wording = eras.read_text(encoding="utf-8"), relations.read_text(encoding="utf-8")
    eras.write_text(sample + ERA, encoding="utf-8")
    assert mistaken() == []
    relations.write_text(wording.replace("kinds:", f"kinds:\n{KIND}#", 1) + WORD, encoding="utf-8")
    assert mistaken() == []
    (folder / "paris.yaml").write_text(PARIS, encoding="utf-8")
    assert mistaken() == []
    (folder / "mountains.yaml").unlink()
    assert mistaken() == []
    eras.write_text(sample[: sample.index("- id: climbers")] + ERA, encoding="utf-8")
    assert mistaken() == []
    relations.write_text(f"kinds:\n{KIND}relations:\n{WORD}", encoding="utf-8")
    assert mistaken() == []
    assert next(fact.id for fact in read_bank(folder)[0].facts.values() if fact.asked) == "oath.happened"
