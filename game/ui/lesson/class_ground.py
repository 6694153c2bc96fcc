"""Behind a question before a class: paper, and at the foot the edge of a world in the colour of the era."""

from game.facts.model import Bank
from game.quiz.question import Question
from game.ui.canvas import Canvas
from game.ui.room import Room
from game.ui.widgets.era_sky import era_vista

ACROSS, DOWN = 0.3, 0.885  # where the edge is highest, as shares of the stage: so that words at the foot are on ground
ROUND = 3.2  # its radius, as a share of the width of the stage
LIGHT = 0.4  # so that whatever is written there is read from afar


def draw_class_ground(canvas: Canvas, room: Room, question: Question, bank: Bank) -> None:
    """Where colours are few and far from each other there is no edge."""
    canvas.fill(room.theme.palette.background)
    if room.theme.palette.drawings == "contrast":
        return
    fact = bank.facts.get(question.fact)
    place = bank.place(fact.era) if fact else 0
    stage = room.stage
    crest = stage.w * ACROSS, stage.h * DOWN
    seen = era_vista(
        room,
        place,
        crest,
        stage.w * ROUND,
        LIGHT,
    )
    canvas.vista(seen)
