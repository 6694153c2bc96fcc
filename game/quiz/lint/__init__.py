"""The rules of good questions: a question that breaks an error rule is never shown, a warning is for the teacher."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from game.facts.model import Bank
from game.quiz.language.wording import says, telling_words
from game.quiz.lint import beside, claims, guess, key, worded
from game.quiz.lint.parts import answers, are_verdicts, clues
from game.quiz.question import Choose, Ladder, Question, Typed


class Weight(StrEnum):
    ERROR = "E"
    WARNING = "W"


@dataclass(frozen=True, slots=True)
class Rule:
    """`sentence` tells a teacher what is wrong with a question for which `breached` holds."""

    id: str
    weight: Weight
    sentence: str
    breached: Callable[[Question, Bank], bool]


_E, _W = Weight.ERROR, Weight.WARNING
RULES = (
    Rule("L01", _E, "the key must be the one true answer", key.key_not_the_only_true_one),
    Rule("L02", _E, "a wrong option may be true as well", claims.wrong_option_not_surely_false),
    Rule("L03", _E, "two options say the same, or one holds the other", beside.same_twice),
    Rule("L04", _E, "there are too few or too many options", beside.wrong_number_of_options),
    Rule("L05", _E, "the right answer is much longer than the wrong ones", beside.key_stands_out),
    Rule("L06", _W, "the options are of very different lengths", beside.lengths_spread),
    Rule("L09", _E, "a or an at the end of the question tells the answer", worded.article_tells),
    Rule("L10", _E, "one thing or several: only the right answer fits the question", beside.number_tells),
    Rule("L11", _E, "the options are not all of one form", beside.formats_differ),
    Rule("L12", _E, "the question and the right answer share a word with no other option", worded.word_tells),
    Rule("L13", _W, "a word or a stop is doubled, or a gap was not filled", worded.reads_badly),
    Rule("L14", _E, "the question asks for what is not so", worded.is_negative),
    Rule("L15", _E, '"all", "none" or "both of them" is no option', worded.all_or_none),
    Rule("L16", _W, '"always", "only", "often" and the like stand in few of the options', worded.absolute_or_vague),
    Rule("L17", _E, "dates and numbers must ascend", claims.not_ascending),
    Rule("L18", _E, "the years are too close for the level", claims.years_too_close),
    Rule("L19", _E, "the numbers are too close for the level", claims.numbers_too_close),
    Rule("L23", _E, "the question should have 4-25 words, an option at most 12", worded.length_in_words),
    Rule("L23a", _E, "the question does not say what it is about", claims.subject_missing),
    Rule("L23b", _W, "the question has more than 18 words", worded.wordy),
    Rule("L25", _E, "the hint tells the answer", worded.hint_tells),
    Rule("L26", _E, "the clue of an entry is no option", claims.clue_is_an_option),
    Rule("L27", _E, "what can change must say as of when", claims.as_of_missing),
    Rule("L28", _E, "the question tells the year that it asks for", claims.year_told),
    Rule("L28a", _W, "who knows nothing can guess the answer from the words", guess.is_guessed),
    Rule("L29", _W, "there is no source", claims.source_missing),
    Rule("L31", _E, "what is typed would be marked wrongly", worded.wrongly_marked),
    Rule("FIT", _E, "a text is too long for the screen", worded.does_not_fit),
)
_SAME_MATTER = 2  # words that two texts share which are about the same
_MOST_IN_A_ROW = 4  # keys at one place
ERRORS = tuple(rule for rule in RULES if rule.weight is _E)
_OF_A_DRAW = tuple(rule for rule in RULES if rule.weight is _W and rule.breached is not claims.source_missing)


def breaches(question: Question, bank: Bank, rules: Sequence[Rule] = RULES) -> tuple[Rule, ...]:
    """Those of the rules that the question breaks."""
    return tuple(rule for rule in rules if rule.breached(question, bank))


def is_sound(question: Question, bank: Bank) -> bool:
    """Whether it may be shown."""
    return not any(rule.breached(question, bank) for rule in ERRORS)


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


def leaks(earlier: Question, later: Question) -> bool:
    """L24: whether what the earlier question shows, at the latest with its feedback, tells the answer to the later one.

    That is so where both test the same fact, and where the later key has stood in the prompt, the explanation or the
    answer of the earlier one, or in what one of its options really is, if that is about the same.
    """
    if not set(earlier.facts).isdisjoint(later.facts) or later.said in earlier.truths:
        return True
    if are_verdicts((later.answer,)):
        return False
    enough = any if isinstance(later.form, Typed) else all
    keys = answers(later)
    shown = " ".join((earlier.prompt, *clues(earlier), earlier.said, earlier.answer, earlier.why))
    if enough(says(shown, key) for key in keys):
        return True
    near = (truth for truth in earlier.truths if len(telling_words(truth, later.prompt)) >= _SAME_MATTER)
    return any(enough(says(truth, key) for key in keys) for truth in near)


def stands_still(earlier: Sequence[Question], later: Question) -> bool:
    """L21: whether the key has stood at the same place for so long that one would wait for it there."""
    latest = [question.form for question in earlier[-_MOST_IN_A_ROW:]]
    forms = [form for form in (*latest, later.form) if isinstance(form, Choose | Ladder)]
    return len(forms) > _MOST_IN_A_ROW and len({form.key for form in forms}) == 1
