"""How many pixels a PNG or JPEG has, read from its head without decoding it: a small file can hold a huge picture."""

from struct import unpack_from
from typing import BinaryIO

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_HEAD = 24  # bytes up to the end of the size
_JPEG = b"\xff\xd8"
_FRAME_HEAD = 9  # the same in a segment that tells it
_FRAMES = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF}  # segments that tell the size


def pixels(file: BinaryIO) -> int:
    """Width times height; 0 of what is neither. No more of the file is read than it takes."""
    head = file.read(_PNG_HEAD)
    if head.startswith(_PNG) and len(head) == _PNG_HEAD:
        width, height = unpack_from(">II", head, 16)
        return int(width * height)
    if head.startswith(_JPEG):
        return _of_jpeg(file)
    return 0


def _of_jpeg(file: BinaryIO) -> int:
    """Segment by segment, each of which says how long it is."""
    place = len(_JPEG)
    while True:
        file.seek(place)
        head = file.read(_FRAME_HEAD)
        if len(head) < _FRAME_HEAD:
            return 0
        mark, kind, length = unpack_from(">BBH", head)
        if mark != 0xFF:
            return 0
        if kind in _FRAMES:
            height, width = unpack_from(">HH", head, 5)
            return int(width * height)
        place += 2 + length
