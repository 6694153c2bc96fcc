"""Questions one after the other: what an earlier one tells of a later one, and a key that stands still."""

from collections.abc import Sequence

from game.quiz.language.wording import says, telling_words, telling_words_of
from game.quiz.lint.parts import answers, are_verdicts, clues
from game.quiz.question import Choose, Question, Typed

_SAME_MATTER = 2  # words that two texts share which are about the same
_STEM = 5  # letters by which forms of a word are known: "trust" and "trusted"
_MOST_IN_A_ROW = 4  # keys at one place


def leaks(earlier: Question, later: Question) -> bool:
    """L24: whether what the earlier question shows, at the latest with its feedback, tells the answer to the later one.

    That is so where both test the same fact, and where the later key has stood in the prompt, the explanation or the
    answer of the earlier one, or in what one of its options really is, if that is about the same. A key that is a
    phrase is told by other words as well: "they heard the beeps" tells that it sent beeps.
    """
    if not set(earlier.facts).isdisjoint(later.facts) or later.said in earlier.truths:
        return True
    if are_verdicts((later.answer,)):
        return False
    shown = " ".join((earlier.prompt, *clues(earlier), earlier.said, earlier.answer, earlier.why))
    if _tells(shown, later) or _nearly_tells(shown, later):
        return True
    for truth in earlier.truths:
        is_about_it = len(telling_words(truth, later.prompt)) >= _SAME_MATTER
        if is_about_it and _tells(truth, later):
            return True
    return False


def _tells(text: str, later: Question) -> bool:
    """Whether it says all that is right; of what may be typed each would do."""
    said = [says(text, key) for key in answers(later)]
    if isinstance(later.form, Typed):
        return any(said)
    return all(said)


def _nearly_tells(text: str, later: Question) -> bool:
    """Whether it is about the same and says at least half of the words of what is right, in whatever form."""
    if not isinstance(later.form, Choose):
        return False
    if len(telling_words(text, later.prompt)) < _SAME_MATTER:
        return False
    key = _stems(later.answer) - _stems(later.prompt)
    said = key & _stems(text)
    if len(said) < _SAME_MATTER:
        return False
    return 2 * len(said) >= len(key)


def _stems(text: str) -> set[str]:
    stems = set[str]()
    for word in telling_words_of(text):
        stems.add(word[:_STEM])
    return stems


def repeats(earlier: Sequence[Question], later: Question) -> bool:
    """L34: whether one of the earlier questions had the same words."""
    asked = {question.prompt for question in earlier}
    return later.prompt in asked


def stands_still(earlier: Sequence[Question], later: Question) -> bool:
    """L21: whether the key has stood at the same place for so long that one would wait for it there."""
    latest = earlier[-_MOST_IN_A_ROW:]
    keys: list[int] = []
    for question in (*latest, later):
        place = question.form.place_of_key()
        if place is not None:
            keys.append(place)
    if len(keys) <= _MOST_IN_A_ROW:
        return False
    return len(set(keys)) == 1
