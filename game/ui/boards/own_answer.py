"""The learner's own answer in a few words, for where the page of an answer has no room for it beside the right one."""

from collections.abc import Sequence

from game.quiz.play.round import Answered
from game.quiz.question import Arrange, ChooseMany, Pair, Place, Typed
from game.translation import tr
from game.ui.boards.told_table import TableAtGlance, you
from game.ui.widgets.basic import Widget
from game.ui.widgets.signs import LETTERS

ROWS = "yours", "row-"  # how the names of what tells it begin


def is_told(widgets: Sequence[Widget]) -> bool:
    """Whether one of them tells it."""
    for widget in widgets:
        if widget.name.startswith(ROWS):
            return True
        if isinstance(widget, TableAtGlance) and widget.is_marked:
            return True
    return False


def in_few_words(answered: Answered) -> str:
    """Nothing where it is right, or what is right shows what was missed. Of an order the rows of the right one are
    told, of pairs the letters that were joined to its rows."""
    response = answered.response
    match answered.question.form:
        case Arrange() as form if isinstance(response, tuple):
            rows = [str(form.order.index(item) + 1) for item in response]
            listed = ", ".join(rows)
            return tr("Your order: {rows}").format(rows=listed)
        case Pair() if isinstance(response, tuple):
            letters = [LETTERS[option] for option in response]
            return you(", ".join(letters))
        case ChooseMany() as form if isinstance(response, tuple):
            slips = [form.options[place] for place in response if place not in form.keys]
            taken = " · ".join(slips)
        case Typed() if isinstance(response, str):
            taken = response
        case Place():
            taken = ""
        case form:
            taken = form.taken(response)
    return you(taken) if taken else ""
