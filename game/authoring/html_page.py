"""All questions of a bank on one page to read at arm's length or to print: no script, no link, nothing to load."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from game.authoring.asked import RefusedError
from game.authoring.keeping import replace
from game.facts.dates import edtf
from game.facts.model import Bank, Fact, Problem, Severity
from game.quiz.lint import breaches
from game.quiz.question import Question
from game.translation import counted, tr

START = "<!doctype html>"
STYLE = """
body { max-width: 62rem; margin: 2rem auto; padding: 0 1.5rem; background: #FFFFFF; color: #0B1026;
  font: 20px/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", sans-serif; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 3rem; border-bottom: 3px solid #0B1026; }
h3 { margin: 0 0 .5rem; }
article { margin: 1.5rem 0; padding: 1rem 1.5rem; border: 2px solid #5A648A; border-radius: .5rem; }
section { margin: 1rem 0; break-inside: avoid; }
.small { margin: 0; font-size: 16px; color: #2E3860; overflow-wrap: anywhere; }
.prompt { margin: 0; font-weight: 600; }
ul { margin: .25rem 0; padding: 0; list-style: none; }
.answers li { padding-left: 2rem; }
.answers .key { padding-left: 0; font-weight: 700; color: #005C3A; }
.key::before { content: "\\2713"; display: inline-block; width: 2rem; }
.warning { color: #962600; }
.warning::before { content: "\\26A0\\FE0E"; padding-right: .5rem; }
@media print { body { margin: 0; max-width: none; font-size: 12pt; } .small { font-size: 10pt; }
  h2 { break-before: page; } }
"""


Group = Sequence[Question]  # all of one fact


def page(bank: Bank, questions: Iterable[Question], problems: Iterable[Problem]) -> str:
    """The HTML of the questions, which come fact by fact; `problems` stand beside the facts that they are about."""
    notes = _notes(problems)
    by_era: dict[str, list[Group]] = {era.id: [] for era in bank.eras}
    count = 0
    for fact, of_fact in groupby(questions, key=lambda question: question.facts[0]):
        group = list(of_fact)
        count += len(group)
        by_era[bank.facts[fact].era].append(group)
    parts: list[str] = []
    for era in bank.eras:
        groups = by_era[era.id]
        if groups:
            parts.extend(_era(bank, era.name, groups, notes))
    told = counted("1 question", "{n} questions", count)
    return "\n".join(
        [
            START,
            f'<html lang="{escape(bank.language)}">',
            f'<head><meta charset="utf-8"><title>{escape(bank.title)}</title>',
            f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head>',
            f"<body><h1>{escape(bank.title)}</h1>",
            f'<p class="small">{escape(told)}</p>',
            *_left_out(bank, notes),
            *parts,
            "</body></html>\n",
        ]
    )


def _notes(problems: Iterable[Problem]) -> dict[str, list[Problem]]:
    """Problems by their places."""
    notes: dict[str, list[Problem]] = {}
    for problem in problems:
        beside = notes.setdefault(str(problem.where), [])
        beside.append(problem)
    return notes


def _left_out(bank: Bank, notes: Mapping[str, Sequence[Problem]]) -> Iterator[str]:
    """What is about no question on the page: mistakes, first of all."""
    places = {str(fact.where) for fact in bank.facts.values()}
    mistakes: list[Problem] = []
    doubts: list[Problem] = []
    for place, problems in notes.items():
        for problem in problems:
            if place in places and problem.severity is not Severity.UNASKED:
                continue
            others = doubts if problem.severity is Severity.DOUBT else mistakes
            others.append(problem)
    if mistakes or doubts:
        yield f"<h2>{escape(tr('To be mended'))}</h2><ul>"
        for problem in (*sorted(mistakes), *sorted(doubts)):
            yield _warning(problem.in_words)
        yield "</ul>"


def _warning(text: str) -> str:
    return f'<li class="warning">{escape(text)}</li>'


def _warnings(texts: Iterable[str]) -> str:
    items = "".join(map(_warning, texts))
    return f"<ul>{items}</ul>"


def _era(bank: Bank, name: str, groups: Iterable[Group], notes: Mapping[str, Sequence[Problem]]) -> Iterator[str]:
    yield f"<h2>{escape(name)}</h2>"
    for group in groups:
        first = group[0]
        fact = bank.facts[first.facts[0]]
        entry = bank.entries[fact.entry]
        yield "<article>"
        yield f"<h3>{escape(entry.name)}</h3>"
        yield f'<p class="small">{escape(_about(fact))}</p>'
        problems = notes.get(str(fact.where))
        if problems:
            yield _warnings(problem.text for problem in problems)
        for question in group:
            yield from _question(question, bank)
        yield from _foot(first)
        yield "</article>"


def _about(fact: Fact) -> str:
    level = tr("level {level}").format(level=fact.level)
    parts = [fact.where.in_words, level]
    if fact.core:
        parts.append(tr("core"))
    if fact.as_of:
        date = edtf(fact.as_of)
        parts.append(tr("as of {date}").format(date=date))
    return " · ".join(parts)


def _question(question: Question, bank: Bank) -> Iterator[str]:
    kind = question.kind.replace("_", " ")
    yield "<section>"
    yield f'<p class="small">{escape(kind)}</p>'
    yield f'<p class="prompt">{escape(question.prompt)}</p>'
    yield '<ul class="answers">'
    for line in question.form.lines(bank.phrases):
        mark = ' class="key"' if line.right else ""
        yield f"<li{mark}>{escape(line.label)}&ensp;{escape(line.text)}</li>"
    yield "</ul>"
    rules = breaches(question, bank)
    if rules:
        yield _warnings(f"{rule.id}: {rule.sentence}" for rule in rules)
    yield "</section>"


def _foot(question: Question) -> Iterator[str]:
    """What the answer is followed by, once for all questions about a fact."""
    said = " ".join(filter(None, (question.said, question.why)))
    yield f"<p>{escape(said)}</p>" if said else ""
    source = escape(question.source)
    yield f'<p class="small">{source}</p>' if source else ""


def write_page(path: Path, bank: Bank, questions: Iterable[Question], problems: Iterable[Problem]) -> str:
    """Write the page, in place of an older one only; gives the sentence that says so."""
    if path.suffix.lower() not in (".html", ".htm"):
        raise RefusedError(tr("{path} should end with .html, so that a browser opens it.").format(path=path))
    if path.exists() and not _is_page(path):
        raise RefusedError(tr("{path} is there already and is no preview; name another file.").format(path=path))
    if not path.parent.is_dir():
        raise RefusedError(tr("There is no folder {folder}.").format(folder=path.parent))
    replace(path, page(bank, questions, problems).encode("utf-8"))
    return tr("{path} is written; open it in a browser.").format(path=path)


def _is_page(path: Path) -> bool:
    if not path.is_file():
        return False
    start = START.encode("ascii")
    return path.read_bytes().startswith(start)
