"""import and export: nothing is lost on the way into a sheet and back, and every bad row is answered at its cell."""

import csv
import io
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.__main__ import main
from game.authoring import sheet
from game.authoring.asked import RefusedError
from game.authoring.sheet import comma, excel, opendocument
from game.authoring.sheet.columns import joined, parted
from game.authoring.sheet.exchange import Done, export, take_in
from game.authoring.sheet.tables import read_table
from game.authoring.sheet.yaml_text import scalar
from game.facts.folder import read_bank
from game.facts.model import Bank, Entry, Fact, Severity, Where
from game.facts.salvage import INVISIBLE
from game.facts.source import read_source
from game.files import questions_dir
from tests.banks import ENTRIES, RIVERS, files
from tests.support.each import each

NOW = datetime(2026, 11, 22, 10, 15, 30, tzinfo=UTC)
NOWHERE = Where("", 0, 0)
KINDS = ("csv", "xlsx", "ods")


def without_places(bank: Bank) -> tuple[Mapping[str, Fact], Mapping[str, Entry]]:
    """Nor quotations, for which a sheet has no place."""
    sheeted = {name: fact for name, fact in bank.facts.items() if name not in bank.quotations}
    facts = {name: replace(fact, where=NOWHERE) for name, fact in sheeted.items()}
    return facts, {name: replace(entry, where=NOWHERE) for name, entry in bank.entries.items()}


def there_and_back(source: Path, kind: str, folder: Path) -> None:
    """The bank of `source` through a sheet into another folder, and again."""
    sheet, again = folder / f"bank.{kind}", folder / f"again.{kind}"
    assert export(source, sheet, NOW, force=False)[0]
    back = folder / "back"
    back.mkdir()
    for name in ("eras.yaml", "relations.yaml"):
        (back / name).write_bytes((source / name).read_bytes())
    done, problems, notices = take_in(sheet, back, NOW, force=False)
    assert (bool(done), notices) == (True, [])
    assert [one for one in problems if one.severity is Severity.MISTAKE] == []
    first, second = read_bank(source), read_bank(back)
    assert without_places(first[0]) == without_places(second[0])
    assert list(without_places(first[0])[0]) == list(second[0].facts)
    assert second[1] == ()
    assert export(back, again, NOW, force=False)[0]
    assert read_table(sheet) == read_table(again)


@pytest.mark.sweep
@pytest.mark.parametrize("kind", KINDS)
def test_a_bank_goes_into_a_sheet_and_comes_back_the_same(kind: str, tmp_path: Path) -> None:
    there_and_back(RIVERS, kind, tmp_path)


@pytest.mark.long
def test_so_does_the_bank_of_the_game(tmp_path: Path) -> None:
    there_and_back(questions_dir(), "csv", tmp_path)


ODD = """\
bank: small
as_of: 2026-05
sources:
  at: "Atlas: all | rivers, \\"old\\" edition = new, https://example.org/?a=1&b=2"
  "two words": 'It''s here'
  unused: Nobody, nothing
entries:
- id: rhine
  kind: river
  era: young
  chapter: springs
  name: "-1 | Rhine = river"
  called: "the \\"Rhine\\""
  also: ["Rhein | Rhin", "'Rhenus'", "1/2", "null"]
  level: "4"
  tags: "a | b"
  facts:
    opened: {is: "1850-07~", also: 1851, core: yes, complete: no, ask: "When? {s}!"}
    length: "1,230 km"
    explorer: ["Anna | Blue", "Ben \\\\| Green", "=SUM(A1)", "@home"]
    flows_into: {is: "True: 'x' # y"}
  source: "two words"
- id: empty
  kind: river
  era: young
  chapter: falls
  name: 'Ω Ρήνος  two  spaces'
questions:
- {id: q-one, about: rhine, q: "Why | how?", right: "So | so", wrong: ["A | B", "+1", "C; D"], level: 3, source: at}
"""


