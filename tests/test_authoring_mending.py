"""check --fix: what is mended, what is left, and that nothing else in a file changes."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.__main__ import main
from game.authoring.date_spelling import better
from game.authoring.keeping import backup
from game.authoring.mending import mend, mend_folder
from game.facts.dates import edtf, parse_date
from game.facts.source import read_source
from tests.banks import ENTRIES, ERAS, files
from tests.support.each import each

TYPES = {"opened": "date", "length": "quantity", "explorer": "person"}
NOW = datetime(2026, 11, 22, 10, 15, 30, tzinfo=UTC)


def mended(text: str) -> tuple[str, list[str]]:
    data, done = mend("rivers.yaml", text.encode("utf-8"), TYPES)
    return data.decode("utf-8"), [str(one) for one in done]


@each(
    ("text", "date"),
    [
        ("20 July 1969", "1969-07-20"),
        ("20. July 1969", "1969-07-20"),
        ("July 20, 1969", "1969-07-20"),
        ("20th of July 1969", "1969-07-20"),
        ("Sept. 1969", "1969-09"),
        ("20.07.1969", "1969-07-20"),
        ("7/20/1969", "1969-07-20"),
        ("7/7/1969", "1969-07-07"),
        ("1969-20-07", "1969-07-20"),
        ("1961-1963", "1961/1963"),
        ("20 July 1969/24 July 1969", "1969-07-20/1969-07-24"),
        ("1969–07–20", "1969-07-20"),
        ("1969/07/20", "1969-07-20"),
        ("05.10.1954", "1954-10-05"),
        ("1969-07-20 00:00:00", "1969-07-20"),
        ("around 1954", "c. 1954"),
        ("300 bc", "300 BC"),
    ],
)
def test_a_date_that_can_mean_one_thing_is_spelled_so(text: str, date: str) -> None:
    assert better(text) == date


@each(
    "text",
    [
        "1969",
        "1969-07-20",
        "c. 1961",
        "summer 1954",
        "79",
        "1950s",
        "1969-07-20 18:30",
        "1975/1970",
        "-43",
        "7/8/1969",
        "20 Juli 1969",
        "31 June 1969",
        "soon",
        "44 BC",
        "2027?",
        "",
    ],
)
def test_a_date_that_is_fine_or_unclear_is_left(text: str) -> None:
    assert better(text) == ""


def test_dates_are_mended_where_dates_belong_and_nowhere_else() -> None:
    text = ENTRIES.replace("1850-07-20", '"20.07.1850"').replace("as_of: 2026-05", "as_of: May 2026 # 3 May 2026")
    text = text.replace('why: "Because."', 'why: "On 20 July 1850.", review_by: 1 May 2030')
    made, done = mended(text)
    assert made == text.replace("20.07.1850", "1850-07-20").replace("as_of: May 2026", "as_of: 2026-05").replace(
        "review_by: 1 May 2030", "review_by: 2030-05-01"
    )
    assert done[0] == 'rivers.yaml:2:8: "May 2026" is 2026-05 now'
    assert len(done) == 3


def test_the_years_of_eras_are_dates() -> None:
    data, done = mend("eras.yaml", ERAS.replace("1800/1900", "1800-1900").encode(), {})
    assert (data.decode(), len(done)) == (ERAS, 1)


def test_spaces_at_the_ends_of_lines_go_but_not_those_of_comments() -> None:
    text = ENTRIES.replace("name: Rhine\n", "name: Rhine  \t\n  # a note  \n")
    made, done = mended(text)
    assert made == ENTRIES.replace("name: Rhine\n", "name: Rhine\n  # a note  \n")
    assert done == ["rivers.yaml:10:14: the spaces at the end of the line are gone"]


@pytest.mark.parametrize(
    ("spaced", "tabbed"),
    [("  name: Rhine", "\tname: Rhine"), ("    length: 1230", "\t\tlength: 1230"), ("- id: main", "-\tid: main")],
)
def test_tabs_before_a_text_become_spaces(spaced: str, tabbed: str) -> None:
    assert mended(ENTRIES.replace(spaced, tabbed))[0] == ENTRIES


def test_all_tabs_of_a_file_are_taken_alike() -> None:
    lines = [line.replace("  ", "\t") if line.startswith("  ") else line for line in ENTRIES.splitlines(keepends=True)]
    text, _ = mended("".join(lines))
    assert read_source("x", text.encode())[0] is not None
    assert "\n\t" not in text


def test_line_ends_are_left_unless_they_are_mixed() -> None:
    windows = ENTRIES.replace("\n", "\r\n")
    assert mended(windows) == (windows, [])
    mixed = windows.replace("name: Rhine\r\n", "name: Rhine\n")
    assert mended(mixed) == (windows, ["rivers.yaml:10:1: 1 line ended unlike the others; all end alike now"])


def test_a_byte_order_mark_stays() -> None:
    data = b"\xef\xbb\xbf" + ENTRIES.replace("1850-07-20", "20.07.1850").encode("utf-8")
    assert mend("x", data, TYPES)[0] == b"\xef\xbb\xbf" + ENTRIES.encode("utf-8")


@each("data", [b"", b"\xff\xfea\x00", b"caf\xe9", b"\x00\x00", b"{", b"a: [", b"\t'"])
def test_what_is_no_question_file_is_left(data: bytes) -> None:
    assert mend("x.yaml", data, TYPES) == (data, [])


@pytest.mark.parametrize("text", ["a: {\n", "a: [\n", "entries:\n- id: x\n  facts: {length: [1 km,\n"])
def test_a_file_that_ends_before_something_is_closed_is_left(text: str) -> None:
    assert mended(text) == (text, [])


@given(st.text(alphabet="ab:-# \t\n\r'\"[]{},.17J", max_size=60))
def test_mending_never_makes_a_file_worse(text: str) -> None:
    data = text.encode("utf-8")
    made, _ = mend("x.yaml", data, TYPES)
    before, after = read_source("x.yaml", data), read_source("x.yaml", made)
    assert len(after[1]) <= len(before[1])
    assert mend("x.yaml", made, TYPES)[0] == made
    if before[0] and after[0] and not before[1]:
        assert _bare(before[0].data) == _bare(after[0].data)


def _bare(data: object) -> object:
    return "".join(str(data).replace("\\t", " ").split())


@given(st.text(alphabet="0123456789 ./-,JulyMarchstMay", max_size=16))
def test_a_better_spelling_is_a_date_and_stays_as_it_is(text: str) -> None:
    made = better(text)
    if made:
        date = parse_date(made)
        assert date is not None
        assert edtf(date) == made
        assert better(made) == ""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, data in files(entries=ENTRIES.replace("1850-07-20", "20.07.1850")):
        (tmp_path / name).write_bytes(data)
    return tmp_path


def test_a_file_that_is_mended_is_kept_as_it_was(folder: Path) -> None:
    before = (folder / "rivers.yaml").read_bytes()
    [(name, kept, done)] = mend_folder(folder, NOW)
    assert (name, kept, len(done)) == ("rivers.yaml", "rivers.yaml.2026-11-22 10.15.30.bak", 1)
    assert (folder / kept).read_bytes() == before
    assert (folder / name).read_text(encoding="utf-8") == ENTRIES
    assert list(mend_folder(folder, NOW)) == []
    assert sorted(path.suffix for path in folder.iterdir()) == [".bak", ".yaml", ".yaml", ".yaml"]


def test_backups_do_not_replace_each_other(folder: Path) -> None:
    names = [backup(folder / "rivers.yaml", NOW).name for _ in range(3)]
    assert len(set(names)) == 3


def test_the_command_says_what_it_did(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(folder)]) == 1
    capsys.readouterr()
    assert main(["check", "--fix", str(folder)]) == 0
    told = capsys.readouterr().out
    assert 'mended: rivers.yaml:14:18: "20.07.1850" is 1850-07-20 now' in told
    assert "mistakes: 0" in told
