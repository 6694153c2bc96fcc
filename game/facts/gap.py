"""The gap in a quotation: where the missing word stands in it."""

import re


def gaps(words: str, missing: str) -> list[tuple[int, int]]:
    """Where it begins and ends, as whole words and in small or large letters, each time that it is there."""
    wanted = re.escape(missing)
    whole = re.compile(
        rf"(?<!\w){wanted}(?!\w)",
        re.IGNORECASE,
    )
    found = []
    for place in whole.finditer(words):
        span = place.span()
        found.append(span)
    return found
