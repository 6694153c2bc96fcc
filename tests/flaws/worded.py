"""Flaws in the words of a question: what gives the key away, what reads badly, what does not fit."""

from dataclasses import replace
from random import Random

from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Ladder, Pair, Question, Typed
from tests.flaws.drafts import BESIDE, OFFERED, Plant, at, is_ranked, is_true, of, with_right, with_wrong
from tests.support.samples import ALL, but

LONG = "far too long " * 5


def article(question: Question, rng: Random) -> Question | None:
    """It suits only some of the options."""
    if is_ranked(question):
        return None
    right, wrong = question.form.sides()
    vowels = {text[0] in "AEIOUaeiou" for text in (*right, *wrong)}
    return replace(question, prompt=f"{question.prompt[:-1]}? It was an ...") if len(vowels) == 2 else None


def word_shared(question: Question, rng: Random) -> Question | None:
    form = question.form
    if isinstance(form, Pair):
        left, right = at(form.left, 0, f"{form.left[0]} Quasar"), at(form.right, form.key[0], "the quasar")
        return replace(question, form=replace(form, left=left, right=right))
    if isinstance(form, Typed):
        named = replace(question, prompt=f"{question.prompt} {question.answer}, perhaps?")
        return None if question.answer.isdigit() else named
    if is_ranked(question) or is_true(question):
        return None
    if isinstance(form, Ladder) and rng.random() < 0.5:
        flawed = replace(question, form=replace(form, clues=at(form.clues, 1, "It is like a quasar.")))
    else:
        flawed = replace(question, prompt=f"{question.prompt} Quasar?")
    return with_right(flawed, lambda text: f"{text} of the quasar")


def garbled(question: Question, rng: Random) -> Question | None:
    flawed = rng.choice(["In the the year", "{s} flew", "It ended .. there", "What , then"])
    if isinstance(question.form, Ladder) and rng.random() < 0.5:
        return replace(question, form=replace(question.form, clues=at(question.form.clues, 0, flawed)))
    if isinstance(question.form, BESIDE) and rng.random() < 0.5:
        return with_wrong(question, lambda _: flawed, rng)
    return replace(question, prompt=f"{flawed} {question.prompt}")


def negative(question: Question, rng: Random) -> Question | None:
    return replace(question, prompt=rng.choice(["Which of these was not in orbit?", "Who never flew in space at all?"]))


def all_of_them(question: Question, rng: Random) -> Question | None:
    text = rng.choice(["All of the above", "None of these", "Both of them", "All of them"])
    return with_wrong(question, lambda _: text, rng)


def absolute(question: Question, rng: Random) -> Question | None:
    """In one of three or four: one of two is as many as not."""
    if question.kind == "before_after" or is_true(question):
        return None
    form = question.form
    if isinstance(form, Fix) and len(form.corrections) == 2:
        return None
    return with_wrong(question, lambda key: f"{rng.choice(['Always', 'Only', 'Usually', 'Never'])} {key}", rng)


def wordless_or_wordy(question: Question, rng: Random) -> Question | None:
    if isinstance(question.form, Ladder) and rng.random() < 0.3:
        return replace(question, form=replace(question.form, clues=at(question.form.clues, 0, "so " * 26)))
    if isinstance(question.form, BESIDE) and rng.random() < 0.5:
        return with_wrong(question, lambda _: "a b c d e f g h i j k l m", rng)
    return replace(question, prompt=rng.choice(["Which one?", "Well, " * 26 + "what was it?"]))


def wordy(question: Question, rng: Random) -> Question | None:
    return replace(question, prompt="Please think of " + "everything and " * 10 + question.prompt)


def telling_hint(question: Question, rng: Random) -> Question | None:
    form = question.form
    match form:
        case Arrange():
            return None
        case Pair(_, texts) | Typed(texts):
            key = rng.choice(texts)
        case ChooseMany(options, keys):
            key = options[rng.choice(keys)]
        case _:
            key = question.answer
    return replace(question, hint=f"Perhaps it was {key}, who knows?")


def guessable(question: Question, rng: Random) -> Question | None:
    """A word of the question and one of another option in the key."""
    if is_ranked(question) or is_true(question):
        return None
    flawed = replace(question, prompt=f"{question.prompt} Which big comet quasar nebula was it?")
    return with_right(flawed, lambda text: f"{text} comet quasar nebula")


def misfit(question: Question, rng: Random) -> Question | None:
    if isinstance(question.form, Ladder) and rng.random() < 0.3:
        return replace(question, form=replace(question.form, clues=at(question.form.clues, 0, LONG * 2)))
    if isinstance(question.form, BESIDE) and rng.random() < 0.5:
        return with_wrong(question, lambda _: LONG, rng)
    return rng.choice([replace(question, why="so " * 100), replace(question, prompt="so " * 50)])


WORDED: dict[str, dict[type, Plant]] = {
    "L09": of(OFFERED, article),
    "L12": of((*OFFERED, Pair, Typed), word_shared),
    "L13": of(ALL, garbled),
    "L14": of(ALL, negative),
    "L15": of(BESIDE, all_of_them),
    "L16": of(OFFERED, absolute),
    "L23": of(ALL, wordless_or_wordy),
    "L23b": of(ALL, wordy),
    "L25": of(but(Arrange), telling_hint),  # an order is no word
    "L28a": of((Choose, Fix, Ladder), guessable),
    "FIT": of(ALL, misfit),
}
