"""What spreadsheets do to cells: what is still sure is taken, what is not is refused with the name of the cell."""

import io
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from openpyxl import Workbook

from game.__main__ import main
from game.authoring.sheet import comma, excel, opendocument
from game.authoring.sheet.exchange import Done, take_in
from game.authoring.sheet.grid import Content, Doubted, Refused, letters
from game.authoring.sheet.serial import FIRST, FIRST_ON_A_MAC
from game.authoring.sheet.tables import read_table
from game.facts.check import check
from game.facts.folder import read_bank
from game.facts.model import Severity
from game.files import questions_dir
from tests.banks import ENTRIES, files
from tests.support.each import each
from tests.support.new_bank import write_new_bank

NOW = datetime(2026, 11, 22, 10, 15, 30, tzinfo=UTC)
SAVED = Path(__file__).parent / "sheets"  # by LibreOffice 7.4
HEADER = ["id", "kind", "era", "chapter", "name", "source", "fact", "is", "wrong", "why", "core", "question", "ask"]
RHINE = ["rhine", "river", "young", "springs", "Rhine", "Atlas, https://example.org/"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, data in files()[:2]:
        (tmp_path / name).write_bytes(data)
    return tmp_path


def xlsx(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def entries(*rows: list[object]) -> tuple[Workbook, Any]:
    """A workbook with the names of the columns and these rows."""
    book = Workbook()
    sheet: Any = book.active
    sheet.title = "Entries"
    for row in ([*HEADER], *rows):
        sheet.append(row)
    return book, sheet


def imported(folder: Path, data: bytes | Workbook | str, kind: str = "xlsx") -> Done:
    path = folder / f"sheet.{kind}"
    made = xlsx(data) if isinstance(data, Workbook) else data
    path.write_bytes(made.encode("utf-8") if isinstance(made, str) else made)
    return take_in(path, None, NOW, force=True)


def mistakes(done: Done) -> list[str]:
    found = [str(problem) for problem in done.problems if problem.severity is Severity.MISTAKE]
    assert bool(found) != bool(done.told)
    return found


def shown(value: object, form: str = "General", epoch: date = FIRST) -> Content:
    """What is read of a cell of an Excel file."""
    book = Workbook()
    if epoch != FIRST:
        book.epoch = datetime(1904, 1, 1)  # noqa: DTZ001 - as openpyxl has it
    sheet: Any = book.active
    sheet["A1"] = value
    sheet["A1"].number_format = form
    return excel.read(xlsx(book))[0].rows[0][0]


@pytest.mark.parametrize(
    ("value", "form", "read"),
    [
        (8611, "General", "8611"),
        (8611.0, "0.00", "8611"),
        (8611, "#,##0", "8611"),
        (8611, '#,##0" m"', "8611 m"),
        (8.611, '0.000\\ "km"', "8.611 km"),
        (21.5, "0.0;[Red]-0.0", "21.5"),
        (0.1 + 0.2, "General", "0.3"),
        (1.5e11, "0.00E+00", "150000000000"),
        (0.9, "0%", "90%"),
        (0.125, "0.0%", "12.5%"),
        (0.5, "# ?/?", "0.5"),
        (7, "000", "007"),
        (-5, '0" °C"', "-5 °C"),
        (150, "[$$-409]#,##0.00", "$150"),
        (150, "#,##0.00\\ [$€-407]", "150 €"),
        (1961, '"c. "0', "c. 1961"),
        (5, "@", "5"),
        (True, "General", True),
        (None, "General", ""),
        ("8611\u00a0m", "@", "8611\u00a0m"),
        ("“The roof”", "@", "“The roof”"),
        ("'1954-07-31", "@", "1954-07-31"),
        ("'Oumuamua", "@", "'Oumuamua"),
        ("a_x000D_\nb", "@", "a\r\nb"),
        (datetime(1954, 7, 31), "dd.mm.yyyy", "1954-07-31"),  # noqa: DTZ001
        (datetime(1954, 7, 31, 14, 5), "yyyy-mm-dd hh:mm", "1954-07-31 14:05"),  # noqa: DTZ001
        (date(1954, 7, 1), "mmm-yy", "1954-07"),
        (date(1954, 7, 1), "[$-407]mmmm\\ yyyy;@", "1954-07"),
        (date(1954, 1, 1), "yyyy", "1954"),
        (time(10, 30), "hh:mm", "10:30"),
        (timedelta(hours=195, minutes=18, seconds=35), "[h]:mm:ss", "195:18:35"),
    ],
)
def test_an_excel_cell_says_what_it_shows(value: object, form: str, read: Content) -> None:
    assert shown(value, form) == read


@pytest.mark.parametrize(
    ("value", "form", "why"),
    [
        (1957, "dd.mm.yyyy", "the day 1905-05-10, which is also what a spreadsheet makes of the year 1957"),
        (date(1905, 5, 10), "mm-dd-yy", "the year 1957"),
        (79, "yyyy-mm-dd", "the year 79"),
        (date(1954, 7, 31), "d-mmm", "without its year"),
        (8611000, '0.0,," M"', "does not show the number that it holds (8611000)"),
        (7, '"yes"', "does not show the number"),
        ("=1+1", "General", "a formula stands here without its result"),
        ("#REF!", "General", "an error here (#REF!)"),
        ("#DIV/0!", "General", "an error here (#DIV/0!)"),
    ],
)
def test_an_excel_cell_that_is_not_sure_is_refused(value: object, form: str, why: str) -> None:
    read = shown(value, form)
    assert isinstance(read, Refused)
    assert why in read.why


def test_a_year_is_known_by_the_calendar_of_a_macintosh_too() -> None:
    assert isinstance(shown(date(1909, 5, 11), "yyyy-mm-dd", FIRST_ON_A_MAC), Refused)
    assert shown(date(1909, 5, 11), "yyyy-mm-dd") == "1909-05-11"


@each(
    ("text", "delimiter", "read"),
    [
        ("8611.0", ",", "8611"),
        ("1954-07-31 00:00:00", ",", "1954-07-31"),
        ('"=""007"""', ",", "007"),
        ("'1954-07-31", ",", "1954-07-31"),
        ("'=A1", ",", "=A1"),
        ("'#N/A", ",", "#N/A"),
        ('"8,611"', ",", "8,611"),
        ("8.611 m", ";", "8.611 m"),
        ("2,5", ";", "2,5"),
        ("1906-05-10", ",", "1906-05-10"),
        ("'1905-05-10", ",", "1905-05-10"),
    ],
)
def test_a_csv_cell_says_what_was_meant(text: str, delimiter: str, read: str) -> None:
    assert comma.read(f"id{delimiter}name\nx{delimiter}{text}".encode())[0].rows[1][1] == read


@each(
    ("text", "delimiter"),
    [
        ("#N/A", ","),
        ("#NAME?", ","),
        ("#VALUE!", ","),
        ("#DIV/0!", ","),
        ("#¡REF!", ","),
        ("#ДЕЛ/0!", ","),
        ("Err:508", ","),
        ("####", ","),
        ("=A1", ","),
        ("8.611", ","),
        ("8.611", ";"),
        ("8,611", ";"),
        ("8,611", "\t"),
        ("30.05.1905", ","),
    ],
)
def test_a_csv_cell_that_is_not_sure_is_refused(text: str, delimiter: str) -> None:
    assert isinstance(comma.read(f"id{delimiter}name\nx{delimiter}{text}".encode())[0].rows[1][1], Refused)


@each("text", ["# 1 of the world", "#winning!", "Err: 508", "#1", "C#", "190 m"])
def test_texts_that_look_a_little_like_errors_are_texts(text: str) -> None:
    assert comma.read(f"id,name\nx,{text}".encode())[0].rows[1][1] == text


def test_a_day_that_may_be_a_year_is_taken_from_csv_and_told(folder: Path) -> None:
    assert isinstance(comma.read(b"id,name\nx,1905-05-10")[0].rows[1][1], Doubted)
    text = ",".join(HEADER) + "\n" + ",".join(RHINE).replace("Atlas, ", "Atlas ") + ",opened,1905-05-10"
    done = imported(folder, text, "csv")
    assert mistakes(done) == []
    assert "row 2, column is: is it 1905-05-10 or the year 1957?" in str(done.notices)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        pytest.param("cp1252", "Mönch, Pic d’Être, 12 m³", id="western Windows"),
        pytest.param("utf-16", "Эверест", id="UTF-16 with a mark"),
        pytest.param("utf-16-le", "Mönch", id="UTF-16 without a mark"),
        pytest.param("utf-16-be", "Mönch", id="the other UTF-16"),
    ],
)
def test_encodings_that_can_be_told_are_read(code: str, text: str) -> None:
    grid = comma.read(f"id\tname\nx\t{text}".encode(code))[0]
    assert grid.rows[1][1] == text
    assert bool(grid.notices) == (code == "cp1252")
    assert all("Mönch" in notice for notice in grid.notices)


