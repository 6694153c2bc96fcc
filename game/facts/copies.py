"""Files that are in the folder by accident: copies beside their originals, and question files with another ending."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import PurePath

_ID = re.compile(rb"\n[ \t]*-[ \t]+(?:\{[ \t]*)?id:[ \t]*([^\s,}#]+)")
_FEWEST = 2  # ids that two files must share
_SHARE = 0.5  # of the ids of a copy
_WITHOUT_IDS = ("relations", "phrases")
_COPIED = re.compile(
    r"^(?:copy of |kopie von |copie de )(?P<of>.+)$"
    r"|^(?P<stem>.+?)(?: ?\(\d+\)| ?[-–_ ] ?(?:copy|kopie|copie|copia)(?: ?\(?\d+\)?)?| \d+)$",
    re.IGNORECASE,
)
_SECTION = re.compile(rb"^(?:entries|questions|eras|relations|quotations):[ \t\r]*$", re.MULTILINE)
_HIDDEN = re.compile(r"\.ya?ml\.(?:txt|rtf|docx?|odt|html?)$", re.IGNORECASE)


def copies(files: Iterable[tuple[str, bytes]]) -> Mapping[str, str]:
    """The files that are copies, with their originals: most of their ids are those of another file, or their name says
    so of a file that has no ids."""
    texts = dict(files)
    names = {name.casefold(): name for name in texts}
    originals: dict[str, str] = {}
    owners: dict[bytes, str] = {}  # of the ids, those files that are no copies
    for name in sorted(texts, key=_rank):
        ids = set(_ID.findall(b"\n" + texts[name]))
        original = _owner(ids, owners)
        if not original and not ids:
            original = _original_wording(name, names)
        if original:
            originals[name] = original
        else:
            owners |= dict.fromkeys(ids, name)
    return originals


def _owner(ids: set[bytes], owners: Mapping[bytes, str]) -> str:
    """The file that has most of these ids, if there is one."""
    shared: Counter[str] = Counter()
    for key in ids:
        if key in owners:
            shared[owners[key]] += 1
    for name, count in shared.most_common(1):
        if count >= max(_FEWEST, _SHARE * len(ids)):
            return name
    return ""


def _original_wording(name: str, names: Mapping[str, str]) -> str:
    """The file without ids, among the folded names, of which the name says that it is a copy."""
    original = _original(name)
    stem = PurePath(original).stem
    if stem.casefold() not in _WITHOUT_IDS:
        return ""
    folded = original.casefold()
    return names.get(folded, "")


def has_hidden_ending(name: str) -> bool:
    """Whether a question file got a second ending from its editor, which the system may not show."""
    return _HIDDEN.search(name) is not None


def has_sections(data: bytes) -> bool:
    """Whether a text is written like a question file."""
    section = _SECTION.search(data)
    return section is not None


def _original(name: str) -> str:
    """The name of the file of which this one's name says that it is a copy; empty where it says nothing."""
    path = PurePath(name)
    copied = _COPIED.match(path.stem)
    if not copied:
        return ""
    stem = copied["of"] or copied["stem"]
    return f"{stem}{path.suffix}"


def _rank(name: str) -> tuple[bool, int, str]:
    """Originals first: their names are plain and short."""
    is_copied = _original(name) != ""
    return is_copied, len(name), name.casefold()
