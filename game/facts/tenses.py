"""Two tenses in one wording: `{was|is}` is the first word for what is over, the second for what still is."""

import re
from functools import lru_cache

PAIR = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
STILL = ("planned", "active")
OVER = ("ended", "cancelled")
PAUSED = "paused"  # it still is, unless the relation says that it is told in the past
_TEXTS_KEPT = 1024  # more than a bank has wordings


@lru_cache(maxsize=_TEXTS_KEPT)
def in_past(wording: str) -> str:
    return PAIR.sub(r"\1", wording)


@lru_cache(maxsize=_TEXTS_KEPT)
def in_present(wording: str) -> str:
    return PAIR.sub(r"\2", wording)


def has_pair(wording: str) -> bool:
    if "|" not in wording:
        return False
    found = PAIR.search(wording)
    return found is not None
