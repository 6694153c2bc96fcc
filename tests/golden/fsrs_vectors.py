"""`python -m tests.golden.fsrs_vectors`: writes `fsrs.json` anew, stabilities as the package `fsrs` reckons them.

Rows of stability, difficulty, chance of recall, and the stability after a "Good" and after an "Again".
"""

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random

FILE = Path(__file__).with_name("fsrs.json")
ROWS = 200


def rows() -> Iterator[list[float]]:
    from fsrs import Rating, Scheduler

    scheduler, rng = Scheduler(), Random(1)
    for _ in range(ROWS):
        stability, difficulty, known = 10 ** rng.uniform(-2, 3), rng.uniform(1, 10), rng.random()
        given = {"difficulty": difficulty, "stability": stability, "retrievability": known}
        grown = scheduler._next_recall_stability(**given, rating=Rating.Good)
        fallen = scheduler._next_forget_stability(**given)
        yield [stability, difficulty, known, grown, fallen]


def main() -> None:
    lines = ",\n".join(json.dumps(row) for row in rows())
    FILE.write_text(f"[\n{lines}\n]\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
