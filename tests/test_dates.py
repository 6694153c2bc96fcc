"""Dates: what is read, what is refused, what is guessed, and that writing and reading are inverse."""

from datetime import date as calendar_date
from datetime import timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from game.facts.date_guess import guess_date, suggest_date
from game.facts.dates import END_OF_TIME, MONTHS, Date, Day, Precision, edtf, parse_date, year_text
from tests.support.each import each


@each(
    ("written", "first", "last", "precision"),
    [
        ("1969", Day(1969, 1, 1), Day(1969, 12, 31), "year"),
        ("1969-02", Day(1969, 2, 1), Day(1969, 2, 28), "month"),
        ("1900-02", Day(1900, 2, 1), Day(1900, 2, 28), "month"),
        ("2000-02", Day(2000, 2, 1), Day(2000, 2, 29), "month"),
        ("1969-07-20", Day(1969, 7, 20), Day(1969, 7, 20), "day"),
        ("20 July 1969", Day(1969, 7, 20), Day(1969, 7, 20), "day"),
        ("20 jul 1969", Day(1969, 7, 20), Day(1969, 7, 20), "day"),
        ("July 1969", Day(1969, 7, 1), Day(1969, 7, 31), "month"),
        ("Sept. 1969", Day(1969, 9, 1), Day(1969, 9, 30), "month"),
        ("1970/1975", Day(1970, 1, 1), Day(1975, 12, 31), "range"),
        ("1969-07-16/1969-07-24", Day(1969, 7, 16), Day(1969, 7, 24), "range"),
        ("1998/..", Day(1998, 1, 1), Day(END_OF_TIME, 12, 31), "range"),
        ("44 BC", Day(-43, 1, 1), Day(-43, 12, 31), "year"),
        ("-0043", Day(-43, 1, 1), Day(-43, 12, 31), "year"),
        ("-0043-03-15", Day(-43, 3, 15), Day(-43, 3, 15), "day"),
        ("44 BC/30 BC", Day(-43, 1, 1), Day(-29, 12, 31), "range"),
        ("476", Day(476, 1, 1), Day(476, 12, 31), "year"),
        ("AD 79", Day(79, 1, 1), Day(79, 12, 31), "year"),
        ("0079", Day(79, 1, 1), Day(79, 12, 31), "year"),
    ],
)
def test_forms(written: str, first: Day, last: Day, precision: str) -> None:
    assert parse_date(written) == Date(first, last, Precision(precision))


@each("written", ["c. 1961", "c.1961", "ca. 1961", "circa 1961", "about 1961", "1961~"])
def test_about(written: str) -> None:
    date = parse_date(written)
    assert date is not None
    assert (date.approximate, date.year, date.text) == (True, 1961, "about 1961")
    assert date.scorable


def test_uncertain_and_open_dates_are_never_asked() -> None:
    planned, still, span = parse_date("2027?"), parse_date("1998/.."), parse_date("1970/1975")
    assert planned is not None
    assert still is not None
    assert span is not None
    assert (planned.uncertain, planned.text, planned.scorable) == (True, "2027 (planned)", False)
    assert (still.open, still.text, still.scorable) == (True, "1998-today", False)
    assert (span.text, span.year, span.scorable) == ("1970-1975", None, False)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("1969-07-16/1969-07-24", "16-24 July 1969"),
        ("1969-07/1969-08", "July-August 1969"),
        ("44 BC", "44 BC"),
        ("44 BC/AD 14", "44 BC-AD 14"),
    ],
)
def test_readers_see(written: str, text: str) -> None:
    date = parse_date(written)
    assert date is not None
    assert date.text == text


@each(
    "written",
    [
        "", "soon", "79", "19690720", "1969-13", "1969-00", "1969-02-30", "1969-7-20-1", "31 June 1969", "1900-02-29",
        "20 Juli 1969", "1975/1970", "1970-1975", "../1975", "1969/", "/", "July", "20/07/1969", "9999", "12:30", "~",
        "?", "1969-07-20T20:17", "²⁰²⁰",
    ],
)  # fmt: skip
def test_no_date(written: str) -> None:
    assert parse_date(written) is None


@each(
    ("written", "meant"),
    [
        ("20 Juli 1969", "1969-07-20"),
        ("20. Juillet 1969", "1969-07-20"),
        ("July 20, 1969", "1969-07-20"),
        ("20th of July 1969", "1969-07-20"),
        ("20.7.1969", "1969-07-20"),
        ("07/20/1969", "1969-07-20"),
        ("1969-20-07", "1969-07-20"),
        ("1970-1975", "1970/1975"),
        ("1960s", "1960/1969"),
        ("7/8/1969", ""),
        ("07.08.1969", "1969-08-07"),
        ("07.20.1969", "1969-07-20"),
        ("1969/7/20", "1969-07-20"),
        ("1969.07.20", "1969-07-20"),
        ("1969–07–20", "1969-07-20"),
        ("19690720", "1969-07-20"),
        ("1969-07-00", "1969-07"),
        ("1969-07-20T20:17:40Z", "1969-07-20"),
        ("Sunday, 20 July 1969", "1969-07-20"),
        ("20-Jul-1969", "1969-07-20"),
        ("20 de julio de 1969", "1969-07-20"),
        ("Jully 1969", "1969-07"),
        ("16-24 July 1969", "1969-07-16/1969-07-24"),
        ("28 June to 3 July 1969", "1969-06-28/1969-07-03"),
        ("from 1961 to 1963", "1961/1963"),
        ("1961-63", "1961/1963"),
        ("1914–18", "1914/1918"),
        ("1998-today", "1998/.."),
        ("since July 1998", "1998-07/.."),
        ("2027 (planned)", "2027?"),
        ("around 1954", "c. 1954"),
        ("~1954", "c. 1954"),
        ("1954 or so", "c. 1954"),
        ("summer 1954", "1954"),
        ("mid-1954", "1954"),
        ("the end of July 1954", "1954-07"),
        ("early 1950s", "1950/1959"),
        ("19th century", "1801/1900"),
        ("44-30 BC", "44 BC/30 BC"),
        ("300 b.c.e.", "300 BC"),
        ("44 v. Chr.", "44 BC"),
        ("79", "79 AD"),
        ("before 1954", ""),
        ("31.7.54", ""),
        ("July '54", ""),
        ("-43", ""),
        ("1954 maybe", ""),
        ("decade 1950", ""),
        ("unknown 1954", ""),
        ("1969-02-30", ""),
        ("never", ""),
    ],
)
def test_guesses(written: str, meant: str) -> None:
    assert suggest_date(written) == meant
    assert not meant or parse_date(meant)


