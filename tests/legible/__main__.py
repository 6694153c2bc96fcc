"""`python -m tests.legible [--form F] [--every N] [--jobs N] [--write]`: whether all questions can be read from afar.

Lays out every question that the shipped bank makes, with one seed for each fact and kind, and what is told after the
worst answer: at 16:9 and 4:3, on the desktop and projected, at two text sizes, without drawing a pixel. Exit code 1
where a flaw is seen more often than `tests/golden/legible.txt` has it. `--every 4` takes each fourth fact. `--growth`
counts instead how much larger questions are for who wants text of 200 %; exit code 1 where one is smaller.
"""

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from time import perf_counter

from tests.legible.counts import Counts, Flaw, count, keep, kept, worse
from tests.legible.growth import growths, told
from tests.legible.looks import VIEWS, View, some_questions

SHOWN = 40  # of the flaws, those that are worst


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.legible")
    parser.add_argument("--form", default="", help="only questions of this form, such as Pair")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth fact")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="how many views at the same time")
    parser.add_argument("--write", action="store_true", help="keep today's counts as the ones that hold")
    parser.add_argument("--growth", action="store_true", help="how much larger text of 200 %% makes questions, and why")
    given = parser.parse_args()
    if given.growth:
        found = list(growths(some_questions(given.every, given.form)))
        print(*told(found, every_reason=True), sep="\n")
        return int(any(growth.is_smaller for growth in found))
    start = perf_counter()
    counts = _counted(given.form, given.every, given.jobs)
    _print(counts)
    print(f"{perf_counter() - start:.0f} s")
    if given.write:
        if given.form or given.every > 1:
            parser.error("what is kept is counted over everything")
        keep(counts)
        return 0
    news = worse(counts, kept(), given.every)
    print(*news, sep="\n")
    return int(bool(news))


def _counted(form: str, every: int, jobs: int) -> Counts:
    counts = Counts()
    look = partial(_in_view, form, every)
    if jobs == 1:
        for view in VIEWS:
            counts.add(look(view))
        return counts
    with ProcessPoolExecutor(jobs) as pool:
        for part in pool.map(look, VIEWS):
            counts.add(part)
    return counts


def _in_view(form: str, every: int, view: View) -> Counts:
    return count(view, some_questions(every, form))


def _print(counts: Counts) -> None:
    for (view, form), seen in sorted(counts.seen.items()):
        flawed = counts.flawed[view, form]
        print(f"{view:18} {form:10} {flawed:5} of {seen:5} with a flaw")
    by_badness = sorted(counts.worst.items(), key=lambda row: row[1], reverse=True)
    for flaw, (badness, place) in by_badness[:SHOWN]:
        print(_worst(flaw, badness, place))


def _worst(flaw: Flaw, badness: float, place: str) -> str:
    missing = f", {badness:.0%} too small" if badness else ""
    return f"{flaw}{missing}: {place}"


if __name__ == "__main__":
    sys.exit(main())
