"""Documents of other programs that were saved, or renamed, as question files."""

_STARTS = (
    (b"PK\x03\x04", "a document of a word processor, or a spreadsheet,"),
    (b"\xd0\xcf\x11\xe0", "a document of a word processor, or a spreadsheet,"),
    (b"{\\rtf", "a formatted text (RTF), as TextEdit and WordPad save it,"),
    (b"%pdf", "a PDF"),
    (b"\x89png", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"<!doctype html", "a web page"),
    (b"<html", "a web page"),
)


def kind_of_document(data: bytes) -> str:
    """What it is, with its article; empty of a text."""
    start = data[:100].lstrip().lower()
    for sign, name in _STARTS:
        if start.startswith(sign.lower()):
            return name
    return ""
