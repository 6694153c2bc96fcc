"""Flaws in how options, items, pairs and clues stand beside each other, and in what is let pass when typed."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from game.quiz.making.typeable import count_of_letters
from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Ladder, Pair, Place, Question, Typed
from tests.flaws.drafts import BESIDE as SEVERAL
from tests.flaws.drafts import OFFERED, Plant, is_prose, is_ranked, is_true, of, with_right, with_wrong
from tests.support.samples import ALL, shipped

TOO_MANY = tuple(f"Another thing {place}" for place in range(9))


def _with_article(text: str) -> str:
    return text.removeprefix("The ") if text.startswith("The ") else f"the {text}"


AGAIN: tuple[Callable[[str], str], ...] = (str.upper, _with_article, "{}.".format)
SHORT = 12  # letters
LONGER = ", as the people who worked on it said later"


def same_again(question: Question, rng: Random) -> Question | None:
    again = rng.choice(AGAIN)
    if isinstance(question.form, Ladder) and rng.random() < 0.5:
        clues = question.form.clues
        return replace(question, form=replace(question.form, clues=(*clues[:-1], again(clues[0]))))
    return with_wrong(question, again, rng)


def too_many_or_few(question: Question, rng: Random) -> Question | None:
    form, few = question.form, rng.random() < 0.5
    match form:
        case Choose(options):
            changed = options[:1] if few else (*options, *TOO_MANY[:2])
            return replace(question, form=replace(form, options=changed, key=0))
        case Fix(options):
            changed = options[:2] if few else (*options, *TOO_MANY[:2])
            return replace(question, form=replace(form, options=changed, key=0, stated=1))
        case ChooseMany(options):
            changed = options[:3] if few else (*options, *TOO_MANY)
            return replace(question, form=replace(form, options=changed, keys=(0, 1)))
        case Ladder(clues, options):
            changed = options[:2] if few else (*options, *TOO_MANY[:2])
            shorter = replace(form, clues=clues[:1])
            return replace(question, form=rng.choice([shorter, replace(form, options=changed, key=0)]))
        case Arrange(items):
            changed = items[:3] if few else (*items, *TOO_MANY[:2])
            return replace(question, form=Arrange(changed, tuple(range(len(changed)))))
        case Pair(left, right, key):
            return replace(question, form=Pair(left[:3], right, key[:3]) if few else replace(form, right=(*right, "x")))
        case Place(axis, first, last):
            return replace(question, form=Place(axis, last, first - 1) if few else replace(form, last=axis.high + 1))
        case Typed():
            return replace(question, form=Typed(()))


def long_key(question: Question, rng: Random) -> Question | None:
    if is_true(question) or is_ranked(question) or not is_prose(question):
        return None
    return with_right(question, lambda text: text + LONGER)


def short_option(question: Question, rng: Random) -> Question | None:
    if is_true(question) or is_ranked(question) or not is_prose(question):
        return None
    if max(map(len, question.form.alternatives())) <= SHORT:
        return None  # of names of a word or two none stands out
    return with_wrong(question, lambda _: "no", rng)


def things(question: Question, rng: Random) -> Question | None:
    """One thing is right, several are wrong."""
    form = question.form
    several = ("rockets", "cameras", "engines", "mirrors", "helmets", "gloves", "tanks", "wings")
    match form:
        case Choose(options) | Ladder(_, options):
            changed = ("a rocket", *several[: len(options) - 1])
            return replace(question, form=replace(form, options=changed, key=0))
        case Fix(options):
            changed = ("a rocket", *several[: len(options) - 1])
            return replace(question, form=replace(form, options=changed, key=0, stated=1))
        case ChooseMany(options):
            changed = ("a rocket", "a camera", *several[: len(options) - 2])
            return replace(question, form=replace(form, options=changed, keys=(0, 1)))
        case _:
            return None


def another_form(question: Question, rng: Random) -> Question | None:
    odd = "14 May 1973" if is_ranked(question) else rng.choice(["1969", "21.5 kg", "20 July 1969"])
    if isinstance(question.form, Pair):
        place = rng.randrange(4)
        odd = "some time" if question.form.right[0].isdigit() else "1969"
        right = tuple(odd if spot == place else text for spot, text in enumerate(question.form.right))
        return replace(question, form=replace(question.form, right=right))
    return with_wrong(question, lambda _: odd, rng)


def marked_wrongly(question: Question, rng: Random) -> Question | None:
    form = question.form
    assert isinstance(form, Typed)
    again = rng.choice(AGAIN)
    flawed = rng.choice([
        Typed(form.answers, (*form.wrong, again(rng.choice(form.answers)))),
        Typed((*form.answers, rng.choice(["", " ", "..."])), form.wrong),
        Typed(("Something else",), form.wrong),
    ])  # fmt: skip
    return replace(question, form=flawed)


def letters_of_several(question: Question, rng: Random) -> Question | None:
    """As many letters are told as two answers have."""
    form = question.form
    assert isinstance(form, Typed)
    letters = count_of_letters(question.answer)
    first = question.answer[:1].casefold()
    if form.figures or not first.isalpha():
        return None
    another = rng.choice([letter for letter in "bdgkmt" if letter != first]) * int(letters)
    told = shipped().phrases.fill("type_answer_of_letters", question=question.prompt, letters=letters)
    return replace(question, prompt=told, form=replace(form, answers=(*form.answers, another)))


BESIDE: dict[str, dict[type, Plant]] = {
    "L03": of(SEVERAL, same_again),
    "L04": of(ALL, too_many_or_few),
    "L05": of((Choose, Fix), long_key),
    "L06": of((Choose, Fix), short_option),
    "L10": of(OFFERED, things),
    "L11": of(SEVERAL, another_form),
    "L31": of((Typed,), marked_wrongly),
    "L39": of((Typed,), letters_of_several),
}
