"""What pages to print have in common: each is one HTML file that needs nothing else, and replaces only its own kind."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

from game.authoring.asked import RefusedError
from game.authoring.keeping import replace
from game.translation import tr

START = "<!doctype html>"
_ENDINGS = (".html", ".htm")
_BY = "Sputnik to Gateway, "
_LOOKED_AT = 400  # bytes, in which it says what made it
_STYLE = """
* { box-sizing: border-box; }
body { margin: 0; background: #FFFFFF; color: #0B1026;
  font: 11pt/1.3 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
"""


def document(kind: str, title: str, language: str, style: str, body: Iterable[str]) -> str:
    """A whole page; `kind` is what it says of itself to who would replace it: `cards`, `worksheet`, `report`."""
    return "\n".join(
        [
            START,
            f'<html lang="{escape(language)}">',
            f'<head><meta charset="utf-8"><meta name="generator" content="{_BY}{kind}">',
            f'<title>{escape(title)}</title><meta name="viewport" content="width=device-width">',
            f"<style>{_STYLE}{style}</style></head>",
            "<body>",
            *body,
            "</body></html>\n",
        ]
    )


def write_document(path: Path, kind: str, text: str) -> str:
    """Write a page, in place of an older one of its kind only; gives the sentence that says so."""
    if path.suffix.lower() not in _ENDINGS:
        raise RefusedError(tr("{path} should end with .html, so that a browser opens it.").format(path=path))
    if path.exists() and not _is_of(path, kind):
        told = tr("{path} is there already and is something else; name another file.")
        raise RefusedError(told.format(path=path))
    if not path.parent.is_dir():
        raise RefusedError(tr("There is no folder {folder}.").format(folder=path.parent))
    replace(path, text.encode("utf-8"))
    return tr("{path} is written; open it in a browser and print it.").format(path=path)


def _is_of(path: Path, kind: str) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        start = stream.read(_LOOKED_AT)
    made_by = f'content="{_BY}{kind}"'
    return made_by.encode() in start
