"""The formulas of an .xlsx file, and which of them have a result; openpyxl tells either the one or the other."""

import io
import posixpath
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree
from zipfile import ZipFile

_ROOT = "_rels/.rels"
_BOOK = "/officeDocument"
_SHEET = "/worksheet"

Results = dict[str, bool]  # by the names of cells


class _Part(NamedTuple):
    """A part of the file to which another one refers: what it is, the key of the reference, and where it is."""

    kind: str
    key: str
    path: str


def formulas(data: bytes) -> dict[str, Results]:
    """By the names of sheets, whether each formula has a result."""
    with ZipFile(io.BytesIO(data)) as whole:
        book = ""
        for part in _related(whole, ""):
            if part.kind.endswith(_BOOK):
                book = part.path
                break
        paths = {}
        for part in _related(whole, book):
            if part.kind.endswith(_SHEET):
                paths[part.key] = part.path
        results = {}
        for name, key in _sheets(whole.read(book)):
            if key in paths:
                sheet = whole.read(paths[key])
                results[name] = dict(_results(sheet))
        return results


def _related(whole: ZipFile, path: str) -> Iterator[_Part]:
    """What a part of the file refers to."""
    folder, name = posixpath.split(path)
    listed = posixpath.join(folder, "_rels", f"{name}.rels") if path else _ROOT
    text = whole.read(listed)
    for node in ElementTree.fromstring(text):
        target = node.get("Target", "")
        if target.startswith("/"):
            found = target.lstrip("/")
        else:
            beside = posixpath.join(folder, target)
            found = posixpath.normpath(beside)
        yield _Part(node.get("Type", ""), node.get("Id", ""), found)


def _sheets(book: bytes) -> Iterator[tuple[str, str]]:
    """The names of the sheets and the keys of their references."""
    for node in ElementTree.fromstring(book).iter():
        if _bare(node.tag) != "sheet":
            continue
        key = ""
        for name, value in node.items():
            if name.endswith("}id"):
                key = value
        yield node.get("name", ""), key


def _results(sheet: bytes) -> Iterator[tuple[str, bool]]:
    has_formulas = b"<f" in sheet or b":f" in sheet
    if not has_formulas:
        return
    stream = io.BytesIO(sheet)
    for _, node in ElementTree.iterparse(stream):
        if _bare(node.tag) != "c":
            continue
        parts = {_bare(part.tag): part.text for part in node}
        if "f" in parts:
            is_empty_text = node.get("t") == "str" and "v" in parts
            has_value = bool(parts.get("v"))
            yield node.get("r", ""), is_empty_text or has_value
        node.clear()


def _bare(tag: str) -> str:
    """The name of a tag without its name space."""
    _, _, name = tag.rpartition("}")
    return name
