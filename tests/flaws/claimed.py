"""Flaws in what a question claims: its key, its wrong options, its sizes, what it must say of its fact."""

from dataclasses import replace
from random import Random

from game.facts.model import Date, Quantity, year_text
from game.quiz.claim import IsValue, SaidIt
from game.quiz.known.index import index_of, names_of
from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Ladder, Pair, Place, Question, Typed
from tests.flaws.drafts import Plant, at, is_ranked, of, with_wrong
from tests.support.samples import ALL, but, shipped


def key_moved(question: Question, rng: Random) -> Question | None:
    form = question.form
    match form:
        case Choose(options, key) | Ladder(_, options, key):
            return replace(question, form=replace(form, key=(key + 1) % len(options)))
        case Fix(options, key, stated):
            if rng.random() < 0.5:
                return replace(question, form=replace(form, key=(key + 1) % len(options)))
            return replace(question, form=replace(form, stated=(stated + 1) % len(options)))
        case ChooseMany(options, keys):
            return replace(question, form=replace(form, keys=(*keys[1:], next(i for i in range(9) if i not in keys))))
        case Arrange(_, order):
            return replace(question, form=replace(form, order=(*order[1:], order[0])))
        case Pair(_, _, key):
            return replace(question, form=replace(form, key=(*key[1:], key[0])))
        case Place(axis, first, last):
            wide = 2 * (last - first) + 0.1
            return replace(question, form=Place(axis, first + wide, last + wide))
        case Typed(_, wrong):
            return replace(question, form=replace(form, answers=wrong[:1])) if wrong else None


def true_as_wrong(question: Question, rng: Random) -> Question | None:
    """Another value of the same list, or another name of the key."""
    fact, form = shipped().facts[question.fact], question.form
    assert isinstance(form, Choose | Fix)
    if question.kind not in ("direct", "true_or_fix") or not names_of(fact):
        return None
    if not isinstance(question.claim, IsValue):
        return None
    others = (*(name.text for name in names_of(fact)), *fact.also)
    free = [text for text in others if text not in form.options and text not in question.prompt]
    if not free:
        return None
    place = max(form.wrong_places)
    return replace(question, form=replace(form, options=at(form.options, place, free[0])))


def key_left_out(question: Question, rng: Random) -> Question | None:
    form = question.form
    assert isinstance(form, ChooseMany)
    return replace(question, form=replace(form, keys=form.keys[1:])) if len(form.keys) > 2 else None


def kin_offered(question: Question, rng: Random) -> Question | None:
    bank = shipped()
    kin = sorted(index_of(bank).relatives(bank.facts[question.fact].entry))
    return with_wrong(question, lambda _: bank.entries[kin[0]].name, rng) if kin else None


def partner_of_both(question: Question, rng: Random) -> Question | None:
    form = question.form
    assert isinstance(form, Pair)
    if not names_of(shipped().facts[question.fact]):
        return None
    return replace(question, form=replace(form, right=at(form.right, form.key[0], form.right[form.key[1]])))


def right_as_wrong(question: Question, rng: Random) -> Question | None:
    form, names = question.form, names_of(shipped().facts[question.fact])
    assert isinstance(form, Typed)
    known = [name.text for name in names if name.text in form.answers]
    return replace(question, form=replace(form, wrong=(*form.wrong, known[0]))) if known else None


def turned_round(question: Question, rng: Random) -> Question | None:
    form = question.form
    if isinstance(form, Pair):
        sized = isinstance(shipped().facts[question.fact].value, Date)
        return replace(question, form=replace(form, right=form.right[::-1])) if sized else None
    assert isinstance(form, Choose | Fix)
    return replace(question, form=replace(form, options=form.options[::-1])) if is_ranked(question) else None


def years_close(question: Question, rng: Random) -> Question | None:
    """A year apart, for a level that asks for more."""
    form, level = question.form, question.level
    assert isinstance(form, Choose | Fix)
    dated = isinstance(shipped().facts[question.fact].value, Date)
    of_years = question.kind == "year" or (question.kind == "true_or_fix" and dated)
    if not of_years or level == 5:
        return None
    first, unit = int(form.options[0].split()[0]), form.options[0].partition(" ")[2]
    return replace(question, form=replace(form, options=tuple(f"{first + i} {unit}".strip() for i in range(4))))


def numbers_close(question: Question, rng: Random) -> Question | None:
    form = question.form
    assert isinstance(form, Choose | Fix)
    sized = isinstance(shipped().facts[question.fact].value, Quantity)
    of_sizes = question.kind == "how_long_between" or (question.kind in ("direct", "true_or_fix") and sized)
    if not of_sizes:
        return None
    return replace(question, form=replace(form, options=tuple(f"{100 + 5 * place} kg" for place in range(4))))


def sizes_close(question: Question, rng: Random) -> Question | None:
    """A second fact that has the size of the first."""
    alike = isinstance(shipped().facts[question.fact].value, Quantity)
    return replace(question, facts=(*question.facts[:3], question.facts[0])) if alike else None


