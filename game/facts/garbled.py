"""Letters that were read in another encoding than they were written in: `MusÃ©e` for `Musée`."""

import re

_SECOND = "\x80-\xbf€‚ƒ†‡ˆ‰Š‹ŒŽ˜™š›œžŸ"  # what a byte after the first looks like
_QUOTES = "„…‘’“”•–—"  # the same, where a sentence can have it behind a letter, too
LEADS = "ÃÂÄÅâ"  # with which they begin
_SIGNS = rf"(?<![“„«\"])Ã[{_SECOND}{_QUOTES}]|Â[\xa0-\xbf]|[ÄÅ][{_SECOND}]|â€[{_SECOND}{_QUOTES}]"
_GARBLED = re.compile(_SIGNS)


def ungarbled(text: str) -> tuple[list[str], str]:
    """What stands in a text for letters, and the text with the letters."""
    signs: list[str] = []
    if text.isascii():
        return signs, text
    clean = text
    for sign in dict.fromkeys(_GARBLED.findall(text)):
        letter = _letter(sign)
        if letter:
            signs.append(f"{sign} for {letter}")
            clean = clean.replace(sign, letter)
    return signs, clean


def _letter(sign: str) -> str:
    try:
        return b"".join(map(_byte, sign)).decode("utf-8")
    except UnicodeError:
        return ""


def _byte(character: str) -> bytes:
    """As Windows writes it; what it has no letter for stands for itself."""
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")
