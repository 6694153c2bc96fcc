"""The log of answers in SQLite: answers are added, never changed, each in a transaction of its own.

`answers.sqlite3` in the data folder holds it, `backups/` the last three whole copies, made at start.
"""

from game.store.log import SqliteStore, open_store

__all__ = ["SqliteStore", "open_store"]
