"""What a teacher named on the command line: the folder of a bank, or one sentence why it cannot be used."""

from pathlib import Path

from game.facts.copies import has_hidden_ending
from game.facts.folder import ENDINGS, read_bank
from game.facts.model import Bank, Problem
from game.facts.part import facts_of, unknown
from game.files import questions_dir
from game.translation import tr


class RefusedError(Exception):
    """What was asked for cannot be done; the text is one sentence for the teacher."""


def folder_of(given: Path | None) -> Path:
    """The folder to read: that of a question file, or the game's own questions where none is named."""
    folder = given or questions_dir()
    is_question_file = folder.suffix.lower() in ENDINGS or has_hidden_ending(folder.name)
    if is_question_file and folder.is_file():
        folder = folder.parent
    if not folder.is_dir():
        raise RefusedError(tr("There is no folder {folder}.").format(folder=folder))
    return folder


def bank_of(given: Path | None) -> tuple[Bank, tuple[Problem, ...]]:
    """The bank of a folder that has facts, and what is wrong with its files."""
    folder = folder_of(given)
    bank, problems = read_bank(folder)
    if not bank.facts:
        raise RefusedError(tr("There is no question to show. The command check tells why."))
    return bank, problems


def facts_named(name: str, bank: Bank) -> tuple[str, ...] | None:
    """Those of the file, the entry or the question of that name; None where none is named."""
    if not name:
        return None
    facts = facts_of(name, bank)
    if facts is None:
        raise RefusedError(unknown(name, bank))
    if not facts:
        raise RefusedError(tr('"{name}" has no fact and no question.').format(name=name))
    return facts
