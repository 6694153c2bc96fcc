"""Pictures of a bank: from rows to pictures."""

import re
from pathlib import Path

from game.facts.entries import FilePart, LeftOutError
from game.facts.format import PictureRow
from game.facts.model import Picture
from game.facts.nameable import Nameable
from game.facts.picture_files import FOLDER

ENDINGS = (".svg", ".png", ".jpg", ".jpeg")
_NAME = re.compile(r"[\w][\w .()+-]*\.\w+")  # of a file, without any folder


def picture_of(place: FilePart, row: PictureRow, nameable: Nameable) -> Picture:
    """The picture of a row; a mistake in it leaves it out."""
    _check_name(place, row.file)
    for number, name in enumerate(row.shows):
        if name in nameable.entries or name in nameable.facts:
            continue
        told = nameable.unknown(name)
        if told:
            raise LeftOutError(place.where("shows", number), told)
    return Picture(
        file=row.file,
        shows=row.shows,
        alt=row.alt,
        alt_without_name=row.alt_without_name or "",
        credit=row.credit or "",
        where=place.where("file"),
        known_by=row.known_by or "",
        like=row.like,
        level=row.level or 0,
        ask=row.ask or "",
        coin=row.coin,
    )


def _check_name(place: FilePart, file: str) -> None:
    ending = Path(file).suffix.casefold()
    where = place.where("file")
    if not _NAME.fullmatch(file):
        told = f'"{file}" is no name of a file; put the picture into the folder "{FOLDER}" and write its name alone'
        raise LeftOutError(where, told)
    if ending not in ENDINGS:
        told = f'"{file}" is no picture that the game can show; save it as PNG, JPEG or SVG'
        raise LeftOutError(where, told)
