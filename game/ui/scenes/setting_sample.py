"""What is seen beside the settings of a tab: how all of it looks, sounds and goes with them."""

from collections.abc import Sequence

from game.facts.model import Era
from game.translation import counted, tr
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.depicted import craft_of_era
from game.ui.scenes.era_lines import EraLine, era_lines
from game.ui.scenes.era_swatch import EraSwatch
from game.ui.scenes.round_sample import round_sample
from game.ui.scenes.sample import sample
from game.ui.scenes.sound_sample import Loudness, SoundSample
from game.ui.widgets.basic import Widget


def setting_sample(tab: str, desk: Desk, rect: Rect, room: Room) -> Sequence[Widget]:
    """Nothing where it has no room."""
    match tab:
        case "sound":
            loudness = Loudness(desk.settings)
            return [SoundSample("sample", rect, loudness, desk.settings.captions)]
        case "rounds":
            return round_sample("sample", rect, desk.settings, room)
        case "class":
            lines = _opened(desk)
            return era_lines("sample", lines, rect, room)
        case "data":
            lines = _counted(desk)
            return era_lines("sample", lines, rect, room)
        case _:
            return sample(rect, room)


def _opened(desk: Desk) -> Sequence[EraLine]:
    """The eras as whoever is new finds them."""
    lines = []
    for place, era in enumerate(_eras(desk)):
        is_open = desk.settings.open_all or not place
        swatch = _swatch(desk, era, place, is_open)
        note = tr("open") if is_open else tr("still dark")
        lines.append(EraLine(swatch, note))
    return lines


def _counted(desk: Desk) -> Sequence[EraLine]:
    """The eras, and how much there is to ask of each."""
    lines = []
    for place, era in enumerate(_eras(desk)):
        assert desk.bank is not None
        asked = desk.bank.asked_in_era.get(era.id, ())
        facts = counted("1 fact", "{n:,} facts", len(asked))
        swatch = _swatch(desk, era, place, bool(asked))
        lines.append(EraLine(swatch, facts))
    return lines


def _eras(desk: Desk) -> Sequence[Era]:
    return desk.bank.eras if desk.bank else ()


def _swatch(desk: Desk, era: Era, place: int, is_lit: bool) -> EraSwatch:
    assert desk.bank is not None
    craft = craft_of_era(era.id, desk.bank)
    return EraSwatch(craft, era.name, place, is_lit)
