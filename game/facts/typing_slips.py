"""Slips of pasting and typing in a file, each with its place: what would be shown and surely was not meant."""

from collections.abc import Iterator, Sequence
from typing import Any

from game.facts.model import Problem, Severity
from game.facts.pasted import is_of_markup, may_hold_odd, odd_in, rests, without_letters
from game.facts.tree import Path, Tree

LETTERS = "the game writes letters before the options; take them out of the texts"
FIXED = ' ("check --fix" does that)'
REST = 'this option seems to be the rest of "{before}"; put the whole text with its comma in double quotes'
_FEW = 3  # signs that are named

# Words whose values are not shown, or are no sentences.
_UNSHOWN = frozenset(
    [
        *(
            "id",
            "kind",
            "era",
            "chapter",
            "level",
            "tags",
            "part_of",
            "avoid",
            "status",
            "source",
            "as_of",
            "review_by",
        ),
        *(
            "core",
            "complete",
            "use",
            "bank",
            "language",
            "licence",
            "years",
            "type",
            "unit",
            "unique",
            "sources",
            "balance",
        ),
    ]
)
_RIGHT = ("right", "is")

Mend = tuple[Path, str, str]  # where it stands, the text as it is, and as it should be


def doubts(tree: Tree, data: bytes) -> list[Problem]:
    """What to look at in a file, in no order; `data` is what was read."""
    found: list[Problem] = []
    suspect = may_hold_odd(data)
    for path, item in _items(tree.data):
        found += _of_options(tree, path, item)
        if not suspect:
            continue
        meant = None
        for way, text in _texts(path, item):
            odd = odd_in(text, way[-1] == "q")
            if odd is None:
                continue
            if meant is None:
                meant = is_of_markup(str(some) for _, some in _texts(path, item))
            if not meant:
                found.append(_doubt(tree, way, _shown(odd.signs, mended=odd.clean != text)))
    return found


def mends(tree: Tree) -> Iterator[Mend]:
    """The texts of a file that can surely be put right."""
    for path, item in _items(tree.data):
        letters = {way: bare for group in _options(path, item) for way, bare in _bare(group)}
        texts = list(_texts(path, item))
        meant = is_of_markup(text for _, text in texts)
        for way, text in texts:
            clean = letters.get(way, text)
            if not meant:
                clean = _clean(clean, way[-1] == "q")
            if clean != text:
                yield way, text, clean


def _clean(text: str, prompt: bool) -> str:
    """The text as nothing more can be taken from it."""
    while (odd := odd_in(text, prompt)) and odd.clean != text:
        text = odd.clean
    return text


def _shown(signs: Sequence[str], mended: bool) -> str:
    named = ", ".join(sign[:40] for sign in signs[:_FEW]) + (", ..." if len(signs) > _FEW else "")
    return f"what was copied with the text would be shown: {named}; write plain text{FIXED if mended else ''}"


def _doubt(tree: Tree, path: Path, text: str) -> Problem:
    return Problem(tree.where(*path), text, Severity.DOUBT)


def _items(data: dict[str, Any]) -> Iterator[tuple[Path, Any]]:
    """The parts of a file that belong together: each item of a list, and what stands outside of them."""
    for key, part in data.items():
        if key in _UNSHOWN:
            continue
        if isinstance(part, list):
            yield from (((key, number), item) for number, item in enumerate(part))
        elif isinstance(part, dict):
            yield from (((key, word), item) for word, item in part.items())
        else:
            yield (key,), part


def _texts(path: Path, part: Any) -> Iterator[tuple[Path, str]]:
    """The texts of a part that players see."""
    if isinstance(part, str):
        yield path, part
    elif isinstance(part, list):
        for number, item in enumerate(part):
            yield from _texts((*path, number), item)
    elif isinstance(part, dict):
        for key, item in part.items():
            if key not in _UNSHOWN:
                yield from _texts((*path, key), item)


Options = list[tuple[Path, str]]


def _options(path: Path, item: Any) -> Iterator[Options]:
    """The right answer and the wrong options of a question, or of each fact of an entry."""
    if not isinstance(item, dict):
        return
    facts = item.get("facts")
    for name, fact in facts.items() if isinstance(facts, dict) else ():
        if isinstance(fact, dict) and "wrong" in fact:
            yield from _options((*path, "facts", name), fact)
    key = next((key for key in _RIGHT if isinstance(item.get(key), str)), None)
    wrong = item.get("wrong")
    if key and isinstance(wrong, list) and all(isinstance(text, str) for text in wrong):
        yield [((*path, key), item[key]), *(((*path, "wrong", number), text) for number, text in enumerate(wrong))]


def _of_options(tree: Tree, path: Path, item: Any) -> Iterator[Problem]:
    for group in _options(path, item):
        texts = [text for _, text in group]
        bare = without_letters(texts)
        if bare is not None:
            yield _doubt(tree, group[0][0], LETTERS + (FIXED if bare != texts else ""))
        for number in rests(texts[0], texts[1:]):
            way, _ = group[number + 1]
            yield _doubt(tree, way, REST.format(before=texts[number][:40]))


def _bare(group: Options) -> Iterator[tuple[Path, str]]:
    """The options without their letters."""
    bare = without_letters([text for _, text in group])
    for (way, _), text in zip(group, bare or (), strict=False):
        yield way, text
