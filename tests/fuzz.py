"""`python -m tests.fuzz [TIMES] [SEED]`: question files bent in every way; each is answered quickly by sentences."""

import sys
from collections.abc import Callable
from random import Random
from statistics import median
from time import process_time

from game.facts.check import check
from game.facts.load import load
from tests.banks import CYRILLIC, GREEK, MISTAKEN, RIVERS

BANKS = [
    {file.name: file.read_bytes() for file in sorted(folder.glob("*.yaml"))}
    for folder in (RIVERS, RIVERS, CYRILLIC, GREEK, MISTAKEN)
]
SLOW = 1.0  # seconds of the processor
PIECES = (
    *(
        b":",
        b": ",
        b"- ",
        b"\n",
        b"\n\n",
        b"\t",
        b"  ",
        b"'",
        b'"',
        b"[",
        b"]",
        b"{",
        b"}",
        b"&a ",
        b"*a",
        b"!!python/x ",
    ),
    *(b"<<: ", b"---\n", b"...\n", b"|", b">", b"#", b"%", b"@", b"\xff", b"\x00", b"\xe2\x80\xa8", b"\xef\xbb\xbf"),
    *(b"\r", b"1e999", b"-1", b"9" * 40, b"0000-00-00", b"1969-13-45", b"no", b"~", b"is: ", b"id: ", b"facts: "),
    "🚀".encode(),
)


def _spot(data: bytes, rng: Random) -> int:
    return rng.randrange(len(data) + 1)


def insert(data: bytes, rng: Random) -> bytes:
    at = _spot(data, rng)
    return data[:at] + rng.choice(PIECES) * rng.choice((1, 1, 1, 2, 30)) + data[at:]


def delete(data: bytes, rng: Random) -> bytes:
    at = _spot(data, rng)
    return data[:at] + data[at + rng.choice((1, 1, 2, 5, 40, 400)) :]


def flip(data: bytes, rng: Random) -> bytes:
    at = _spot(data, rng)
    return data[:at] + bytes([rng.randrange(256)]) + data[at + 1 :]


def move_line(data: bytes, rng: Random) -> bytes:
    lines = data.split(b"\n")
    line = lines.pop(rng.randrange(len(lines)))
    lines.insert(rng.randrange(len(lines) + 1), b" " * rng.choice((0, 1, 2, 7)) + line.lstrip())
    return b"\n".join(lines)


def double(data: bytes, rng: Random) -> bytes:
    start, end = sorted((_spot(data, rng), _spot(data, rng)))
    return data[:end] + data[start : start + min(end - start, 2000)] + data[end:]


BENDS: tuple[Callable[[bytes, Random], bytes], ...] = (insert, delete, flip, move_line, double)


def bent(rng: Random) -> list[tuple[str, bytes]]:
    """A bank with one of its files changed in one to five places."""
    files = dict(rng.choice(BANKS))
    name = rng.choice(sorted(files))
    for _ in range(rng.randrange(1, 6)):
        files[name] = rng.choice(BENDS)(files[name], rng)
    return list(files.items())


def seconds(seed: str) -> float:
    """The processor's time to read and check the bent bank of that seed. Raises whatever they raise."""
    files = bent(Random(seed))
    start = process_time()
    loaded = load(files)
    problems = [*loaded.problems, *check(loaded.bank)]
    taken = process_time() - start
    assert all(problem.where.line > 0 and problem.where.column > 0 and problem.text for problem in problems)
    return taken


def times(count: int, seed: int) -> list[float]:
    """Those of so many bent banks."""
    taken = []
    for number in range(count):
        try:
            taken.append(seconds(f"{seed} {number}"))
        except Exception as error:
            error.add_note(f'the bank is bent(Random("{seed} {number}"))')
            raise
    return taken


def main() -> int:
    count, seed = (int(word) for word in (*sys.argv[1:3], *("100000", "1")[len(sys.argv) - 1 :]))
    taken = times(count, seed)
    most = max(taken)
    told = f"median {1000 * median(taken):.1f} ms, slowest {1000 * most:.0f} ms (number {taken.index(most)})"
    print(f"{count} bent banks read, no exception; {told}")
    return int(most > SLOW)


if __name__ == "__main__":
    sys.exit(main())
