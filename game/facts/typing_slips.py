"""Slips of pasting and typing in a file, each with its place: what would be shown and surely was not meant."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from game.facts.curly import CURLY, has_lone
from game.facts.lettered import rests, without_letters
from game.facts.model import Problem, Severity
from game.facts.pasted import is_of_markup, may_hold_odd, odd_in
from game.facts.problem import beginning
from game.facts.tree import Path, Tree

LETTERS = "the game writes letters before the options; take them out of the texts"
FIXED = ' ("check --fix" does that)'
REST = 'this option seems to be the rest of "{before}"; put the whole text with its comma in double quotes'
UNLISTED = '"{text}" is taken for one; if it is a list, write it in brackets: [one, two]'
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
            "like",
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
            "not_as",
            "was",
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


class Placed(NamedTuple):
    """A text of a file, and the way to it."""

    path: Path
    text: str


class Mend(NamedTuple):
    """Where a text stands, the text as it is, and as it should be."""

    path: Path
    old: str
    new: str


def doubts(tree: Tree, data: bytes) -> list[Problem]:
    """What to look at in a file, in no order; `data` is what was read."""
    problems: list[Problem] = []
    may_have_signs = may_hold_odd(data)
    for path, item in _items(tree.data):
        problems += _unlisted(tree, path, item)
        problems += _of_options(tree, path, item)
        if may_have_signs:
            problems += _of_signs(tree, path, item)
    return problems


def _of_signs(tree: Tree, path: Path, item: Any) -> list[Problem]:
    """What was copied with the texts of an item; nothing where they are about such signs."""
    problems = []
    for way, text in _texts(path, item):
        odd = odd_in(text, way[-1] == "q")
        if odd:
            told = _shown(odd.signs, mended=odd.clean != text)
            problems.append(_doubt(tree, way, told))
    if problems and is_of_markup(text for _, text in _texts(path, item)):
        return []
    return problems


def mends(tree: Tree) -> Iterator[Mend]:
    """The texts of a file that can surely be put right."""
    for path, item in _items(tree.data):
        bare: dict[Path, str] = {}  # options without their letters
        for group in _options(path, item):
            bare.update(_bare(group))
        texts = list(_texts(path, item))
        signs_are_meant = is_of_markup(text for _, text in texts)
        for way, text in texts:
            clean = bare.get(way, text)
            if not signs_are_meant:
                is_prompt = way[-1] == "q"
                clean = _clean(clean, is_prompt)
            if clean != text:
                yield Mend(way, text, clean)


def _clean(text: str, prompt: bool) -> str:
    """The text as nothing more can be taken from it."""
    while (odd := odd_in(text, prompt)) and odd.clean != text:
        text = odd.clean
    return text


def _shown(signs: Sequence[str], mended: bool) -> str:
    named = ", ".join(beginning(sign, 40) for sign in signs[:_FEW])
    if len(signs) > _FEW:
        named += ", …"
    told = f"what was copied with the text would be shown: {named}; write plain text"
    if mended:
        told += FIXED
    return told


def _doubt(tree: Tree, path: Path, text: str) -> Problem:
    where = tree.where(*path)
    return Problem(where, text, Severity.DOUBT)


def _items(data: dict[str, Any]) -> Iterator[tuple[Path, Any]]:
    """The parts of a file that belong together: each item of a list, and what stands outside of them."""
    for key, part in data.items():
        if key in _UNSHOWN:
            continue
        if isinstance(part, list):
            for number, item in enumerate(part):
                yield (key, number), item
        elif isinstance(part, dict):
            for word, item in part.items():
                yield (key, word), item
        else:
            yield (key,), part


def _texts(path: Path, part: Any) -> Iterator[Placed]:
    """The texts of a part that players see."""
    if isinstance(part, str):
        yield Placed(path, part)
    elif isinstance(part, list):
        for number, item in enumerate(part):
            yield from _texts((*path, number), item)
    elif isinstance(part, dict):
        for key, item in part.items():
            if key not in _UNSHOWN:
                yield from _texts((*path, key), item)


Options = list[Placed]  # the right answer, then the wrong options


def _options(path: Path, item: Any) -> Iterator[Options]:
    """The options of a question, or of each fact of an entry."""
    if not isinstance(item, dict):
        return
    facts = item.get("facts")
    if isinstance(facts, dict):
        for name, fact in facts.items():
            if isinstance(fact, dict) and "wrong" in fact:
                yield from _options((*path, "facts", name), fact)
    key = _right_key(item)
    wrong = item.get("wrong")
    if not key or not isinstance(wrong, list):
        return
    if all(isinstance(text, str) for text in wrong):
        options = [Placed((*path, key), item[key])]
        for number, text in enumerate(wrong):
            options.append(Placed((*path, "wrong", number), text))
        yield options


def _right_key(item: dict[str, Any]) -> str:
    """The word of a question or a fact that has the right answer, if it is one text."""
    for key in _RIGHT:
        if isinstance(item.get(key), str):
            return key
    return ""


def _of_options(tree: Tree, path: Path, item: Any) -> Iterator[Problem]:
    for options in _options(path, item):
        texts = [option.text for option in options]
        bare = without_letters(texts)
        if bare is not None:
            told = LETTERS + FIXED if bare != texts else LETTERS
            yield _doubt(tree, options[0].path, told)
        right, *wrong = texts
        for number in rests(right, wrong):
            before = texts[number]
            rest = options[number + 1]
            told = CURLY if has_lone(before) else _told_rest(before)
            yield _doubt(tree, rest.path, told)


def _unlisted(tree: Tree, path: Path, item: Any) -> list[Problem]:
    """Several options, or other names, in one text."""
    problems: list[Problem] = []
    if not isinstance(item, dict):
        return problems
    for key in ("wrong", "also"):
        text = item.get(key)
        if not isinstance(text, str) or ", " not in text:
            continue
        right = _right_key(item)
        beside = item.get(right) or item.get("name")
        if isinstance(beside, str) and ", " not in beside:
            shown = beginning(text, 40)
            told = UNLISTED.format(text=shown)
            problems.append(_doubt(tree, (*path, key), told))
    return problems


def _told_rest(before: str) -> str:
    shown = beginning(before, 40)
    return REST.format(before=shown)


def _bare(options: Options) -> Iterator[Placed]:
    """The options without their letters."""
    bare = without_letters([option.text for option in options])
    if bare:
        for option, text in zip(options, bare, strict=True):
            yield Placed(option.path, text)