def ods(*cells: Mapping[str, str]) -> bytes:
    """An OpenDocument sheet of one row; each cell has attributes, and `shown`, the text that it shows."""
    book = OpenDocumentSpreadsheet()
    sheet = Table(name="Entries")
    row = TableRow()
    for given in cells:
        cell = TableCell(**{key: value for key, value in given.items() if key != "shown"})
        if "shown" in given:
            cell.addElement(P(text=given["shown"]))
        row.addElement(cell)
    sheet.addElement(row)
    book.spreadsheet.addElement(sheet)
    stream = io.BytesIO()
    book.write(stream)
    return stream.getvalue()


def number(value: str, text: str, kind: str = "float") -> dict[str, str]:
    return {"valuetype": kind, "value": value, "shown": text}


@each(
    ("cell", "read"),
    [
        (number("8611", "8.611"), "8611"),
        (number("8611", "8.611 m"), "8611 m"),
        (number("8.611", "8,611 km"), "8.611 km"),
        (number("-5", "-5 °C"), "-5 °C"),
        (number("150000000000", "1,5E+11"), "150000000000"),
        (number("0.9", "90 %", "percentage"), "90%"),
        (number("150", "150,00 €", "currency"), "150 €"),
        (number("1", "WAHR"), True),
        ({"valuetype": "boolean", "booleanvalue": "false", "shown": "FALSCH"}, False),
        ({"valuetype": "date", "datevalue": "1954-07-31", "shown": "31.07.54"}, "1954-07-31"),
        ({"valuetype": "date", "datevalue": "1954-07-31T00:00:00", "shown": "31.07.54"}, "1954-07-31"),
        ({"valuetype": "date", "datevalue": "1954-07-31T14:05:00", "shown": "31.07.54"}, "1954-07-31 14:05"),
        ({"valuetype": "string", "formula": "of:=A1", "shown": "ab"}, "ab"),
        ({"formula": 'of:=""', "shown": ""}, ""),
        ({"valuetype": "string", "shown": "#N/A"}, "#N/A"),
    ],
)
def test_an_opendocument_cell_says_what_it_shows(cell: Mapping[str, str], read: Content) -> None:
    rows = opendocument.read(ods(cell, {"valuetype": "string", "shown": "end"}))[0].rows
    assert rows[0] == [read, "end"]


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ({"valuetype": "date", "datevalue": "1905-05-10", "shown": "10.05.05"}, "the year 1957"),
        ({"valuetype": "string", "formula": "of:=1/0", "shown": "#DIV/0!"}, "an error here (#DIV/0!)"),
        ({"valuetype": "string", "formula": "of:=(", "shown": "Err:508"}, "an error here (Err:508)"),
        ({"formula": "of:=A1"}, "without its result"),
        (number("8611000", "8,6 km"), "does not show the number that it holds (8611000)"),
    ],
)
def test_an_opendocument_cell_that_is_not_sure_is_refused(cell: Mapping[str, str], why: str) -> None:
    read = opendocument.read(ods(cell))[0].rows[0][0]
    assert isinstance(read, Refused)
    assert why in read.why


