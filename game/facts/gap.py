"""The gap in a quotation: where the missing word stands in it."""


def gaps(words: str, missing: str) -> list[tuple[int, int]]:
    """Where it begins and ends, as whole words and in small or large letters, each time that it is there."""
    wanted = missing.lower()
    size = len(missing)
    spans = []
    for start in range(len(words) - size + 1):
        end = start + size
        if words[start:end].lower() == wanted and _stands_alone(words, start, end):
            spans.append((start, end))
    return spans


def _stands_alone(words: str, start: int, end: int) -> bool:
    before = words[start - 1 : start]
    after = words[end : end + 1]
    return not _is_of_word(before) and not _is_of_word(after)


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
