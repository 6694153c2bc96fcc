"""L24: no question tells the answer to a later one of the round; each way of telling, planted, and whole rounds."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest

from game.facts.model import Bank
from game.quiz.claim import IsValue
from game.quiz.lint import leaks
from game.quiz.lint.parts import answers
from game.quiz.play.deck import deal
from game.quiz.play.learner import Attempt, Learner, learn
from game.quiz.play.round import Answer, Continue, Deal, Round, step
from game.quiz.play.wish import Wish
from game.quiz.question import Arrange, Choose, Fix, Ladder, Pair, Place, Question
from tests.flaws import drafts
from tests.support.samples import ALL, HERE, but, right, shipped

NEXT = 10
LEAST_CAUGHT, MOST_FALSE_ALARMS, LEAST = 0.95, 0.02, 150
Tell = Callable[[Question, str, Question], Question]
SILENT = Question(
    kind="direct", form=Choose(("one", "two", "three"), 0), facts=("nothing.else",), era="", level=1, prompt="Which?",
    answer="one", said="It is one.", where=HERE,
)  # fmt: skip


def of_key(later: Question) -> str:
    """The key in a sentence of its own; of several keys all of them."""
    return f"It was {' and '.join(answers(later))}, as all saw."


TELLS: dict[str, Tell] = {
    "the same fact": lambda silent, key, later: replace(silent, facts=("nothing.else", later.facts[-1])),
    "the prompt": lambda silent, key, later: replace(silent, prompt=key),
    "the sentence": lambda silent, key, later: replace(silent, said=key),
    "the explanation": lambda silent, key, later: replace(silent, why=key),
    "the answer": lambda silent, key, later: replace(silent, answer=key),
    "a clue": lambda silent, key, later: replace(silent, form=Ladder(("a", key, "c"), ("one", "two", "three"), 0)),
    "an option's truth": lambda silent, key, later: replace(silent, truths=("", later.said)),
    "a truth about the same": lambda silent, key, later: replace(silent, truths=("", f"{later.prompt} {key}")),
}
SILENT_KEYS = Arrange, Pair, Place  # of which no sentence tells all


@pytest.mark.parametrize("form", but(*SILENT_KEYS))
@pytest.mark.parametrize("tell", TELLS)
def test_each_way_of_telling_is_seen(tell: str, form: type) -> None:
    some = drafts()[form]
    assert len(some) >= LEAST
    missed = [one for one in some if not leaks(TELLS[tell](SILENT, of_key(one), one), one)]
    assert len(missed) <= (1 - LEAST_CAUGHT) * len(some), missed[:3]


@pytest.mark.parametrize("form", SILENT_KEYS)
def test_facts_that_were_asked_are_told_whatever_the_form(form: type) -> None:
    for one in drafts()[form]:
        for fact in one.facts:
            assert leaks(replace(SILENT, facts=(fact,)), one)
        assert leaks(replace(SILENT, truths=(one.said,)), one)


@pytest.mark.parametrize("form", ALL)
def test_what_tells_nothing_raises_no_alarm(form: type) -> None:
    some = drafts()[form]
    assert len(some) >= LEAST
    alarms = [one for one in some if leaks(SILENT, one)]
    assert len(alarms) <= MOST_FALSE_ALARMS * len(some), alarms[:3]


@pytest.mark.parametrize(("told", "leaking"), [
    ({"said": "STS-71 docked with Mir."}, True),
    ({"prompt": "What flew to Mir?"}, True),
    ({"said": "A Mirage flew."}, False),
    ({"truths": ("Mir was there.",)}, False),
    ({"truths": ("The Shuttle docked with Mir first.",)}, True),
])  # fmt: skip
def test_words_are_whole_and_other_truths_must_be_about_the_same(told: dict[str, str], leaking: bool) -> None:
    later = replace(
        SILENT, facts=("sts-71.docked_with",), form=Choose(("Mir", "Unity", "Zarya"), 0), answer="Mir",
        prompt="With which station had the Shuttle docked first?", said="STS-71 was the first to dock.",
    )  # fmt: skip
    assert leaks(replace(SILENT, **told), later) is leaking  # type: ignore[arg-type]


def test_the_value_that_would_put_a_statement_right_is_a_key_too() -> None:
    for stated in range(3):
        form = Fix(("Kvant", "Mir", "Quest"), 1, stated, ("True", "False"), "Yes, it is false. What was it?")
        later = replace(SILENT, kind="true_or_fix", facts=("x.y",), form=form, claim=IsValue(), answer="Mir")
        assert leaks(replace(SILENT, said="STS-71 docked with Mir."), later)


def a_round(bank: Bank, wish: Wish, rng: Random, count: int) -> list[Question]:
    learner, game, questions = Learner(), Round(count), list[Question]()
    while not game.over and (question := deal(bank, learner, wish, game, rng)):
        questions.append(question)
        for message in (Deal(question), Answer(right(question.form)), Continue()):
            game, _ = step(game, message)
        learner = learn(learner, [Attempt(question.fact, question.kind, 1.0, 0, 0.0, "r")])
    return questions


@pytest.mark.sweep
@pytest.mark.parametrize("eras", [*((era,) for era in shipped().era_ids), shipped().era_ids], ids="+".join)
def test_no_question_of_a_round_tells_one_of_the_next_ten(eras: tuple[str, ...]) -> None:
    for seed in range(12):
        questions = a_round(shipped(), Wish(frozenset(eras)), Random(seed), 20)
        assert len(questions) == 20
        for place, later in enumerate(questions):
            told = [one for one in questions[max(0, place - NEXT) : place] if leaks(one, later)]
            assert told == [], later


@pytest.mark.long
def test_a_key_never_stands_at_one_place_five_times_in_a_row() -> None:
    for seed in range(40):
        questions = a_round(shipped(), Wish(frozenset(shipped().era_ids)), Random(seed), 12)
        places = [
            one.form.key if isinstance(one.form, Choose | Ladder) else -place for place, one in enumerate(questions, 1)
        ]
        assert all(len(set(places[start : start + 5])) > 1 for start in range(len(places) - 4))


OVERLOADED = "When the lander's computer was overloaded on Apollo 11, her team's program dropped the less urgent jobs."
ASKED = "What did the computer of the Apollo 11 lander do when it was overloaded?"


@pytest.mark.parametrize(
    ("why", "asked", "key", "tells"),
    [
        (OVERLOADED, ASKED, "It dropped the less urgent jobs", True),
        (OVERLOADED, ASKED, "Jobs of less urgency were dropped", True),
        (OVERLOADED, ASKED, "It called mission control", False),
        ("The mission dropped the less urgent jobs.", "What did Laika eat?", "Jobs that are less urgent", False),
        ("Glenn did not trust the computers.", "Whom did Glenn ask?", "Because computers were not trusted", False),
        ("Why Glenn asked Johnson: he mistrusted computers.", "Why did Glenn ask Johnson?", "New computers", False),
    ],
)
def test_a_key_in_other_words_is_told_where_it_is_about_the_same(why: str, asked: str, key: str, tells: bool) -> None:
    earlier = replace(SILENT, why=why)
    later = replace(SILENT, prompt=asked, answer=key, form=Choose((key, "no"), 0), facts=("later.fact",), said="")
    assert leaks(earlier, later) is tells
