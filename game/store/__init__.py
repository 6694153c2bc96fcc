"""The log of answers in SQLite: answers are added, never changed, each in a transaction of its own.

`answers.sqlite3` in the data folder holds it, `backups/` the last three whole copies, made at start.

    formats     the tables, and the way up from older ones
    disk        the file: opened, mended, backed up, missed when it is gone
    in_memory   what is read from, and what a lost file is made again from
    erase       the one way in which something is deleted
    changes     what is written, a row at a time
    merged      answers from several computers in one order
    shelf       session.Store in memory
    log         the same, lasting in the file
    opening     the store of a folder, whether it is shared (`share_place`) or not
    shared      the same in a folder that several computers share: `shared_logs` of `log_line`s there, an `outbox` here,
                a `courier` between the two; `adopted` is what was answered before
    checked     what may come from another computer
    keepsakes   what was worked out from the answers, so that the next start need not do so again
    carried     a player taken to another computer, in a file that `profile_file` reads and writes
"""

from game.store.log import SqliteStore, open_store

__all__ = ["SqliteStore", "open_store"]