def test_refusals_name_the_cell_and_the_sheet(folder: Path) -> None:
    book, sheet = entries([*RHINE, "opened", 1957], [*RHINE, "explorer", "#REF!"], [*RHINE, "length", True])
    sheet["H2"].number_format = "dd.mm.yyyy"
    told = mistakes(imported(folder, book))
    assert [one.partition(": ")[0] for one in told] == [
        f"sheet.xlsx, cell {cell} of sheet 'Entries'" for cell in ("H2", "H3", "H4")
    ]


@pytest.mark.parametrize("kind", ["ods", "xlsx"])
def test_a_sheet_that_libreoffice_saved_is_read(kind: str, folder: Path) -> None:
    """It has a title, a second sheet, merged and hidden cells, formulas, a remark, a unit in a format, an old date."""
    done = take_in(SAVED / f"libreoffice.{kind}", folder / "rivers.yaml", NOW, force=False)
    assert mistakes(done) == []
    for said in (
        'row 1 ("Rivers of my class, checked in May") stands above the names',
        'the column "To do" (L) is none of a bank\'s and is passed over',
        "the sheet 'Pupils' has no row with the names of columns",
        "hidden rows are read like all others: 7",
        "hidden columns are read like all others: source",
    ):
        assert said in str(done.notices).replace("\\'", "'")
    facts = read_bank(folder)[0].facts
    assert {name: fact.value.text for name, fact in facts.items() if hasattr(fact.value, "text")} == {
        "rhine.opened": "18 July 1850",
        "rhine.length": "1,230 km",
        "main.length": "527 km",
    }
    assert facts["rhine.opened"].core
    assert facts["rhine.explorer"].value[1].text == "Ben Green"  # type: ignore[index]
    assert facts["main.flows_into"].value[0].entry == "rhine"  # type: ignore[index]
    assert facts["main.length"].why == ""


