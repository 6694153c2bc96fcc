"""The rules of good questions: a question that breaks an error rule is never shown, a warning is for the teacher.

A new rule is one function under `error` or `warning`, and one line in this table.
"""

from collections.abc import Sequence

from game.facts.model import Bank
from game.quiz.lint import (
    ascending,
    beside,
    claims,
    counted,
    explained,
    guess,
    key,
    of_the_time,
    quoted,
    related,
    telling,
    worded,
)
from game.quiz.lint.rule import Example, Rule, Weight
from game.quiz.lint.sequence import leaks, repeats, stands_still
from game.quiz.question import Question

__all__ = [
    "ERRORS",
    "RULES",
    "Example",
    "Rule",
    "Weight",
    "breaches",
    "could_be_better",
    "flaws",
    "is_sound",
    "leaks",
    "repeats",
    "stands_still",
]
RULES: tuple[Rule, ...] = (
    key.key_not_the_only_true_one,
    claims.wrong_option_not_surely_false,
    quoted.cannot_have_said_it,
    beside.same_twice,
    beside.wrong_number_of_options,
    beside.key_stands_out,
    beside.lengths_spread,
    telling.article_tells,
    beside.number_tells,
    beside.formats_differ,
    telling.word_tells,
    worded.reads_badly,
    worded.is_negative,
    telling.all_or_none,
    telling.absolute_or_vague,
    ascending.not_ascending,
    ascending.years_too_close,
    ascending.numbers_too_close,
    worded.length_in_words,
    claims.subject_missing,
    worded.wordy,
    telling.hint_tells,
    claims.clue_is_an_option,
    claims.as_of_missing,
    claims.year_told,
    guess.is_guessed,
    claims.source_missing,
    worded.wrongly_marked,
    counted.letters_fit_several,
    related.unrelated,
    explained.untold,
    explained.unnamed,
    explained.says_again,
    of_the_time.of_another_time,
    worded.does_not_fit,
)
ERRORS = tuple(rule for rule in RULES if rule.weight is Weight.ERROR)
_BREACHES = tuple(rule.breached for rule in ERRORS)
_WARNINGS = tuple(rule for rule in RULES if rule.weight is Weight.WARNING)
_OF_A_DRAW = tuple(rule for rule in _WARNINGS if rule is not claims.source_missing)


def breaches(question: Question, bank: Bank, rules: Sequence[Rule] = RULES) -> tuple[Rule, ...]:
    """Those of the rules that the question breaks."""
    broken: list[Rule] = []
    for rule in rules:
        if rule.breached(question, bank):
            broken.append(rule)
    return tuple(broken)


def is_sound(question: Question, bank: Bank) -> bool:
    """Whether it may be shown."""
    for breached in _BREACHES:
        if breached(question, bank):
            return False
    return True


def could_be_better(question: Question, bank: Bank) -> bool:
    """Whether another draw of options might break fewer rules."""
    return bool(flaws(question, bank))


def flaws(question: Question, bank: Bank) -> tuple[Rule, ...]:
    """The rules that it breaks and another draw of options might keep; found once for a question, and kept with it."""
    kept = vars(question)
    if "_flaws" not in kept:
        kept["_flaws"] = breaches(question, bank, _OF_A_DRAW)
    found: tuple[Rule, ...] = kept["_flaws"]
    return found
