"""Letters of one alphabet in a word of another, which look alike: whoever types the word would be told it is wrong."""

import re

_LIKE_LATIN = "авекмнорстухіјѕАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"
_LATIN = "A-Za-zÀ-ɏ"
_MIXED = re.compile(
    rf"[{_LATIN}]+[{_LIKE_LATIN}]+[{_LATIN}]*(?![^\W\d_])|(?<![^\W\d_])[{_LIKE_LATIN}]+[{_LATIN}]+(?![^\W\d_])"
)
_LETTER = re.compile(f"[{_LIKE_LATIN}]")


def mixed_word(text: str) -> str:
    """What to tell of the first word of Latin letters with such a letter in it; nothing where there is none."""
    if not _LETTER.search(text):
        return ""
    mixed = _MIXED.search(text)
    if mixed is None:
        return ""
    word = mixed[0]
    letters = _LETTER.findall(word)
    letter = letters[0]
    is_greek = "Ͱ" <= letter <= "Ͽ"
    alphabet = "Greek" if is_greek else "Cyrillic"
    return f'the letter "{letter}" in "{word}" is {alphabet} and only looks like a Latin one; type the word anew'
