"""The characters that the game can show: those of its fonts, read from their tables without drawing anything."""

from functools import lru_cache
from struct import iter_unpack, unpack_from
from unicodedata import normalize

from game.files import assets_dir

_FACES = "NotoSans*.ttf"  # a title with letters that its own face lacks is set in these


def lacking(text: str, glyphs: frozenset[str]) -> list[str]:
    """The characters of a text that show as empty boxes; a letter with accents can be drawn from its parts."""
    missing = (sign for sign in dict.fromkeys(text) if sign not in glyphs and sign != " ")
    return [sign for sign in missing if normalize("NFD", sign) == sign or set(normalize("NFD", sign)) - glyphs]


@lru_cache(maxsize=1)
def drawable() -> frozenset[str]:
    """The characters that each of the shipped text faces has."""
    faces = [characters(file.read_bytes()) for file in sorted((assets_dir() / "fonts").glob(_FACES))]
    return frozenset.intersection(*faces) if faces else frozenset()


def characters(font: bytes) -> frozenset[str]:
    """The characters of a TrueType font, from its table `cmap`."""
    cmap = _table(font, b"cmap")
    (count,) = unpack_from(">H", font, cmap + 2)
    found: set[int] = set()
    for platform, encoding, offset in iter_unpack(">HHL", font[cmap + 4 : cmap + 4 + 8 * count]):
        if (platform, encoding) in ((0, 3), (0, 4), (3, 1), (3, 10)):
            found |= _codes(font, cmap + offset)
    return frozenset(map(chr, found))


def _table(font: bytes, name: bytes) -> int:
    """Where a table begins."""
    (count,) = unpack_from(">H", font, 4)
    for tag, _, offset, _ in iter_unpack(">4sLLL", font[12 : 12 + 16 * count]):
        if tag == name:
            return int(offset)
    raise ValueError(f"the font has no table {name!r}")


def _codes(font: bytes, start: int) -> set[int]:
    """The code points of one subtable; a font says the same in several, and the formats 4 and 12 have all there is."""
    (kind,) = unpack_from(">H", font, start)
    if kind == 12:
        (count,) = unpack_from(">L", font, start + 12)
        groups = iter_unpack(">LLL", font[start + 16 : start + 16 + 12 * count])
        return {code for first, last, _ in groups for code in range(first, last + 1)}
    return _codes_of_segments(font, start) if kind == 4 else set()


def _codes_of_segments(font: bytes, start: int) -> set[int]:
    (doubled,) = unpack_from(">H", font, start + 6)
    count = doubled // 2
    ends = unpack_from(f">{count}H", font, start + 14)
    starts = unpack_from(f">{count}H", font, start + 16 + doubled)
    deltas = unpack_from(f">{count}H", font, start + 16 + 2 * doubled)
    ranges_at = start + 16 + 3 * doubled
    ranges = unpack_from(f">{count}H", font, ranges_at)
    found = set()
    for place, (first, last, delta, offset) in enumerate(zip(starts, ends, deltas, ranges, strict=True)):
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if offset:
                (glyph,) = unpack_from(">H", font, ranges_at + 2 * place + offset + 2 * (code - first))
            if (glyph + delta) & 0xFFFF if glyph or not offset else 0:
                found.add(code)
    return found
