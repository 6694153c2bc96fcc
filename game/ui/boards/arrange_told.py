"""The right order as parts of a table, each with the place in which the learner had it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Arrange
from game.translation import tr
from game.ui.boards.feedback_rows import Truth
from game.ui.boards.told_table import ToldPart, you


def parts_in_order(form: Arrange, answered: Answered, truth: Truth) -> Sequence[ToldPart]:
    given = cast(tuple[int, ...], answered.response)
    parts = []
    for place, item in enumerate(form.order):
        words = form.items[item]
        amount = truth(answered, item)
        part = ToldPart(words, amount)
        if given[place] != item:
            put = given.index(item) + 1
            instead = tr("You put it in place {i}.").format(i=put)
            part = replace(
                part,
                instead=instead,
                slip=you(put),
            )
        parts.append(part)
    return parts