@each(
    ("written", "note"),
    [
        ("05/10/1954", "This can be 1954-10-05 or 1954-05-10: write the one that is right."),
        ("1904–05", "This can be 1904-05 or 1904/1905: write the one that is right."),
        ("31.7.54", "The year is not clear: write it in full, such as 1954-07-31."),
        ("7/31/54", "The year is not clear: write it in full, such as 1954-07-31."),
        ("July '54", "The year is not clear: write it in full, such as 1954-07."),
        ("-43", "This may be 43 BC or, counted with a year 0, 44 BC: write the one that is right."),
        ("1954–07–31", "Its dashes are those of a word processor; write plain hyphens."),
        ("winter 1954", "The game knows years, months and days, no seasons or parts of them."),
        ("not before 1954", 'A date cannot be "before" another one; write the date itself.'),
    ],
)
def test_what_is_unclear_is_said(written: str, note: str) -> None:
    assert guess_date(written).note == note


def test_a_year_before_christ_is_written_as_people_write_it() -> None:
    for written in ("44 BC", "-0043", "44 BCE", "44 B.C."):
        date = parse_date(written)
        assert date is not None
        assert edtf(date) == date.text == "44 BC"
    ides = parse_date("15 March 44 BC")
    assert ides is not None
    assert (ides.first, edtf(ides), ides.text) == (Day(-43, 3, 15), "15 March 44 BC", "15 March 44 BC")
    assert parse_date("0 BC") is None


SHOWN = ("16-24 July 1969", "July-August 1969", "1970-1975", "1998-today", "about 1961", "2027 (planned)", "44 BC")


@each("shown", SHOWN)
def test_what_the_game_shows_is_understood_when_it_is_typed(shown: str) -> None:
    date = parse_date(shown) or parse_date(suggest_date(shown))
    assert date is not None
    assert date.text == shown


days = st.dates(min_value=calendar_date(1, 1, 1), max_value=calendar_date(9998, 12, 31)).map(
    lambda day: Day(day.year, day.month, day.day)
)
years = st.integers(min_value=-9998, max_value=END_OF_TIME - 1)
points = st.one_of(
    days.map(lambda day: f"{day.year:04d}-{day.month:02d}-{day.day:02d}"),
    days.map(lambda day: f"{day.year:04d}-{day.month:02d}"),
    days.map(lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year:04d}"),
    years.map(lambda year: f"{'-' * (year < 0)}{abs(year):04d}"),
    years.filter(lambda year: year <= 0).map(year_text),
)
ranges = st.tuples(points, st.one_of(points, st.just(".."))).map("/".join)
written_dates = st.tuples(st.one_of(points, ranges), st.sampled_from(["", "~", "?", "~?"])).map("".join)


@given(written_dates)
def test_what_is_written_is_read_again(written: str) -> None:
    date = parse_date(written)
    assume(date is not None)
    assert date is not None
    assert parse_date(edtf(date)) == date
    assert edtf(date) == edtf(parse_date(edtf(date)) or date)


@given(points)
def test_every_point_is_an_interval_with_a_year_and_a_middle_in_it(written: str) -> None:
    date = parse_date(written)
    assert date is not None
    assert date.first <= date.last
    assert date.year == date.first.year
    assert date.first.year <= date.middle < date.first.year + 1


@given(days)
def test_a_month_ends_where_the_next_begins(day: Day) -> None:
    month = parse_date(f"{day.year:04d}-{day.month:02d}")
    assert month is not None
    last = calendar_date(month.last.year, month.last.month, month.last.day) + timedelta(days=1)
    assert (last.day, last.month) == (1, day.month % 12 + 1)


@given(points, points)
def test_two_dates_come_one_before_the_other_or_touch(one: str, other: str) -> None:
    a, b = parse_date(one), parse_date(other)
    assert a is not None
    assert b is not None
    assert [a.before(b), b.before(a), a.first <= b.last and b.first <= a.last].count(True) == 1


@given(days)
def test_a_reader_s_date_is_read_again(day: Day) -> None:
    date = Date(day, day, Precision.DAY)
    if day.year >= 100:
        assert parse_date(date.text) == date


@given(st.text(max_size=30))
def test_no_text_upsets_the_reading(text: str) -> None:
    date = parse_date(text)
    if date:
        assert parse_date(edtf(date)) == date
    guess = suggest_date(text)
    assert not guess or parse_date(guess)
