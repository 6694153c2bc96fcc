"""The commands `profile export` and `profile import`: a player on the way to another computer."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from game.arguments import CLEAN, UNUSABLE
from game.profile import Profile
from game.translation import counted, tr

if TYPE_CHECKING:
    from datetime import datetime

    from game.store.shelf import Shelf

Clock = Callable[[], "datetime"]
ID_SHOWN = 8  # letters of an id that tell players of one name apart


class NoSuchPlayerError(Exception):
    """The text is one sentence that says which players there are."""


def add_to(commands: Any, clock: Clock) -> None:
    """Add `profile` with its two commands to the subparsers of the command line."""
    parser = commands.add_parser("profile", help=tr("take a player to another computer"))
    ways = parser.add_subparsers(required=True, metavar="COMMAND")
    out = ways.add_parser("export", help=tr("write a player, with all answers, into a file"))
    out.add_argument("name", metavar="NAME", help=tr("the name of the player, or the beginning of the id"))
    out.add_argument("file", type=Path, metavar="FILE")
    out.add_argument("--force", action="store_true", help=tr("even where FILE is there already"))
    back = ways.add_parser("import", help=tr("take in a player, or what a known one has answered elsewhere"))
    back.add_argument("file", type=Path, metavar="FILE")
    for way, run in ((out, _export), (back, _import)):
        way.add_argument("--data", type=Path, metavar="DIR", help=tr("where answers are kept"))
        way.set_defaults(run=run, clock=clock)


def _export(given: argparse.Namespace) -> int:
    from game.store.carried import export

    if given.file.exists() and not given.force:
        return _refused(tr("{file} is there already; add --force to write it anew.").format(file=given.file))
    if given.data and not given.data.is_dir():
        return _refused(tr("There is no folder {folder}.").format(folder=given.data))
    store = _store(given)
    try:
        profile = named(given.name, (*store.profiles(), *store.removed()))
        count = export(store, profile, given.file)
    except NoSuchPlayerError as error:
        return _refused(str(error))
    except OSError as error:
        return _refused(_cannot(given.file, error))
    finally:
        store.close()
    told = tr("{file} holds {name} with {answers}.")
    answers = counted("1 answer", "{n} answers", count)
    print(told.format(file=given.file, name=profile.name, answers=answers))
    return CLEAN


def _import(given: argparse.Namespace) -> int:
    from game.store.carried import take_in
    from game.store.profile_file import UnusableFileError

    store = _store(given)
    try:
        taken = take_in(store, given.file)
    except UnusableFileError as error:
        return _refused(tr("{file} cannot be taken in. {reason}").format(file=given.file, reason=error))
    except OSError as error:
        return _refused(_cannot(given.file, error))
    else:
        if store.trouble:
            return _refused(store.trouble)
        print(taken.sentence)
        return CLEAN
    finally:
        store.close()


def _store(given: argparse.Namespace) -> "Shelf":
    from game.files import data_dir
    from game.store.opening import open_either

    home = data_dir()
    folder = given.data or home
    return open_either(folder, home, lambda: given.clock().timestamp())


def named(wanted: str, players: Sequence[Profile]) -> Profile:
    """The one player of that name, or whose id begins like that; upper and lower case do not matter.
    Raises NoSuchPlayerError."""
    found = [player for player in players if _plain(player.name) == _plain(wanted)]
    if not found and len(wanted) >= ID_SHOWN:
        found = [player for player in players if str(player.id).startswith(wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(str(player.id)[:ID_SHOWN] for player in found)
        told = tr("There are {count} players called {name}; say which by the beginning of the id: {ids}.")
        raise NoSuchPlayerError(told.format(count=len(found), name=wanted, ids=ids))
    if not players:
        raise NoSuchPlayerError(tr("Nobody plays here yet."))
    names = ", ".join(sorted({player.name for player in players}))
    raise NoSuchPlayerError(tr("There is no player {name}; there are {names}.").format(name=wanted, names=names))


def _plain(name: str) -> str:
    return normalize("NFC", " ".join(name.casefold().split()))


def _cannot(file: Path, error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    return tr("{file} cannot be used ({reason}).").format(file=file, reason=reason)


def _refused(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return UNUSABLE
