"""The formulas of an .xlsx file, and which of them have a result; openpyxl tells either the one or the other."""

import io
import posixpath
from collections.abc import Iterator
from xml.etree import ElementTree
from zipfile import ZipFile

_ROOT = "_rels/.rels"
_BOOK = "/officeDocument"
_SHEET = "/worksheet"

Results = dict[str, bool]  # by the names of cells


def formulas(data: bytes) -> dict[str, Results]:
    """By the names of sheets, whether each formula has a result."""
    with ZipFile(io.BytesIO(data)) as whole:
        book = next((target for kind, _, target in _related(whole, "") if kind.endswith(_BOOK)), "")
        targets = {key: target for kind, key, target in _related(whole, book) if kind.endswith(_SHEET)}
        found = {}
        for name, key in _sheets(whole.read(book)):
            if key in targets:
                found[name] = dict(_results(whole.read(targets[key])))
        return found


def _related(whole: ZipFile, part: str) -> Iterator[tuple[str, str, str]]:
    """What a part of the file refers to: its kind, its key and where it is."""
    folder, name = posixpath.split(part)
    listed = posixpath.join(folder, "_rels", f"{name}.rels") if part else _ROOT
    for node in ElementTree.fromstring(whole.read(listed)):
        target = node.get("Target", "")
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        yield node.get("Type", ""), node.get("Id", ""), path


def _sheets(book: bytes) -> Iterator[tuple[str, str]]:
    for node in ElementTree.fromstring(book).iter():
        if _bare(node.tag) == "sheet":
            key = next((value for name, value in node.items() if name.endswith("}id")), "")
            yield node.get("name", ""), key


def _results(sheet: bytes) -> Iterator[tuple[str, bool]]:
    if b"<f" not in sheet and b":f" not in sheet:
        return
    for _, node in ElementTree.iterparse(io.BytesIO(sheet)):
        if _bare(node.tag) != "c":
            continue
        parts = {_bare(part.tag): part.text for part in node}
        if "f" in parts:
            is_empty_text = node.get("t") == "str" and "v" in parts
            yield node.get("r", ""), is_empty_text or bool(parts.get("v"))
        node.clear()


def _bare(tag: str) -> str:
    return tag.rpartition("}")[2]
