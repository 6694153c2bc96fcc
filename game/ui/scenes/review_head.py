"""The head of a review: the way back, and the choice between what was missed and all."""

from collections.abc import Mapping

from game.quiz.play.round import Round
from game.translation import tr
from game.ui.room import Room
from game.ui.scenes.page_head import page_head
from game.ui.scenes.places import Remainder
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import at_most

MOST = 1.25  # the text size above which the choice does not grow
GAP = 16.0
AROUND = 64.0  # beside the words of a button


def review_head(room: Room, game: Round, missed_only: bool) -> list[Widget]:
    labels = _labels(game)
    capped = at_most(room, MOST)
    widths = {}
    for name, label in labels.items():
        words = capped.width(label, "button")
        widths[name] = words + AROUND
    gaps = GAP * len(widths)
    taken = sum(widths.values()) + gaps
    head = page_head(room, tr("Review"), kept=taken)
    rest = Remainder(head.line, gap=GAP)
    choice: list[Widget] = []
    for name, label in labels.items():
        place = rest.far(widths[name])
        is_of_missed = name == "missed"
        button = Button(
            name,
            place,
            label,
            chosen=is_of_missed == missed_only,
        )
        choice.append(button)
    choice.reverse()
    return [*head.widgets, *choice]


def _labels(game: Round) -> Mapping[str, str]:
    """From the right end inwards; nothing where nothing was missed and there is no choice."""
    count = len(game.answered)
    missed = len(game.missed)
    if not missed:
        return {}
    every = tr("All ({n})").format(n=count)
    only_missed = tr("Missed ({n})").format(n=missed)
    return {"all": every, "missed": only_missed}
