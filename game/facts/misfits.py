"""What does not fit the format, in a teacher's words; what only follows from another mistake is left unsaid."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from game.facts import format, frame
from game.facts.explain import CURLY, NO_DASH, NO_TEXT, WIDE
from game.facts.model import Problem
from game.facts.suggest import did_you_mean, meant, should_be_date
from game.facts.tree import Path, Tree

_ROWS: Mapping[object, tuple[str, type[BaseModel]]] = {
    "entries": ("an entry", format.EntryRow),
    "facts": ("a fact", format.FactRow),
    "questions": ("a question", format.QuestionRow),
    "intervals": ("an interval", format.IntervalRow),
    "quotations": ("a quotation", format.QuotationRow),
    "eras": ("an era", frame.EraRow),
    "chapters": ("a chapter", frame.ChapterRow),
    "story": ("a story", frame.StoryRow),
    "relations": ("a relation", frame.RelationRow),
    "kinds": ("a kind", frame.KindRow),
}
MANY = 50  # words in braces: a list of so many is something else
_OTHER_WORDS = {"question": "q", "answer": "right", "correct": "right", "title": "name", "value": "is", "type": "kind"}
_ELSEWHERE = {
    "eras": "eras.yaml",
    "title": "eras.yaml",
    "kinds": "relations.yaml",
    "relations": "relations.yaml",
    "phrases": "relations.yaml",
    "entries": "a file of its own",
    "sources": "the files of entries",
    "questions": "the files of entries",
    "intervals": "the files of entries",
    "quotations": "the files of entries",
}
_LEVEL = "should be a number from 1 (everybody knows it) to 5 (expert) (found {found})"
_YES_NO = "should be yes or no (found {found})"
_LIST = 'should be a list: lines that begin with "- ", or [one, two]; it is {shape}'
_WORDS = 'should be made of lines like "word: value"; it is {shape}'
_SENTENCES = {  # by pydantic's types of error
    "string_type": "should be one text; it is {shape} (put a text with colons, commas or brackets in double quotes)",
    "string_too_short": NO_TEXT,
    "string_pattern_mismatch": "should be lower-case letters, digits and hyphens, such as apollo-11 (found {found})",
    "too_short": "has too few values ({actual_length}, at least {min_length}): write more, or take the line out",
    "too_long": "has too many values ({actual_length}, at most {max_length}): take some out",
    "int_parsing": _LEVEL,
    "int_type": _LEVEL,
    "int_parsing_size": _LEVEL,
    "int_from_float": _LEVEL,
    "greater_than_equal": _LEVEL,
    "less_than_equal": _LEVEL,
    "bool_parsing": _YES_NO,
    "bool_type": _YES_NO,
    "list_type": _LIST,
    "tuple_type": _LIST,
    "dict_type": _WORDS,
    "model_type": _WORDS,
    "share": "should be a share such as 40 % or 35-40 % (found {found})",
    "blank": "should contain {blanks} (found {found})",
    "unknown_blank": (
        "has {blanks}, which has no meaning; only {{s}}, {{v}} and pairs such as {{was|is}} have one (found {found})"
    ),
    "language": "should be the short code of a language, such as en, de or pt-BR (found {found})",
}


def path_of(error: Any) -> Path:
    """The error's way through the file, without the names of the alternatives that pydantic tried."""
    return tuple(step for step in error["loc"] if not (isinstance(step, str) and step.startswith("#")))


def meant_word(word: str, row: type[BaseModel]) -> str:
    """The word of the format that a word which it does not have most likely stands for."""
    known = _words(row)
    other = _OTHER_WORDS.get(word.casefold(), "")
    return other if other in known else did_you_mean(word, known)


def misfits(
    tree: Tree, file: type[BaseModel], errors: Sequence[Any], relations: Collection[str] = ()
) -> Iterator[Problem]:
    """The problems that a file's errors are; `relations` are the words for facts, where they are known."""
    paths = {path_of(error) for error in errors}
    strangers = {path_of(error) for error in errors if error["type"] == "extra_forbidden"}
    told: set[Path] = set()
    for error in errors:
        path = path_of(error)
        what, row = next((_ROWS[step] for step in reversed(path[:-1]) if step in _ROWS), ("the file", file))
        whole = _whole(tree, path, what)
        if whole:
            place, text = whole
            if place not in told:
                told.add(place)
                yield Problem(tree.where(*place), text)
        elif error["type"] == "missing":
            siblings = [str(way[-1]) for way in strangers if way[:-1] == path[:-1]]
            if not _is_there(tree, path, row, siblings):
                yield Problem(tree.where(*path[:-1]), f'{what} needs "{path[-1]}:"; add it')
        elif error["type"] == "extra_forbidden":
            lone = _lone(tree, path)
            if not (lone and path[:-1] in told):
                yield Problem(tree.where_key(*path), _stranger(str(path[-1]), lone, what, row, relations))
            if lone:
                told.add(path[:-1])
        elif not _follows(tree, path, error, paths):
            yield Problem(tree.where(*path), _sentence(tree, path, error))


