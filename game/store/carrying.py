"""Players carried to other computers from the pages of the game: the files lie in one folder, and sentences say what
became of them."""

from pathlib import Path

from game.profile import Profile
from game.store.carried import Taken, export, take_in
from game.store.profile_file import UnusableFileError
from game.store.shelf import Shelf
from game.translation import counted, tr

ENDING = ".player.jsonl"
ID_KEPT = 8  # letters of the id, so that two players of one name do not share a file


def file_of(profile: Profile) -> str:
    """A name that every system can write."""
    letters = [letter if letter.isalnum() else "-" for letter in profile.name]
    name = "".join(letters).strip("-")
    beginning = str(profile.id)[:ID_KEPT]
    return f"{name}-{beginning}{ENDING}"


def carry_out(store: Shelf, profile: Profile, folder: Path) -> str:
    """A class may read along, so that no more of the path is told than its last two parts."""
    file = folder / file_of(profile)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        export(store, profile, file)
    except OSError as error:
        return _cannot(file, _reason(error))
    told = tr("{name} is in the file {file} in {folder}. Copy it to the other computer, and take it in there.")
    return told.format(
        name=profile.name,
        file=file.name,
        folder=_short(folder),
    )


def carry_in(store: Shelf, folder: Path) -> str:
    """All that lie in the folder; one of those that cannot be taken in is named."""
    files = []
    if folder.is_dir():
        files = sorted(folder.glob(f"*{ENDING}"))
    if not files:
        told = tr("There is no file of a player in {folder}. Put those from the other computer there.")
        return told.format(folder=_short(folder))
    taken: list[Taken] = []
    refused = ""
    for file in files:
        try:
            one = take_in(store, file)
        except UnusableFileError as error:
            reason = str(error)
            refused = _cannot(file, reason.rstrip("."))
        except OSError as error:
            refused = _cannot(file, _reason(error))
        else:
            taken.append(one)
    if len(files) == 1:
        return refused or taken[0].sentence
    summed = _summed(taken)
    return f"{summed} {refused}".strip()


def _summed(taken: list[Taken]) -> str:
    new = sum(one.new for one in taken)
    files = counted("1 file", "{n} files", len(taken))
    answers = counted("1 new answer", "{n} new answers", new)
    told = tr("Taken in: {files} with {answers}.")
    return told.format(files=files, answers=answers)


def _cannot(file: Path, reason: str) -> str:
    told = tr("{file} cannot be used ({reason}).")
    return told.format(file=file.name, reason=reason)


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


def _short(folder: Path) -> str:
    return f"{folder.parent.name}/{folder.name}"
