"""What a teacher should know before a lesson: what a setting is for, or how a lesson goes on."""

from collections.abc import Sequence
from functools import partial

from game.translation import tr
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.fitted import Make, in_sentences
from game.ui.scenes.prose import Prose
from game.ui.widgets.basic import Widget
from game.ui.widgets.strips import Strip, column

LEAST = 0.8  # the text size to which it may shrink before it is left out
GAP = 8.0


def how_it_goes(screens: int) -> Sequence[str]:
    """In a few sentences, for who has not had a lesson yet."""
    leads_on = tr("One key leads on and never votes: Enter, Page Down of a remote, a click.")
    counts = tr("Hands are counted with A to D: A adds one, A 12 makes it twelve.")
    mouse = tr("Behind the three dots are buttons for the mouse. F1 shows all keys.")
    if screens > 1:
        window = tr("The class page fills the second screen, and a window for you stays on this one.")
    else:
        window = tr("With a projector as a second screen you have a window of your own.")
    return leads_on, counts, mouse, window


def what_for(row: str) -> str:
    """What a setting is for."""
    told = {
        "class": tr("A class with a name is remembered: its next lesson begins with what it should see again."),
        "era": tr("What the questions are about. In a lesson every era is open."),
        "chapter": tr("The questions come from this part of the era."),
        "count": tr("Six questions, with talking, take about twenty minutes."),
        "ways": tr("Hands go up for options; letters are called for an order; teams mark a place on a line."),
        "pupils": tr("So that the class sees “25 of 30” while hands are counted."),
        "talk": tr("It shows how long neighbours may talk. It hurries nobody and ends nothing."),
        "teams": tr("You give the points: F5 to F10, or buttons in your window or behind the three dots."),
    }
    return told.get(row, "")


def guide(area: Rect, room: Room, setting: str, screens: int) -> list[Widget]:
    """What the setting is for, where one has the focus, else how a lesson goes on; as many sentences of it as
    have room."""
    told = what_for(setting)
    sentences = (told,) if told else how_it_goes(screens)

    def make(some: Sequence[str]) -> Make:
        return partial(_written, some)

    strips = in_sentences(make, sentences, area, room, LEAST)
    return list(column(strips, area))


def _written(sentences: Sequence[str], room: Room, width: float) -> Sequence[Strip]:
    prose = Prose(room, width)
    for number, sentence in enumerate(sentences):
        prose.aside(f"guide-{number}", sentence, "note", GAP)
    return prose.strips