def test_rows_can_be_sorted_in_any_way(folder: Path) -> None:
    """Each row says by itself what it belongs to; what it would be without its id is refused."""
    question: list[object] = ["rhine", *[""] * 6, "So", "A | B", "", "", "q-one", "Why?"]
    full: list[object] = [*RHINE, "", "Then", "C | D", "", "", "q-two", "When?"]
    rows: list[list[object]] = [[*RHINE, "length", "1230"], ["rhine", *[""] * 5, "explorer", "Anna"], question, full]
    banks = []
    for order in (rows, rows[::-1], [*rows[2:], *rows[:2]]):
        assert mistakes(imported(folder, entries(*order)[0])) == []
        facts = read_bank(folder)[0].facts
        banks.append({name: (fact.entry, fact.value, fact.level) for name, fact in facts.items()})
    assert banks[0] == banks[1] == banks[2]
    assert len(banks[0]) == 4
    nameless: list[list[object]] = [["", *row[1:]] for row in rows[1:3]]
    told = mistakes(imported(folder, entries(rows[0], *nameless)[0]))
    assert len(told) == 1
    assert "cell A3 of sheet 'Entries': there is no id here" in told[0]
    assert told[0].endswith("(the same in A4)")


def test_so_it_is_with_files(folder: Path) -> None:
    text = f"file,{NAMES}\n{{0}},{GOOD}\n{{1}},rhine,,,,,depth,2 m"
    assert mistakes(imported(folder, text.format("a", "a"), "csv")) == []
    assert "row 3, column file: there is no file here" in mistakes(imported(folder, text.format("a", ""), "csv"))[0]


def test_a_question_may_stand_in_the_column_of_questions(folder: Path) -> None:
    own: list[object] = ["rhine", *[""] * 6, "So", "A | B", "", "", "Why does it flow?"]
    other: list[object] = ["rhine", *[""] * 6, "Then", "A | B", "", "", "When does it flow?"]
    fact: list[object] = [*RHINE, "length", "1230", "", "", "", "How long is it from end to end?"]
    for order in ([fact, own, other], [other, own, fact]):
        assert mistakes(imported(folder, entries(*order)[0])) == []
        facts = read_bank(folder)[0].facts
        assert facts["rhine-why-does-it-flow"].value.prompt == "Why does it flow?"  # type: ignore[union-attr]
        assert facts["rhine-when-does-it-flow"].value.right == "Then"  # type: ignore[union-attr]
        assert facts["rhine.length"].ask == "How long is it from end to end?"


def test_an_entry_may_have_questions_alone(folder: Path) -> None:
    assert mistakes(imported(folder, entries([*RHINE, "", "So", "A | B", "", "", "Why does it flow?"])[0])) == []
    bank = read_bank(folder)[0]
    assert bank.entries["rhine"].name == "Rhine"
    assert list(bank.facts) == ["rhine-why-does-it-flow"]


def test_questions_alone_need_few_columns(folder: Path) -> None:
    (folder / "rivers.yaml").write_text(ENTRIES, encoding="utf-8")
    assert mistakes(imported(folder, "id,question,is,wrong\nrhine,Why does it flow?,So,A | B", "csv")) == []
    assert "rhine-why-does-it-flow" in read_bank(folder)[0].facts


