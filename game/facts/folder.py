"""A folder of question files, as names and bytes; what cannot be read becomes a problem."""

from pathlib import Path

from game.facts.copies import copies, has_hidden_ending
from game.facts.load import load
from game.facts.model import Bank, Problem, Where
from game.facts.source import MAX_BYTES
from game.files import questions_dir

ENDINGS = (".yaml", ".yml")

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
    if not files:
        return load(()).bank, tuple(problems)
    loaded = load(files)
    told = {Path(problem.where.file).stem for problem in problems if has_hidden_ending(problem.where.file)}
    found = [problem for problem in loaded.problems if problem.where.file not in told - {name for name, _ in files}]
    return loaded.bank, tuple(sorted((*problems, *found)))


def shipped_wording() -> File | None:
    read = _read(questions_dir() / "relations.yaml")
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
