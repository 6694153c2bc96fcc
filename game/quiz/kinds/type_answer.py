"""The answer in the learner's own letters: a short name, a year, a number of things."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from game.facts.model import Bank, Date, Fact, Name, Quantity, quantity_text, year_spellings
from game.quiz.claim import Claim, HasValue, IsValue
from game.quiz.kinds import direct, inverse, year
from game.quiz.kinds.draws import Make, best_of_draws
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.likeness import Thing, tells_year
from game.quiz.known.pool import some_of
from game.quiz.known.truth import may_be_true, surely_without
from game.quiz.language.sizes import counts_things, is_counted
from game.quiz.language.wording import asked, asked_back, asked_for_year
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question
from game.quiz.making.typeable import (
    can_be_typed,
    count_of_letters,
    is_worth_typing,
    letters_tell,
    not_in,
    spellings,
    typed,
)
from game.quiz.question import Choose, Form, Offer, Question, Typed

_HARDEST = 5  # level
_MOST = 30  # things that one may be expected to have counted
_TRIES = 10  # to find options, since who has but a mouse can only choose

_Asked = tuple[Question, Make]  # with the kind that makes options for it


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    found = _asked(fact, index_of(bank), rng)
    if found is None:
        return None
    asked_for, make_options = found
    seed = rng.getrandbits(64)
    return _offering(asked_for, make_options, fact, bank, Random(seed), ask)


def make_without_offer(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    """The same question as `make` makes, without the options for who does not want to type."""
    found = _asked(fact, index_of(bank), rng)
    if found is None:
        return None
    rng.getrandbits(64)  # of which the offer is drawn, so that whatever is drawn next is the same as well
    asked_for, _ = found
    return asked_for


def _asked(fact: Fact, index: Index, rng: Random) -> _Asked | None:
    if not is_worth_typing(fact):
        return None
    match fact.value:
        case Date() as date:
            return _year(fact, date, index)
        case Quantity() as quantity:
            return _count(fact, quantity, index)
        case _ if fact.relation.unique:
            return _entry(fact, index, rng) or _name(fact, index, rng)
        case _:
            return _name(fact, index, rng) or _entry(fact, index, rng)


def _offering(asked_for: Question, make: Make, fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question:
    """The question with the options of another kind, which are as sound as they are there, and what those really are;
    as it is where there are none."""
    form = asked_for.form
    for _ in range(_TRIES):
        chosen = best_of_draws(make, fact, bank, rng, ask)
        if chosen is None:
            continue
        if not isinstance(form, Typed) or not isinstance(chosen.form, Choose):
            break
        offer = Offer(chosen.prompt, chosen.form, chosen.claim)
        offering = replace(form, offer=offer)
        return replace(asked_for, form=offering, truths=chosen.truths)
    return asked_for


def _question(fact: Fact, index: Index, form: Form, prompt: str, claim: Claim, answer: str = "") -> Question:
    """To remember and to spell is harder than to choose."""
    made = question(
        "type_answer",
        fact,
        index,
        form,
        prompt,
        claim,
    )
    level = min(_HARDEST, made.level + 1)
    return replace(made, level=level, answer=answer or made.answer)


def _year(fact: Fact, date: Date, index: Index) -> _Asked | None:
    if not fact.core:
        return None
    if not date.scorable or date.approximate or date.year is None:
        return None
    prompt = asked_for_year(fact, index.bank)
    if tells_year(prompt):
        return None
    years: list[str] = []
    for some in (date, *fact.also_dates):
        if some.year is not None:
            years += year_spellings(some.year)
    different = dict.fromkeys(years)
    answers = tuple(different)
    figures = all(map(str.isdecimal, answers))  # not so before Christ
    prompt = index.bank.phrases.fill("type_year", question=prompt)
    form = Typed(answers, figures=figures)
    return _question(fact, index, form, prompt, IsValue()), year.make


def _count(fact: Fact, value: Quantity, index: Index) -> _Asked | None:
    """The bare number is what one types; with its unit it is right as well. What is measured, in days for instance,
    is no whole number in truth."""
    if not counts_things(value.unit):
        return None
    if not is_counted(value.number, value.unit):
        return None
    if not 1 < value.number <= _MOST:
        return None
    number = str(int(value.number))
    phrases = index.bank.phrases
    prompt = phrases.fill("type_number", question=asked(fact, index.bank))
    with_unit = quantity_text(value.number, value.unit)
    form = Typed((number, with_unit))
    return _question(fact, index, form, prompt, IsValue()), direct.make


def _name(fact: Fact, index: Index, rng: Random) -> _Asked | None:
    """One of the values, where all of them are known and short."""
    things = index.values_of(fact)
    bank = index.bank
    prompt = asked(fact, bank)
    if not things or not fact.complete:
        return None
    kind = fact.relation.type
    if not can_be_typed(things, kind, prompt):
        return None
    others = _other_values(fact, index, rng)
    drawn = rng.sample(things, len(things))
    key = min(drawn, key=_level)
    names = spellings(drawn, kind, index)
    names += fact.also
    form = typed(not_in(names, prompt), others, kind, bank)
    ending = _ending(drawn, key, kind, form, bank)
    prompt = bank.phrases.fill(ending, question=prompt, letters=count_of_letters(key.text))

    def choice(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
        return direct.of_value(fact, key, index, rng, ask)

    return _question(fact, index, form, prompt, IsValue(), key.text), choice


def _ending(values: Sequence[Thing], key: Thing, kind: str, form: Typed, bank: Bank) -> str:
    """The phrase that asks to type one of the values."""
    if len(values) > 1:
        return "type_any_name"
    nature = bank.nature(kind)
    if not nature.loose:
        return "type_answer"
    if letters_tell(key.text, form.answers):
        return "type_answer_of_letters"
    return "type_answer"


def _other_values(fact: Fact, index: Index, rng: Random) -> list[Thing]:
    """Values of the relation and, of names, of the same type, that are not true."""
    kind = fact.relation.type
    alike = index.values_alike[index.group_of(fact)]
    pool = {}
    for thing in some_of(alike.things, rng):
        pool[thing.key] = thing
    if kind != "text":
        of_type = index.values_of_type[kind]
        for thing in some_of(of_type.things, rng):
            pool[thing.key] = thing
    false = []
    for thing in pool.values():
        if not may_be_true(thing, fact, index):
            false.append(thing)
    return false


def _entry(fact: Fact, index: Index, rng: Random) -> _Asked | None:
    """The entry of which the value is true."""
    names = names_of(fact)
    key = index.entry(fact.entry)
    if not names or not fact.complete:
        return None
    if not _leads_to_entry(fact, key, index.bank):
        return None
    name = rng.choice(names)
    value = index.thing(name)
    prompt = _asked_for_entry(fact, value, key.kind, index)
    unkind = prompt.replace(f" {key.kind} ", " ", 1)  # "which agreement" may ask for an agreement
    if not can_be_typed([key], key.kind, unkind):
        return None
    form = _form_of_entry(fact, key, value, prompt, index, rng)
    prompt = index.bank.phrases.fill("type_name", question=prompt)

    def choice(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
        return inverse.of_value(fact, name, index, rng, ask)

    return _question(fact, index, form, prompt, HasValue(name), key.text), choice


def _leads_to_entry(fact: Fact, key: Thing, bank: Bank) -> bool:
    """Whether few can be meant by what the fact tells, and one may know them: a first, or what a person did."""
    relation = fact.relation
    if relation.type != "text" or not relation.back:
        return False
    return relation.unique or bank.nature(key.kind).people


def _asked_for_entry(fact: Fact, value: Thing, kind: str, index: Index) -> str:
    prompt = asked_back(fact, Name(value.text), index.bank)
    return index.bank.phrases.turn(prompt, "which_of_these", "which_kind", kind=kind)


def _form_of_entry(fact: Fact, key: Thing, value: Thing, prompt: str, index: Index, rng: Random) -> Typed:
    """Let pass are also the entries of which the value may be true."""
    siblings = index.siblings[index.group_of(fact)]
    alike = [other for other in siblings if other is not fact]
    also = _let_pass(fact, alike, value, index)
    wrong = []
    for other in some_of(alike, rng):
        if other.entry in also:
            continue
        if surely_without(other.entry, value, fact.relation.name, index):
            thing = index.entry(other.entry)
            wrong.append(thing)
    right = map(index.entry, also)
    names = spellings([key, *right], key.kind, index)
    answers = not_in(names, prompt)
    return typed(answers, wrong, key.kind, index.bank)


def _let_pass(fact: Fact, alike: Sequence[Fact], value: Thing, index: Index) -> list[str]:
    """The entries that may have the value as well, since nobody knows, or since they belong to the fact's entry."""
    kin = index.relatives(fact.entry)
    found = []
    for other in alike:
        if other.entry in kin or may_be_true(value, other, index):
            found.append(other.entry)
    return found


def _level(thing: Thing) -> int:
    return thing.level