GOOD = "rhine,river,young,springs,Rhine,length,1230"
NAMES = "id,kind,era,chapter,name,fact,is"


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        (f"{NAMES},notes\n{GOOD},ask again", 'the column "notes" (H) is none of a bank\'s and is passed over'),
        (f"{NAMES},wy\n{GOOD},x", 'the column "wy" (H) is none of a bank\'s and is passed over; did you mean "why"?'),
        (f"{NAMES},to do\n{GOOD},#REF!", 'the column "to do" (H)'),
        (f"{NAMES},\n{GOOD},x", "column H has no name and is passed over (row 2, column H)"),
        (f"My rivers,,,,,,\n{NAMES}\n{GOOD}", 'row 1 ("My rivers") stands above the names of the columns'),
        (f"My rivers\n\nin May\n{NAMES}\n{GOOD}", 'row 3 ("in May")'),
        (f"My rivers\n{NAMES}\n{GOOD}".replace(",", ";"), 'row 1 ("My rivers")'),
        (f"{NAMES}\n{GOOD}".replace("length,1230", "opened,20.7.1850"), '"20.7.1850" (row 2, column is) as 1850-07-20'),
        (f"{NAMES}\n{GOOD}".replace("length,1230", "opened,20\u00a0July\u00a01850"), ""),
        (f"{NAMES}\n,,,,,,\n{GOOD}\n,,,,,,\n", ""),
        (f"{NAMES}\n{GOOD}\n{NAMES}\n", ""),
        (f'" ID ",KIND,"Era\u00a0",chapter,Name,Fact,IS\n{GOOD}', ""),
        (f'{NAMES},"as of"\n{GOOD},2026', ""),
    ],
)
def test_what_is_passed_over_or_changed_is_told(text: str, notice: str, folder: Path) -> None:
    done = imported(folder, text, "csv")
    assert mistakes(done) == []
    assert notice in "\n".join(done.notices)
    assert bool(done.notices) == bool(notice)
    assert len(read_bank(folder)[0].facts) == 1


def test_names_of_columns_below_other_rows_are_refused(folder: Path) -> None:
    told = mistakes(imported(folder, f"{GOOD}\n{NAMES}\n", "csv"))
    assert "row 1, column A: this row stands above the names of the columns; move it below them" in told[0]
    told = mistakes(imported(folder, f"{GOOD}\n" * 12 + NAMES, "csv"))
    assert len(told) == 1
    assert "row 13, column A: the names of the columns stand here; move them into the first row" in told[0]


def test_a_sheet_of_another_purpose_may_come_first(folder: Path) -> None:
    book, _ = entries([*RHINE, "length", "1230"])
    pupils: Any = book.create_sheet("Pupils", 0)
    pupils.append(["name", "level"])
    book.create_sheet("Empty")
    done = imported(folder, book)
    assert mistakes(done) == []
    assert "the sheet 'Pupils' has no row with the names of columns and is passed over" in done.notices


def test_a_bank_may_have_several_sheets(folder: Path) -> None:
    book, _ = entries([*RHINE, "length", "1230"])
    more: Any = book.create_sheet("More")
    more.append(HEADER)
    more.append([*RHINE, "explorer", "Anna"])
    assert mistakes(imported(folder, book)) == []
    assert len(read_bank(folder)[0].facts) == 2
    more.append([*RHINE, "length", "1231"])
    told = mistakes(imported(folder, book))
    assert told[0].startswith("sheet.xlsx, cell G3 of sheet 'More': ")
    assert "is in cell G2 of sheet 'Entries' already" in told[0]


def test_merged_cells_say_the_same_in_each_row(folder: Path) -> None:
    book, sheet = entries([*RHINE, "length", "1230"], [*[""] * 6, "explorer", "Anna"], [*[None] * 6, "depth", "2 m"])
    for column in range(1, 7):
        sheet.merge_cells(start_row=2, end_row=4, start_column=column, end_column=column)
    assert mistakes(imported(folder, book)) == []
    assert len(read_bank(folder)[0].facts) == 3


