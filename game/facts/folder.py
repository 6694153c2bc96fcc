"""A folder of question files, as names and bytes; what cannot be read becomes a problem."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from game.facts.copies import copies, has_hidden_ending, has_sections
from game.facts.garbage import uncollected
from game.facts.model import Bank, Problem, Where
from game.facts.picture_files import doubtful_files
from game.facts.repeated import once
from game.files import questions_dir

ENDINGS = (".yaml", ".yml")
MAX_BYTES = 1_000_000  # of a file

File = tuple[str, bytes]


class ReadFolder(NamedTuple):
    """The files of a folder, and what is wrong with it or with files that could not be read."""

    files: list[File]
    problems: list[Problem]


NO_FILE = (
    "beside this file there is none with entries; if one was deleted, moved or renamed, put it back as NAME.yaml; "
    "questions/README.md shows how to write one"
)
_COPY = (
    'this file seems to be a copy of "{original}", with the same ids, and is not read; '
    "take one of the two out of the folder"
)
_TEXT = (
    "this looks like a question file, but its name does not end with .yaml, so that it is not read; "
    'rename it to "{name}"'
)
_NOT_OURS = (".", "~$")  # what systems and other programs keep beside the files
_HIDDEN = 'the name of this file has a second ending, so that it is not read; rename it to "{name}"'


def read_folder(path: Path, wording: File | None = None) -> ReadFolder:
    """The folder's YAML files by name. Where it has no relations.yaml, the `wording` is taken instead."""
    try:
        names = sorted(path.iterdir(), key=lambda file: (file.name.casefold(), file.name))
    except OSError as error:
        return ReadFolder([], [_problem(path, f"this folder cannot be opened ({_reason(error)})")])
    files, problems = _read_all(names)
    if not files and not problems:
        text = "there is no question file (a name that ends with .yaml) in this folder"
        return ReadFolder([], [_problem(path, text)])
    originals, of_copies = _without_copies(files)
    problems += of_copies
    if wording and not _has_relations(originals):
        originals.append(wording)
    return ReadFolder(originals, problems)


def _read_all(names: Sequence[Path]) -> ReadFolder:
    """The question files among all that is in a folder."""
    files: list[File] = []
    problems: list[Problem] = []
    hidden: list[Problem] = []
    for name in names:
        if _is_hidden(name):
            shown = _name(name.with_suffix(""))
            text = _HIDDEN.format(name=shown)
            hidden.append(_problem(name, text))
        elif _is_question_file(name):
            read = _read(name)
            if isinstance(read, Problem):
                problems.append(read)
            else:
                files.append(read)
    hidden.extend(_texts(names, files))
    return ReadFolder(files, problems + hidden)


def _is_question_file(file: Path) -> bool:
    if file.name.startswith(_NOT_OURS):
        return False
    return file.suffix.lower() in ENDINGS


def _is_hidden(file: Path) -> bool:
    """Whether it would be a question file but for an ending that its editor gave it."""
    if file.name.startswith(_NOT_OURS):
        return False
    return has_hidden_ending(file.name) and not file.with_suffix("").exists()


def _texts(names: Iterable[Path], files: Sequence[File]) -> Iterator[Problem]:
    """The question files that were saved as .txt, so that nothing has read them."""
    known = {data for _, data in files}
    for file in names:
        if file.suffix.lower() != ".txt" or has_hidden_ending(file.name):
            continue
        if file.name.startswith(_NOT_OURS) or file.with_suffix(".yaml").exists():
            continue
        read = _read(file)
        if isinstance(read, Problem):
            continue
        _, data = read
        if has_sections(data) and data not in known:
            shown = _name(file.with_suffix(".yaml"))
            text = _TEXT.format(name=shown)
            yield _problem(file, text)


def _without_copies(files: Sequence[File]) -> ReadFolder:
    """The files but for copies of others, and a problem for each copy."""
    originals = copies(files)
    problems = []
    for name, original in originals.items():
        text = _COPY.format(original=original)
        problems.append(_problem(Path(name), text))
    rest = [file for file in files if file[0] not in originals]
    return ReadFolder(rest, problems)


def _has_relations(files: Sequence[File]) -> bool:
    stems = (Path(name).stem for name, _ in files)
    return any(stem.casefold() == "relations" for stem in stems)


def read_bank(path: Path) -> tuple[Bank, tuple[Problem, ...]]:
    """The bank of a folder, with the game's own wording where it has none, and all that is wrong with its files."""
    files, of_folder = read_folder(path, shipped_wording())
    bank, of_files = bank_of(files)
    problems = besides(of_files, of_folder, files)
    problems.extend(of_folder)
    problems.extend(doubtful_files(bank, path))
    problems.sort()
    return bank, tuple(problems)


def bank_of(files: Sequence[File]) -> tuple[Bank, tuple[Problem, ...]]:
    """The bank of these files, and what is wrong with them; without any, an empty one of which nothing is said."""
    with uncollected():
        from game.facts.load import load  # with YAML and pydantic, which a bank that is kept does without

        loaded = load(files)
    if not files:
        return loaded.bank, ()
    problems = sorted(once(loaded.problems))
    return loaded.bank, tuple(problems)


def besides(problems: Iterable[Problem], folder: Iterable[Problem], files: Sequence[File]) -> list[Problem]:
    """The problems of the files, without what those of the folder explain: that a file is not there whose name got a
    second ending."""
    explained = set()
    for problem in folder:
        file = problem.where.file
        if has_hidden_ending(file):
            explained.add(Path(file).stem)
        elif file.lower().endswith(".txt"):
            explained.add(f"{Path(file).stem}.yaml")
    explained.difference_update(name for name, _ in files)
    told = []
    for problem in problems:
        is_explained = problem.where.file in explained or (explained and problem.text == NO_FILE)
        if not is_explained:
            told.append(problem)
    return told


def shipped_wording() -> File | None:
    return _shipped("relations.yaml")


def shipped_phrases() -> File | None:
    """What every bank inherits."""
    return _shipped("phrases.yaml")


def _shipped(name: str) -> File | None:
    read = _read(questions_dir() / name)
    if isinstance(read, Problem):
        return None
    return read


def _read(file: Path) -> File | Problem:
    """A file's bytes, one more than are allowed at most, so that a huge file costs nothing."""
    if file.is_dir():
        return _problem(file, "this is a folder with the name of a file; give it another name")
    if not file.exists():
        return _problem(file, "this link leads nowhere; delete it, or put the file where it points")
    if not file.is_file():
        return _problem(file, "this is no ordinary file; take it out of the folder")
    try:
        with file.open("rb") as stream:
            return _name(file), stream.read(MAX_BYTES + 1)
    except OSError as error:
        return _problem(file, f"this file cannot be read ({_reason(error)}); look at who may open it")


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


def _problem(path: Path, text: str) -> Problem:
    start = Where(_name(path), 1, 1)
    return Problem(start, text)


def _name(path: Path) -> str:
    """The name as text that can be shown, whatever bytes the disk has for it."""
    name = path.name or str(path)
    data = name.encode("utf-8", "replace")
    return data.decode("utf-8")
