"""Keys that are locked with a word, so that a pupil at the keyboard does no harm."""

import unicodedata
from dataclasses import replace

from game.translation import tr
from game.ui.drawn import drawn
from game.ui.inputs import Entered, Input, Press
from game.ui.widgets.editing import Draft, draft_of

MOST = 24  # letters of a word
HIDDEN = "•"  # in the place of a letter: the class looks on


@drawn
class Lock:
    """`word` is empty until somebody gave one; `typed` is what has been typed of it so far, and `wrong` tells that
    what was typed last is another word."""

    word: str = ""
    on: bool = False
    typed: str = ""
    wrong: bool = False

    @property
    def words(self) -> str:
        """What the page says of it, and never a letter of the word."""
        if not self.on:
            return ""
        if self.wrong:
            return tr("that is not the word")
        return HIDDEN * len(self.typed) or tr("keys are locked")

    def taken(self, given: Input) -> "Lock":
        """After an input; nothing but the word and Enter opens it."""
        match given:
            case Entered(text):
                written = draft_of(self.typed).insert(text, MOST)
                return replace(self, typed=written.text, wrong=False)
            case Press("erase"):
                return replace(self, typed=self.typed[:-1], wrong=False)
            case Press("ok") if self.typed:
                is_wrong = not same_word(self.typed, self.word)
                return Lock(self.word, on=is_wrong, wrong=is_wrong)
            case _:
                return self


def same_word(one: str, other: str) -> bool:
    """Whether two words are the same but for capitals and blanks."""
    return _plain(one) == _plain(other)


def _plain(word: str) -> str:
    spaced = " ".join(word.split())
    return unicodedata.normalize("NFC", spaced).casefold()


def hidden(draft: Draft) -> Draft:
    """As it may be seen."""
    return replace(
        draft,
        text=HIDDEN * len(draft.text),
        composing=HIDDEN * len(draft.composing),
    )
