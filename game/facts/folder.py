"""A folder of question files, as names and bytes; what cannot be read becomes a problem."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from game.facts.copies import copies, has_hidden_ending
from game.facts.model import Bank, Problem, Where
from game.files import questions_dir

ENDINGS = (".yaml", ".yml")
MAX_BYTES = 1_000_000  # of a file

File = tuple[str, bytes]

_COPY = (
    'this file seems to be a copy of "{original}", with the same ids, and is not read; '
    "take one of the two out of the folder"
)
_HIDDEN = 'the name of this file has a second ending, so that it is not read; rename it to "{name}"'


def read_folder(path: Path, wording: File | None = None) -> tuple[list[File], list[Problem]]:
    """The folder's YAML files by name. Where it has no relations.yaml, the `wording` is taken instead."""
    try:
        names = sorted(path.iterdir(), key=lambda file: (file.name.casefold(), file.name))
    except OSError as error:
        return [], [_problem(path, f"this folder cannot be opened ({_reason(error)})")]
    found = [_read(file) for file in names if file.suffix.lower() in ENDINGS and not file.name.startswith(".")]
    files = [one for one in found if not isinstance(one, Problem)]
    problems = [one for one in found if isinstance(one, Problem)]
    hidden = [_problem(file, _HIDDEN.format(name=_name(file.with_suffix("")))) for file in names if _is_hidden(file)]
    doubled = copies(files)
    problems += [*hidden, *(_problem(Path(name), _COPY.format(original=doubled[name])) for name in doubled)]
    files = [one for one in files if one[0] not in doubled]
    if not found and not hidden:
        problems.append(_problem(path, "there is no question file (a name that ends with .yaml) in this folder"))
    elif wording and not any(Path(name).stem.casefold() == "relations" for name, _ in files):
        files.append(wording)
    return files, problems


def _is_hidden(file: Path) -> bool:
    """Whether it would be a question file but for an ending that its editor gave it."""
    return has_hidden_ending(file.name) and not file.name.startswith(".") and not file.with_suffix("").exists()


def read_bank(path: Path) -> tuple[Bank, tuple[Problem, ...]]:
    """The bank of a folder, with the game's own wording where it has none, and all that is wrong with its files."""
    files, problems = read_folder(path, shipped_wording())
    bank, found = bank_of(files)
    return bank, tuple(sorted((*problems, *besides(found, problems, files))))


def bank_of(files: Sequence[File]) -> tuple[Bank, tuple[Problem, ...]]:
    """The bank of these files, and what is wrong with them; without any, an empty one of which nothing is said."""
    from game.facts.load import load  # with YAML and pydantic, which a bank that is kept does without

    loaded = load(files)
    return loaded.bank, loaded.problems if files else ()


def besides(found: Iterable[Problem], folder: Iterable[Problem], files: Sequence[File]) -> list[Problem]:
    """What was found in the files, without what the problems of the folder explain: that a file is not there whose
    name got a second ending."""
    names = {name for name, _ in files}
    hidden = {Path(problem.where.file).stem for problem in folder if has_hidden_ending(problem.where.file)}
    return [problem for problem in found if problem.where.file not in hidden - names]


def shipped_wording() -> File | None:
    return _shipped("relations.yaml")


def shipped_phrases() -> File | None:
    """What every bank inherits."""
    return _shipped("phrases.yaml")


def _shipped(name: str) -> File | None:
    read = _read(questions_dir() / name)
    return None if isinstance(read, Problem) else read


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
    return Problem(Where(_name(path), 1, 1), text)


def _name(path: Path) -> str:
    """The name as text that can be shown, whatever bytes the disk has for it."""
    return (path.name or str(path)).encode("utf-8", "replace").decode("utf-8")
