"""How the words of a sentence change with what stands in it: dates, several values, a name after an article."""

import re
from collections.abc import Iterable
from functools import lru_cache

from game.facts.model import Bank, Date, Names, Precision, year_text


def listed(words: Iterable[str], bank: Bank) -> str:
    """`a`, `a and b`, `a, b and c`."""
    *most, last = words
    if not most:
        return last
    return bank.phrases.fill("list", most=", ".join(most), last=last)


def agreeing(wording: str, names: Names, bank: Bank) -> str:
    """The wording with the verb that several values want."""
    if len(names) > 1:
        for one, many in bank.phrases.plurals.items():
            wording = wording.replace(f"{{v}} {one} ", f"{{v}} {many} ")
    return wording


def asked_of_several(question: str, bank: Bank) -> str:
    """`Which of these is ...` as `Which of these are ...`."""
    begin = bank.phrases.fill("which_of_these", rest="")
    if not question.startswith(begin):
        return question
    verb, space, rest = question.removeprefix(begin).partition(" ")
    return begin + bank.phrases.plurals.get(verb, verb) + space + rest


def in_year(wording: str, bank: Bank) -> str:
    """The wording with a year, not a day, in the place of its date."""
    return _on_day(bank).sub(lambda _: bank.phrases.texts["in_year"], wording)


def at_date(wording: str, date: Date, bank: Bank) -> str:
    """A day is `on`, a month or a year `in`; a range lies between two years or runs on from the first."""
    if date.precision is Precision.DAY and not date.approximate:
        return wording
    first, last = year_text(date.first.year), year_text(date.last.year)
    if date.open:
        when = bank.phrases.fill("from_year_on", first=first)
    elif date.precision is Precision.RANGE and not date.approximate:
        when = bank.phrases.fill("between_years", first=first, last=last)
    else:
        return in_year(wording, bank)
    return _on_day(bank).sub(lambda _: when, wording)


def _on_day(bank: Bank) -> re.Pattern[str]:
    return _as_word(bank.phrases.texts["on_day"])


@lru_cache(maxsize=8)
def _as_word(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(text)}")


def has_article(wording: str, bank: Bank) -> bool:
    """Whether the wording brings the article of its value ("the {v} rocket")."""
    return _article_before(bank.phrases.articles).search(wording) is not None


@lru_cache(maxsize=8)
def _article_before(articles: tuple[str, ...]) -> re.Pattern[str]:
    """An article before the value; nothing where the language has none."""
    words = "|".join(map(re.escape, articles)) or r"(?!)"
    return re.compile(rf"\b(?:{words}) \{{v\}}", re.IGNORECASE)
