"""What is said of cells that a spreadsheet has changed, or did not work out; each comes after the name of the cell."""

AN_ERROR = "the spreadsheet shows an error here ({error}); write the value itself, or empty the cell"
NO_RESULT = (
    "a formula stands here without its result; write the value itself, or save the file anew in your spreadsheet"
)
THOUSANDS = (
    '"{found}" may be {whole} or {part}: a point or comma before three digits means one thing in one country, another'
    " in the next; write the number with its unit, such as {whole} m"
)
NO_YEAR = "the cell shows a date without its year ({shown}); format the cell as text, and write the date anew"
SCALED = "the cell does not show the number that it holds ({held}); format it as text, and write the number anew"
LOGICAL = (
    "the spreadsheet has made {value} of a word, as it does with true and false in any language; format the cell as"
    " text, and write the word anew"
)

MISREAD = (
    "the sheet was opened with a wrong character set, and its letters are damaged; open the CSV file again as UTF-8,"
    " and save it anew"
)


def year_in_date(day: str, year: int) -> str:
    return (
        f"the cell holds the day {day}, which is also what a spreadsheet makes of the year {year} in a cell for dates;"
        " format the cell as text, and write what you mean anew"
    )


def year_as_day(day: str, year: int) -> str:
    return f"is it {day} or the year {year}? A spreadsheet turns the year into this day in a cell for dates"
