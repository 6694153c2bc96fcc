"""What of a fact hangs together with the rest of the bank: whether it is asked, and since when it is known to be so."""

from game.facts.entries import FilePart, LeftOutError
from game.facts.format import ASK, AskedRow, EntryRow
from game.facts.model import Date, Relation, Value

CHANGING = ("planned", "active", "paused")
OVER = ("ended", "cancelled")
CORE_SERVES = 'what is core must be asked; write "use: ask", or take "core: yes" out'
CORE_SERVES_AS_ALL = (
    'what is core must be asked, and by "relations:" no "{relation}" is; write "use: ask" here, or take "core: yes" out'
)


def is_asked(row: AskedRow, place: FilePart, relation: Relation) -> bool:
    """Whether it is asked, by its own word or by its relation's; what is core must be."""
    asked = relation.asked
    if row.use:
        asked = ASK in row.use
    if asked or not row.core:
        return asked
    if row.use:
        where = place.where("use")
        raise LeftOutError(where, CORE_SERVES)
    where = place.where("core")
    text = CORE_SERVES_AS_ALL.format(relation=relation.name)
    raise LeftOutError(where, text)


def known_since(value: Value, row: AskedRow, entry: EntryRow, file: Date | None) -> tuple[Date | None, Date | None]:
    """As of when it is said to be so, and when it was last checked.

    What is written for the fact itself counts always, what is written for its entry where the fact can change.
    The date of the whole `file` tells only when what is sure to change was checked.
    """
    status = row.status or entry.status or ""
    can_change = not _is_settled(value, status)
    as_of = row.as_of
    if as_of is None and can_change:
        as_of = entry.as_of
    if as_of or not can_change:
        return as_of, as_of
    if status in CHANGING or row.review_by or entry.review_by:
        return None, file
    return None, None


def _is_settled(value: Value, status: str) -> bool:
    """What is over stays as it was, and so does the day on which something happened."""
    if status in OVER:
        return True
    if not isinstance(value, Date) or status == "planned":
        return False
    return not (value.uncertain or value.open)
