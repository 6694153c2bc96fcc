"""The settings in words: under which tab each stands, what it is called, what its values are and what it does."""

from collections.abc import Mapping, Sequence

from game.translation import tr
from game.ui.settings import Settings


def tabs() -> Mapping[str, tuple[str, Sequence[str]]]:
    """Each tab's label, and the settings under it."""
    return {
        "reading": (tr("Reading"), ("text_size", "easy_font", "wide_spacing", "palette")),
        "display": (tr("Display"), ("projector", "fullscreen", "motion", "display")),
        "sound": (tr("Sound"), ("volume", "mute", "captions", "projector_sound")),
        "rounds": (tr("Rounds"), ("confirm", "round_length")),
        "class": (tr("Class"), ("open_all", "remote_b")),
        "data": (tr("Data"), ()),
    }


def label(name: str) -> str:
    return {
        "text_size": tr("Text size"),
        "easy_font": tr("Easy-reading letters"),
        "wide_spacing": tr("Wide spacing"),
        "palette": tr("Colours"),
        "projector": tr("Projector mode"),
        "fullscreen": tr("Full screen"),
        "motion": tr("Motion"),
        "display": tr("Screen"),
        "confirm": tr("Confirm answers"),
        "round_length": tr("Questions in a round"),
        "open_all": tr("Open all eras"),
        "remote_b": tr("Key b darkens the screen"),
        "volume": tr("Volume"),
        "mute": tr("Mute"),
        "captions": tr("Captions"),
        "projector_sound": tr("Sound when projected"),
    }[name]


def told(name: str, value: object) -> str:
    """A value in words."""
    match name:
        case "text_size" | "volume":
            return f"{value} %"
        case "palette":
            return _palettes()[str(value)]
        case "motion":
            moves = {
                "full": tr("full"),
                "reduced": tr("reduced"),
                "none": tr("none"),
            }
            return moves[str(value)]
        case "round_length":
            return str(value)
        case "display":
            number = int(str(value)) + 1
            return str(number)
        case _:
            return tr("on") if value else tr("off")


def _palettes() -> Mapping[str, str]:
    return {
        "night": tr("Night orbit"),
        "paper": tr("Paper"),
        "contrast": tr("High contrast"),
    }


def told_now(name: str, settings: Settings) -> str:
    """The value that holds, which is not always the one that was chosen."""
    if name == "palette":
        return told(name, settings.palette_shown)
    value = getattr(settings, name)
    return told(name, value)


def explained(name: str, settings: Settings) -> str:
    """What a setting does, where its values do not say it."""
    if name == "palette" and settings.palette_shown != settings.palette:
        chosen = told(name, settings.palette)
        return tr("{colours} when not projected.").format(colours=chosen)
    explanations = {
        "projector": tr("Large, dark on light: for a class."),
        "fullscreen": tr("The game alone on the screen."),
        "mute": tr("No sound at all."),
        "easy_font": tr("No two letters look alike."),
        "wide_spacing": tr("Letters, words and lines apart."),
        "confirm": tr("Choose first, then confirm."),
        "round_length": tr("From the next round on."),
        "open_all": tr("For everybody who plays on this computer."),
        "remote_b": tr("For a clicker that sends b. Answer with 1–4."),
        "captions": tr("Sounds in words, at the foot."),
        "projector_sound": tr("For everybody who plays on this computer."),
    }
    return explanations.get(name, "")