def without_subject(question: Question, rng: Random) -> Question | None:
    kinds = ("direct", "year", "place", "number", "true_or_fix")
    of_subject = question.kind in kinds and isinstance(question.claim, IsValue)
    mute = of_subject and not shipped().facts[question.fact].ask
    return replace(question, prompt="What can be said of this?") if mute else None


def clue_offered(question: Question, rng: Random) -> Question | None:
    bank = shipped()
    clue = bank.entries[bank.facts[question.fact].entry].clue
    if isinstance(question.form, Typed):
        return replace(question, form=Typed((*question.form.answers, clue))) if clue else None
    return with_wrong(question, lambda _: clue, rng) if clue else None


def without_time(question: Question, rng: Random) -> Question | None:
    """It tests a fact that has a date, and does not say so; few facts have one."""
    dated = rng.choice([fact.id for fact in shipped().facts.values() if fact.as_of])
    return replace(question, facts=(*question.facts, dated), as_of="")


def year_told(question: Question, rng: Random) -> Question | None:
    value = shipped().facts[question.fact].value
    if not isinstance(value, Date) or question.kind not in ("year", "place", "match", "order", "type_answer"):
        return None
    return replace(question, prompt=f"{question.prompt[:-1]}, in {year_text(value.first.year)}?")


def without_source(question: Question, rng: Random) -> Question | None:
    return replace(question, source=rng.choice(["", " "]))


def nobody_of_then(question: Question, rng: Random) -> Question | None:
    """Somebody who was heard of long after all quotations, or long before."""
    if not isinstance(question.claim, SaidIt):
        return None
    year = shipped().quotations[question.fact].date.first.year
    if 1980 <= year < 1995:  # nobody is far enough from there
        return None
    name = "Peggy Whitson" if year < 1980 else "Wernher von Braun"
    return with_wrong(question, lambda _: name, rng)


def stranger_beside(question: Question, rng: Random) -> Question | None:
    """An event of an era long before, or after."""
    if question.kind not in ("order", "which_event", "before_after"):
        return None
    far = "zvezda.launched" if question.era in ("space-race", "apollo-soyuz") else "sputnik-1.launched"
    return replace(question, facts=(*question.facts, far))


def untold(question: Question, rng: Random) -> Question | None:
    """Nothing is told of one of several, or of both events."""
    if question.kind == "how_long_between":
        return replace(question, said=rng.choice(question.said.split(". ")))
    if question.kind not in ("order", "sort", "match", "select_all", "which_event", "before_after", "odd_one_out"):
        return None
    form, places = question.form, range(len(question.truths))
    place = rng.choice(form.keys if isinstance(form, ChooseMany) else places)
    return replace(question, truths=rng.choice([(), at(question.truths, place, "")]))


def stranger_told(question: Question, rng: Random) -> Question | None:
    """It tests a fact of which neither the question nor the explanation names anything."""
    if question.kind in ("how_long_between", "who_said", "missing_word", "written"):
        return None
    far = "shukla.flew" if question.era in ("space-race", "apollo-soyuz") else "ohsumi.launched"
    if far == "ohsumi.launched" and "Japan" in question.prompt:
        return None  # it is no stranger there
    return replace(question, facts=(*question.facts, far))


def long_before(question: Question, rng: Random) -> Question | None:
    """It speaks of a year in which nobody had heard of one of those who are offered."""
    bank = shipped()
    form, index = question.form, index_of(bank)
    if any(map(str.isdigit, question.prompt)):
        return None
    assert isinstance(form, Choose)
    wrong = [index.called(form.options[place]) for place in form.wrong_places]
    people = [one for one in wrong if one.entry and one.years and bank.nature(one.kind).people]
    if not people:
        return None
    year = int(max(one.years[0] for one in people)) - 40
    return replace(question, prompt=f"It was in {year}. {question.prompt}")


def said_again(question: Question, rng: Random) -> Question | None:
    """The explanation is the question, or a clue, in other words."""
    said = [question.said]
    if isinstance(question.form, Ladder):
        said += question.form.clues
    again = rng.choice(said).removesuffix(".")
    return replace(question, why=f"{question.why} So {again}.".strip())


CLAIMED: dict[str, dict[type, Plant]] = {
    "L01": of(ALL, key_moved),
    "L02": {
        Choose: true_as_wrong,
        ChooseMany: key_left_out,
        Fix: true_as_wrong,
        Ladder: kin_offered,
        Pair: partner_of_both,
        Typed: right_as_wrong,
    },
    "L02a": of((Choose,), nobody_of_then),
    "L17": of((Choose, Fix, Pair), turned_round),
    "L18": of((Choose, Fix), years_close),
    "L19": {Choose: numbers_close, Arrange: sizes_close, Pair: sizes_close},
    "L23a": of((Choose, Fix, Place), without_subject),
    "L26": of(but(Place), clue_offered),  # an axis has no words
    "L27": of(ALL, without_time),
    "L28": of(but(ChooseMany, Fix, Ladder), year_told),  # which ask for no date, or state it
    "L29": of(ALL, without_source),
    "L33": of((Choose, Arrange), stranger_beside),
    "L35": of((Choose, ChooseMany, Arrange, Pair), untold),
    "L37": of(ALL, said_again),
    "L38": {Choose: long_before},
    "L36": of(ALL, stranger_told),
}
