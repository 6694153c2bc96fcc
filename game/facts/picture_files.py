"""Where the files of pictures are, and what is wrong with them."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from game.facts.model import Bank, Problem, Severity
from game.facts.picture_size import pixels
from game.facts.suggest import did_you_mean
from game.files import assets_dir

FOLDER = "pictures"  # beside the question files, and among the assets
MOST_BYTES = 4_000_000
MOST_PIXELS = 24_000_000
_CUT = '"{name}" is not whole, maybe since it was copied only in part; copy it anew'
_ENDS = (b"IEND", b"\xff\xd9")  # of PNG and JPEG, maybe with notes of other programs behind them
_TAIL = 4096


def place_of(file: str, folder: Path | None, assets: Path) -> Path | None:
    """Where the file is: in the folder of the bank, else among the drawings of the game."""
    homes = [folder, assets] if folder else [assets]
    for home in homes:
        place = home / FOLDER / file
        if place.is_file():
            return place
    return None


def can_be_shown(place: Path) -> bool:
    return not _fault(place)


def doubtful_files(bank: Bank, folder: Path) -> Iterator[Problem]:
    """Pictures that cannot be shown; the questions are asked without them."""
    own = _names(folder)
    of_the_game = _names(assets_dir())
    for picture in bank.pictures:
        told = ""
        if picture.file in own:
            told = _fault(folder / FOLDER / picture.file)
        elif picture.file not in of_the_game:
            told = _missing(picture.file, folder, own)
        if told:
            yield Problem(picture.where, told, Severity.DOUBT)


def _missing(file: str, folder: Path, own: Iterable[str]) -> str:
    lost = f'there is no "{file}" in the folder "{FOLDER}" beside the question files'
    if (folder / file).exists():
        return f"{lost}; move it there from beside them"
    near = did_you_mean(file, own)
    if near:
        return f'{lost}. Did you mean "{near}"?'
    return f"{lost}; put it there"


def _names(home: Path) -> frozenset[str]:
    """Of the files in its folder of pictures."""
    try:
        return frozenset(file.name for file in (home / FOLDER).iterdir())
    except OSError:
        return frozenset()


def _fault(place: Path) -> str:
    """Why a file of a bank is not shown; empty where it is."""
    name = place.name
    try:
        size = place.stat().st_size
        if size == 0:
            return f'"{name}" is empty, without any picture in it; save it anew'
        if size > MOST_BYTES:
            most = MOST_BYTES // 1_000_000
            return f'"{name}" is larger than {most} MB, so it is not shown; save it smaller'
        if place.suffix.casefold() == ".svg":
            drawing = place.read_bytes()
            return _fault_of_drawing(name, drawing)
        with place.open("rb") as file:
            return _fault_of_image(name, file, size)
    except OSError as error:
        return f'"{name}" cannot be read ({error.strerror}), so it is not shown'


def _fault_of_drawing(name: str, drawing: bytes) -> str:
    if b"<svg" not in drawing:
        return f'"{name}" is no SVG; save it anew'
    if b"</svg" not in drawing:
        return _CUT.format(name=name)
    return ""


def _fault_of_image(name: str, file: BinaryIO, size: int) -> str:
    count = pixels(file)
    if count == 0:
        return f'"{name}" is neither PNG nor JPEG, whatever its name says; save it anew as one of them'
    if count > MOST_PIXELS:
        most = MOST_PIXELS // 1_000_000
        return f'"{name}" has more than {most} million pixels; save it smaller'
    start = max(0, size - _TAIL)
    file.seek(start)
    tail = file.read()
    for end in _ENDS:
        if end in tail:
            return ""
    return _CUT.format(name=name)
