"""What a learner knows as a line of text, so that the next start need not go through all answers again.

The log stays the only truth. The text is of use for the very answers that it was made of, those of later days come on
top; for the same levels of facts and the same rules; and for a game that reckons as this one does. Where anything else
is found in it, the log is gone through as if nothing had been kept.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from hashlib import sha256
from typing import Any, NamedTuple, TypeVar

from game import __version__
from game.quiz.play.learner import WORTH_KEEPING, Attempt, Learner, Memory, learn
from game.quiz.play.memory import Mind, Trace

FORMAT = 1
_Value = TypeVar("_Value")


class Learnt(NamedTuple):
    """What is known after all answers, and what is to be kept of it; empty where what was kept will do."""

    learner: Learner
    to_keep: str = ""


def learnt(new: Learner, log: Sequence[Attempt], kept: str) -> Learnt:
    """What `new` knows after all the answers of the log; the same, only sooner, where what was kept is of use."""
    restored = _restored(kept, new, log)
    known, answers = restored or (new, 0)
    later = log[answers:]
    learner = learn(known, later)
    if len(later) < WORTH_KEEPING:
        return Learnt(learner)
    return Learnt(learner, as_text(learner, log))


def as_text(learner: Learner, log: Sequence[Attempt]) -> str:
    """Of what is known after exactly these answers."""
    answers = len(log)
    made_of = _stamp(learner, log)
    plain = _plain(learner)
    body = json.dumps([answers, made_of, plain], ensure_ascii=False, separators=(",", ":"))
    seal = _seal(body)
    return f"{seal}{body}"


def _restored(kept: str, new: Learner, log: Sequence[Attempt]) -> tuple[Learner, int] | None:
    """What was kept, and after how many answers; None where it is of no use."""
    nothing = _seal("")
    seal = kept[: len(nothing)]
    body = kept[len(nothing) :]
    if seal != _seal(body):
        return None
    try:
        answers, made_of, plain = json.loads(body)
        if not 0 < answers <= len(log):
            return None
        if made_of != _stamp(new, log[:answers]):
            return None
        return _learner(plain, new), answers
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _seal(text: str) -> str:
    data = text.encode("utf-8", "surrogatepass")
    return sha256(data).hexdigest()


def _stamp(learner: Learner, log: Sequence[Attempt]) -> str:
    """It differs as soon as an answer differs, or the name or level of a fact, or a rule, or the game."""
    rows = []
    levels = {}
    for one in log:
        row = (
            one.fact,
            one.kind,
            one.credit,
            one.points,
            one.when,
            one.taken,
            one.options,
        )
        rows.append(row)
        name = learner.renamed.get(one.fact, one.fact)
        level = learner.levels.get(name)
        levels[one.fact] = name, level
    reckoning = _reckoning()
    game = FORMAT, __version__, reckoning, learner.rules
    made_of = game, levels, rows
    text = repr(made_of)
    return _seal(text)


def _reckoning() -> str:
    """A few answers, and what this game makes of them: other formulas make something else."""
    log = []
    for number in range(6):
        fact = "ab"[number % 2]
        credit = float(number != 2)
        when = 1e5 * number * number
        answer = Attempt(fact, "direct", credit, 0, when, "r", options=number)
        log.append(answer)
    reckoned = learn(Learner(), log)
    return repr(reckoned)


# A learner in lists


def _plain(learner: Learner) -> list[Any]:
    mind = learner.mind
    memories = {}
    for fact, memory in learner.memories.items():
        memories[fact] = _parts(memory)
    traces = {}
    for fact, trace in mind.traces.items():
        traces[fact] = _parts(trace)
    of_mind = _parts(mind)
    of_mind[-1] = traces
    return [
        memories,
        learner.recent,
        learner.points,
        learner.answers,
        of_mind,
    ]


def _parts(value: Any) -> list[Any]:
    """Of a value its fields, in their order."""
    parts = []
    for field in fields(value):
        part = getattr(value, field.name)
        parts.append(part)
    return parts


def _learner(plain: Sequence[Any], new: Learner) -> Learner:
    memories, recent, points, answers, of_mind = plain
    *numbers, traces = of_mind
    mind = _made(Mind, [*numbers, _all(Trace, traces)])
    return replace(
        new,
        memories=_all(Memory, memories),
        recent=tuple(recent),
        points=points,
        answers=answers,
        mind=mind,
    )


def _all(wanted: type[_Value], plain: Mapping[str, Sequence[Any]]) -> dict[str, _Value]:
    found = {}
    for fact, parts in plain.items():
        found[fact] = _made(wanted, parts)
    return found


def _made(wanted: type[_Value], parts: Sequence[Any]) -> _Value:
    """The value of these fields, of which those are tuples that JSON has as lists."""
    whole = []
    for part in parts:
        is_list = isinstance(part, list)
        whole.append(tuple(part) if is_list else part)
    return wanted(*whole)
