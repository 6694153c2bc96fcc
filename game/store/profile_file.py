"""A player in a file of their own: one JSON object a line, so that it can be read and mended by hand.

The first line says what the file is and who is in it, each other one holds an answer or a setting. An answer says to
which computer's log it was written and at which place, so that the same answers are in the same order everywhere.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from game.profile import Profile
from game.quiz.play.learner import Attempt
from game.store.checked import ANSWER, HEAD, SETTING, has
from game.store.merged import LogRow
from game.translation import tr

MARK = "sputnik-to-gateway"
KIND = "player"
VERSION = 1
MOST_BYTES = 100_000_000


class UnusableFileError(Exception):
    """The text is one sentence that says why no player could be taken from the file."""


@dataclass(frozen=True, slots=True)
class Packed:
    """All of a player that goes to another computer. `made` is seconds since 1970."""

    profile: Profile
    made: float
    answers: Sequence[LogRow]
    settings: Mapping[str, str]


def to_text(packed: Packed) -> str:
    lines: list[Mapping[str, Any]] = [_head_of(packed)]
    for name, value in packed.settings.items():
        lines.append({"setting": name, "value": value})
    for row in packed.answers:
        line = asdict(row.attempt)
        line["log"] = row.log
        line["place"] = row.place
        lines.append(line)
    written = [json.dumps(line, ensure_ascii=False) for line in lines]
    return "\n".join([*written, ""])


def _head_of(packed: Packed) -> Mapping[str, Any]:
    return {
        MARK: KIND,
        "version": VERSION,
        "id": packed.profile.id,
        "name": packed.profile.name,
        "made": packed.made,
        "answers": len(packed.answers),
    }


def from_bytes(data: bytes) -> Packed:
    """Raises UnusableFileError of anything that is not a whole file of this kind."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _foreign() from None
    first, *lines = text.split("\n")
    head = _head(first)
    answers, settings = _body(lines)
    wanted, found = head["answers"], len(answers)
    if found != wanted:
        told = tr("It should hold {wanted} answers, but has {found}: copy it again from where it was made.")
        raise UnusableFileError(told.format(wanted=wanted, found=found))
    profile = Profile(head["id"], head["name"])
    return Packed(profile, head["made"], answers, settings)


def _body(lines: Sequence[str]) -> tuple[list[LogRow], dict[str, str]]:
    """The answers and the settings; a last line that is empty, or that the file ends within, is left out."""
    answers: list[LogRow] = []
    settings: dict[str, str] = {}
    for number, line in enumerate(lines, 2):
        row = _object(line)
        if row is None and number > len(lines):
            break
        if row is not None and has(SETTING, row):
            name = row["setting"]
            settings[name] = row["value"]
        elif row is not None and has(ANSWER, row):
            answers.append(_answer(row))
        else:
            raise _damaged(number)
    return answers, settings


def _head(line: str) -> Mapping[str, Any]:
    head = _object(line)
    if head is None or head.get(MARK) != KIND:
        raise _foreign()
    version = head.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise UnusableFileError(tr("A newer version of the game made it; this one cannot read it."))
    if not has(HEAD, head):
        raise _damaged(1)
    return head


def _object(line: str) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _answer(row: Mapping[str, Any]) -> LogRow:
    names = ANSWER.keys() - {"log", "place"}
    values = {name: row[name] for name in names}
    attempt = Attempt(**values)
    return LogRow(row["log"], row["place"], attempt)


def _foreign() -> UnusableFileError:
    return UnusableFileError(tr("It is not a file with a player of this game."))


def _damaged(number: int) -> UnusableFileError:
    told = tr("Line {number} of it is damaged: copy it again.")
    return UnusableFileError(told.format(number=number))
