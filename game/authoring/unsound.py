"""Questions that break a rule of good questions, and a bank that has habits: the teacher must know."""

from collections.abc import Iterable, Iterator, Sequence
from random import Random

from game.authoring.pronouns import pronouns
from game.authoring.unasked import cited, errors, unasked_fact
from game.facts.model import Bank, Fact, Problem, Severity, Where, Written
from game.quiz import preview
from game.quiz.kinds import make_to_judge, written
from game.quiz.lint import flaws
from game.quiz.lint.habits import Habit, balance, habits
from game.quiz.making.ask import ANY
from game.quiz.question import Question
from game.translation import tr

MANY = 2000  # facts: of more a sample is enough
_TRIES = 4  # to make a question
_DRAWS = 8  # of the options of a hand-written question


def unsound(bank: Bank) -> list[Problem]:
    """What will not be asked and, as doubts, what could be better about other questions, and habits of them all."""
    problems = set(found(bank))
    return sorted(problems)


def found(bank: Bank, whole: bool = True) -> Iterator[Problem]:
    """The same as it is found, fact by fact in the order of places; of what only many questions show at the end.

    Of a bank that is not `whole`, since mistakes left something out, no shares are told.
    """
    for problems in step_by_step(bank, whole):
        yield from problems


def step_by_step(bank: Bank, whole: bool = True) -> Iterator[Sequence[Problem]]:
    """The same in parts, of which each, empty or not, takes little time."""
    yield sorted(pronouns(bank))
    looked_at = {fact.id for fact in sample(bank)}
    asked: list[Question] = []
    for fact in sorted(bank.facts.values(), key=lambda fact: fact.where):
        made: list[Question] = []
        if fact.id in looked_at:
            made.extend(questions_of([fact], bank))
        asked += made
        problems = set(_of_fact(fact, made, bank))
        yield sorted(problems)
    if whole:
        yield list(_habits(asked, bank))


def _habits(asked: Iterable[Question], bank: Bank) -> Iterator[Problem]:
    for habit in (*habits(asked), *balance(bank)):
        if habit.breached:
            yield _of_bank(habit, bank)


def _of_fact(fact: Fact, made: Sequence[Question], bank: Bank) -> Iterator[Problem]:
    """That it is not asked or, of one that is, what could be better about the questions that were made of it."""
    if not fact.asked:
        return
    never = None if made else unasked_fact(fact, bank)
    if never:
        yield never
        return
    yield from _partly_asked(fact, bank)
    yield from _warnings(made, bank)


def sample(bank: Bank) -> Sequence[Fact]:
    """The facts of a bank that are asked, or as many as it is worth waiting for."""
    facts = [fact for fact in bank.facts.values() if fact.asked]
    count = len(facts)
    if count <= MANY:
        return facts
    places = [number * count // MANY for number in range(MANY)]
    return [facts[place] for place in places]


def questions_of(facts: Iterable[Fact], bank: Bank, seed: int = 1) -> Iterator[Question]:
    """All that the facts are asked in, with patience."""
    return preview.questions_of(facts, bank, seed, tries=_TRIES, make=make_to_judge)


def _partly_asked(fact: Fact, bank: Bank) -> Iterator[Problem]:
    """One doubt for each rule of errors that some draws of the options of a hand-written question break."""
    value = fact.value
    if not isinstance(value, Written):
        return
    are_all_shown = len(value.wrong) <= written.MOST_WRONG
    if are_all_shown:  # and then it is asked with all of them
        return
    broken: dict[str, str] = {}
    for question in _drawn(fact, bank):
        for rule in errors(question, bank):
            broken[rule.id] = rule.told(question, bank)
    for rule_id, said in broken.items():
        text = tr('"{id}" is asked without some options: {rule}')
        told = text.format(id=fact.id, rule=said)
        yield _doubt(fact.where, told + cited([rule_id]))


def _drawn(fact: Fact, bank: Bank) -> Iterator[Question]:
    """With different options each; in which order they are shown does not matter."""
    seen: set[frozenset[str]] = set()
    for draw in range(_DRAWS):
        chance = Random(f"{fact.id} {draw}")
        question = written.make(fact, bank, chance, ANY)
        if question is None:
            continue
        options = frozenset(question.form.alternatives())
        if options not in seen:
            seen.add(options)
            yield question


def _warnings(asked: Iterable[Question], bank: Bank) -> Iterator[Problem]:
    """One for each rule and fact. What is asked breaks no rule of errors; of missing sources the check of the facts
    tells, once for an entry."""
    seen = set()
    for question in asked:
        for rule in flaws(question, bank):
            flaw = (rule.id, question.fact)
            if flaw in seen:
                continue
            seen.add(flaw)
            text = tr("{rule}: “{prompt}”")
            told = text.format(rule=rule.told(question, bank), prompt=question.prompt)
            yield _doubt(question.where, told + cited([rule.id]))


def _of_bank(habit: Habit, bank: Bank) -> Problem:
    """At its line, or at the head of the file that names the bank."""
    examples = ", ".join(habit.examples)
    if examples:
        examples = f": {examples}"
    head = bank.eras[0].where.file
    where = habit.where or Where(head, 1, 1)
    text = tr("{rule}: {found:.3g}, should be {allowed}{examples}")
    told = text.format(
        rule=habit.sentence,
        found=habit.found,
        allowed=habit.allowed,
        examples=examples,
    )
    return _doubt(where, told + cited([habit.id]))


def _doubt(where: Where, text: str) -> Problem:
    return Problem(where, text, Severity.DOUBT)
