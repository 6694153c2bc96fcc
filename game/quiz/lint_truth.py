"""What a question claims beyond what the bank's facts bear out."""

from itertools import pairwise

from game.facts.model import Bank, Date, Fact, Name, Quantity, Written
from game.quiz.index import Index, index_of, names_of
from game.quiz.likeness import Thing
from game.quiz.question import Choose, ChooseMany, Question
from game.quiz.ranks import GAPS, RATIOS
from game.quiz.sizes import sizes_of
from game.quiz.truth import certainly_false, may_be_true, surely_without
from game.quiz.wording import normal, says

_CLOSE = 1e-9
_SUBJECT_FIRST = ("direct", "year", "place", "number")


def key_not_the_only_true_one(question: Question, bank: Bank) -> bool:
    """Or, where several are to be chosen, whether the keys are not all that is true."""
    if not isinstance(question.form, Choose | ChooseMany):
        return False
    keys = (question.form.key,) if isinstance(question.form, Choose) else question.form.keys
    claims = _true_options(question, question.form.options, bank)
    return claims is not None and claims != [place in keys for place in range(len(claims))]


def wrong_option_not_surely_false(question: Question, bank: Bank) -> bool:
    form, fact, index = question.form, bank.facts[question.fact], index_of(bank)
    if not isinstance(form, Choose | ChooseMany) or not names_of(fact):
        return False
    keys = (form.key,) if isinstance(form, Choose) else form.keys
    wrong = [text for place, text in enumerate(form.options) if place not in keys]
    back = question.kind == "inverse" or (question.kind == "select_all" and not _of_values(form, fact, index))
    if question.kind in ("direct", "select_all") and not back:
        vouched = {normal(text) for text in fact.wrong}
        return not all(normal(text) in vouched or certainly_false(_thing(text, index), fact, index) for text in wrong)
    if back:
        asked, things = _asked(question, fact, index), (_thing(text, index) for text in wrong)
        surely = (surely_without(thing.entry or "", asked, fact.relation.name, index) for thing in things if asked)
        return asked is None or not all(surely)
    return False


def not_ascending(question: Question, bank: Bank) -> bool:
    """Dates and numbers stand in their order, whatever the kind."""
    if not isinstance(question.form, Choose):
        return False
    sizes = sizes_of(question.form.options)
    return sizes is not None and any(one >= other for one, other in pairwise(sizes))


def years_too_close(question: Question, bank: Bank) -> bool:
    if question.kind != "year" or not isinstance(question.form, Choose):
        return False
    years = sizes_of(question.form.options) or ()
    return any(other - one < GAPS[question.level][0] - _CLOSE for one, other in pairwise(years))


def numbers_too_close(question: Question, bank: Bank) -> bool:
    fact = bank.facts[question.fact]
    if question.kind != "direct" or not isinstance(fact.value, Quantity) or not isinstance(question.form, Choose):
        return False
    numbers = sizes_of(question.form.options) or ()
    return any(one <= 0 or other / one < RATIOS[question.level] - _CLOSE for one, other in pairwise(numbers))


def subject_missing(question: Question, bank: Bank) -> bool:
    """A prompt made from a template names its subject; what a teacher asks in other words is left alone."""
    fact = bank.facts[question.fact]
    if question.kind not in _SUBJECT_FIRST or fact.ask:
        return False
    return not says(question.prompt, normal(bank.entries[fact.entry].called))


def clue_is_an_option(question: Question, bank: Bank) -> bool:
    clue = bank.entries[bank.facts[question.fact].entry].clue
    return bool(clue) and isinstance(question.form, Choose) and normal(clue) in map(normal, question.form.options)


def as_of_missing(question: Question, bank: Bank) -> bool:
    return bank.facts[question.fact].as_of is not None and not question.as_of


def year_told(question: Question, bank: Bank) -> bool:
    fact = bank.facts[question.fact]
    if question.kind not in ("year", "place", "match", "order") or not isinstance(fact.value, Date):
        return False
    return says(question.prompt, str(fact.value.first.year))


def source_missing(question: Question, bank: Bank) -> bool:
    return not question.source.strip()


def _true_options(question: Question, options: tuple[str, ...], bank: Bank) -> list[bool] | None:
    """For each option whether it is, or may be, true; None for kinds whose options are no values."""
    fact, index = bank.facts[question.fact], index_of(bank)
    kind = question.kind
    if kind == "select_all" and isinstance(question.form, ChooseMany):
        kind = "direct" if _of_values(question.form, fact, index) else "inverse"
    match kind, fact.value:
        case "direct", Quantity() as quantity:
            return [text == quantity.text for text in options]
        case "direct", _:
            return [may_be_true(_thing(text, index), fact, index) for text in options]
        case "inverse", _ if asked := _asked(question, fact, index):
            facts = (bank.by_entry.get(_thing(text, index).entry or "", {}) for text in options)
            same = (row.get(fact.relation.name) for row in facts)
            return [some is not None and may_be_true(asked, some, index) for some in same]
        case "year", Date() as date:
            years = [{some.first.year, some.last.year} for some in (date, *fact.also_dates)]
            return [any(text in map(str, some) for some in years) for text in options]
        case "written", Written() as written:
            return [text == written.right for text in options]
        case _:
            return None


def _of_values(form: Choose | ChooseMany, fact: Fact, index: Index) -> bool:
    """Whether the options are values of the fact, not entries that have one, its own among them."""
    return index.bank.entries[fact.entry].name not in form.options


def _thing(text: str, index: Index) -> Thing:
    """The option as what it stands for: the entry of this name, or else the words."""
    return index.thing(Name(text, index.named.get(text)))


def _asked(question: Question, fact: Fact, index: Index) -> Thing | None:
    """The value of which an inverse question wants to know the entry."""
    things = (index.thing(name) for name in names_of(fact))
    return next((thing for thing in things if any(says(question.prompt, text) for text in thing.spellings)), None)
