"""Questions and banks made by hand, for tests that need no file."""

from dataclasses import replace
from functools import cache
from typing import get_args

from game.facts.load import load
from game.facts.model import Bank, Where
from game.files import questions_dir
from game.quiz.forms.fixing import FALSE, TRUE
from game.quiz.forms.form import AnswerForm
from game.quiz.preview import questions
from game.quiz.question import (
    Arrange,
    Axis,
    Choose,
    ChooseMany,
    Fix,
    Form,
    Ladder,
    Offer,
    Pair,
    Place,
    Question,
    Response,
    Typed,
)

ALL: tuple[type[AnswerForm], ...] = get_args(Form)  # each form that there is
HERE = Where("samples.yaml", 1, 1)
FORMS: tuple[Form, ...] = (
    Choose(("Apollo 10", "Apollo 11", "Apollo 12", "Apollo 13"), 1),
    Arrange(("Mir", "Sputnik 1", "Zarya", "Apollo 11"), (1, 3, 0, 2)),
    Pair(
        ("Vostok 1", "Vostok 6", "Voskhod 2", "Apollo 11"), ("Leonov", "Gagarin", "Aldrin", "Tereshkova"), (1, 3, 0, 2)
    ),
    Place(Axis(1955, 1975, ""), 1969.5, 1969.6),
    ChooseMany(("Neil Armstrong", "Yuri Gagarin", "Buzz Aldrin", "Alexei Leonov", "Michael Collins"), (0, 2, 4)),
    Typed(
        ("Valentina Tereshkova", "Tereshkova"),
        ("Svetlana Savitskaya",),
        offer=Offer(
            "Which woman was the first in space?",
            Choose(("Svetlana Savitskaya", "Valentina Tereshkova", "Judith Resnik", "Shannon Lucid"), 1),
        ),
    ),
    Ladder(
        (
            "I flew for nearly four days in August.",
            "Another ship was near me in orbit.",
            "Andriyan Nikolayev was my pilot.",
        ),
        ("Vostok 3", "Vostok 4", "Voskhod 1", "Soyuz 9"),
        0,
    ),
    Fix(
        ("Apollo 8", "Apollo 10", "Apollo 11", "Apollo 12"),
        2,
        1,
        ("True", "False"),
        "Yes, it is false. Which mission landed people on the Moon first?",
    ),
)


def but(*excluded: type[AnswerForm]) -> tuple[type[AnswerForm], ...]:
    """All forms without those that have nothing of what is meant."""
    return tuple(form for form in ALL if form not in excluded)


def question(form: Form = FORMS[0], fact: str = "apollo-11.moon_landing", level: int = 1) -> Question:
    return Question(
        kind=type(form).__name__.lower(),
        form=form,
        facts=(fact,),
        era="space-race",
        level=level,
        prompt="Which mission landed people on the Moon first?",
        answer="Apollo 11",
        said="Apollo 11 landed on the Moon on 20 July 1969.",
        where=HERE,
        why="Armstrong and Aldrin stayed on the surface for less than a day.",
        source="NASA, Apollo 11 mission page",
    )


def right(form: Form) -> Response:
    """A response that earns full credit."""
    return form.right_response()


def wrong(form: Form) -> Response:
    """A response that earns nothing."""
    match form:
        case Choose():
            return (form.key + 1) % len(form.options)
        case Arrange():
            return form.order[::-1]
        case Pair():
            return form.key[1:] + form.key[:1]
        case Place():
            return form.axis.high + 10 * (form.axis.high - form.axis.low)
        case ChooseMany():
            return tuple(i for i in range(len(form.options)) if i not in form.keys)
        case Typed():
            if form.wrong:
                return form.wrong[0]
            return "1" if form.figures else "something else"
        case Ladder():
            return 2, (form.key + 1) % len(form.options)
        case Fix():
            return (FALSE,) if form.is_true else (TRUE,)


@cache
def shipped() -> Bank:
    """The bank that comes with the game."""
    return load((file.name, file.read_bytes()) for file in sorted(questions_dir().glob("*.yaml"))).bank


@cache
def shipped_questions() -> tuple[Question, ...]:
    """All that `preview` shows of it."""
    return tuple(questions(shipped(), 1))


@cache
def shipped_and_asked() -> Bank:
    """The same with all that serves asked as well, so that there is much of every kind."""
    bank = shipped()
    facts = {fact.id: replace(fact, asked=True) for fact in bank.facts.values()}
    return replace(bank, facts=facts)
