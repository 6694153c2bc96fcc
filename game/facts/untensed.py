"""Relations that tell of what is over as if it still were, or the other way round, and the pairs that put it right."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from game.facts.model import Bank, Fact, Problem, Relation, Severity
from game.facts.relation import PAST, PRESENT, Phrasings
from game.facts.tenses import OVER, STILL, has_pair

_KEYS = ("say", "ask", "back")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A wording of a relation with a pair in the place of its one verb."""

    relation: str
    key: str
    number: int  # of the wording among those of its key
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class _Verbs:
    """The verbs of one tense, each with its pair."""

    pairs: Mapping[str, str]
    pattern: re.Pattern[str]

    def paired(self, wording: str) -> str:
        """The wording with its first such verb as a pair; nothing where it has none."""
        found = self.pattern.search(wording)
        if found is None:
            return ""
        return wording[: found.start()] + self.pairs[found[0]] + wording[found.end() :]


def untensed(bank: Bank) -> Iterator[Problem]:
    for relation in bank.relations.values():
        facts = bank.by_relation.get(relation.name, ())
        if relation.type == "date" or relation.tense or not facts:
            continue
        yield from _without_status(relation, facts)
        for tense, fact in _wanting(facts):
            proposals = _proposals(relation, tense, bank)
            if proposals:
                yield _doubt(relation, _told(relation, tense, fact, proposals))
                break


def safe_pairs(bank: Bank) -> list[Proposal]:
    """What can be written without a look at it: of relations whose entries all tell whether they are over."""
    safe: list[Proposal] = []
    for relation in bank.relations.values():
        facts = bank.by_relation.get(relation.name, ())
        if relation.type == "date" or relation.tense or not all(fact.status for fact in facts):
            continue
        for tense, _ in _wanting(facts):
            proposals = _proposals(relation, tense, bank)
            if {"say", "ask"} <= {proposal.key for proposal in proposals}:
                safe += proposals
                break
    return safe


def _wanting(facts: tuple[Fact, ...]) -> Iterator[tuple[str, Fact]]:
    """Each tense that is wrong for one of the facts, and that fact."""
    for tense, wrong_for in ((PRESENT, OVER), (PAST, STILL)):
        fact = next((fact for fact in facts if fact.status in wrong_for), None)
        if fact:
            yield tense, fact


def _proposals(relation: Relation, tense: str, bank: Bank) -> list[Proposal]:
    verbs = _verbs(tuple(bank.phrases.tenses.items()), tense)
    if tense == PAST and not _tells_of_a_state(relation, verbs):
        return []
    wordings = dict(relation.wordings)
    return [found for key in _KEYS for found in _of_wordings(relation.name, key, wordings[key], verbs)]


def _of_wordings(relation: str, key: str, phrasings: Phrasings, verbs: _Verbs) -> Iterator[Proposal]:
    for number, wording in enumerate(phrasings):
        new = "" if has_pair(wording) else verbs.paired(wording)
        if new:
            yield Proposal(relation, key, number, wording, new)


def _tells_of_a_state(relation: Relation, past: _Verbs) -> bool:
    """A number that was measured, or what something was; what somebody did or was given stays done: it was launched by
    a rocket, and still flies."""
    if relation.type == "quantity":
        return True
    before_value = re.compile(rf"(?:{past.pattern.pattern}) [“\"‘']?\{{v\}}")
    return any(before_value.search(say) for say in relation.say)


@lru_cache(maxsize=8)
def _verbs(tenses: tuple[tuple[str, str], ...], tense: str) -> _Verbs:
    pairs = {(past if tense == PAST else present): f"{{{past}|{present}}}" for past, present in tenses}
    words = "|".join(map(re.escape, pairs)) or r"(?!)"
    return _Verbs(pairs, re.compile(rf"\b(?:{words})\b"))


def _told(relation: Relation, tense: str, fact: Fact, proposals: list[Proposal]) -> str:
    seems = "as if it were over" if tense == PAST else "as if it still were"
    better = ", ".join(f'{proposal.key}: "{proposal.new}"' for proposal in proposals)
    return (
        f'"{relation.name}" tells of "{fact.entry}", which is {fact.status}, {seems}; '
        f'write {better}; or "tense: {tense}", if it is meant so'
    )


def _without_status(relation: Relation, facts: tuple[Fact, ...]) -> Iterator[Problem]:
    """Pairs of which nobody knows what is meant."""
    if not any(has_pair(wording) for _, phrasings in relation.wordings for wording in phrasings):
        return
    fact = next((fact for fact in facts if not fact.status), None)
    if fact:
        text = (
            f'"{relation.name}" can be told in two tenses, and "{fact.entry}" has no "status:"; '
            'give it one, or write "tense: past" or "tense: present" here'
        )
        yield _doubt(relation, text)


def _doubt(relation: Relation, text: str) -> Problem:
    return Problem(relation.where, text, Severity.DOUBT)