@pytest.mark.parametrize("kind", KINDS)
def test_odd_texts_survive(kind: str, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    for name, data in files(entries=ODD):
        (source / name).write_bytes(data)
    assert read_bank(source)[1] == ()
    there_and_back(source, kind, tmp_path)
    text = (tmp_path / "back" / "rivers.yaml").read_text(encoding="utf-8")
    assert "Nobody, nothing" in text


@given(st.text(max_size=40))
def test_every_text_can_be_written_as_yaml(text: str) -> None:
    if INVISIBLE.search(text) or not text.isprintable():
        return
    line = f"key: {{a: {scalar(text)}, b: [{scalar(text)}, c]}}\n{scalar('k' + text)}: d"
    tree, problems = read_source("x", line.encode())
    assert problems == []
    assert tree
    wanted = normalize("NFC", text)
    assert tree.data["key"] == {"a": wanted, "b": [wanted, "c"]}


@given(st.lists(st.text(alphabet="ab|\\ ,", min_size=1).map(str.strip).filter(bool), min_size=1))
def test_lists_can_be_parted_again(values: list[str]) -> None:
    whole = [value for value in values if not value.endswith("\\")]
    assert parted(joined(whole)) == whole


@given(st.lists(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")), min_size=2), min_size=1))
def test_csv_comes_back_as_it_was(table: list[list[str]]) -> None:
    assert comma.read(comma.write([["id", "name"], *table]))[0].rows[1:] == table


@each(
    "text",
    [
        "1969-07-20",
        "1969-07",
        "20 July 1969",
        "July 1969",
        "3/4",
        "1957/1972",
        "=1+1",
        "@x",
        "-5 °C",
        "007",
        "1e5",
        "12:30",
        "TRUE",
        "2.5",
        "1,230",
        "8611.0",
        "1954-07-31T00:00:00Z",
        "#N/A",
        "#ССЫЛКА!",
        "Err:508",
    ],
)
def test_csv_marks_what_a_spreadsheet_would_change(text: str) -> None:
    assert b"'" + text.encode() in comma.write([[text]])
    assert comma.read(comma.write([["id", text]]))[0].rows == [["id", text]]


@each("text", ["1969", "Apollo 11", "21.5 kg", "'Oumuamua", "May the force", "yes", "NASA, 1969"])
def test_csv_leaves_other_texts_alone(text: str) -> None:
    assert b"'" + text.encode() not in comma.write([[text]])


HEADER = "id,kind,era,chapter,name,fact,is,why,wrong,source,question,ask,level"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, data in files()[:2]:
        (tmp_path / name).write_bytes(data)
    return tmp_path


def taken(folder: Path, text: str | bytes) -> tuple[Sequence[str], list[str]]:
    """What is written of a CSV file, and the mistakes for which nothing is."""
    (folder / "sheet.csv").write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return outcome(take_in(folder / "sheet.csv", None, NOW, force=True))


def outcome(result: Done) -> tuple[Sequence[str], list[str]]:
    mistakes = [str(problem) for problem in result.problems if problem.severity is Severity.MISTAKE]
    assert bool(result.told) != bool(mistakes)
    return result.told, mistakes


def noted(folder: Path, text: str | bytes) -> Sequence[str]:
    """The notices about a CSV file that is taken."""
    assert taken(folder, text)[1] == []
    return take_in(folder / "sheet.csv", None, NOW, force=True).notices


def test_a_sheet_by_hand_becomes_a_file(folder: Path) -> None:
    rows = [
        HEADER,
        "rhine,river,young,springs,Rhine,opened,20 July 1850,,,at,,,",
        "rhine,,,,,length,1230,,400 | 800 km,,,,",
        'rhine,,,,,explorer,"Anna Blue\nBen Green",Because.,,,,,',
        'rhine,,,,,,So,,A | B | C,"Atlas, All seas, https://example.org/seas",q-one,Why?,3',
        ',,,,,,,,,"at = Atlas, All rivers, https://example.org/",,,',
    ]
    assert taken(folder, "\n".join(rows))[1] == []
    bank, problems = read_bank(folder)
    assert problems == ()
    assert list(bank.facts) == ["rhine.opened", "rhine.length", "rhine.explorer", "q-one"]
    assert bank.facts["rhine.opened"].source == "Atlas, All rivers, https://example.org/"
    assert bank.facts["q-one"].source == "Atlas, All seas, https://example.org/seas"
    assert [name.text for name in bank.facts["rhine.explorer"].value] == ["Anna Blue", "Ben Green"]  # type: ignore[union-attr]
    assert "bank: small" in (folder / "sheet.yaml").read_text(encoding="utf-8")


GOOD = "rhine,river,young,springs,Rhine,length,1230,,,,,,"


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (["rhine,rivr,young,springs,Rhine,length,1230"], 'row 2, column kind: there is no kind "rivr". Did you mean'),
        (["rhine,river,yung,springs,Rhine,length,1230"], 'row 2, column era: there is no era "yung". Did you mean'),
        (["rhine,river,,springs,Rhine,length,1230"], 'row 2, column id: an entry needs "era"; write it in this row'),
        (["Rhine,river,young,springs,Rhine,length,1230"], 'row 2, column id: "id" should be lower-case'),
        (["rhine,river,young,springs,Rhine,lenght,1230"], 'row 2, column fact: there is no fact "lenght". Did'),
        (["rhine,river,young,springs,Rhine,opened,soon"], 'row 2, column is: "opened" should be a date'),
        (["rhine,river,young,springs,Rhine,length,"], 'row 2, column fact: a fact needs "is"; write it in this row'),
        (["rhine,river,young,springs,Rhine,,1230"], 'row 2, column is: "is" belongs to a fact;'),
        (
            [GOOD, "rhine,river,young,springs,Rain,explorer,Anna"],
            'row 3, column name: "name" of "rhine" is "Rhine" in row 2 and something else here',
        ),
        ([GOOD, "rhine,,,,,length,1231"], 'row 3, column fact: "length" of "rhine" is in row 2 already'),
        (
            [GOOD, "", "rhine,,,,,explorer,Anna,,,nowhere"],
            'row 4, column source: there is no source "nowhere" in the sheet; write here what the player is to see',
        ),
        ([GOOD, "rhine,,,,,explorer,Anna,,Anna | Ben"], 'row 3, column wrong: the wrong option "Anna" is a right'),
        ([GOOD, "rhin,,,,,,So,,A | B,,q-one,Why?,"], 'row 3, column id: there is no entry with the id "rhin".'),
        ([GOOD, "rhine,,,,,,So,,A | B | C | D | E | F,,q-one,Why?,"], 'row 3, column wrong: "wrong" has too many'),
        ([GOOD, "rhine,,,,,,So,,A | B,,q-one,Why?,9"], 'row 3, column level: "level" should be a number from 1'),
        ([GOOD, "rhine,,,,,,,,A | B,,q-one,Why?,"], 'row 3, column question: a question needs "is"; write it in'),
        ([GOOD, "rhine,,,,,,So,,A | B,,q-one,,"], "row 3, column question: a question needs its text; write it here"),
        ([",river,young,springs,Rhine,length,1230"], "row 2, column id: there is no id here; each row needs"),
        ([GOOD, ",,,,,,So,,A | B,,q-one,Why?,"], "row 3, column id: there is no id here; each row needs"),
        (["rhine,river,young,springs,Rh\u200bine,length,1230"], "row 2, column name: an invisible character (U+200B)"),
        ([GOOD + "x,y"], "row 2, column N: this row has more cells than there are columns: put a text with commas"),
        ([GOOD, ",,,,,,,,,a long text"], "row 3, column source: a row with a source alone should be like"),
        ([GOOD, "rhine,,,,,explorer,#N/A"], "row 3, column is: the spreadsheet shows an error here (#N/A)"),
        ([GOOD, "rhine,,,,,explorer,#BEZUG!"], "row 3, column is: the spreadsheet shows an error here (#BEZUG!)"),
        ([GOOD, "rhine,,,,,explorer,Err:508"], "row 3, column is: the spreadsheet shows an error here (Err:508)"),
        ([GOOD, "rhine,,,,,explorer,#####"], "row 3, column is: the spreadsheet shows an error here (#####)"),
        ([GOOD, "rhine,,,,,explorer,=A2&B2"], "row 3, column is: a formula stands here without its result"),
        ([GOOD, "rhine,,,,,depth,8.611"], 'row 3, column is: "8.611" may be 8611 or 8.611'),
        ([GOOD, "rhine,,,,,opened,7/8/1850"], 'row 3, column is: "opened" should be a date'),
        ([GOOD, "rhine,,,,,opened,30.05.1905"], "row 3, column is: the cell holds the day 1905-05-30, which is also"),
    ],
)
def test_every_bad_row_is_answered_at_its_cell(folder: Path, rows: list[str], says: str) -> None:
    _, problems = taken(folder, "\n".join([HEADER, *rows]))
    assert any(one.startswith(f"sheet.csv, {says}") for one in problems), problems
    assert not (folder / "sheet.yaml").exists()
    for words in ("brackets", "line out", "sources:", ".yaml", 'needs "is:"'):
        assert words not in str(problems)


@pytest.mark.parametrize(
    ("header", "says"),
    [
        (HEADER + ",ID", 'row 1, column id: there are two columns "id"; keep one of them'),
        (HEADER.replace("era,", ""), 'row 1, column A: the sheet needs a column "era"'),
        (
            HEADER.replace("name,", "naem,"),
            'row 1, column A: the sheet needs a column "name" with its name in the first',
        ),
        ("", "row 1, column A: the first row should have the names of the columns: "),
    ],
)
def test_so_is_a_bad_header(folder: Path, header: str, says: str) -> None:
    assert any(one.startswith(f"sheet.csv, {says}") for one in taken(folder, header + "\n" + GOOD)[1])


def test_a_column_that_is_missing_is_sought_among_the_strange_ones(folder: Path) -> None:
    assert 'is it the one called "naem"?' in str(taken(folder, HEADER.replace("name,", "naem,") + "\n" + GOOD))


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(f"{HEADER}\n{GOOD}".encode("utf-8-sig"), id="mark"),
        pytest.param(f"{HEADER}\r\n{GOOD}\r\n".encode(), id="windows"),
        pytest.param(f"{HEADER}\n{GOOD}".replace(",", ";").encode(), id="semicolons"),
        pytest.param(f"{HEADER}\n{GOOD}".replace(",", "\t").encode("utf-16"), id="Excel's Unicode text"),
        pytest.param(f"sep=;\r\n{HEADER}\n{GOOD}".replace(",", ";").encode(), id="named"),
        pytest.param(f"{HEADER.upper()}\n{GOOD}".encode(), id="capitals"),
    ],
)
def test_csv_of_many_programs_is_read(folder: Path, data: bytes) -> None:
    assert taken(folder, data)[1] == []
    assert list(read_bank(folder)[0].facts) == ["rhine.length"]


