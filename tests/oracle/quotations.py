"""Questions about what people said, read against the quotations of the bank."""

from collections.abc import Iterator

from game.facts.model import Bank, Fact, Name
from game.quiz.question import Choose, Question
from tests.oracle.reading import Checks, names, options_of, plain


def _who_said(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from options_of(form)
    quotation = bank.quotations[fact.id]
    speaker = _names(quotation.speaker, bank)
    vouched = [*quotation.wrong, *(other.speaker for other in bank.quotations.values())]
    others = set[str]().union(*(_names(name, bank) for name in vouched)) - speaker
    for place, text in enumerate(form.options):
        if (plain(text) in speaker) is not (place == form.key):
            yield f"{text} said it, or did not"
        if place != form.key and plain(text) not in others:
            yield f"nobody vouches that {text} did not say it"
    told = plain(question.prompt)
    if plain(quotation.words) not in told or plain(quotation.occasion) not in told:
        yield f"the words or the occasion are missing: {question.prompt}"
    named = [text for text in form.options if f" {plain(text)} " in f" {told} "]
    if named:
        yield f"named by the question: {named}"
    if {"he", "his", "him"} & set(plain(quotation.occasion).split()):
        yield from (f"no man: {text}" for text in form.options if _is_woman(text, bank))


def _is_woman(text: str, bank: Bank) -> bool:
    people = [entry for entry in bank.entries.values() if plain(text) in names(entry)]
    return any("woman" in entry.tags for entry in people)


def _names(name: Name, bank: Bank) -> set[str]:
    own = {plain(name.text)}
    return own | names(bank.entries[name.entry]) if name.entry else own


def _missing_word(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from options_of(form, sizes=(4,))
    quotation = bank.quotations[fact.id]
    if sorted(form.options) != sorted([quotation.missing, *quotation.wrong_words]):
        yield f"options {form.options}"
    if form.options[form.key] != quotation.missing:
        yield f"{form.options[form.key]} was not said"
    quoted = question.prompt.partition("“")[2].partition("”")[0]
    if plain(quoted.replace("_____", quotation.missing)) != plain(quotation.words):
        yield f"other words: {quoted}"


QUOTATION_CHECKS: Checks = {"who_said": _who_said, "missing_word": _missing_word}
