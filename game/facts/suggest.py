"""Words for the teacher: what was probably meant, and lists to read."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

MANY = 300  # names: to compare a word with each of more would take long

_SOUNDS = (("ks", "x"), ("ph", "f"), ("c", "k"))  # what is written, and how it is heard


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The known word that looks most like this one, or nothing."""
    word = word.casefold()[:60]
    names = list(known)
    if len(names) > MANY:
        start = word[:3]
        alike = [name for name in names if name[:3].casefold() == start]
        names = alike[:MANY]
    by_folded = {name.casefold(): name for name in names}
    near = get_close_matches(word, by_folded, n=1, cutoff=0.6)
    if not near:
        return ""
    return by_folded[near[0]]


def meant(word: str, known: Iterable[str], listed: int = 8) -> str:
    """The end of a sentence about an unknown word: a guess, or what there is to choose from."""
    names = list(known)
    near = word if word in names else did_you_mean(word, names)
    if near:
        return f'Did you mean "{near}"?'
    if not names:
        return "None are known yet."
    first = ", ".join(names[:listed])
    if len(names) > listed:
        return f"Known are: {first}, ..."
    return f"Known are: {first}."


def skeleton(text: str) -> str:
    """What two spellings of a name have in common: first letters, consonants and digits, without accents."""
    plain = unicodedata.normalize("NFD", text.casefold())
    for written, heard in _SOUNDS:
        plain = plain.replace(written, heard)
    bones = re.sub(r"^the |\B[aeiouy]|[\W_]", "", plain)
    once = re.sub(r"([^\d])\1+", r"\1", bones)
    return once if len(once) >= 4 else plain