def test_a_file_is_never_replaced_unasked_nor_without_a_backup(folder: Path) -> None:
    (folder / "sheet.csv").write_text(f"{HEADER}\n{GOOD}", encoding="utf-8")
    target = folder / "mine.yaml"
    target.write_text("# mine\n", encoding="utf-8")
    with pytest.raises(RefusedError, match="there already"):
        take_in(folder / "sheet.csv", target, NOW, force=False)
    assert target.read_text(encoding="utf-8") == "# mine\n"
    done = take_in(folder / "sheet.csv", target, NOW, force=True)
    assert "2026-11-22" in str(done.told)
    assert (folder / "mine.yaml.2026-11-22 10.15.30.bak").read_text(encoding="utf-8") == "# mine\n"
    with pytest.raises(RefusedError, match="there already"):
        export(folder, folder / "sheet.csv", NOW, force=False)


def test_what_has_mistakes_is_not_exported(folder: Path) -> None:
    (folder / "rivers.yaml").write_text(ENTRIES.replace("kind: river", "knd: river", 1), encoding="utf-8")
    done, problems, _ = export(folder, folder / "sheet.csv", NOW, force=False)
    assert done == ()
    assert "rivers.yaml:7:3" in str(problems[0]) or "rivers.yaml:6:3" in str(problems[0])
    assert not (folder / "sheet.csv").exists()


