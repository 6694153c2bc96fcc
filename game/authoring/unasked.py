"""Facts and hand-written questions of which no sound question can be made, and why, in a teacher's words."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from random import Random

from game.facts.model import Bank, Date, Fact, Problem, Quantity, Quotation, Severity, Written
from game.quiz.kinds import KINDS
from game.quiz.known.index import names_of
from game.quiz.language.wording import asked, telling_words
from game.quiz.lint import ERRORS, Rule, breaches
from game.quiz.lint.ascending import not_ascending
from game.quiz.lint.beside import same_twice
from game.quiz.making.ask import ANY
from game.quiz.play.askable import can_be_asked
from game.quiz.question import Question
from game.translation import tr

_DRAWS = 12  # of each kind, before it is said that none of them is sound
_PATIENT = 40  # of a hand-written question, which has many choices of three wrong options
_MOST_RULES = 3  # that are told of one fact


def unasked(bank: Bank) -> Iterator[Problem]:
    """One for each fact that will not be asked, in the order of places."""
    for fact in sorted(bank.facts.values(), key=lambda fact: fact.where):
        if found := unasked_fact(fact, bank):
            yield found


def unasked_fact(fact: Fact, bank: Bank) -> Problem | None:
    """That it will not be asked and why; None where it will, or where it is not meant to be."""
    if not fact.asked:
        return None
    if can_be_asked(fact, bank):
        return None
    counted: Counter[str] = Counter()
    told: dict[str, str] = {}
    for question in _drawn(fact, bank):
        rules = errors(question, bank)
        if not rules:
            return None
        for rule in rules:
            counted[rule.id] += 1
            told.setdefault(rule.id, rule.told(question, bank))
    broken = [rule for rule, _ in counted.most_common(_MOST_RULES)]
    lacking: Iterable[str] = _lacking(fact, bank)
    if fact.not_as and not broken:
        lacking = [tr('no kind of question is left that can be made of it; take one out of "not_as:"')]
    reasons = [*lacking, *(told[rule] for rule in broken)]
    reasons = reasons or [tr("no kind of question can be made of it")]
    said = tr('"{id}" will not be asked: {reasons}').format(id=fact.id, reasons="; ".join(reasons))
    return Problem(fact.where, said + cited(broken), Severity.UNASKED)


def _drawn(fact: Fact, bank: Bank) -> Iterator[Question]:
    """Questions as they are before anybody looks whether they are sound, of the kinds that the writer lets be."""
    for kind, make in KINDS.items():
        if kind in fact.not_as:
            continue
        for draw in range(_PATIENT if isinstance(fact.value, Written) else _DRAWS):
            if question := make(fact, bank, Random(f"{fact.id} {kind} {draw}"), ANY):
                yield question


def _lacking(fact: Fact, bank: Bank) -> Iterator[str]:
    """What the fact would need; of a hand-written question or a quotation the rules that it breaks tell enough."""
    match fact.value:
        case Written():
            return
        case Quotation():
            return
        case Date():
            if not fact.value.scorable:
                yield tr("only a date that is sure and lies within one year can be asked for")
        case Quantity():
            if fact.value.number <= 0:
                yield tr("only a number above 0 can be asked for")
        case _ if word := _told_word(fact, bank):
            text = tr(
                '"{word}" stands in the question and in its answer; ask in other words with "ask:", or leave it out'
            )
            yield text.format(word=word)
        case _ if fact.wrong:
            yield tr(
                "too few wrong options can stand beside the right one; "
                'write three with "wrong:", all different and about as long as it'
            )
        case _ if not fact.complete:
            yield tr(
                "not all that is true is listed, so that no wrong option is certainly false; "
                'write two or three with "wrong:", about as long as the right one'
            )
        case _:
            yield tr(
                "no two wrong options are known that are certainly false and of its kind; "
                'write two or three with "wrong:", about as long as the right one'
            )


def _told_word(fact: Fact, bank: Bank) -> str:
    """A word of the question that gives the answer away, whichever of the values is asked for."""
    prompt = asked(fact, bank)
    told = [sorted(telling_words(prompt, name.text)) for name in names_of(fact)]
    return told[0][0] if all(told) else ""


def errors(question: Question, bank: Bank) -> list[Rule]:
    """The rules of error that it breaks, without what only follows from another: the same numbers twice cannot
    ascend."""
    rules = breaches(question, bank, ERRORS)
    twice = any(rule is same_twice for rule in rules)
    return [rule for rule in rules if not (twice and rule is not_ascending)]


def cited(rules: Sequence[str]) -> str:
    """At the end of a sentence, by what name `check --rules` tells of these rules; nothing where there are none."""
    if not rules:
        return ""
    named = ", ".join(rules)
    told = tr(" (rule {names})") if len(rules) == 1 else tr(" (rules {names})")
    return told.format(names=named)
