"""A question of a plan as a class will see it, and its answer where that is asked for."""

from collections.abc import Sequence
from functools import partial

from game.quiz.making.remarks import sentences_of
from game.quiz.play.put import puts
from game.quiz.question import Question
from game.translation import tr
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.fitted import Make, in_sentences
from game.ui.scenes.prose import Prose
from game.ui.widgets.signs import LETTERS
from game.ui.widgets.strips import Strip

LEAST = 0.75


def previewed(question: Question | None, tells: bool, area: Rect, room: Room) -> Sequence[Strip]:
    """With as many whole sentences of the reason as have room."""
    sentences = sentences_of(question.why) if question else ()

    def make(told: Sequence[str]) -> Make:
        why = " ".join(told)
        return partial(_preview, question, tells, why)

    return in_sentences(
        make,
        sentences,
        area,
        room,
        LEAST,
    )


def _preview(question: Question | None, tells: bool, why: str, room: Room, width: float) -> list[Strip]:
    prose = Prose(room, width)
    if question is None:
        prose.aside("empty", tr("There is no question here. A adds one."), "body")
        return prose.strips
    prose.write("stem", question.prompt, "subheading")
    first, *_ = puts(question)
    for place, option in enumerate(first.options):
        prose.write(f"preview-{place}", f"{LETTERS[place]}  {option}", "body", gap=6)
    if tells:
        prose.write("answer", question.answer, "body", 12, room.theme.palette.right)
        prose.aside("why", why, "note", gap=8)
    return prose.strips
