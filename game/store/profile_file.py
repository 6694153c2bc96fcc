"""A player in a file of their own: one JSON object a line, so that it can be read and mended by hand.

The first line says what the file is and who is in it, each other one holds an answer or a setting. An answer says to
which computer's log it was written and at which place, so that the same answers are in the same order everywhere.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, cast

from game.profile import Profile
from game.quiz.play.learner import Attempt
from game.store.merged import LogRow
from game.translation import tr

MARK = "sputnik-to-gateway"
KIND = "player"
VERSION = 1
MOST_BYTES = 100_000_000
LONGEST = 4000  # letters of any text in it
ID = re.compile(r"[0-9A-Za-z-]{1,64}")
LONGEST_NAME = 100
MOST = 2**53
EARLIEST, LATEST = -1e11, 1e12  # seconds since 1970: whatever a clock may have shown


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
    first, *lines = text.splitlines() or [""]
    head = _head(first)
    answers, settings = _body(lines)
    wanted, found = head["answers"], len(answers)
    if found != wanted:
        told = tr("It should hold {wanted} answers, but has {found}: copy it again from where it was made.")
        raise UnusableFileError(told.format(wanted=wanted, found=found))
    profile = Profile(head["id"], head["name"])
    return Packed(profile, head["made"], answers, settings)


def _body(lines: Sequence[str]) -> tuple[list[LogRow], dict[str, str]]:
    """The answers and the settings; a last line that the file ends within is left out."""
    answers: list[LogRow] = []
    settings: dict[str, str] = {}
    for number, line in enumerate(lines, 2):
        row = _object(line)
        if row is None and number > len(lines):
            break
        if row is not None and _has(SETTING, row):
            name = row["setting"]
            settings[name] = row["value"]
        elif row is not None and _has(ANSWER, row):
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
    if not _has(HEAD, head):
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


# What a value may be


def _is_text(value: object) -> bool:
    if not isinstance(value, str):
        return False
    return len(value) <= LONGEST


def _is_id(value: object) -> bool:
    if not isinstance(value, str):
        return False
    return ID.fullmatch(value) is not None


def _is_name(value: object) -> bool:
    if not isinstance(value, str):
        return False
    is_short = len(value) <= LONGEST_NAME
    return is_short and value.isprintable() and bool(value.strip())


def _is_count(value: object) -> bool:
    """A bool is no number here."""
    if type(value) is not int:
        return False
    return 0 <= value < MOST


def _is_count_if_known(value: object) -> bool:
    return value is None or _is_count(value)


def _is_moment(value: object) -> bool:
    if type(value) not in {int, float}:
        return False
    return EARLIEST < cast(float, value) < LATEST


def _is_share(value: object) -> bool:
    if type(value) not in {int, float}:
        return False
    return 0 <= cast(float, value) <= 1


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
