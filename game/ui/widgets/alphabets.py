"""The letters that tiles offer, by script."""

from typing import NamedTuple


class Alphabet(NamedTuple):
    """`letters` are capitals, the first of which stand for the script on a button."""

    letters: str

    @property
    def sign(self) -> str:
        return self.letters[:3]


LATIN = Alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
CYRILLIC = Alphabet("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯҐЄІЇ")
GREEK = Alphabet("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ")
ALPHABETS = LATIN, CYRILLIC, GREEK
FIGURES = "1234567890"
SIGNS = "-.’&"  # that stand in names
WORD_ENDS = " ", "-"


def alphabet_of(words: str) -> Alphabet:
    """That of most letters of the words; Latin where they have none of these."""
    capitals = words.upper()

    def count(alphabet: Alphabet) -> int:
        found = [sign for sign in capitals if sign in alphabet.letters]
        return len(found)

    return max(ALPHABETS, key=count)


def after(alphabet: Alphabet) -> Alphabet:
    """The next one, round and round."""
    place = ALPHABETS.index(alphabet)
    following = (place + 1) % len(ALPHABETS)
    return ALPHABETS[following]


def cased(letter: str, before: str) -> str:
    """As it is written behind that: a capital only where a word begins."""
    if not before:
        return letter
    if before.endswith(WORD_ENDS):
        return letter
    return letter.lower()
