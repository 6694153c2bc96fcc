"""`python -m tests.sample N [--seed S] [--dealt] [--sheet FILE]`: questions as a pupil meets them, to be judged.

Evenly over kinds and eras or, `--dealt`, those that the deck puts before newcomers who start in each era. Each stands
there as the page shows it and then with all that the feedback shows after a wrong answer. The sheet is a CSV file with
a row a question: the reader writes `yes` into `use` where all seven points of the card hold, else `no`, and into
`cause` the letters of those that do not. `--score FILE ...` reads such sheets again.
"""

import argparse
import csv
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from math import sqrt
from pathlib import Path
from random import Random

from game.facts.model import Bank
from game.profile import Profile
from game.quiz.kinds import KINDS, is_of, make
from game.quiz.play.round import Answer, Continue, Round
from game.quiz.question import Place, Question, Response
from game.session import Session
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.play import Play
from game.ui.settings import Settings
from game.ui.stack import Scene
from tests.support.paper import Memory, desk, measure
from tests.support.samples import right, shipped, wrong

CARD = """Read each question as a pupil of 13 meets it. It may be used as it is if all seven hold:
(a) natural, correct English, the question with each option; (b) exactly one right answer, or the set that is declared;
(c) wrong options believable, of one type, none silly; (d) nothing gives it away: wording, length, date, common sense;
(e) a teacher would put it in a test, or a pupil would tell it at home; (f) after the answer one learns why, about what
was asked; (g) as hard as its level says (1 everybody knows it ... 5 expert).
"""
HEAD = ("number", "question", "kind", "era", "level", "use", "cause", "note")
PAGE = Room(Rect(0, 0, 1600, 6000), Settings().theme, measure)  # so tall that nothing is scrolled out of sight
NOT_OF_THE_QUESTION = (
    "header",
    "progress",
    "pause",
    "foot",
    "banner",
    "verdict",
    "earned",
    "reckoned",
    "continue",
    "timeline",
)
SKILL = 0.7  # of the newcomers
CONFIDENCE = 1.96  # standard errors, for 95 %


def evenly(bank: Bank, count: int, seed: int) -> list[Question]:
    """Distinct questions, cell by cell of kind and era, until there are so many or no more."""
    rng = Random(seed)
    cells = [_cell(kind, era, bank, seed) for kind in KINDS for era in bank.era_ids]
    rng.shuffle(cells)
    chosen: list[Question] = []
    while cells and len(chosen) < count:
        for cell in list(cells):
            question = next(cell, None)
            if question is None:
                cells.remove(cell)
            elif len(chosen) < count:
                chosen.append(question)
    return chosen


def _cell(kind: str, era: str, bank: Bank, seed: int) -> Iterator[Question]:
    """Questions of one kind about one era, in a drawn order."""
    facts = [fact for fact in bank.by_era.get(era, ()) if is_of(kind, fact)]
    rng = Random(f"{seed}/{kind}/{era}")
    for fact in rng.sample(facts, len(facts)):
        question = make(kind, fact, bank, rng)
        if question:
            yield question


def dealt(bank: Bank, count: int, seed: int) -> list[Question]:
    """Distinct questions of first rounds, each newcomer beginning in another era."""
    chosen: dict[str, Question] = {}
    newcomer = 0
    while len(chosen) < count:
        era = bank.era_ids[newcomer % len(bank.era_ids)]
        before = len(chosen)
        for question in first_round(bank, era, Random(f"{seed}/{newcomer}")):
            if len(chosen) < count:
                chosen.setdefault(_name(question), question)
        newcomer += 1
        if len(chosen) == before and newcomer > count:
            break
    return list(chosen.values())


def first_round(bank: Bank, era: str, rng: Random) -> list[Question]:
    """What a newcomer is asked."""
    session = Session(bank, Memory(), Profile("1", "Ada"), lambda: 0.0, rng, all_open=True)
    game = session.begin(era)
    asked = []
    while game.question is not None:
        asked.append(game.question)
        game = _answered(session, game, game.question, rng)
    return asked


def _answered(session: Session, game: Round, question: Question, rng: Random) -> Round:
    response = right(question.form) if rng.random() < SKILL else worst(question)
    game, _ = session.send(game, Answer(response))
    game, _ = session.send(game, Continue())
    return game


def worst(question: Question) -> Response:
    """A wrong answer that the board can give."""
    form = question.form
    return form.axis.low if isinstance(form, Place) else wrong(form)


def as_met(question: Question, bank: Bank) -> str:
    """The page with the question, and below a line the page with the feedback."""
    play = Play(desk(bank=bank), question.era)
    play._take(Round(2, question=question))
    before = _texts(play)
    play._answer(worst(question))
    answered = play.game.answered[-1]
    after = _texts(Feedback(play.desk, answered, last=False))
    return "\n".join([*before, "    ----", *(f"    {text}" for text in after)])


