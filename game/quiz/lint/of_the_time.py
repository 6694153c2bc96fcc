"""Whether the people who are offered can have been there in the year of which the question speaks."""

from game.facts.model import Bank
from game.quiz.known.careers import is_heard_of, year_told
from game.quiz.known.index import Index, index_of
from game.quiz.lint.parts import sides
from game.quiz.lint.rule import Example, error
from game.quiz.question import Question

_CREW = "Who flew on Apollo 11 in 1969?"


@error(
    "L38",
    "somebody is offered who cannot have been there in that year",
    breaks=Example("apollo-11.crew", _CREW, ("*Neil Armstrong", "Alan Bean", "Sergei Krikalev")),
    keeps=Example("apollo-11.crew", _CREW, ("*Neil Armstrong", "Alan Bean", "Jim Lovell")),
)
def of_another_time(question: Question, bank: Bank) -> bool:
    year = year_told(question.prompt)
    if year is None:
        return False
    index = index_of(bank)
    _, wrong = sides(question)
    return any(_is_of_another_time(name, year, index) for name in wrong)


def _is_of_another_time(name: str, year: float, index: Index) -> bool:
    thing = index.called(name)
    if thing.entry is None:
        return False
    nature = index.bank.nature(thing.kind)
    return nature.people and not is_heard_of(thing, year)
