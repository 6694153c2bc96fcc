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
    if len(names) < 2:
        return wording
    return of_several(wording, "{v}", bank)


def of_several(wording: str, place: str, bank: Bank) -> str:
    """The wording with the verb that is wanted where several stand at the place before it."""
    for one, many in bank.phrases.plurals.items():
        of_one = f"{place} {one} "
        of_many = f"{place} {many} "
        wording = wording.replace(of_one, of_many)
    return wording


def asked_of_several(question: str, bank: Bank) -> str:
    """`Which of these is ...` as `Which of these are ...`."""
    phrases = bank.phrases
    begin = phrases.fill("which_of_these", rest="")
    if not question.startswith(begin):
        return question
    asked = question.removeprefix(begin)
    verb, space, rest = asked.partition(" ")
    verb = phrases.plurals.get(verb, verb)
    return begin + verb + space + rest


def in_year(wording: str, bank: Bank) -> str:
    """The wording with a year, not a day, in the place of its date."""
    when = bank.phrases.texts["in_year"]
    return _with_date(wording, when, bank)


def at_date(wording: str, date: Date, bank: Bank) -> str:
    """A day is `on`, a month or a year `in`; a range lies between two years or runs on from the first."""
    if date.precision is Precision.DAY and not date.approximate:
        return wording
    first = year_text(date.first.year)
    if date.open:
        when = bank.phrases.fill("from_year_on", first=first)
        return _with_date(wording, when, bank)
    if date.precision is Precision.RANGE and not date.approximate:
        last = year_text(date.last.year)
        when = bank.phrases.fill("between_years", first=first, last=last)
        return _with_date(wording, when, bank)
    return in_year(wording, bank)


def _with_date(wording: str, when: str, bank: Bank) -> str:
    """The wording with other words than those for a day."""
    on_day = bank.phrases.texts["on_day"]
    if on_day not in wording:
        return wording
    parts = _as_word(on_day).split(wording)
    return when.join(parts)


@lru_cache(maxsize=8)
def _as_word(text: str) -> re.Pattern[str]:
    """The text where it does not go on a word."""
    quoted = re.escape(text)
    return re.compile(rf"(?<!\w){quoted}")


def has_article(wording: str, bank: Bank) -> bool:
    """Whether the wording brings the article of its value ("the {v} rocket")."""
    articles = bank.phrases.articles
    found = _article_before(articles).search(wording)
    return found is not None


@lru_cache(maxsize=8)
def _article_before(articles: tuple[str, ...]) -> re.Pattern[str]:
    """An article before the value; nothing where the language has none."""
    if not articles:
        return re.compile(r"(?!)")
    quoted = map(re.escape, articles)
    words = "|".join(quoted)
    pattern = rf"\b(?:{words}) \{{v\}}"
    return re.compile(pattern, re.IGNORECASE)
