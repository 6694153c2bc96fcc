"""The answer in the learner's own letters: a short name, a year, a number of things."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from random import Random

from game.facts.model import Bank, Date, Fact, Name, Quantity, quantity_text, year_text
from game.quiz.kinds import direct, inverse, year
from game.quiz.kinds.draws import Make, best_of_draws
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.likeness import Thing, shared, tells_year
from game.quiz.known.pool import some_of
from game.quiz.known.truth import may_be_true, surely_without
from game.quiz.language.sizes import counts_things, is_counted
from game.quiz.language.wording import TEXTS_KEPT, asked, asked_back, asked_for_year, normal, says, telling_words
from game.quiz.making.compose import question
from game.quiz.question import Choose, Offer, Question, Typed

_LONGEST, _MOST_WORDS = 28, 4
_MOST_WORDS_OF_A_TEXT = 2  # of what is no name nobody remembers each word
_MOST = 30  # things that one may be expected to have counted
_AMONG = 12  # others that must not be let pass
_TRIES = 10  # to find options, since who has but a mouse can only choose


_Asked = tuple[Question, Make]  # with the kind that makes options for it


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    found = _asked(fact, index_of(bank), rng)
    if found is None:
        return None
    return _offering(*found, fact, bank, Random(rng.getrandbits(64)))


def make_without_offer(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    """The same question as `make` makes, without the options for who does not want to type."""
    found = _asked(fact, index_of(bank), rng)
    if found is None:
        return None
    rng.getrandbits(64)  # of which the offer is drawn, so that whatever is drawn next is the same as well
    return found[0]


def _asked(fact: Fact, index: Index, rng: Random) -> _Asked | None:
    match fact.value:
        case Date():
            return _year(fact, fact.value, index)
        case Quantity():
            return _count(fact, fact.value, index)
        case _:
            return _name(fact, index, rng) or _entry(fact, index, rng)


def _offering(asked_for: Question, make: Make, fact: Fact, bank: Bank, rng: Random) -> Question:
    """The question with the options of another kind, which are as sound as they are there, and what those really are;
    as it is where there are none."""
    form = asked_for.form
    drawn = (best_of_draws(make, fact, bank, rng) for _ in range(_TRIES))
    chosen = next(filter(None, drawn), None)
    if chosen is None or not isinstance(chosen.form, Choose) or not isinstance(form, Typed):
        return asked_for
    return replace(asked_for, form=replace(form, offer=Offer(chosen.prompt, chosen.form)), truths=chosen.truths)


def _year(fact: Fact, date: Date, index: Index) -> _Asked | None:
    prompt = asked_for_year(fact, index.bank)
    if not date.scorable or date.year is None or date.approximate or tells_year(prompt):
        return None
    years = dict.fromkeys(some.year for some in (date, *fact.also_dates) if some.year is not None)
    prompt = index.bank.phrases.fill("type_year", question=prompt)
    answers = tuple(map(year_text, years))
    figures = all(map(str.isdecimal, answers))  # not so before Christ
    found = question("type_answer", fact, index, Typed(answers, figures=figures), prompt)
    return found, year.make


def _count(fact: Fact, value: Quantity, index: Index) -> _Asked | None:
    """The bare number is what one types; with its unit it is right as well. What is measured, in days for instance,
    is no whole number in truth."""
    if not (counts_things(value.unit) and is_counted(value.number, value.unit) and 1 < value.number <= _MOST):
        return None
    number = str(int(value.number))
    phrases = index.bank.phrases
    prompt = phrases.fill("type_number", question=asked(fact, index.bank), unit=value.unit)
    answers = (number, quantity_text(value.number, value.unit))
    found = question("type_answer", fact, index, Typed(answers), prompt)
    return found, direct.make


def _name(fact: Fact, index: Index, rng: Random) -> _Asked | None:
    """One of the values, where all of them are known and short."""
    things = [index.thing(name) for name in names_of(fact)]
    prompt = asked(fact, index.bank)
    words = _MOST_WORDS_OF_A_TEXT if fact.relation.type == "text" else _MOST_WORDS
    if not things or not fact.complete or not all(_is_short(thing.text, prompt, words) for thing in things):
        return None
    alike = index.values_alike[fact.relation.name, index.kind(fact)].things
    of_type = index.values_of_type[fact.relation.type].things if fact.relation.type != "text" else ()
    pool = {thing.key: thing for some in (alike, of_type) for thing in some_of(some, rng)}.values()
    others = [thing for thing in pool if not may_be_true(thing, fact, index)]
    key, *more = rng.sample(things, len(things))
    answers = _spellings([key, *more], fact.relation.type, index)
    form = _form(_not_in([*answers, *fact.also], prompt), others, fact.relation.type, index)
    ending = "type_any_name" if more else "type_answer"
    if index.bank.nature(fact.relation.type).loose and not more:
        ending = "type_answer_by_initials"
    prompt = index.bank.phrases.fill(ending, question=prompt, initials=_initials(key.text, index.bank))
    found = question("type_answer", fact, index, form, prompt, answer=key.text)

    def choice(fact: Fact, bank: Bank, rng: Random) -> Question | None:
        return direct.of_value(fact, key, index, rng)

    return found, choice


def _entry(fact: Fact, index: Index, rng: Random) -> _Asked | None:
    """The entry of which the value is true, where few can be meant."""
    names = names_of(fact)
    key = index.entry(fact.entry)
    if not names or fact.relation.type != "text" or not fact.relation.back or not fact.complete:
        return None
    name = rng.choice(names)
    value = index.thing(name)
    phrases = index.bank.phrases
    prompt = asked_back(fact, Name(value.text), index.bank)
    prompt = phrases.turn(prompt, "which_of_these", "which_kind", kind=key.kind)
    unkind = prompt.replace(f" {key.kind} ", " ", 1)  # "which agreement" may ask for an agreement
    if not _is_short(key.text, unkind):
        return None
    alike = [some for some in index.siblings[fact.relation.name, index.kind(fact)] if some.entry != fact.entry]
    kin = index.relatives(fact.entry)
    also = [some.entry for some in alike if may_be_true(value, some, index) or some.entry in kin]
    surely = (some.entry for some in some_of(alike, rng) if some.entry not in also)
    wrong = [entry for entry in surely if surely_without(entry, value, fact.relation.name, index)]
    answers = _spellings([key, *map(index.entry, also)], key.kind, index)
    form = _form(_not_in(answers, prompt), [index.entry(entry) for entry in wrong], key.kind, index)
    ending = "type_name" if fact.relation.unique else "type_name_by_initials"
    prompt = phrases.fill(ending, question=prompt, initials=_initials(key.text, index.bank))
    found = question("type_answer", fact, index, form, prompt, answer=key.text)

    def choice(fact: Fact, bank: Bank, rng: Random) -> Question | None:
        return inverse.of_value(fact, name, index, rng)

    return found, choice


def _not_in(answers: list[str], prompt: str) -> list[str]:
    """The answers that the question itself does not say."""
    return [answer for answer in answers if not says(prompt, normal(answer))]


def _initials(name: str, bank: Bank) -> str:
    """What the words of a name begin with, so that it is the only one that fits: `S.L.` for Shannon Lucid."""
    words = name.replace("-", " ").split()
    if len(words) > 1 and words[0] in bank.phrases.articles:
        del words[0]
    return "".join(f"{word[0]}." for word in words if word[0].isalpha())


def _is_short(text: str, prompt: str, words: int = _MOST_WORDS) -> bool:
    short = len(text) <= _LONGEST and len(text.split()) <= words
    return short and not telling_words(prompt, text)


def _form(answers: Iterable[str], others: Iterable[Thing], kind: str, index: Index) -> Typed:
    """Of the others those are told apart that are spelled most like an answer."""
    right = {normal(answer): answer for answer in answers}
    spelled = [_pairs(text) for text in right]
    near = sorted(others, key=lambda thing: -_most_shared(_pairs(thing.text), spelled))
    wrong = [text for thing in near[:_AMONG] for text in (thing.text, *_surname(thing.text, kind, index.bank))]
    told = {normal(text): text for text in wrong if normal(text) not in right}
    return Typed(tuple(dict.fromkeys(answers)), tuple(told.values()))


def _most_shared(own: frozenset[str], others: Iterable[frozenset[str]]) -> float:
    return max(shared(own, pairs) for pairs in others)


@lru_cache(maxsize=TEXTS_KEPT)
def _pairs(text: str) -> frozenset[str]:
    """The pairs of letters that follow each other."""
    plain = normal(text)
    return frozenset(plain[place : place + 2] for place in range(len(plain) - 1))


def _spellings(things: Iterable[Thing], kind: str, index: Index) -> list[str]:
    """All names of the things; of people the last name alone will do."""
    found: list[str] = []
    for thing in things:
        entry = index.bank.entries.get(thing.entry or "")
        found += [thing.text, *((entry.called, *entry.also) if entry else ()), *_surname(thing.text, kind, index.bank)]
    return list(dict.fromkeys(found))


def _surname(name: str, kind: str, bank: Bank) -> tuple[str, ...]:
    """The last word of a person's name, and all but the first one: Braun and von Braun, but no F. Kennedy."""
    if not bank.nature(kind).people or " " not in name:
        return ()
    last, rest = name.rsplit(maxsplit=1)[-1], name.split(maxsplit=1)[-1]
    return (last,) if rest[1:2] == "." else tuple(dict.fromkeys((last, rest)))
