"""Everything that is written, as rows: what a row of a table is from now on."""

from typing import Any, NamedTuple

from game.quiz.play.learner import Attempt
from game.store.formats import Statement

ATTEMPT = "profile, fact, kind, credit, points, at, round, number, taken, options, helped, length"

# An answer that is written again, after a commit of unknown outcome for one, is the same answer. Of two origins of an
# answer the one that sorts first holds, so that all computers say the same.
WRITE = {
    "profile": """
        INSERT INTO profile (id, name, made, removed) VALUES (?, ?, ?, ?) ON CONFLICT (id)
        DO UPDATE SET name = excluded.name, made = excluded.made, removed = excluded.removed
    """,
    "attempt": f"INSERT OR IGNORE INTO attempt ({ATTEMPT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "setting": "INSERT OR REPLACE INTO setting (profile, name, value) VALUES (?, ?, ?)",
    "unfinished": "INSERT OR REPLACE INTO unfinished (profile, state) VALUES (?, ?)",
    "finished": "DELETE FROM unfinished WHERE profile = ?",
    "own": "INSERT INTO own (log) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM own)",
    "placed": "INSERT OR IGNORE INTO origin (attempt, log, place) SELECT id, ?, id FROM attempt WHERE profile = ?",
    "origin": """
        INSERT INTO origin (log, place, attempt)
        SELECT ?, ?, id FROM attempt WHERE round = ? AND number = ? AND at = ?
        ON CONFLICT (attempt) DO UPDATE SET log = excluded.log, place = excluded.place
        WHERE (excluded.log, excluded.place) < (log, place)
    """,
}


class Change(NamedTuple):
    """The table and the values that `WRITE` asks for; "finished" ends the keeping of a round, "placed" writes down
    where answers stand that were given here."""

    table: str
    values: tuple[Any, ...]

    @property
    def statement(self) -> Statement:
        return WRITE[self.table], self.values


def answer_change(profile: str, attempt: Attempt) -> Change:
    values = (
        profile,
        attempt.fact,
        attempt.kind,
        attempt.credit,
        attempt.points,
        attempt.when,
        attempt.round,
        attempt.number,
        attempt.taken,
        attempt.options,
        attempt.helped,
        attempt.length,
    )
    return Change("attempt", values)


def origin_change(log: str, place: int, attempt: Attempt) -> Change:
    """Where the answer was written first; it comes after the answer itself."""
    values = (
        log,
        place,
        attempt.round,
        attempt.number,
        attempt.when,
    )
    return Change("origin", values)
