"""The sections of a file of entries for which a sheet has no place: they are told of, and stay in the file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.authoring.asked import RefusedError
from game.facts.source import read_source
from game.facts.tree import Tree
from game.translation import counted, tr

SECTIONS = ("intervals", "quotations", "pictures")


@dataclass(frozen=True, slots=True)
class Rest:
    """The lines of such sections, and the number of each in the file that they were taken from; `items` says how many
    intervals and quotations they hold."""

    lines: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    items: str = ""

    def added_to(self, lines: list[str]) -> str:
        """The text of a file that is made of other lines and these."""
        parts = list(lines)
        if self.lines:
            parts += ["", *self.lines]
        return "\n".join(parts) + "\n"

    def number(self, line: int, before: int) -> int:
        """The number that a line of such a text had in the file it was taken from; 0 where it is one of the lines
        `before`, or the empty one after them."""
        place = line - before - 2
        if place not in range(len(self.numbers)):
            return 0
        return self.numbers[place]


def rest_of(file: Path) -> Rest:
    """What of a file stays in it when a sheet takes its place; nothing where there is no such file."""
    if not file.is_file():
        return Rest()
    data = file.read_bytes()
    tree, _ = read_source(file.name, data)
    if tree is None:
        return Rest()
    lines = data.decode("utf-8-sig", "replace").splitlines()
    kept: list[str] = []
    numbers: list[int] = []
    for section in SECTIONS:
        if not tree.data.get(section):
            continue
        first, last = _lines_of(tree, section, lines)
        if kept:
            kept.append("")
            numbers.append(first)
        kept += lines[first - 1 : last]
        numbers += range(first, last + 1)
    return Rest(tuple(kept), tuple(numbers), _items(tree))


def _lines_of(tree: Tree, section: str, lines: list[str]) -> tuple[int, int]:
    """The first and the last line of a section, from 1, with the notes right above it."""
    place = tree.where_key(section)
    if place.column != 1:
        told = tr("{place}: this section would be lost; let it begin at the start of a line.")
        raise RefusedError(told.format(place=place))
    first = place.line
    while lines[first - 2].startswith("#"):
        first -= 1
    last = len(lines)
    for key in tree.data:
        other = tree.where_key(key).line
        if place.line < other <= last:
            last = other - 1
    while last > place.line and _is_between(lines[last - 1]):
        last -= 1
    return first, last


def _is_between(line: str) -> bool:
    """Whether it belongs to what comes after the section, or to nothing."""
    return not line.strip() or line.startswith("#")


def _items(tree: Tree) -> str:
    """`2 intervals and 1 quotation`, empty where there is none of them."""
    intervals, quotations, pictures = [len(tree.data.get(section) or ()) for section in SECTIONS]
    counts = []
    if intervals:
        counts.append(counted("1 interval", "{n} intervals", intervals))
    if quotations:
        counts.append(counted("1 quotation", "{n} quotations", quotations))
    if pictures:
        counts.append(counted("1 picture", "{n} pictures", pictures))
    between = tr(" and ")
    return between.join(counts)


def left_behind(files: Iterable[Tree]) -> list[str]:
    """One sentence for each file of which a sheet does not hold everything."""
    told = []
    for tree in files:
        items = _items(tree)
        if items:
            sentence = tr("{file} has {items}, for which a sheet has no place.")
            told.append(sentence.format(file=tree.name, items=items))
    return told


def stayed(rests: Mapping[str, Rest]) -> list[str]:
    """One sentence for each file, by its name, that keeps what the sheet does not hold."""
    told = []
    for name, rest in rests.items():
        if rest.items:
            sentence = tr("{file} keeps its {items}, for which a sheet has no place.")
            told.append(sentence.format(file=name, items=rest.items))
    return told
