"""The rules of good questions that need no look at what is true, written anew from their wording (questions.md, 4)."""

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from game.facts.dates import parse_date
from game.facts.model import Bank, Date, Fact, Quotation, Written
from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Form, Ladder, Pair, Place, Question, Typed
from tests.oracle.reading import entry_named, plain

GAPS = {1: 4, 2: 3, 3: 2, 4: 2, 5: 1}
WORDED = ("direct", "inverse", "written", "who_said", "missing_word", "before_after", "which_event")
SMALL = frozenset(
    {
        "the", "a", "an", "of", "in", "on", "to", "for", "and", "or", "by", "with", "from", "at", "was", "were", "is",
        "are", "has", "had", "did", "do", "does", "not", "one", "two", "each", "all", "its", "it", "this", "that",
        "these", "those", "which", "what", "who", "when", "where", "how", "name", "known", "about", "more", "most",
    }
)  # fmt: skip


def of_form(question: Question, fact: Fact, bank: Bank) -> Iterator[str]:
    columns, key = _columns(question)
    texts = [text for column in columns for text in column]
    yield from _said(question, fact, bank)
    if not texts:
        return
    if not isinstance(question.form, Arrange):
        yield from (told for column in columns for told in _overlapping(column))
    if max(map(len, texts)) > 60 or max(len(text.split()) for text in texts) > 12:
        yield f"FIT, L23: too long: {texts}"
    if any(re.match(r"(all|none|both|neither) of\b", text, re.IGNORECASE) for text in texts):
        yield f"L15: {texts}"
    if (clue := plain(bank.entries[fact.entry].clue)) and clue in map(plain, texts):
        yield "L26: the clue is an option"
    if choice := _choice(question.form, fact):
        yield from _of_choice(question, choice, fact, key)
        yield from _fitting(question, choice, fact, bank)


def _said(question: Question, fact: Fact, bank: Bank) -> Iterator[str]:
    prompt = question.prompt
    quotes = isinstance(fact.value, Quotation)
    words = re.sub("“[^”]*”", "", prompt) if quotes else prompt
    if not 4 <= len(words.split()) <= 25 or len(prompt) > (230 if quotes else 136) or len(question.why) > 260:
        yield f"L23, FIT: {prompt}"
    asks_what_is_not = re.search(r"\b(?:not|never|except)\b", re.sub("“[^”]*”", "", prompt))
    if asks_what_is_not and not quotes and not prompt.startswith("Why"):
        yield f"L14: {prompt}"
    if question.hint and f" {plain(question.answer)} " in f" {plain(question.hint)} ":
        yield "L25: the hint tells the answer"
    if any(bank.facts[some].as_of for some in question.facts) and not question.as_of:
        yield "L27: it does not say as of when"
    of_year = question.kind in ("year", "place", "type_answer", "match", "order")
    if of_year and isinstance(fact.value, Date) and str(fact.value.first.year) in re.findall(r"\d+", prompt):
        yield f"L28: the year is told: {prompt}"
    of_subject = question.kind in ("direct", "year", "place", "number") and not fact.ask
    if of_subject and plain(bank.entries[fact.entry].called) not in plain(prompt):
        yield f"L23: the subject is missing: {prompt}"


def _columns(question: Question) -> tuple[list[tuple[str, ...]], int]:
    """What stands beside each other, and the place of the key where there is one."""
    match question.form:
        case Choose(options, key) | Fix(options, key) | Ladder(_, options, key):
            return [options], key
        case ChooseMany(options) | Arrange(options):
            return [options], -1
        case Pair(left, right):
            return [left, right], -1
        case Place() | Typed():
            return [], -1


def _choice(form: Form, fact: Fact) -> Choose | None:
    if isinstance(form, Fix):
        return Choose(form.options, form.key, ranked=not isinstance(fact.value, tuple))
    return form if isinstance(form, Choose) else None


def _overlapping(column: tuple[str, ...]) -> Iterator[str]:
    words = [_words(text) for text in column]
    if any(one <= other or other <= one for one, other in combinations(words, 2)) and not _sizes(column):
        yield f"L03: one holds the other: {column}"


def _words(text: str) -> set[str]:
    """The words of an option; the point of a number does not part it."""
    return set(plain(re.sub(r"(\d)[.,](\d)", r"\1\2", text)).split()) - {"the", "a", "an"}


def _sizes(column: tuple[str, ...]) -> list[float]:
    """Those of dates and numbers, if that is what all of them are."""
    sizes = [size for text in column if (size := _size(text)) is not None]
    return sizes if len(sizes) == len(column) else []


def _of_choice(question: Question, form: Choose, fact: Fact, key: int) -> Iterator[str]:
    words = [_words(text) for text in form.options]
    if any(one >= other for one, other in pairwise(_sizes(form.options))):
        yield f"L17: not ascending: {form.options}"
    if question.kind == "year" and any(int(b) - int(a) < GAPS[question.level] for a, b in pairwise(form.options)):
        yield f"L18: too close: {form.options}"
    told = set(plain(re.sub("“[^”]*”", "", question.prompt)).split()) - SMALL
    tells = (told & words[key]) - set().union(*(some for place, some in enumerate(words) if place != key))
    if question.kind in WORDED and not form.ranked and (strange := _telling(tells)):
        yield f"L12: the question and the key share {strange}"
    prose = isinstance(fact.value, Written) or fact.relation.type == "text"
    if question.kind in ("direct", "written") and prose and not form.ranked:
        lengths = [len(text) for text in form.options]
        others = [length for place, length in enumerate(lengths) if place != key]
        if lengths[key] > 1.35 * sum(lengths) / len(lengths) or lengths[key] > 1.2 * max(others):
            yield f"L05: the key is long: {form.options}"


def _telling(words: set[str]) -> set[str]:
    return {word for word in words if len(word) > 3 or word.isdigit()}


def _size(text: str) -> float | None:
    if date := parse_date(text):
        return date.middle
    found = re.fullmatch(r"[$€£]?([\d,]+(?:\.\d+)?)(?: \S+| [a-z]+ [a-z]+)?", text)
    return float(found[1].replace(",", "")) if found else None


def _fitting(question: Question, form: Choose, fact: Fact, bank: Bank) -> Iterator[str]:
    """No option that the question itself rules out: men where it says woman, years before anything could fly."""
    women = any("woman" in entry.tags for entry in bank.entries.values())
    entry = bank.entries[fact.entry]
    if women and question.kind == "inverse" and {"woman", "her"} & set(plain(question.prompt).split()):
        others = [entry_named(text, bank) for text in form.options]
        if "woman" in entry.tags and not all(other and "woman" in other.tags for other in others):
            yield f"a man, and the question says woman: {form.options}"
    of_man = question.kind == "direct" and entry.kind == "person" and "woman" not in entry.tags
    if women and of_man and any({"woman", "her"} & set(plain(text).split()) for text in form.options):
        yield f"a woman's, of a man: {form.options}"
    if question.kind == "year":
        first = min(date.first.year for date in _dates(bank))
        if int(form.options[0]) < min(first, *(era.years.first.year for era in bank.eras)):
            yield f"before the beginning: {form.options}"


def _dates(bank: Bank) -> Iterator[Date]:
    return (fact.value for fact in bank.facts.values() if isinstance(fact.value, Date))
