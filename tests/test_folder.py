"""Folders of question files: which files are read, in which order, and what is said of those that cannot be."""

import os
from pathlib import Path

import pytest

from game.facts.folder import MAX_BYTES, read_bank, read_folder
from tests.banks import files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small bank on disk."""
    for name, data in files():
        (tmp_path / name).write_bytes(data)
    return tmp_path


def said(path: Path) -> list[str]:
    return [str(problem) for problem in read_folder(path)[1]]


def test_yaml_files_are_read_by_name(folder: Path) -> None:
    for name in ("b.yml", "A.YAML", "notes.txt", ".hidden.yaml", "eras.yaml~", "schema.json"):
        (folder / name).write_bytes(b"bank: small")
    found, problems = read_folder(folder)
    assert [name for name, _ in found] == ["A.YAML", "b.yml", "eras.yaml", "relations.yaml", "rivers.yaml"]
    assert problems == []


def test_a_folder_is_a_bank(folder: Path) -> None:
    bank, problems = read_bank(folder)
    assert len(bank.facts) == 6
    assert problems == ()


def test_a_folder_without_wording_takes_the_game_s(folder: Path) -> None:
    (folder / "relations.yaml").unlink()
    bank, problems = read_bank(folder)
    assert "launched" in bank.relations
    assert 'no kind "river"' in str(problems)
    assert read_folder(folder)[0][-1][0] == "rivers.yaml"


def test_what_is_no_file(folder: Path) -> None:
    (folder / "lakes.yaml").mkdir()
    bank, problems = read_bank(folder)
    assert [str(problem) for problem in problems] == [
        "lakes.yaml:1:1: this is a folder with the name of a file; give it another name"
    ]
    assert len(bank.facts) == 6


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links(folder: Path) -> None:
    (folder / "rivers.yaml").rename(folder / "rivers.txt")
    (folder / "good.yaml").symlink_to("rivers.txt")
    (folder / "lost.yaml").symlink_to("nowhere.yaml")
    (folder / "round.yaml").symlink_to("round.yaml")
    assert said(folder) == [
        f"{name}.yaml:1:1: this link leads nowhere; delete it, or put the file where it points"
        for name in ("lost", "round")
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe.yaml")
    assert said(folder) == ["pipe.yaml:1:1: this is no ordinary file; take it out of the folder"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything can be read")
def test_a_file_that_may_not_be_read(folder: Path) -> None:
    (folder / "rivers.yaml").chmod(0)
    assert said(folder)[0].startswith("rivers.yaml:1:1: this file cannot be read (")


def test_a_huge_file_is_not_read_whole(folder: Path) -> None:
    with (folder / "huge.yaml").open("wb") as file:
        file.truncate(3_000_000_000)
    assert max(len(data) for _, data in read_folder(folder)[0]) == MAX_BYTES + 1
    assert "huge.yaml:1:1: the file is larger than 1000 KB" in str(read_bank(folder)[1][0])


def test_what_is_no_folder(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert said(folder / "nothing")[0].startswith("nothing:1:1: this folder cannot be opened (")
    assert said(folder / "eras.yaml")[0].startswith("eras.yaml:1:1: this folder cannot be opened (")
    empty = tmp_path_factory.mktemp("empty")
    assert said(empty) == ["empty0:1:1: there is no question file (a name that ends with .yaml) in this folder"]
    assert read_bank(empty)[0].facts == {}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_no_text_can_be_shown(folder: Path) -> None:
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff.yaml")).write_bytes(b"entries: []")
    names = [name for name, _ in read_folder(folder)[0]]
    assert all(name.encode("utf-8") for name in names)


def test_what_other_programs_keep_beside_a_file_is_no_question_file(folder: Path) -> None:
    (folder / "~$rivers.yaml").write_bytes(b"\x04Anna")
    assert [name for name, _ in read_folder(folder).files] == ["eras.yaml", "relations.yaml", "rivers.yaml"]
    assert read_folder(folder).problems == []


def test_a_question_file_that_was_saved_as_txt_is_the_one_mistake(folder: Path) -> None:
    (folder / "rivers.yaml").rename(folder / "rivers.txt")
    (folder / "notes.txt").write_text("What to do: mend the entries.\n", encoding="utf-8")
    _, problems = read_bank(folder)
    assert [str(problem) for problem in problems] == [
        "rivers.txt:1:1: this looks like a question file, but its name does not end with .yaml, so that it is not "
        'read; rename it to "rivers.yaml"'
    ]


def test_what_many_lines_lack_is_told_once(folder: Path) -> None:
    file = folder / "rivers.yaml"
    entry = "- {{id: a{number}, kind: rivr, era: young, chapter: falls, name: A{number}}}\n"
    more = "".join(entry.format(number=number) for number in range(4))
    text = file.read_text(encoding="utf-8").replace("questions:\n", f"{more}questions:\n")
    file.write_text(text, encoding="utf-8")
    _, problems = read_bank(folder)
    first = text[: text.index("- {id: a0")].count("\n") + 1
    assert [str(problem) for problem in problems] == [
        f'rivers.yaml:{first}:18: there is no kind "rivr". Did you mean "river"? '
        f"The same is wrong in 3 more lines: {first + 1}, {first + 2}, {first + 3}"
    ]
