"""A part of a bank by the name that a teacher gives it: a question file, an entry, a fact or a question."""

from pathlib import PureWindowsPath

from game.facts.folder import ENDINGS
from game.facts.model import Bank
from game.facts.suggest import did_you_mean, meant


def facts_of(name: str, bank: Bank) -> tuple[str, ...] | None:
    """The ids of its facts, maybe none; None where the bank has nothing of that name.

    A file may be named with its folder and without its ending; where an entry has the same name, the entry is meant.
    To a file belong the facts in it, and those that other files have about its entries.
    """
    if not _is_file(name):
        if name in bank.entries:
            return tuple(fact.id for fact in bank.facts.values() if fact.entry == name)
        if name in bank.facts:
            return (name,)
    file = _file(name, bank)
    if not file:
        return None
    return tuple(
        fact.id for fact in bank.facts.values() if file in (fact.where.file, bank.entries[fact.entry].where.file)
    )


def unknown(name: str, bank: Bank) -> str:
    """One sentence about a name of which the bank has nothing."""
    known = (bank.files, [PureWindowsPath(file).stem for file in bank.files], bank.entries, bank.facts)
    near = next(filter(None, (did_you_mean(name, names) for names in known)), "")
    told = f'Did you mean "{near}"?' if near else meant(name, bank.files)
    return f'There is no question file, entry or question "{name}". {told}'


def _is_file(name: str) -> bool:
    return name.lower().endswith(ENDINGS)


def _file(name: str, bank: Bank) -> str:
    """Of either system's paths the last part counts, and in it neither the ending nor large letters."""
    wanted = PureWindowsPath(name).name.casefold()
    names = {PureWindowsPath(file).stem.casefold(): file for file in reversed(bank.files)}
    names |= {file.casefold(): file for file in bank.files}
    return names.get(wanted, "")
