"""`python -m tests.fuzz [TIMES] [SEED]`: question files bent in every way; each is answered quickly by sentences."""

import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import process_time

from game.facts.check import check
from game.facts.load import load

BANK = {file.name: file.read_bytes() for file in sorted((Path(__file__).parent / "banks" / "rivers").glob("*.yaml"))}
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
    """The bank with one of its files changed in one to five places."""
    files = dict(BANK)
    name = rng.choice(sorted(files))
    for _ in range(rng.randrange(1, 6)):
        files[name] = rng.choice(BENDS)(files[name], rng)
    return list(files.items())


def slowest(times: int, seed: int) -> float:
    """Read and check so many bent banks; gives the processor's seconds for the slowest. Raises whatever they raise."""
    rng, most = Random(seed), 0.0
    for _ in range(times):
        files = bent(rng)
        start = process_time()
        loaded = load(files)
        problems = [*loaded.problems, *check(loaded.bank)]
        most = max(most, process_time() - start)
        assert all(problem.where.line > 0 and problem.where.column > 0 and problem.text for problem in problems)
    return most


def main() -> int:
    times, seed = (int(word) for word in [*sys.argv[1:], "100000", "1"][:2])
    most = slowest(times, seed)
    print(f"{times} bent banks read, no exception; the slowest took {1000 * most:.0f} ms")
    return int(most > SLOW)


if __name__ == "__main__":
    sys.exit(main())
