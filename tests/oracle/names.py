"""Questions for several answers, for typed ones, and with clues, read against all names that the bank knows."""

from collections.abc import Iterator

from game.facts.model import Bank, Date, Fact, Name, Quantity, year_text
from game.quiz.question import Choose, ChooseMany, Ladder, Question, Typed
from tests.oracle.reading import Checks, entry_named, names, own_names, parts, plain, true_names, wholes


def _select_all(question: Question, fact: Fact, form: ChooseMany, bank: Bank) -> Iterator[str]:
    folded = [plain(text) for text in form.options]
    if len(set(folded)) < len(folded) or not 4 <= len(folded) <= 8 or not 2 <= len(form.keys) < len(folded):
        yield f"options {form.options}"
    if not fact.complete:
        yield "the list is not complete"
    if bank.entries[fact.entry].name in form.options:
        yield from _select_entries(question, fact, form, bank)
        return
    own, near = own_names(fact, bank), true_names(fact, bank)
    for place, text in enumerate(folded):
        if (text in own) is not (place in form.keys) or (place not in form.keys and text in near):
            yield f"{form.options[place]} is true or false"


def _select_entries(question: Question, fact: Fact, form: ChooseMany, bank: Bank) -> Iterator[str]:
    told = f" {plain(question.prompt)} "
    spoken = [{plain(v.text)} | (names(bank.entries[v.entry]) if v.entry else set[str]()) for v in _names(fact)]
    asked = max((some for some in spoken if any(f" {text} " in told for text in some)), key=len, default=set[str]())
    for place, text in enumerate(form.options):
        entry = entry_named(text, bank)
        other = bank.by_entry.get(entry.id, {}).get(fact.relation.name) if entry else None
        if other is None or not asked:
            yield f"{text} has no {fact.relation.name}"
        elif place in form.keys and not asked & own_names(other, bank):
            yield f"{text} is a key and false"
        elif place not in form.keys and (asked & true_names(other, bank) or not other.complete):
            yield f"{text} may be true"


def _names(fact: Fact) -> tuple[Name, ...]:
    return fact.value if isinstance(fact.value, tuple) else ()


def _type_answer(question: Question, fact: Fact, form: Typed, bank: Bank) -> Iterator[str]:
    """What is let pass is true, under any name; what must not pass is false."""
    match fact.value:
        case Date() as date:
            if set(form.answers) != {year_text(some.first.year) for some in (date, *fact.also_dates)} or form.wrong:
                yield f"years {form.answers}"
            return
        case Quantity() as quantity:
            if set(form.answers) != {str(int(quantity.number)), quantity.text}:
                yield f"numbers {form.answers}"
            return
        case _:
            pass
    entry = bank.entries[fact.entry]
    of_entry = plain(question.answer) in names(entry)
    true = names(entry) if of_entry else true_names(fact, bank)
    if of_entry:
        values = own_names(fact, bank)
        same = [some for some in bank.by_relation[fact.relation.name] if values & true_names(some, bank)]
        kin = wholes(fact.entry, bank) | parts(fact.entry, bank)
        true = true.union(*(names(bank.entries[other]) for other in [*(some.entry for some in same), *kin]))
    ends = tuple(f" {text}" for text in true)
    passed = (text for text in form.answers if plain(text) not in true)
    if strange := [text for text in passed if not any(end.endswith(f" {plain(text)}") for end in ends)]:
        yield f"{strange} would be let pass"
    if right := [text for text in form.wrong if plain(text) in true]:
        yield f"{right} would be refused"
    if not fact.complete:
        yield "other answers may be true as well"


def _clue_ladder(question: Question, fact: Fact, form: Ladder, bank: Bank) -> Iterator[str]:
    key = form.options[form.key]
    entry = entry_named(key, bank)
    if entry is None or entry.id != fact.entry or len(form.options) not in (3, 4) or len(form.clues) < 2:
        yield f"options {form.options}"
        return
    kin = wholes(entry.id, bank) | parts(entry.id, bank)
    for text in form.options:
        other = entry_named(text, bank)
        if other is None or other.kind != entry.kind or other.id in kin:
            yield f"{text} is of another kind, or kin"
        elif any(f" {name} " in f" {plain(clue)} " for clue in form.clues for name in names(other)):
            yield f"a clue names {text}"
    if {bank.facts[some].entry for some in question.facts} != {entry.id}:
        yield "a clue is about something else"
    vouched = {plain(clue) for clue in (entry.clue, *entry.clues)}
    last = plain(form.clues[-1])  # "I am the pilot who ..." of the clue "the pilot who ..."
    if not any(clue and last.endswith(clue) for clue in vouched):
        yield from _without(fact, [text for text in form.options if text != key], bank)


def _without(fact: Fact, others: list[str], bank: Bank) -> Iterator[str]:
    """Without a clue that only one entry fits, the fact itself must be false of all others."""
    for text in others:
        entry = entry_named(text, bank)
        other = bank.by_entry.get(entry.id, {}).get(fact.relation.name) if entry else None
        match fact.value, other.value if other else None:
            case Date() as date, Date() as another:
                apart = date.before(another) or another.before(date)
            case Quantity() as number, Quantity() as another_number:
                apart = number != another_number
            case _:
                apart = bool(other and other.complete and not own_names(fact, bank) & true_names(other, bank))
        if not apart:
            yield f"it may be {text} as well"


def _what_is_seen(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    """The picture must be one of the bank, of just this entry, and of none of the others; its words keep the name."""
    picture = question.picture
    if picture is None or picture not in bank.pictures or picture.shows[0] != fact.entry:
        yield f"the picture is {picture}"
        return
    shown = {bank.entries[shown].name for shown in picture.shows if shown in bank.entries}
    for place, option in enumerate(form.options):
        if (option in shown) != (place == form.key):
            yield f"{option} is in {sorted(shown)}"
    if bank.entries[fact.entry].name.casefold() in picture.alt_without_name.casefold():
        yield f"told by {picture.alt_without_name}"


NAME_CHECKS: Checks = {
    "select_all": _select_all,
    "type_answer": _type_answer,
    "clue_ladder": _clue_ladder,
    "what_is_seen": _what_is_seen,
}