def test_one_cause_is_told_once_and_many_are_cut_short(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [f"r{number},river,young,springs,River {number},length,long{number}" for number in range(54)]
    same = [f"s{number},river,yung,springs,Other {number},length,1" for number in range(9)]
    (folder / "sheet.csv").write_text("\n".join([NAMES, *same, *rows]), encoding="utf-8")
    assert main(["import", str(folder / "sheet.csv")]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 21
    assert lines[0].endswith('Did you mean "young"? (the same in row 3, row 4, row 5 and 5 more)')
    assert lines[-1].startswith("and ")
    assert lines[-1].endswith(" more")


def test_all_is_told_at_once_and_not_what_follows(folder: Path) -> None:
    text = f"{NAMES}\nrhine,river,young,springs,Rhine,length,#N/A\nmain,rivr,young,springs,Main,length,2"
    told = mistakes(imported(folder, text, "csv"))
    assert [one.partition(": ")[0] for one in told] == ["sheet.csv, row 2, column is", "sheet.csv, row 3, column kind"]


def test_doubts_are_told_at_the_cell(folder: Path) -> None:
    text = f"{NAMES},why\n{GOOD},{'x' * 300}"
    done = imported(folder, text, "csv")
    told = [str(problem) for problem in done.problems]
    assert mistakes(done) == []
    assert any(one.startswith('sheet.csv, row 2, column fact: the text after "why"') for one in told)
    assert any('has no source; name one in the column "source"' in one for one in told)


def test_what_a_file_loses_is_told(folder: Path) -> None:
    imported(folder, f"{NAMES}\n{GOOD}\n{GOOD.replace('rhine', 'main').replace('Rhine', 'Main')}", "csv")
    done = imported(folder, f"{NAMES}\n{GOOD}", "csv")
    assert "The sheet has no main; the file has them no more." in done.told


def test_html_in_cells_is_taken(folder: Path) -> None:
    text = f"{NAMES},why\n{GOOD},a dark&nbsp;wall <br>in the <b>Alps</b>"
    assert mistakes(imported(folder, text, "csv")) == []
    assert read_bank(folder)[0].facts["rhine.length"].why == "a dark&nbsp;wall <br>in the <b>Alps</b>"


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods"])
def test_export_repeats_what_each_row_needs(kind: str, folder: Path) -> None:
    (folder / "rivers.yaml").write_text(ENTRIES, encoding="utf-8")
    assert main(["export", str(folder), "--to", str(folder / f"sheet.{kind}")]) == 0
    names, *rows = read_table(folder / f"sheet.{kind}")[0].rows
    cells = [dict(zip(map(str, names), row, strict=False)) for row in rows]
    facts = [row for row in cells if row.get("fact")]
    assert len(facts) == 5
    assert all(row[name] for row in facts for name in ("file", "id", "kind", "era", "chapter", "name"))
    assert [row["id"] for row in cells if row.get("question")] == ["rhine"]


def test_the_sheet_of_the_guide_does_what_it_says(tmp_path: Path) -> None:
    guide = (questions_dir() / "README.md").read_text(encoding="utf-8")
    example = guide.partition("<!-- example: sheet -->\n```csv\n")[2].partition("```")[0]
    folder = tmp_path / "bank"
    write_new_bank(folder)
    done = imported(folder, example, "csv")
    assert (mistakes(done), list(done.problems), list(done.notices)) == ([], [], [])
    bank, problems = read_bank(folder)
    assert problems == ()
    assert check(bank) == []
    assert bank.facts["eiger.height"].wrong == ("4,810 m", "2,962 m")
    question = "eiger-why-is-the-north-face-of-the-eiger-so-dark"
    assert bank.facts[question].source.startswith("Encyclopaedia Britannica, Eiger")
    (folder / "mountains.yaml").unlink()
    assert asked_in_export(folder)[0]["question"] == question


def asked_in_export(folder: Path) -> list[dict[str, Content]]:
    """The rows with questions of an exported folder."""
    assert main(["export", str(folder), "--to", str(folder / "again.csv")]) == 0
    names, *rows = read_table(folder / "again.csv")[0].rows
    cells = [dict(zip(map(str, names), row, strict=True)) for row in rows]
    return [row for row in cells if row["question"]]


def test_columns_have_the_letters_of_a_spreadsheet() -> None:
    assert [letters(number) for number in (1, 26, 27, 52, 53, 702, 703)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_a_sheet_opened_with_a_wrong_character_set_is_told_so_and_nothing_else(folder: Path) -> None:
    book, sheet = entries([*RHINE, "length", "1233 km", "", "", "", "", ""], [*RHINE, "mouth", "", "", "", "", "", ""])
    sheet.insert_cols(1)
    sheet["A1"] = "ï»¿file"
    [told] = mistakes(imported(folder, book))
    assert "A1" in told
    assert "wrong character set" in told