@pytest.mark.parametrize("form", [excel, opendocument])
def test_texts_stay_texts(form: Any) -> None:
    table = [["id", "is"], ["=1+1", "1969-07-20"], ["two\nlines", "  a  b "], ["", "#N/A"], ["'1/2", "_x000D_"]]
    assert form.read(form.write(table))[0].rows == table


@pytest.mark.parametrize("name", ["bank.xls", "bank", "bank.csv", "bank.xlsx", "bank.ods", "broken.xlsx", "broken.ods"])
def test_what_is_no_sheet_is_answered_by_a_sentence(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for kind in ("xlsx", "ods"):
        (folder / f"broken.{kind}").write_bytes(b"PK\x03\x04 nothing")
    assert main(["import", str(folder / name)]) == 2
    told = capsys.readouterr()
    assert told.err.count("\n") == 1
    assert "Traceback" not in told.err + told.out


@pytest.mark.parametrize(
    "data", [b'id,"name\nx', b'id,name\n"x" y,z', b"x\nM\x9anch", b"\xff\xfea", b"\xdd\xe2\xe5\xf0"]
)
def test_broken_csv_is_answered_by_a_sentence(data: bytes, folder: Path) -> None:
    with pytest.raises(RefusedError, match=r"Line [12]"):
        taken(folder, data)


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_without_the_libraries_a_sentence_tells_what_to_install(
    kind: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("openpyxl", "odf"):
        monkeypatch.setitem(sys.modules, module, None)
    for module in ("excel", "opendocument"):
        monkeypatch.delitem(sys.modules, f"game.authoring.sheet.{module}")
        monkeypatch.delattr(sheet, module)
    with pytest.raises(RefusedError, match="pip install openpyxl odfpy"):
        read_table(folder / f"sheet.{kind}")


def test_an_empty_sheet_is_answered_by_a_sentence(folder: Path) -> None:
    with pytest.raises(RefusedError, match="no rows"):
        taken(folder, HEADER + "\n,,,\n")


def test_file_names_stay_in_the_folder(folder: Path) -> None:
    for name in ("../outside", "eras.yaml", ".hidden"):
        (folder / "sheet.csv").write_text(f"file,{HEADER}\n{name},{GOOD}", encoding="utf-8")
        with pytest.raises(RefusedError, match="cannot be the name"):
            take_in(folder / "sheet.csv", folder, NOW, force=True)


def test_the_commands_tell_what_they_did(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "rivers.yaml").write_text(ENTRIES, encoding="utf-8")
    sheet = folder / "rivers.csv"
    assert main(["export", str(folder), "--to", str(sheet)]) == 0
    rows = list(csv.reader(io.StringIO(sheet.read_text(encoding="utf-8-sig"))))
    assert rows[0][:6] == ["file", "id", "kind", "era", "chapter", "name"]
    back = ["import", str(sheet), "--to", str(folder)]
    assert main(back) == 2
    assert "there already" in capsys.readouterr().err
    assert main([*back, "--force"]) == 0
    assert len(read_bank(folder)[0].facts) == 6
    sheet.write_text(sheet.read_text(encoding="utf-8").replace("1230", "soon"), encoding="utf-8")
    assert main([*back, "--force"]) == 1
    assert "rivers.csv, row 3, column is: " in capsys.readouterr().out


def test_a_question_that_will_not_be_asked_is_told_at_its_cell(folder: Path) -> None:
    right = "It is so steep that no snow can ever stay on it"
    asked = f"rhine,,,,,,{right},,Paint | Two tunnels | Rope,,q-one,Why is the north face of it so dark?,3"
    (folder / "sheet.csv").write_text("\n".join([HEADER, GOOD, asked]), encoding="utf-8")
    problems = take_in(folder / "sheet.csv", None, NOW, force=True).problems
    (unasked,) = [problem for problem in problems if problem.severity is Severity.UNASKED and "q-one" in problem.text]
    assert str(unasked).startswith("sheet.csv, row 3, column ")
    assert "(rule L05)" in unasked.text


def test_a_source_that_is_written_out_gets_a_name_which_is_told(folder: Path) -> None:
    rows = [HEADER, GOOD.replace("1230,,,,", '1230,,,"Atlas, All seas, https://example.org/",')]
    rows.append("main,river,young,falls,Main,length,527,,,https://example.org/main,,,")
    assert noted(folder, "\n".join(rows)) == [
        'sheet.yaml has names of its own under "sources:" for what was written out in the sheet: '
        "atlas-all-seas = Atlas, All seas, https://example.org/, https-example-org = https://example.org/main"
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("", "", ""),
        (
            "entries:\n",
            "# All of them\nentries:\n",
            "rivers.yaml: 1 note (#) is lost, since a sheet has no place for notes.",
        ),
        (
            "  name: Rhine\n",
            "  name: Rhine   # not the Rhone\n  # nor the Rhein\n  clue: 'The # 1 of rivers'\n",
            "rivers.yaml: 2 notes (#) are lost, since a sheet has no place for notes.",
        ),
    ],
)
def test_notes_that_are_lost_are_counted(folder: Path, old: str, new: str, told: str) -> None:
    (folder / "rivers.yaml").write_text(ENTRIES.replace(old, new, 1), encoding="utf-8")
    export(folder, folder / "sheet.csv", NOW, force=False)
    done, _, _ = take_in(folder / "sheet.csv", folder, NOW, force=True)
    assert [sentence for sentence in done if "(#)" in sentence] == ([told] if told else [])


# What a sheet has no place for

PAIRS = """\

# Pairs
intervals:
- from: rhine.opened
  to: main.opened
  ask: How many years after the Rhine was the Main opened?   # a note
"""
SAID = """\
quotations:
- {id: said, era: young, chapter: falls, words: Well done, speaker: Ann, occasion: on the top, date: 1954, source: at,
   wrong: [Bob, Cid, Dan], missing: done, wrong_words: [sung, eaten, paid]}
"""


def with_pairs() -> str:
    """The small bank with an interval and a quotation, and something after them."""
    dated = ENTRIES.replace("    flows_into: Rhine\n", "    flows_into: Rhine\n    opened: 1860\n")
    head, questions, rest = dated.partition("questions:")
    return f"{head.rstrip()}\n{PAIRS}\n{SAID}\n# Own words\n{questions}{rest}"


@pytest.fixture
def with_rest(tmp_path: Path) -> Path:
    mine = tmp_path / "mine"
    mine.mkdir()
    for name, data in files(with_pairs()):
        (mine / name).write_bytes(data)
    assert read_bank(mine)[1] == ()
    return mine


def test_export_says_what_a_sheet_does_not_hold(with_rest: Path) -> None:
    done, _, notices = export(with_rest, with_rest / "sheet.csv", NOW, force=False)
    assert done == [f"{with_rest / 'sheet.csv'} holds 9 rows of 1 file."]
    assert notices == ["rivers.yaml has 1 interval and 1 quotation, for which a sheet has no place."]


def test_import_leaves_it_in_the_file(with_rest: Path) -> None:
    before, _ = read_bank(with_rest)
    export(with_rest, with_rest / "sheet.csv", NOW, force=False)
    for _ in range(2):
        done, problems, _ = take_in(with_rest / "sheet.csv", with_rest / "rivers.yaml", NOW, force=True)
        assert [one for one in problems if one.severity is Severity.MISTAKE] == []
        assert "rivers.yaml keeps its 1 interval and 1 quotation, for which a sheet has no place." in done
        after, found = read_bank(with_rest)
        assert found == ()
        assert [replace(one, where=NOWHERE) for one in after.intervals.values()] == [
            replace(one, where=NOWHERE) for one in before.intervals.values()
        ]
        assert [replace(one, where=NOWHERE) for one in after.quotations.values()] == [
            replace(one, where=NOWHERE) for one in before.quotations.values()
        ]
        assert [*after.facts] == [*before.facts]
    text = (with_rest / "rivers.yaml").read_text(encoding="utf-8")
    assert "# Pairs\nintervals:\n- from: rhine.opened\n" in text
    assert "# a note\n\nquotations:\n" in text
    assert "# Own words" not in text


def test_what_no_longer_fits_to_it_is_told_at_its_line_and_nothing_is_written(with_rest: Path) -> None:
    export(with_rest, with_rest / "sheet.csv", NOW, force=False)
    sheet = with_rest / "sheet.csv"
    text = (with_rest / "rivers.yaml").read_text(encoding="utf-8")
    line = text[: text.index("to: main.opened")].count("\n") + 1
    lines = sheet.read_text(encoding="utf-8-sig").splitlines()
    rows = [row for row in lines if "1860" not in row]
    assert len(rows) == len(lines) - 1
    sheet.write_text("\n".join(rows), encoding="utf-8")
    done, problems, _ = take_in(sheet, with_rest / "rivers.yaml", NOW, force=True)
    assert not done
    assert [str(problem) for problem in problems] == [
        f'rivers.yaml:{line}:7: "main" has no fact "opened". Known are: length, flows_into.'
    ]
    assert (with_rest / "rivers.yaml").read_text(encoding="utf-8") == text


def test_what_cannot_be_kept_is_not_replaced(with_rest: Path) -> None:
    export(with_rest, with_rest / "sheet.csv", NOW, force=False)
    file = with_rest / "rivers.yaml"
    text = "".join(f" {line}" for line in file.read_text(encoding="utf-8").splitlines(keepends=True))
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RefusedError, match="let it begin at the start of a line"):
        take_in(with_rest / "sheet.csv", file, NOW, force=True)
    assert file.read_text(encoding="utf-8") == text


def test_use_goes_through_a_sheet(folder: Path) -> None:
    used = ENTRIES.replace("{is: 527 km,", "{is: 527 km, use: [clue, why],").replace('q: "Why?"', 'q: "Why?", use: why')
    (folder / "rivers.yaml").write_text(used, encoding="utf-8")
    assert export(folder, folder / "sheet.csv", NOW, force=False)[0]
    assert take_in(folder / "sheet.csv", folder / "rivers.yaml", NOW, force=True)[0]
    bank, problems = read_bank(folder)
    assert problems == ()
    assert {fact.id for fact in bank.facts.values() if not fact.asked} == {"main.length", "q-one"}
    assert "use: [clue, why]" in (folder / "rivers.yaml").read_text(encoding="utf-8")
