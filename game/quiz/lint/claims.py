"""What a question claims beyond what the bank's facts bear out, and what it owes to them."""

from functools import lru_cache

from game.facts.model import Bank, Date, Fact, Name, Quotation
from game.quiz.claim import Ascends, HasValue, IsValue, LacksValue
from game.quiz.forms.form import parted
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.truth import certainly_false, may_be_true, surely_without
from game.quiz.language.wording import normal, says
from game.quiz.lint.parts import Texts, sides, texts
from game.quiz.lint.quoted import are_surely_wrong
from game.quiz.lint.rule import Example, error, warning
from game.quiz.lint.truths import facts_by_name
from game.quiz.question import Fix, Form, Ladder, Question, Typed

_CREW = "Who flew on Apollo 11?"
_ROCKET = "Which rocket launched Apollo 11?"
_YEAR = "In which year was Sputnik 1 launched?"
_ARM = "Which agency promised the large robot arm of Gateway?"
_ROCKETS = ("*Saturn V", "Titan II", "Atlas")
_YEARS = ("1951", "*1957", "1963", "1969")
_AGENCIES = ("*CSA (Canada)", "JAXA (Japan)", "ESA (Europe)")


@error(
    "L02",
    "a wrong option may be true as well",
    breaks=Example("apollo-11.crew", _CREW, ("*Neil Armstrong", "Buzz Aldrin", "Jim Lovell")),
    keeps=Example("apollo-11.crew", _CREW, ("*Neil Armstrong", "Alan Bean", "Jim Lovell")),
)
def wrong_option_not_surely_false(question: Question, bank: Bank) -> bool:
    """What is wrong may be so because a list has all there is, because the teacher says so, or by a date."""
    fact, index = bank.facts[question.fact], index_of(bank)
    if isinstance(question.form, Ladder):
        return _is_kin_offered(question, fact, index)
    if isinstance(fact.value, Quotation):
        return not are_surely_wrong(question, fact.value, index)
    if not names_of(fact):
        return False
    return not _is_surely_wrong(question, question.form, fact, index)


def _is_kin_offered(question: Question, fact: Fact, index: Index) -> bool:
    kin = index.relatives(fact.entry)
    _, wrong = sides(question)
    offered = map(index.named.get, wrong)
    return not kin.isdisjoint(offered)


def _is_surely_wrong(question: Question, form: Form, fact: Fact, index: Index) -> bool:
    """Whether all that is not right is certainly false."""
    match form:
        case Fix(options, key):
            _, wrong = parted(options, (key,))
            return _are_wrong(wrong, question, fact, index)
        case Typed(_, wrong):
            return _is_none_true(wrong, fact, index)
        case _ if form.partners():
            return _is_partner_of_one(question, form, index)
        case _:
            return _are_options_surely_wrong(question, fact, index)


def _are_options_surely_wrong(question: Question, fact: Fact, index: Index) -> bool:
    right, wrong = sides(question)
    match question.claim:
        case IsValue():
            return _are_surely_false(wrong, fact, index)
        case HasValue(name):
            return _are_surely_without(wrong, name, fact, index)
        case LacksValue(name):
            return _are_surely_without(right, name, fact, index)
        case _:
            return True


def _are_wrong(wrong: Texts, question: Question, fact: Fact, index: Index) -> bool:
    """Values, or entries that were asked for, of which one is stated."""
    match question.claim:
        case HasValue(name):
            return _are_surely_without(wrong, name, fact, index)
        case _:
            return _are_surely_false(wrong, fact, index)


def _are_surely_false(wrong: Texts, fact: Fact, index: Index) -> bool:
    vouched = set(map(normal, fact.wrong))
    for text in wrong:
        is_vouched = normal(text) in vouched
        if not is_vouched and not certainly_false(index.called(text), fact, index):
            return False
    return True


def _is_none_true(wrong: Texts, fact: Fact, index: Index) -> bool:
    for text in wrong:
        thing = index.called(text)
        if may_be_true(thing, fact, index):
            return False
    return True


def _are_surely_without(names: Texts, value: Name, fact: Fact, index: Index) -> bool:
    thing = index.thing(value)
    for name in names:
        entry = index.named.get(name, "")
        if not surely_without(entry, thing, fact.relation.name, index):
            return False
    return True


def _is_partner_of_one(question: Question, form: Form, index: Index) -> bool:
    """Whether no partner could belong to another one as well."""
    facts = facts_by_name(question, index)
    for name, partner in form.partners():
        row = facts.get(name)
        if row is None:
            return False
        others = list(form.sought())
        others.remove(partner)
        for text in others:
            thing = index.called(text)
            if not certainly_false(thing, row, index):
                return False
    return True


@error(
    "L23a",
    "the question does not say what it is about",
    breaks=Example("apollo-11.rocket", "Which rocket launched this flight?", _ROCKETS),
    keeps=Example("apollo-11.rocket", _ROCKET, _ROCKETS),
)
def subject_missing(question: Question, bank: Bank) -> bool:
    """A prompt made from a template names its subject, unless each of several is one; what a teacher asks in other
    words is left alone."""
    fact = bank.facts[question.fact]
    if fact.ask or question.form.partners():
        return False
    if not isinstance(question.claim, IsValue):
        return False
    subject = bank.entries[fact.entry].called
    return not says(question.prompt, normal(subject))


@error(
    "L26",
    "the clue of an entry is no option",
    breaks=Example(
        "apollo-11.rocket",
        _ROCKET,
        ("*Saturn V", "Titan II", "the station in which nine astronauts lived, three at a time"),
    ),
    keeps=Example("apollo-11.rocket", _ROCKET, _ROCKETS),
)
def clue_is_an_option(question: Question, bank: Bank) -> bool:
    written = texts(question)
    if isinstance(question.form, Typed):
        written = question.form.answers
    plain = map(normal, written)
    return not _clues(bank).isdisjoint(plain)


@lru_cache(maxsize=2)
def _clues(bank: Bank) -> frozenset[str]:
    clues: set[str] = set()
    for entry in bank.entries.values():
        if entry.clue:
            clues.add(normal(entry.clue))
    return frozenset(clues)


@error(
    "L27",
    "what can change must say as of when",
    breaks=Example("canadarm3.promised_by", _ARM, _AGENCIES, as_of=""),
    keeps=Example("canadarm3.promised_by", _ARM, _AGENCIES, as_of="March 2026"),
)
def as_of_missing(question: Question, bank: Bank) -> bool:
    if question.as_of:
        return False
    dates = [bank.facts[tested].as_of for tested in question.facts]
    return any(dates)


@error(
    "L28",
    "the question tells the year that it asks for",
    breaks=Example("sputnik-1.launched", "In which year was Sputnik 1, the star of 1957, launched?", _YEARS),
    keeps=Example("sputnik-1.launched", _YEAR, _YEARS),
)
def year_told(question: Question, bank: Bank) -> bool:
    """It may where the year is given, or stated."""
    if isinstance(question.form, Fix):
        return False
    value = bank.facts[question.fact].value
    if not isinstance(value, Date):
        return False
    if not isinstance(question.claim, IsValue | Ascends):
        return False
    year = str(value.first.year)
    return says(question.prompt, year)


@warning(
    "L29",
    "there is no source",
    breaks=Example("apollo-11.rocket", _ROCKET, _ROCKETS, source=""),
    keeps=Example("apollo-11.rocket", _ROCKET, _ROCKETS),
)
def source_missing(question: Question, bank: Bank) -> bool:
    return not question.source.strip()
