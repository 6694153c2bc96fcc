"""Words for the teacher: what was probably meant, and lists to read."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

from game.facts.date_guess import guess_date
from game.facts.dates import month_end

MANY = 300  # names: to compare a word with each of more would take long


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The known word that looks most like this one, or nothing."""
    word = word.casefold()[:60]
    names = list(known)
    if len(names) > MANY:
        names = [name for name in names if name[:3].casefold() == word[:3]][:MANY]
    by_folded = {name.casefold(): name for name in names}
    near = get_close_matches(word, by_folded, n=1, cutoff=0.6)
    return by_folded[near[0]] if near else ""


def meant(word: str, known: Iterable[str], listed: int = 8) -> str:
    """The end of a sentence about an unknown word: a guess, or what there is to choose from."""
    names = list(known)
    if near := word if word in names else did_you_mean(word, names):
        return f'Did you mean "{near}"?'
    if not names:
        return "None are known yet."
    return f"Known are: {', '.join(names)}." if len(names) <= listed else f"Known are: {', '.join(names[:listed])}, ..."


def skeleton(text: str) -> str:
    """What two spellings of a name have in common: first letters, consonants and digits, without accents."""
    plain = unicodedata.normalize("NFD", text.casefold()).replace("ks", "x").replace("ph", "f").replace("c", "k")
    bones = re.sub(r"^the |\B[aeiouy]|[\W_]", "", plain)
    once = re.sub(r"([^\d])\1+", r"\1", bones)
    return once if len(once) >= 4 else plain


def should_be_date(found: str) -> str:
    """The end of a sentence about a text that is no date."""
    guess = guess_date(found)
    proposed = f"Did you mean {guess.date}?" if guess.date else month_end(found)
    said = " ".join(filter(None, (guess.note, proposed))) or "Write a year, year-month or year-month-day."
    return f'should be a date like 1969-07-20 (found "{found[:60]}"). {said}'
