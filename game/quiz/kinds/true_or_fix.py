"""A statement, true or not, and what would put it right: of the answers "true" is right no oftener than any other."""

from dataclasses import replace
from random import Random

from game.facts.model import Bank, Date, Fact, Name
from game.quiz.claim import MakesTrue
from game.quiz.kinds import direct, year
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.likeness import LONGEST_OPTION
from game.quiz.language.filling import inside_quotes
from game.quiz.language.wording import claim, put_right
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question, truth_of_value
from game.quiz.question import Choose, Question


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    index = index_of(bank)
    make_ = _of_names if names_of(fact) else _of_ranked
    return make_(fact, index, rng, ask)


def _of_names(fact: Fact, index: Index, rng: Random, ask: Terms) -> Question | None:
    found = direct.value_and_others(fact, index, rng, ask)
    if not found:
        return None
    key = found[0]
    things = rng.sample(found, len(found))
    stated = things[0]
    name = Name(stated.text, stated.entry)
    statement = claim(fact, name, index.bank)
    texts = [thing.text for thing in things]
    truths = [truth_of_value(thing, fact, index) for thing in things]
    return _question(fact, index, statement, texts, key.text, truths)


def _of_ranked(fact: Fact, index: Index, rng: Random, ask: Terms) -> Question | None:
    """From the question for the year or the number, with the options in their order."""
    kind = year if isinstance(fact.value, Date) else direct
    asked = kind.make(fact, index.bank, rng, ask)
    if asked is None:
        return None
    texts = list(asked.form.alternatives())
    truths = list(asked.truths)
    place = rng.randrange(len(texts))
    for row in (texts, truths):
        stated = row.pop(place)
        row.insert(0, stated)
    statement = claim(fact, texts[0], index.bank)
    made = _question(fact, index, statement, texts, asked.answer, truths)
    if made is None:
        return None
    return replace(made, level=asked.level)


def _question(
    fact: Fact, index: Index, statement: str, texts: list[str], truth: str, truths: list[str]
) -> Question | None:
    """The first text is the one that is stated; where it is false, what is said of it is told for "true" too."""
    phrases = index.bank.phrases
    options = [phrases.fill("it_is_true")]
    for text in texts[1:]:
        name = _name(text, fact, index)
        option = put_right(fact, name, index.bank)
        options.append(option)
    longest = max(options, key=len)
    if len(longest) > LONGEST_OPTION:
        return None
    key = texts.index(truth)
    truths[key] = index.said(fact)
    prompt = phrases.fill("true_or_false", statement=inside_quotes(statement))
    made = question(
        "true_or_fix",
        fact,
        index,
        Choose(tuple(options), key),
        prompt,
        MakesTrue(tuple(texts)),
        truths,
    )
    value = Name("{value}")
    around = put_right(fact, value, index.bank)
    return replace(made, around=around)


def _name(text: str, fact: Fact, index: Index) -> Name:
    """What an option stands for; a year or a number for itself."""
    if not names_of(fact):
        return Name(text)
    thing = index.called(text)
    return Name(text, thing.entry)
