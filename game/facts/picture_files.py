"""Where the files of pictures are, and what is wrong with them."""

from collections.abc import Iterator
from pathlib import Path

from game.facts.model import Bank, Problem, Severity
from game.facts.picture_size import pixels
from game.files import assets_dir

FOLDER = "pictures"  # beside the question files, and among the assets
MOST_BYTES = 4_000_000
MOST_PIXELS = 24_000_000


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
            told = f'there is no "{picture.file}" in the folder "{FOLDER}" beside the question files; put it there'
        if told:
            yield Problem(picture.where, told, Severity.DOUBT)


def _names(home: Path) -> frozenset[str]:
    """Of the files in its folder of pictures."""
    try:
        return frozenset(file.name for file in (home / FOLDER).iterdir())
    except OSError:
        return frozenset()


def _fault(place: Path) -> str:
    """Why a file of a bank is not shown; empty where it is."""
    try:
        if place.stat().st_size > MOST_BYTES:
            return f'"{place.name}" is larger than {MOST_BYTES // 1_000_000} MB, so it is not shown; save it smaller'
        if place.suffix.casefold() == ".svg":
            drawing = place.read_bytes()
            if b"<svg" in drawing:
                return ""
            return f'"{place.name}" is no SVG; save it anew'
        with place.open("rb") as file:
            count = pixels(file)
    except OSError as error:
        return f'"{place.name}" cannot be read ({error.strerror}), so it is not shown'
    if count == 0:
        return f'"{place.name}" is neither PNG nor JPEG, whatever its name says; save it anew as one of them'
    if count > MOST_PIXELS:
        return f'"{place.name}" has more than {MOST_PIXELS // 1_000_000} million pixels; save it smaller'
    return ""
