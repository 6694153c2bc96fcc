"""Files that are in the folder by accident: copies beside their originals, and question files with another ending."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import PurePath

_ID = re.compile(rb"(?m)^[ \t]*-[ \t]+(?:\{[ \t]*)?id:[ \t]*([^\s,}#]+)")
_FEWEST = 2  # ids that two files must share
_SHARE = 0.5  # of the ids of a copy
_WITHOUT_IDS = ("relations", "phrases")
_COPIED = re.compile(
    r"^(?:copy of |kopie von |copie de )(?P<of>.+)$"
    r"|^(?P<stem>.+?)(?: ?\(\d+\)| ?[-–_ ] ?(?:copy|kopie|copie|copia)(?: ?\(?\d+\)?)?| \d+)$",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"\.ya?ml\.(?:txt|rtf|docx?|odt|html?)$", re.IGNORECASE)


def copies(files: Iterable[tuple[str, bytes]]) -> Mapping[str, str]:
    """The files that are copies, with their originals: most of their ids are those of another file, or their name says
    so of a file that has no ids."""
    texts = dict(files)
    found: dict[str, str] = {}
    owners: dict[bytes, str] = {}
    for name in sorted(texts, key=_rank):
        ids = set(_ID.findall(texts[name]))
        shared = Counter(owners[key] for key in ids if key in owners)
        original, count = shared.most_common(1)[0] if shared else ("", 0)
        wording = _original(name)
        if count >= max(_FEWEST, _SHARE * len(ids)):
            found[name] = original
        elif not ids and PurePath(wording).stem.casefold() in _WITHOUT_IDS and wording.casefold() in _folded(texts):
            found[name] = _folded(texts)[wording.casefold()]
        else:
            owners |= dict.fromkeys(ids, name)
    return found


def has_hidden_ending(name: str) -> bool:
    """Whether a question file got a second ending from its editor, which the system may not show."""
    return _HIDDEN.search(name) is not None


def _folded(names: Iterable[str]) -> dict[str, str]:
    return {name.casefold(): name for name in names}


def _original(name: str) -> str:
    """The name of the file of which this one's name says that it is a copy; empty where it says nothing."""
    path = PurePath(name)
    found = _COPIED.match(path.stem)
    return f"{found['of'] or found['stem']}{path.suffix}" if found else ""


def _rank(name: str) -> tuple[bool, int, str]:
    """Originals first: their names are plain and short."""
    return bool(_original(name)), len(name), name.casefold()
