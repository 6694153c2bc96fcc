"""Make the fonts of this folder again: python make.py NOTO_SANS EXO_2 SIGNS ANDIKA (see assets/README.md)."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools import merge, subset
from fontTools.ttLib import TTFont

LATIN = "U+0020-007E,U+00A0-017F,U+0192,U+0218-021B,U+02BB-02BC,U+0300-0304,U+0306-0308,U+030A-030C,U+0327-0328"
GREEK = "U+0370-03FF"
CYRILLIC = "U+0400-04FF"
PUNCTUATION = "U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A,U+2044"
NUMBERS = "U+2070,U+2074-208E,U+20AC,U+20BD,U+2116,U+2122,U+2212"
SIGNS = "U+2190-2193,U+221A,U+221E,U+2248,U+2260,U+2264-2265"  # arrows, root, infinity, about, not equal, at most
LETTERS = ",".join((LATIN, CYRILLIC, PUNCTUATION, NUMBERS))

READER = "Sputnik Reader"  # what our cut of Andika is called: that name is reserved for the whole font
X_HEIGHT = 0.536  # of Noto Sans, as a share of the size: at the same size small letters are then as high as there
ABOVE, BELOW = 1.069, -0.423  # where the lines of Noto Sans end, as shares of the size
NAMES = {1: READER, 3: f"{READER} {{style}}", 4: f"{READER} {{style}}", 6: "SputnikReader-{style}"}

LINES = {
    "hhea": ("ascent", "descent", "lineGap"),
    "OS/2": ("usWinAscent", "usWinDescent"),
    "head": ("created", "modified"),  # so that the same sources always make the same file
}

# Without its outline for what is missing, a font would leave out such characters unseen.
KEEP = ("--notdef-outline", "--no-hinting", "--layout-features=kern,mark,mkmk,ccmp,locl", "--drop-tables+=MATH")


def cut(source: Path, characters: str, target: Path) -> Path:
    subset.main([str(source), f"--unicodes={characters}", *KEEP, f"--output-file={target}"])
    return target


def join(letters: Path, signs: Path, target: Path) -> None:
    """Letters and signs in one file, on the lines of the letters."""
    joined = merge.Merger().merge([str(letters), str(signs)])
    with TTFont(letters) as font:
        for table, names in LINES.items():
            for name in names:
                setattr(joined[table], name, getattr(font[table], name))
    joined.recalcTimestamp = False
    joined.save(target)


def reader(source: Path, style: str, target: Path) -> None:
    """Andika's letters and signs under a name of their own, larger in their size, on the lines of Noto Sans."""
    with TTFont(cut(source, f"{LETTERS},{SIGNS}", target)) as font:
        square = round(font["OS/2"].sxHeight / X_HEIGHT)
        font["head"].unitsPerEm = square
        ascent, descent = round(ABOVE * square), round(BELOW * square)
        font["hhea"].ascent = font["OS/2"].sTypoAscender = font["OS/2"].usWinAscent = ascent
        font["hhea"].descent = font["OS/2"].sTypoDescender = descent
        font["OS/2"].usWinDescent = -descent
        names = font["name"]
        kept = [record for record in names.names if record.nameID in (0, 2, 5, 13, 14)]
        names.names = kept
        for number, name in NAMES.items():
            names.setName(name.format(style=style), number, 3, 1, 0x409)
        font.recalcTimestamp = False
        font.save(target)


def main(noto: Path, exo: Path, signs: Path, andika: Path) -> None:
    here = Path(__file__).parent
    with TemporaryDirectory() as folder:
        few = cut(signs, SIGNS, Path(folder, "signs.ttf"))
        for weight in ("400Regular", "600SemiBold", "700Bold"):
            source = noto / weight / f"NotoSans_{weight}.ttf"
            letters = cut(source, f"{LETTERS},{GREEK}", Path(folder, "letters.ttf"))
            join(letters, few, here / f"NotoSans-{weight}.ttf")
    for weight in ("700Bold", "800ExtraBold"):
        cut(exo / weight / f"Exo2_{weight}.ttf", LETTERS, here / f"Exo2-{weight}.ttf")
    for weight, style in ((400, "Regular"), (700, "Bold")):
        reader(andika / f"Andika-{style}.ttf", style, here / f"SputnikReader-{weight}{style}.ttf")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
