"""A small bank to begin with: two chapters about mountains, every line of it explained, clean and ready to play."""

import re
from pathlib import Path

from game.authoring.asked import RefusedError
from game.authoring.schema import schema_text
from game.authoring.sheet.yaml_text import scalar
from game.authoring.starter_texts import ENTRIES, ERAS, RELATIONS
from game.facts.glyphs import drawable, lacking
from game.facts.load import load
from game.translation import tr

_LONGEST = 40  # characters of a folder's name that becomes the title
_BETWEEN_WORDS = re.compile(r"[-_\s]+")


def starter(name: str) -> dict[str, str]:
    """The files of a new bank by their names; `name` becomes the bank's id and its title."""
    hyphened = re.sub(r"[^\w]+|_", "-", name.casefold())
    bank = hyphened.strip("-") or "my-bank"
    files = {
        "eras.yaml": ERAS.format(bank=bank, title=scalar(_title(name))),
        "relations.yaml": RELATIONS,
        "mountains.yaml": ENTRIES.format(bank=bank),
    }
    written = [(file, text.encode("utf-8")) for file, text in files.items()]
    loaded = load(written)
    files["schema.json"] = schema_text(loaded.bank)
    return files


def _title(name: str) -> str:
    """`The french revolution` of `the-french_revolution`; that of the sample where the game could not show it."""
    words = _BETWEEN_WORDS.sub(" ", name)
    title = words.strip()
    begins_well = title[:1].isalnum()
    is_short = len(title) <= _LONGEST
    glyphs = drawable()
    if not begins_well or not is_short or lacking(title, glyphs):
        return "Mountains"
    first = title[0].upper()
    return first + title[1:]


def begin(folder: Path) -> list[str]:
    """Write a new bank into a folder that is not there yet, or is empty; gives the names of its files."""
    if folder.is_dir():
        if not _is_empty(folder):
            told = tr("The folder {folder} is not empty; name a new one.")
            raise RefusedError(told.format(folder=folder))
    elif folder.exists():
        told = tr("{folder} is a file; name a folder that is not there yet.")
        raise RefusedError(told.format(folder=folder))
    folder.mkdir(parents=True, exist_ok=True)
    whole_path = folder.resolve()
    files = starter(whole_path.name)
    for name, text in files.items():
        file = folder / name
        with file.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    return list(files)


def _is_empty(folder: Path) -> bool:
    """Hidden files do not count."""
    return all(file.name.startswith(".") for file in folder.iterdir())
