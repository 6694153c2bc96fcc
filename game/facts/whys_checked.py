"""Whether each text of a row that says why a wrong option is none is about one of its wrong options."""

from game.facts.entries import FilePart, LeftOutError
from game.facts.format import FactRow, QuestionRow
from game.facts.suggest import meant
from game.facts.why_not import why_not

_NO_COLON = '"why_not" should be a wrong option, a colon and why it is wrong (found "{text}")'
_NO_OPTION = '"{option}" before the colon is none of the wrong options. {guess}'


def whys_checked(row: FactRow | QuestionRow, place: FilePart) -> tuple[str, ...]:
    """The texts. Raises LeftOutError where one is about no wrong option."""
    for number, text in enumerate(row.why_not):
        found = why_not(text)
        where = place.where("why_not", number)
        if not found.told:
            told = _NO_COLON.format(text=text)
            raise LeftOutError(where, told)
        if found.option not in row.wrong:
            guess = meant(found.option, row.wrong)
            told = _NO_OPTION.format(option=found.option, guess=guess)
            raise LeftOutError(where, told)
    return row.why_not
