"""What is heard of what happens, and in which words a caption tells it."""

from collections.abc import Mapping
from typing import NamedTuple

from game.quiz.play.round import Answered, EraOpened, Event, Finished
from game.translation import tr
from game.ui.desk import Act

CHIMES = {10: "right-10", 5: "right-5", 3: "right-3"}  # from so many in a row on


class Cue(NamedTuple):
    """Effects that are heard one after the other. Of several cues at once the one of most `weight` is heard; those of
    no weight are the sounds of a hand, heard beside whatever is heard, and no caption of theirs comes on screen."""

    effects: tuple[str, ...]
    weight: int = 0

    @property
    def is_hand(self) -> bool:
        return self.weight == 0

    @property
    def caption(self) -> str:
        words = captions()
        heard = ", ".join(words[effect] for effect in self.effects if effect in words)
        return f"[{heard}]"


ACTS = {
    Act.SAT_DOWN: Cue(("beep",), 2),
    Act.BEGAN: Cue(("quindar-intro",), 3),
    Act.PAUSED: Cue(("quindar-outro",), 1),
    Act.LOUDNESS: Cue(("coin",), 1),  # an example of how loud it is now
    Act.TURNED: Cue(("page",)),
    Act.PRESSED: Cue(("press",)),
    Act.MOVED: Cue(("move",)),
}


def captions() -> Mapping[str, str]:
    """Of each effect."""
    return {
        "beep": tr("radio beeps"),
        "quindar-intro": tr("a radio tone"),
        "quindar-outro": tr("a lower radio tone"),
        "docking": tr("metal on metal"),
        "right": tr("a rising chime"),
        "right-3": tr("a higher rising chime"),
        "right-5": tr("a still higher rising chime"),
        "right-10": tr("the highest rising chime"),
        "half-right": tr("a chime that rises and falls"),
        "not-quite": tr("two soft falling notes"),
        "coin": tr("a coin"),
        "round-end": tr("a rising tune"),
        "era-opened": tr("a swelling chord"),
        "press": tr("a tap"),
        "page": tr("a page"),
        "move": tr("a tick"),
    }


def cue(event: Event | Act) -> Cue | None:
    """What is heard of it, if anything."""
    match event:
        case Act():
            return ACTS[event]
        case Answered():
            return Cue((_verdict(event),), 4)
        case Finished():
            return Cue(("coin", "round-end"), 5)
        case EraOpened():
            return Cue(("quindar-intro", "era-opened", "docking"), 6)
        case _:
            return None


def _verdict(answered: Answered) -> str:
    from game.ui.widgets.judged import verdict_of
    from game.ui.widgets.signs import Verdict

    match verdict_of(answered):
        case Verdict.RIGHT:
            reached = (effect for streak, effect in CHIMES.items() if answered.streak >= streak)
            return next(reached, "right")
        case Verdict.PARTLY:
            return "half-right"
        case _:
            return "not-quite"
