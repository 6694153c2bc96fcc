"""Which buttons of a gamepad do what the keys do, for whoever has used one last."""

from collections.abc import Mapping, Sequence

from game.translation import tr
from game.ui.desk import Desk


def in_hand(hints: Sequence[str], desk: Desk) -> Sequence[str]:
    """The hints for what the player holds; of a gamepad those that it has a button for."""
    if not desk.pad:
        return hints
    named = _of_pads()
    return [named[hint] for hint in hints if hint in named]


def _of_pads() -> Mapping[str, str]:
    """What the foot of a page says of keys, and what it says of a gamepad instead."""
    alike = _said_alike()
    return {
        **{hint: hint for hint in alike},
        **_moving_and_writing(),
        **_going_on(),
        **_going_back(),
    }


def _said_alike() -> tuple[str, ...]:
    return (
        tr("Left / Right change"),
        tr("Left / Right another chapter"),
        tr("Left / Right move"),
        tr("Up / Down jump"),
        tr("Up / Down question"),
        tr("Up / Down scroll"),
    )


def _moving_and_writing() -> Mapping[str, str]:
    letters = tr("A in the field: letters")
    stick = tr("Stick and A choose")
    return {
        tr("0–9 write"): letters,
        tr("A–Z write"): letters,
        tr("Type a name"): letters,
        tr("Type the name"): letters,
        tr("Type a word or two"): letters,
        tr("Arrows move"): tr("Stick move"),
        tr("Arrows choose"): tr("Stick choose"),
        tr("Arrows / Enter choose"): stick,
        tr("Tab next button"): tr("RB next button"),
    }


def _going_on() -> Mapping[str, str]:
    return {
        tr("T / F answer"): tr("A answer"),
        tr("T / F pick"): tr("A choose"),
        tr("Enter choose"): tr("A choose"),
        tr("Enter answer"): tr("A answer"),
        tr("Enter continue"): tr("A continue"),
        tr("Enter done"): tr("A done"),
        tr("Enter erase"): tr("A erase"),
        tr("Enter next round"): tr("A next round"),
        tr("Enter on"): tr("A on"),
        tr("Enter open"): tr("A open"),
        tr("Enter play"): tr("A play"),
        tr("Enter play on"): tr("A play on"),
        tr("Enter start"): tr("A start"),
        tr("Enter to the question"): tr("A to the question"),
    }


def _going_back() -> Mapping[str, str]:
    return {
        tr("Backspace clue before"): tr("X clue before"),
        tr("Backspace default"): tr("X default"),
        tr("Backspace take back"): tr("X take back"),
        tr("Esc back"): tr("B back"),
        tr("Esc done"): tr("B done"),
        tr("Esc pause"): tr("B pause"),
        tr("F1 keys"): tr("Y keys"),
    }
