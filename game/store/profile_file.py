"""A player in a file of their own: one JSON object a line, so that it can be read and mended by hand.

The first line says what the file is and who is in it, each other one holds an answer or a setting. An answer says to
which computer's log it was written and at which place, so that the same answers are in the same order everywhere.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from game.profile import Profile
from game.quiz.play.learner import Attempt
from game.store.order import Placed
from game.translation import tr

MARK = "sputnik-to-gateway"
KIND = "player"
VERSION = 1
MOST_BYTES = 100_000_000
LONGEST = 4000  # letters of any text in it
ID = re.compile(r"[0-9A-Za-z-]{1,64}")
LONGEST_NAME = 100
EARLIEST, LATEST = -1e11, 1e12  # seconds since 1970: whatever a clock may have shown


class UnusableFileError(Exception):
    """The text is one sentence that says why no player could be taken from the file."""


@dataclass(frozen=True, slots=True)
class Packed:
    """All of a player that goes to another computer. `made` is seconds since 1970."""

    profile: Profile
    made: float
    answers: Sequence[Placed]
    settings: Mapping[str, str]


def to_text(packed: Packed) -> str:
    head = {
        MARK: KIND,
        "version": VERSION,
        "id": packed.profile.id,
        "name": packed.profile.name,
        "made": packed.made,
        "answers": len(packed.answers),
    }
    lines: list[object] = [head]
    lines += [{"setting": name, "value": value} for name, value in packed.settings.items()]
    lines += [{**asdict(row.attempt), "log": row.log, "place": row.place} for row in packed.answers]
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def from_bytes(data: bytes) -> Packed:
    """Raises UnusableFileError of anything that is not a whole file of this kind."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnusableFileError(tr("It is not a file with a player of this game.")) from None
    lines = [line for line in text.splitlines() if line.strip()]
    head = _head(lines[0] if lines else "")
    answers: list[Placed] = []
    settings: dict[str, str] = {}
    for number, line in enumerate(lines[1:], 2):
        row = _object(line)
        if row is None and number == len(lines):
            break  # the file ends within the line
        if row is not None and _has(SETTING, row):
            settings[row["setting"]] = row["value"]
        elif row is not None and _has(ANSWER, row):
            answers.append(_answer(row))
        else:
            raise _damaged(number)
    if len(answers) != head["answers"]:
        told = tr("It should hold {wanted} answers, but has {found}: copy it again from where it was made.")
        raise UnusableFileError(told.format(wanted=head["answers"], found=len(answers)))
    return Packed(Profile(head["id"], head["name"]), float(head["made"]), answers, settings)


def _head(line: str) -> Mapping[str, Any]:
    head = _object(line)
    if head is None or head.get(MARK) != KIND:
        raise UnusableFileError(tr("It is not a file with a player of this game."))
    version = head.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise UnusableFileError(tr("A newer version of the game made it; this one cannot read it."))
    if not _has(HEAD, head):
        raise _damaged(1)
    return head


def _object(line: str) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _answer(row: Mapping[str, Any]) -> Placed:
    values = {name: row[name] for name in ANSWER}
    log, place = values.pop("log"), values.pop("place")
    values["credit"] = float(values["credit"])
    values["when"] = float(values["when"])
    return Placed(log, place, Attempt(**values))


def _damaged(number: int) -> UnusableFileError:
    return UnusableFileError(tr("Line {number} of it is damaged: copy it again.").format(number=number))


# What a value may be


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST


def _is_id(value: object) -> bool:
    return isinstance(value, str) and ID.fullmatch(value) is not None


def _is_name(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip()) and len(value) <= LONGEST_NAME and value.isprintable()


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < 2**53


def _is_count_if_known(value: object) -> bool:
    return value is None or _is_count(value)


def _is_moment(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and EARLIEST < value < LATEST


def _is_share(value: object) -> bool:
    return _is_moment(value) and isinstance(value, int | float) and 0 <= value <= 1


Checks = Mapping[str, Callable[[object], bool]]
HEAD: Checks = {"id": _is_id, "name": _is_name, "made": _is_moment, "answers": _is_count}
SETTING: Checks = {"setting": _is_text, "value": _is_text}
ANSWER: Checks = {
    "fact": _is_text,
    "kind": _is_text,
    "credit": _is_share,
    "points": _is_count,
    "when": _is_moment,
    "round": _is_text,
    "number": _is_count,
    "taken": _is_text,
    "options": _is_count_if_known,
    "helped": _is_text,
    "length": _is_count_if_known,
    "log": _is_id,
    "place": _is_count,
}


def _has(checks: Checks, row: Mapping[str, Any]) -> bool:
    """Whether the row has all of these, and each as it should be."""
    return all(name in row and check(row[name]) for name, check in checks.items())
