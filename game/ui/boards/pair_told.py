"""The right pairs as parts of a table, each with what the learner had joined instead."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Pair
from game.translation import tr
from game.ui.boards.facts_told import Remark, facts_told
from game.ui.boards.feedback_rows import Truth, no_truth
from game.ui.boards.told_table import ToldPart, you
from game.ui.room import Room
from game.ui.widgets.judged import truth_of
from game.ui.widgets.notes_of_rows import ENDS
from game.ui.widgets.signs import LETTERS
from game.ui.widgets.strips import Strip

JOIN = "\N{NO-BREAK SPACE}– "  # no line begins with the dash


def parts_of_pairs(form: Pair, answered: Answered, truth: Truth) -> list[ToldPart]:
    given = cast(tuple[int, ...], answered.response)
    parts = []
    for place, key in enumerate(form.key):
        left = form.left[place]
        right = form.right[key]
        known = truth(answered, place)
        part = ToldPart(f"{left}{JOIN}{right}", known)
        chosen = given[place]
        if chosen != key:
            option = form.right[chosen]
            instead = tr("You chose {option}.").format(option=option)
            part = replace(
                part,
                instead=instead,
                slip=you(option),
            )
        parts.append(part)
    return parts


def parts_by_letter(form: Pair, answered: Answered) -> Sequence[ToldPart]:
    """With the letters on the board instead of the words that were chosen, where there is little room."""
    given = cast(tuple[int, ...], answered.response)
    parts = parts_of_pairs(form, answered, no_truth)
    found = []
    for part, key, chosen in zip(parts, form.key, given, strict=True):
        slip = you(LETTERS[chosen]) if part.slip else ""
        lettered = replace(
            part,
            slip=slip,
            letter=LETTERS[key],
        )
        found.append(lettered)
    return found


def known_of_pairs(form: Pair, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
    """Why each belongs together. A date stands in the row of its pair."""
    facts = []
    for place, left in enumerate(form.left):
        known = truth_of(answered, place)
        if known.endswith(ENDS):
            fact = Remark(left, known)
            facts.append(fact)
    return facts_told(facts, room, width)
