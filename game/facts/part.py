"""A part of a bank by the name that a teacher gives it: a question file, an entry, a fact or a question."""

from collections.abc import Sequence
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
    facts = []
    for fact in bank.facts.values():
        entry = bank.entries[fact.entry]
        if file in (fact.where.file, entry.where.file):
            facts.append(fact.id)
    return tuple(facts)


def unknown(name: str, bank: Bank) -> str:
    """One sentence about a name of which the bank has nothing."""
    files = _files_of_facts(bank)
    near = _near(name, files, bank)
    guess = f'Did you mean "{near}"?' if near else meant(name, files)
    return f'There is no question file, entry or question "{name}". {guess}'


def _files_of_facts(bank: Bank) -> list[str]:
    """The files of the bank that have facts or questions."""
    files = []
    for fact in bank.facts.values():
        file = fact.where.file
        files.append(file)
    different = dict.fromkeys(files)
    return list(different)


def _near(name: str, files: Sequence[str], bank: Bank) -> str:
    """What the name looks most like: a file, with or without its ending, else an entry, else a fact."""
    stems = [PureWindowsPath(file).stem for file in files]
    for names in (files, stems, bank.entries, bank.facts):
        near = did_you_mean(name, names)
        if near:
            return near
    return ""


def _is_file(name: str) -> bool:
    return name.lower().endswith(ENDINGS)


def _file(name: str, bank: Bank) -> str:
    """Of either system's paths the last part counts, and in it neither the ending nor large letters."""
    wanted = PureWindowsPath(name).name.casefold()
    by_name: dict[str, str] = {}
    by_stem: dict[str, str] = {}
    for file in bank.files:
        lower = file.casefold()
        stem = PureWindowsPath(lower).stem
        by_name[lower] = file
        by_stem.setdefault(stem, file)
    return by_name.get(wanted) or by_stem.get(wanted, "")
