"""A robot that knows nothing and reads the question all the same: how sure it is of the right option.

It takes what most guessers take: the option that is longer than the others, that has a word of the question, that
has most words in common with the others (which were made from it), that does not say "always" or "only".
"""

from collections.abc import Iterable
from math import exp

from game.facts.model import Bank
from game.quiz.language.wording import telling_words, words_of
from game.quiz.lint.beside import is_prose
from game.quiz.lint.parts import Texts, are_verdicts, clues, sides
from game.quiz.lint.rule import Example, warning
from game.quiz.question import Question

_SURE = 0.6
_LONGER, _TOLD, _ALIKE, _ABSOLUTE = 2.0, 1.5, 0.7, 1.0  # what each cue weighs, as the logarithm of odds
_ABSOLUTES = frozenset({"always", "never", "only", "every", "completely", "entirely", "impossible"})
_FIRST = "Which “first” belongs to Salyut 1?"


@warning(
    "L28a",
    "who knows nothing can guess the answer from the words",
    breaks=Example("salyut-1.first", _FIRST, ("*space station in orbit", "station in a desert", "space lander")),
    keeps=Example("salyut-1.first", _FIRST, ("*space station", "Moon orbiter", "Venus lander")),
)
def is_guessed(question: Question, bank: Bank) -> bool:
    """Whether the robot would take the right option, and has reason to."""
    if not question.form.alternatives():
        return False
    right, wrong = sides(question)
    if not right or not wrong:
        return False
    options = (*right, *wrong)
    if are_verdicts(options):
        return False
    asked = " ".join((question.prompt, *clues(question)))
    prose = is_prose(question, bank)
    if not prose and not telling_words(asked, options[0]):
        return False
    sureness = chance(asked, options, prose)
    return sureness > _SURE


def chance(asked: str, options: Texts, prose: bool) -> float:
    """The chance that it takes the first of the options; names are as long as they are, so that of them it thinks
    nothing of their lengths."""
    scores = _scores(asked, options, prose)
    odds = list(map(exp, scores))
    of_the_first = odds[0]
    return of_the_first / sum(odds)


def _scores(asked: str, options: Texts, prose: bool) -> list[float]:
    """How much each option draws it."""
    letters = sum(map(len, options))
    middle = letters / len(options)
    words = [words_of(text) for text in options]
    told = [telling_words(asked, text) for text in options]
    told_of_all = frozenset.intersection(*told)
    scores: list[float] = []
    for text, own, told_of_it in zip(options, words, told, strict=True):
        told_of_it_alone = told_of_it - told_of_all
        score = _TOLD * len(told_of_it_alone)
        score += _ALIKE * in_common(own, words)
        if prose:
            longer = len(text) / middle - 1
            score += _LONGER * longer
        if own & _ABSOLUTES:
            score -= _ABSOLUTE
        scores.append(score)
    return scores


def in_common(own: frozenset[str], words: Iterable[frozenset[str]]) -> int:
    """How many words an option shares with the others, which are among `words` with it."""
    shared = 0
    for others in words:
        shared += len(own & others)
    return shared - len(own)