def _whole(tree: Tree, path: Path, what: str) -> tuple[Path, str] | None:
    """What a row is as a whole, where that explains all of its errors, and its place."""
    if what == "a fact":
        data = tree.part(path[:4])
        if isinstance(data, dict) and _is_list(tree, path[:4], data):
            return path[:4], f'"{path[3]}" has a list in braces; write it in brackets: [one, two]'
        return None
    data = tree.part(path[:2])
    if isinstance(data, dict) and what == "an entry" and {"q", "right", "about"} & data.keys():
        return path[:2], 'this looks like a question: it belongs under "questions:"'
    if isinstance(data, dict) and what == "a question" and {"facts", "kind", "name"} & data.keys():
        return path[:2], 'this looks like an entry: it belongs under "entries:"'
    return None


def _is_list(tree: Tree, path: Path, data: Mapping[str, Any]) -> bool:
    """Whether the braces hold texts alone, as in {one, two}."""
    known = set(_words(format.FactRow))
    few = 0 < len(data) < MANY and not known & set(map(_bare, data))
    return few and all(_lone(tree, (*path, key)) for key in data)


def _is_there(tree: Tree, path: Path, row: type[BaseModel], siblings: Sequence[str]) -> bool:
    """Whether a word that is missed stands there after all: misspelt, or with a value that was refused."""
    key = str(path[-1])
    cut_out = len(path) == 1 and key in tree.dropped
    return cut_out or tree.has_key(path) or any(meant_word(word, row) == key or _bare(word) == key for word in siblings)


def _bare(word: str) -> str:
    """The word before a colon that no space follows, or before a text that no colon parts from it."""
    return re.split(r"[:= ]", word, maxsplit=1)[0]


def _lone(tree: Tree, path: Path) -> bool:
    """Whether the last word of the path stands there without a colon, as in {word}."""
    place = tree.where_key(*path)
    return tree.part(path) == "" and tree.where(*path).column == place.column + len(str(path[-1]))


def _follows(tree: Tree, path: Path, error: Any, paths: Collection[Path]) -> bool:
    """Whether something is too little only because its parts have mistakes, or were cut out of the file."""
    if error["input"] == "" and len(path) == 1:
        return bool(tree.dropped)
    return error["type"] == "too_short" and any(len(way) > len(path) and way[: len(path)] == path for way in paths)


def _stranger(key: str, lone: bool, what: str, row: type[BaseModel], relations: Collection[str]) -> str:
    """The sentence about a word that the format does not have there."""
    known = _words(row)
    if re.search("[“”„«»]", key):
        return CURLY
    if key[:1] in "-*•" or key[:1].isspace():
        return WIDE if key[:1].isspace() else NO_DASH
    if lone and _bare(key) in known:
        return f'after "{_bare(key)}" come a colon and a space, then the value'
    if row is format.EntryRow and key in relations:
        return f'"{key}" is a fact: it belongs under "facts:", two spaces further to the right'
    if row is format.EntryRow and key in _words(format.FactRow):
        return f'"{key}" is said of a fact, not of an entry: write it in the braces of one, beside "is:"'
    if what == "the file" and key in _ELSEWHERE:
        return f'"{key}:" has no place in this file; it belongs in {_ELSEWHERE[key]}'
    near = meant_word(key, row)
    if lone and not near:
        return f'"{key}" stands alone after a comma; put a text with commas in double quotes, a list in brackets [...]'
    return f'"{key}" is not a word that {what} can have. {meant(near or key, known)}'


def _words(row: type[BaseModel]) -> list[str]:
    """The words of a row, those first that it needs."""
    fields = sorted(row.model_fields.items(), key=lambda pair: not pair[1].is_required())
    return [field.alias or name for name, field in fields]


def _sentence(tree: Tree, path: Path, error: Any) -> str:
    key = next((step for step in reversed(path) if isinstance(step, str)), "this file")
    name = f'this item of "{key}"' if isinstance(tree.part(path[:-1]), list) else f'"{key}"'
    return f"{name} {_should(error)}"


def _should(error: Any) -> str:
    found = error["input"]
    match error["type"]:
        case "date":
            return should_be_date(_shown(found))
        case "literal_error":
            known = re.findall(r"'([^']+)'", error["ctx"]["expected"])
            return f'cannot be "{_shown(found)}". {meant(_shown(found), known)}'
        case "string_pattern_mismatch" if not found:
            return NO_TEXT
        case _:
            sentence = _SENTENCES.get(error["type"], "cannot be used: it is {shape}")
            return sentence.format(found=f'"{_shown(found)}"', shape=_shape(found), **error.get("ctx", {}))


def _shown(found: object) -> str:
    """A value as the teacher may have written it."""
    text = f"[{', '.join(map(_shown, found))}]" if isinstance(found, list | tuple) else str(found)
    return "{...}" if isinstance(found, dict) else text[:60]


def _shape(found: object) -> str:
    match found:
        case dict():
            return 'made of "word: value"' if any(found.values()) else "in braces {...}"
        case list() | tuple():
            return "a list"
        case "":
            return "empty"
        case _:
            return f'the text "{_shown(found)}"'
