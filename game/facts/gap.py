"""The gap in a quotation: where the missing word stands in it."""


def gaps(words: str, missing: str) -> list[tuple[int, int]]:
    """Where it begins and ends, as whole words and in small or large letters, each time that it is there."""
    wanted = missing.lower()
    size = len(missing)
    spans = []
    for start in range(len(words) - size + 1):
        end = start + size
        there = words[start:end]
        if there.lower() != wanted:
            continue
        if _stands_alone(words, start, end):
            span = start, end
            spans.append(span)
    return spans


def _stands_alone(words: str, start: int, end: int) -> bool:
    before = words[:start]
    after = words[end:]
    if _is_of_word(before[-1:]):
        return False
    return not _is_of_word(after[:1])


def _is_of_word(letter: str) -> bool:
    if letter == "_":
        return True
    return letter.isalnum()
