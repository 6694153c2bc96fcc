"""A robot that knows nothing and reads the question all the same: how sure it is of the right option.

It takes what most guessers take: the option that is longer than the others, that has a word of the question, that
has most words in common with the others (which were made from it), that does not say "always" or "only".
"""

from math import exp

from game.facts.model import Bank
from game.quiz.language.wording import telling_words, words_of
from game.quiz.lint.beside import is_prose
from game.quiz.lint.parts import Texts, are_verdicts, clues, sides
from game.quiz.question import Choose, Ladder, Question

_SURE = 0.6
_LONGER, _TOLD, _ALIKE, _ABSOLUTE = 2.0, 1.5, 0.7, 1.0  # what each cue weighs, as the logarithm of odds
_ABSOLUTES = frozenset({"always", "never", "only", "every", "completely", "entirely", "impossible"})


def is_guessed(question: Question, bank: Bank) -> bool:
    """Whether the robot would take the right option, and has reason to."""
    right, wrong = sides(question)
    if not isinstance(question.form, Choose | Ladder) or not right or not wrong or are_verdicts((*right, *wrong)):
        return False
    asked, prose = " ".join((question.prompt, *clues(question))), is_prose(question, bank)
    if not prose and not telling_words(asked, right[0]):
        return False
    return chance(asked, (*right, *wrong), prose) > _SURE


def chance(asked: str, options: Texts, prose: bool) -> float:
    """The chance that it takes the first of the options; names are as long as they are, so that of them it thinks
    nothing of their lengths."""
    odds = [exp(some) for some in _scores(asked, options, prose)]
    return odds[0] / sum(odds)


def _scores(asked: str, options: Texts, prose: bool) -> list[float]:
    middle = sum(map(len, options)) / len(options)
    words = [words_of(text) for text in options]
    told = [telling_words(asked, text) for text in options]
    of_all = frozenset.intersection(*told)
    return [
        _LONGER * (len(text) / middle - 1) * prose
        + _TOLD * len(own - of_all)
        + _ALIKE * (sum(len(these & those) for those in words) - len(these))
        - _ABSOLUTE * bool(these & _ABSOLUTES)
        for text, own, these in zip(options, told, words, strict=True)
    ]
