"""A statement, true or not, and what would put it right: of the answers "true" is right no oftener than any other."""

from dataclasses import replace
from random import Random

from game.facts.model import Bank, Date, Fact, Name
from game.quiz.kinds import direct, year
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.likeness import LONGEST_OPTION
from game.quiz.language.filling import inside_quotes
from game.quiz.language.wording import claim
from game.quiz.making.compose import question, truth_of_value
from game.quiz.question import Choose, Question


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    index = index_of(bank)
    return _of_names(fact, index, rng) if names_of(fact) else _of_ranked(fact, index, rng)


def _of_names(fact: Fact, index: Index, rng: Random) -> Question | None:
    found = direct.value_and_others(fact, index, rng)
    if not found:
        return None
    stated, *rest = rng.sample(found, len(found))
    statement = claim(fact, Name(stated.text, stated.entry), index.bank)
    truths = [truth_of_value(thing, fact, index) for thing in (stated, *rest)]
    texts = [thing.text for thing in (stated, *rest)]
    return _question(fact, index, statement, texts, found[0].text, truths)


def _of_ranked(fact: Fact, index: Index, rng: Random) -> Question | None:
    """From the question for the year or the number, with the options in their order."""
    asked = (year if isinstance(fact.value, Date) else direct).make(fact, index.bank, rng)
    if asked is None or not isinstance(asked.form, Choose):
        return None
    place = rng.randrange(len(asked.form.options))
    order = [place, *(other for other in range(len(asked.form.options)) if other != place)]
    texts, truths = ([row[spot] for spot in order] for row in (asked.form.options, asked.truths))
    made = _question(fact, index, claim(fact, texts[0], index.bank), texts, asked.answer, truths)
    return replace(made, level=asked.level) if made else None


def _question(
    fact: Fact, index: Index, statement: str, texts: list[str], truth: str, truths: list[str]
) -> Question | None:
    """The first text is the one that is stated; where it is false, what is said of it is told for "true" too."""
    phrases = index.bank.phrases
    corrections = tuple(phrases.fill("false_but", value=text) for text in texts[1:])
    options = (phrases.fill("it_is_true"), *corrections)
    if max(map(len, options)) > LONGEST_OPTION:
        return None
    key = texts.index(truth)
    truths[key] = index.said(fact)
    prompt = phrases.fill("true_or_false", statement=inside_quotes(statement))
    made = question("true_or_fix", fact, index, Choose(options, key), prompt, truths)
    return replace(made, around=phrases.texts["false_but"])
