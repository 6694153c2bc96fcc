"""The right pairs as parts of a table, each with what the learner had joined instead."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Pair
from game.translation import tr
from game.ui.boards.feedback_rows import Truth, no_truth
from game.ui.boards.told_table import ToldPart, you
from game.ui.room import Room
from game.ui.widgets.judged import truth_of
from game.ui.widgets.notes_of_rows import ENDS
from game.ui.widgets.signs import Verdict
from game.ui.widgets.strips import Strip, paragraph


def parts_of_pairs(form: Pair, answered: Answered, truth: Truth) -> list[ToldPart]:
    given = cast(tuple[int, ...], answered.response)
    parts = []
    for place, key in enumerate(form.key):
        left = form.left[place]
        right = form.right[key]
        known = truth(answered, place)
        part = ToldPart(f"{left} – {right}", known)
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


def parts_by_row(form: Pair, answered: Answered) -> Sequence[ToldPart]:
    """With the number of the row instead of what was chosen, where there is little room."""
    given = cast(tuple[int, ...], answered.response)
    parts = parts_of_pairs(form, answered, no_truth)
    found = []
    for part, chosen in zip(parts, given, strict=True):
        slip = _row_of(chosen, form) if part.slip else ""
        by_row = replace(part, slip=slip)
        found.append(by_row)
    return found


def _row_of(option: int, form: Pair) -> str:
    """The number of the row to which it belongs; of one that belongs to none, that it is wrong."""
    if option not in form.key:
        return Verdict.WRONG.words
    row = form.key.index(option)
    return you(row + 1)


def known_of_pairs(form: Pair, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
    """Why each belongs together, as one paragraph, which is lower than rows; each is named where that does not name
    it. A date stands in the row of its pair."""
    sentences = []
    for place, left in enumerate(form.left):
        known = truth_of(answered, place)
        if not known.endswith(ENDS):
            continue
        sentence = known if left in known else f"{left}: {known}"
        sentences.append(sentence)
    return paragraph(
        name="others",
        words=" ".join(sentences),
        role="note",
        width=width,
        room=room,
        colour=room.theme.palette.second,
    )
