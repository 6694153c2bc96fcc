"""Rows of texts <-> a .csv, .xlsx or .ods file, each by its own module."""

from collections.abc import Callable
from pathlib import Path

from game.authoring.asked import RefusedError
from game.authoring.sheet import comma
from game.authoring.sheet.grid import Grid
from game.translation import tr

MAX_BYTES = 20_000_000

Table = list[list[str]]


def read_table(path: Path) -> list[Grid]:
    """The sheets of a file."""
    read, _ = _of(path)
    if not path.is_file():
        raise RefusedError(tr("There is no file {path}.").format(path=path))
    if path.stat().st_size > MAX_BYTES:
        raise RefusedError(tr("{path} is too large to be a bank.").format(path=path))
    try:
        return read(path.read_bytes())
    except (RefusedError, OSError):
        raise
    except Exception as error:  # a broken file makes the libraries raise whatever comes first
        told = tr("{path} cannot be read as a spreadsheet; save it anew.").format(path=path)
        raise RefusedError(told) from error


def write_table(path: Path, table: Table) -> bytes:
    """The bytes of a file of this name."""
    _, write = _of(path)
    return write(table)


def _of(path: Path) -> tuple[Callable[[bytes], list[Grid]], Callable[[Table], bytes]]:
    kind = path.suffix.lower()
    try:
        match kind:
            case ".csv":
                return comma.read, comma.write
            case ".xlsx":
                from game.authoring.sheet import excel

                return excel.read, excel.write
            case ".ods":
                from game.authoring.sheet import opendocument

                return opendocument.read, opendocument.write
            case _:
                raise RefusedError(tr("{path} should end with .csv, .xlsx or .ods.").format(path=path))
    except ImportError as error:
        told = tr("{kind} files need two more libraries; install them with: python -m pip install openpyxl odfpy")
        raise RefusedError(told.format(kind=kind)) from error
