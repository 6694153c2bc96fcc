"""What each learner may set: the values, what they may be, and how they are kept as text."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from game.ui.theme import PALETTES, Theme

TEXT_SIZES = (100, 125, 150, 200)
CHOICES: Mapping[str, tuple[object, ...]] = {
    "text_size": TEXT_SIZES,
    "easy_font": (False, True),
    "wide_spacing": (False, True),
    "palette": tuple(PALETTES),
    "projector": (False, True),
    "fullscreen": (False, True),
    "motion": ("full", "reduced", "none"),
    "display": tuple(range(8)),
    "confirm": (False, True),
    "round_length": (5, 10, 15),
    "open_all": (False, True),
    "remote_b": (False, True),
    "volume": (0, 20, 40, 60, 80, 100),
    "mute": (False, True),
    "captions": (False, True),
    "projector_sound": (False, True),
}
OF_ROOM = ("open_all", "remote_b", "projector_sound")  # kept for the room, whoever plays in it
OF_SOUND = frozenset(("volume", "mute", "projector_sound"))  # what makes sounds louder or softer


@dataclass(frozen=True, slots=True)
class Settings:
    """`text_size` in percent, `display` the number of the monitor from 0. With `confirm` an option is taken first and
    then confirmed; a round has `round_length` questions; `open_all` opens all eras; `remote_b` says that a presenter's
    remote sends the letter b to make the screen dark. `volume` in percent; sounds are heard in projector mode only with
    `projector_sound`; `captions` tell them in words. `easy_font` and `wide_spacing` hold for all text."""

    text_size: int = 100
    palette: str = "night"
    projector: bool = False
    fullscreen: bool = False
    motion: str = "full"
    display: int = 0
    confirm: bool = False
    round_length: int = 10
    open_all: bool = False
    remote_b: bool = False
    volume: int = 80
    mute: bool = False
    captions: bool = False
    projector_sound: bool = False
    easy_font: bool = False
    wide_spacing: bool = False

    @property
    def palette_shown(self) -> str:
        """Projector mode is always on paper: dark text on light reads best when projected; high contrast stays."""
        if self.projector and self.palette == "night":
            return "paper"
        return self.palette

    @property
    def theme(self) -> Theme:
        scale = self.text_size / 100
        return Theme(
            PALETTES[self.palette_shown],
            self.projector,
            text_size=scale,
            motion=self.motion,
            easy=self.easy_font,
            apart=1.0 if self.wide_spacing else 0.0,
        )


def from_text(kept: Mapping[str, str]) -> Settings:
    """The settings that were kept; what is missing, unknown or out of range takes its default."""
    taken: dict[str, Any] = {}
    for name, choices in CHOICES.items():
        for choice in choices:
            if _text(choice) == kept.get(name):
                taken[name] = choice
    return Settings(**taken)


def to_text(settings: Settings) -> dict[str, str]:
    values = asdict(settings)
    return {name: _text(value) for name, value in values.items()}


def changed(before: Settings, after: Settings) -> dict[str, str]:
    """The settings that differ, as they are to be kept."""
    old = to_text(before)
    new = to_text(after)
    return {name: text for name, text in new.items() if text != old[name]}


def _text(value: object) -> str:
    return str(value).lower()
