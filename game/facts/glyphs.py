"""The characters that the game can show: those of its fonts, read from their tables without drawing anything."""

from functools import lru_cache
from struct import iter_unpack, unpack_from
from unicodedata import normalize

from game.files import assets_dir

_UNICODE = ((0, 3), (0, 4), (3, 1), (3, 10))  # by platform and encoding
_LAST = 0xFFFE  # code point of segments; what comes after it is none
_FACES = "NotoSans*.ttf"  # a title with letters that its own face lacks is set in these


def lacking(text: str, glyphs: frozenset[str]) -> list[str]:
    """The characters of a text that show as empty boxes; a letter with accents can be drawn from its parts."""
    missing = []
    for sign in dict.fromkeys(text):
        if sign in glyphs or sign == " ":
            continue
        parts = normalize("NFD", sign)
        can_be_made = parts != sign and glyphs.issuperset(parts)
        if not can_be_made:
            missing.append(sign)
    return missing


@lru_cache(maxsize=1)
def drawable() -> frozenset[str]:
    """The characters that each of the shipped text faces has."""
    folder = assets_dir() / "fonts"
    faces = []
    for file in sorted(folder.glob(_FACES)):
        font = file.read_bytes()
        faces.append(characters(font))
    if not faces:
        return frozenset()
    return frozenset.intersection(*faces)


def characters(font: bytes) -> frozenset[str]:
    """The characters of a TrueType font, from its table `cmap`."""
    cmap = _table(font, b"cmap")
    (count,) = unpack_from(">H", font, cmap + 2)
    start = cmap + 4
    records = font[start : start + 8 * count]
    codes: set[int] = set()
    for platform, encoding, offset in iter_unpack(">HHL", records):
        if (platform, encoding) in _UNICODE:
            codes |= _codes(font, cmap + offset)
    return frozenset(map(chr, codes))


def _table(font: bytes, name: bytes) -> int:
    """Where a table begins."""
    (count,) = unpack_from(">H", font, 4)
    records = font[12 : 12 + 16 * count]
    for tag, _, offset, _ in iter_unpack(">4sLLL", records):
        if tag == name:
            return int(offset)
    raise ValueError(f"the font has no table {name!r}")


def _codes(font: bytes, start: int) -> set[int]:
    """The code points of one subtable; a font says the same in several, and the formats 4 and 12 have all there is."""
    (kind,) = unpack_from(">H", font, start)
    match kind:
        case 4:
            return _codes_of_segments(font, start)
        case 12:
            return _codes_of_groups(font, start)
        case _:
            return set()


def _codes_of_groups(font: bytes, start: int) -> set[int]:
    (count,) = unpack_from(">L", font, start + 12)
    first_group = start + 16
    groups = font[first_group : first_group + 12 * count]
    codes: set[int] = set()
    for first, last, _ in iter_unpack(">LLL", groups):
        codes.update(range(first, last + 1))
    return codes


def _codes_of_segments(font: bytes, start: int) -> set[int]:
    """Four lists of numbers, as long as each other: where segments end and begin, what must be added to a code for the
    number of its glyph, and where that number stands if it is not the code itself."""
    (size,) = unpack_from(">H", font, start + 6)  # of each list, in bytes
    numbers = f">{size // 2}H"
    starts_at = start + 16 + size
    ranges_at = starts_at + 2 * size
    ends = unpack_from(numbers, font, start + 14)
    starts = unpack_from(numbers, font, starts_at)
    deltas = unpack_from(numbers, font, starts_at + size)
    offsets = unpack_from(numbers, font, ranges_at)
    codes = set()
    for place, first in enumerate(starts):
        last = min(ends[place], _LAST)
        offset = offsets[place]
        glyphs_at = ranges_at + 2 * place + offset
        for code in range(first, last + 1):
            glyph = code
            if offset:
                (glyph,) = unpack_from(">H", font, glyphs_at + 2 * (code - first))
                if glyph == 0:
                    continue
            if (glyph + deltas[place]) & 0xFFFF:
                codes.add(code)
    return codes
