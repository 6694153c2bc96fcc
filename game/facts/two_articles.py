"""Wordings that put an article before a name that brings its own: "the last {s}" of the dodo."""

import re
from collections.abc import Iterator
from functools import lru_cache

from game.facts.model import Bank, Fact, Problem, Severity


def two_articles(bank: Bank) -> Iterator[Problem]:
    """A doubt for each relation that has such a wording, with the first entry of which it would be told. A fact with a
    question of its own is told of its entry as that question names it."""
    for facts in bank.by_relation.values():
        for fact in facts:
            begun = "" if fact.ask else _before_an_article(fact, bank)
            if begun:
                yield _doubt(fact, begun, bank)
                break


def _before_an_article(fact: Fact, bank: Bank) -> str:
    """What comes before the name of the fact's entry, from the other article on; empty where all is well."""
    entry = bank.entries[fact.entry]
    first_word, *others = entry.called.split()
    articles = bank.phrases.articles
    if not others or first_word not in articles:
        return ""
    pattern = _article_before_entry(articles)
    for _, phrasings in fact.relation.wordings:
        for wording in phrasings:
            found = pattern.search(wording)
            if found:
                return found[0]
    return ""


@lru_cache(maxsize=8)
def _article_before_entry(articles: tuple[str, ...]) -> re.Pattern[str]:
    """An article just before the entry, or with one word between them; what stands after "of" is another matter."""
    quoted = map(re.escape, articles)
    words = "|".join(quoted)
    return re.compile(rf"\b(?:{words}) (?:\w+ )?(?=\{{s\}})", re.IGNORECASE)


def _doubt(fact: Fact, begun: str, bank: Bank) -> Problem:
    called = bank.entries[fact.entry].called
    text = (
        f'"{fact.relation.name}" would say "{begun}{called}"; {{s}} brings the article of its "called:", '
        f'so write a sentence without "{begun.strip()}"'
    )
    return Problem(fact.relation.where, text, Severity.DOUBT)
