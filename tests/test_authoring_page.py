"""preview --html: one page, whole and well-formed, with the key marked and everything escaped."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from game.__main__ import main
from game.authoring.html_page import page
from game.facts.check import check
from game.facts.folder import read_bank
from game.facts.load import load
from game.quiz.preview import questions
from tests.banks import ENTRIES, RIVERS, files

WHY = "Which way does the <i>Rhine & Co.</i> flow?"
VOID = {"meta"}


class Reader(HTMLParser):
    """The texts by the tags around them; a tag that is not closed is a failure."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append((self.open[-1], data))


def read(text: str) -> Reader:
    reader = Reader()
    reader.feed(text)
    reader.close()
    assert reader.open == []
    return reader


def test_every_question_of_the_bank_is_on_the_page() -> None:
    bank, _ = read_bank(RIVERS)
    asked = list(questions(bank, 1))
    found = read(page(bank, asked, check(bank)))
    prompts = [text for tag, text in found.texts if tag == "p"]
    assert {question.prompt for question in asked} <= set(prompts)
    assert [text for tag, text in found.texts if tag == "h2"] == [era.name for era in bank.eras]
    assert sum(tag == "article" for tag, _ in found.tags) == len({question.facts[0] for question in asked})
    keys = sum(attributes.get("class") == "key" for tag, attributes in found.tags if tag == "li")
    assert keys >= sum(type(question.form).__name__ == "Choose" for question in asked)
    text = page(bank, asked, ())
    assert all(bank.facts[question.facts[0]].source.replace("&", "&amp;") in text for question in asked)


def test_the_page_needs_nothing_from_elsewhere() -> None:
    bank, _ = read_bank(RIVERS)
    found = read(page(bank, questions(bank, 1), ()))
    assert {tag for tag, _ in found.tags}.isdisjoint({"script", "link", "img", "a", "iframe"})
    assert not any(name in ("src", "href") for _, attributes in found.tags for name in attributes)


def test_what_a_teacher_writes_is_text_and_nothing_else() -> None:
    evil = "<script>alert('&amp;')</script>"
    text = ENTRIES.replace("name: Rhine", f'name: "{evil}"').replace("Because.", "</p><b>&lt;")
    text = text.replace("Why?", WHY).replace(
        "right: So, wrong: [A, B, C]", "right: Downhill, wrong: [Backwards, Northwards]"
    )
    bank = load(files(entries=text)).bank
    found = read(page(bank, questions(bank, 1), check(bank)))
    assert not any(tag in ("script", "b") for tag, _ in found.tags)
    assert ("h3", evil) in found.texts
    assert ("p", WHY) in found.texts


def test_problems_stand_beside_their_facts_and_mistakes_on_top() -> None:
    text = ENTRIES.replace("length: 1230", "length: soon").replace("as_of: 2026-05\n", "as_of: 2026-05\n", 1)
    loaded = load(files(entries=text))
    problems = [*loaded.problems, *check(loaded.bank)]
    found = read(page(loaded.bank, questions(loaded.bank, 1), problems))
    warnings = [text for tag, text in found.texts if tag == "li"]
    assert any('"length" should be a number' in text for text in warnings)
    assert all(any(one.text in text for text in warnings) for one in problems)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, data in files():
        (tmp_path / name).write_bytes(data)
    return tmp_path


def test_the_command_writes_a_page_again_but_replaces_nothing_else(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = folder / "page.html"
    for _ in range(2):
        assert main(["preview", str(folder), "--html", str(target)]) == 0
    read(target.read_text(encoding="utf-8"))
    target.write_text("mine", encoding="utf-8")
    assert main(["preview", str(folder), "--html", str(target)]) == 2
    assert target.read_text(encoding="utf-8") == "mine"
    assert main(["preview", str(folder), "--html", str(folder / "page.yaml")]) == 2
    assert main(["preview", str(folder), "--html", str(folder / "no" / "page.html")]) == 2
    assert capsys.readouterr().err.count("\n") == 3