def _texts(scene: Scene) -> list[str]:
    nodes = [node for node in scene.tree(PAGE) if not node.name.startswith(NOT_OF_THE_QUESTION)]
    return [text for text in map(_text, nodes) if text]


def _text(node: Node) -> str:
    return " = ".join(part for part in (node.label, node.value) if part)


def _name(question: Question) -> str:
    return f"{question.kind}:{question.fact}"


def write_sheet(file: Path, questions: Sequence[Question]) -> None:
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow(HEAD)
        for number, question in enumerate(questions, 1):
            rows.writerow([number, _name(question), question.kind, question.era, question.level, "", "", ""])


def read_sheet(file: Path) -> list[Mapping[str, str]]:
    """The rows that are judged. Raises SystemExit with a sentence where it is no such sheet."""
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    if not rows or not set(HEAD) <= set(rows[0]):
        raise SystemExit(f"{file} is no score sheet; it should have the columns {', '.join(HEAD)}")
    unclear = [row["number"] for row in rows if row["use"].strip().casefold() not in ("yes", "no", "")]
    if unclear:
        raise SystemExit(f'{file}: "use" should be yes, no or empty in row {", ".join(unclear)}')
    return [row for row in rows if row["use"].strip()]


def used(row: Mapping[str, str]) -> bool:
    return row["use"].strip().casefold() == "yes"


def interval(hits: int, of: int) -> tuple[float, float]:
    """Wilson's interval of a share, 95 %."""
    if not of:
        return 0.0, 1.0
    share, z = hits / of, CONFIDENCE
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z / (1 + z * z / of) * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return middle - half, middle + half


def agreement(one: Iterable[Mapping[str, str]], other: Iterable[Mapping[str, str]]) -> tuple[int, float, float] | None:
    """Of the questions that both have judged: how many, the share judged alike, and Cohen's kappa; None of none."""
    first = {row["question"]: used(row) for row in one}
    second = {row["question"]: used(row) for row in other}
    both = sorted(first.keys() & second.keys())
    if not both:
        return None
    alike = sum(first[name] is second[name] for name in both) / len(both)
    yes_one = sum(first[name] for name in both) / len(both)
    yes_other = sum(second[name] for name in both) / len(both)
    by_chance = yes_one * yes_other + (1 - yes_one) * (1 - yes_other)
    kappa = (alike - by_chance) / (1 - by_chance) if by_chance < 1 else 1.0
    return len(both), alike, kappa


def score(files: Sequence[Path]) -> Iterator[str]:
    sheets = {file: read_sheet(file) for file in files}
    rows = [row for sheet in sheets.values() for row in sheet]
    yield _share("all", rows)
    for column in ("kind", "era", "level"):
        groups: dict[str, list[Mapping[str, str]]] = defaultdict(list)
        for row in rows:
            groups[row[column]].append(row)
        yield from (_share(f"{column} {name}", groups[name]) for name in sorted(groups))
    rejected = [row for row in rows if not used(row)]
    for letter in "abcdefg":
        count = sum(letter in row["cause"].casefold() for row in rejected)
        yield f"cause {letter}: {count} of {len(rejected)} rejected"
    for one, other in combinations(sheets, 2):
        found = agreement(sheets[one], sheets[other])
        if found:
            count, alike, kappa = found
            yield f"{one.name} and {other.name}: {count} in common, {alike:.0%} judged alike, kappa {kappa:.2f}"


def _share(name: str, rows: Sequence[Mapping[str, str]]) -> str:
    hits = sum(used(row) for row in rows)
    low, high = interval(hits, len(rows))
    share = hits / len(rows) if rows else 0.0
    return f"{name}: {share:.0%} used as they are ({hits} of {len(rows)}; 95 % interval {low:.0%}-{high:.0%})"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.sample", description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=50, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dealt", action="store_true", help="as dealt to newcomers, not evenly over kinds and eras")
    parser.add_argument("--sheet", type=Path, metavar="FILE", help="a score sheet for these questions")
    parser.add_argument("--score", type=Path, nargs="+", metavar="FILE", help="what the readers' sheets come to")
    given = parser.parse_args()
    if given.score:
        print(*score(given.score), sep="\n")
        return 0
    bank = shipped()
    questions = (dealt if given.dealt else evenly)(bank, given.count, given.seed)
    print(CARD)
    for number, question in enumerate(questions, 1):
        print(f"{number}. ({question.kind}, {question.era}, level {question.level})")
        print(as_met(question, bank))
        print()
    if given.sheet:
        write_sheet(given.sheet, questions)
    return 0


if __name__ == "__main__":
    sys.exit(main())
