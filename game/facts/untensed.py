"""Relations that tell of what is over as if it still were, or the other way round, and the pairs that put it right."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from game.facts.model import Bank, Fact, Problem, Relation, Severity
from game.facts.relation import PAST, PRESENT, Phrasings
from game.facts.tenses import OVER, STILL, has_pair

_KEYS = ("say", "ask", "back")
_WRONG_FOR = {PRESENT: OVER, PAST: STILL}
_NOTHING = r"(?!)"


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
        verb = found[0]
        before = wording[: found.start()]
        after = wording[found.end() :]
        return before + self.pairs[verb] + after


def untensed(bank: Bank) -> Iterator[Problem]:
    for relation in bank.relations.values():
        facts = bank.by_relation.get(relation.name, ())
        if not _may_be_fixed(relation):
            continue
        yield from _without_status(relation, facts)
        for tense, fact in _wanting(facts):
            proposals = _proposals(relation, tense, bank)
            if proposals:
                told = _told(relation, tense, fact, proposals)
                yield _doubt(relation, told)
                break


def safe_pairs(bank: Bank) -> list[Proposal]:
    """What can be written without a look at it: of relations whose entries all tell whether they are over."""
    safe: list[Proposal] = []
    for relation in bank.relations.values():
        facts = bank.by_relation.get(relation.name, ())
        if _may_be_fixed(relation) and all(fact.status for fact in facts):
            safe += _safe(relation, facts, bank)
    return safe


def _safe(relation: Relation, facts: tuple[Fact, ...], bank: Bank) -> list[Proposal]:
    """Nothing where the sentence or the question would stay as it is, and they would tell of two times."""
    for tense, _ in _wanting(facts):
        proposals = _proposals(relation, tense, bank)
        keys = {proposal.key for proposal in proposals}
        if "say" in keys and "ask" in keys:
            return proposals
    return []


def _may_be_fixed(relation: Relation) -> bool:
    """Whether its verbs may be of the wrong tense; of a date the tense is sure, or the teacher has said it."""
    return relation.type != "date" and not relation.tense


def _wanting(facts: tuple[Fact, ...]) -> Iterator[tuple[str, Fact]]:
    """Each tense that is wrong for one of the facts, and that fact."""
    for tense, statuses in _WRONG_FOR.items():
        for fact in facts:
            if fact.status in statuses:
                yield tense, fact
                break


def _proposals(relation: Relation, tense: str, bank: Bank) -> list[Proposal]:
    tenses = bank.phrases.tenses.items()
    verbs = _verbs(tuple(tenses), tense)
    if tense == PAST and not _tells_of_a_state(relation, verbs):
        return []
    found: list[Proposal] = []
    for key, phrasings in relation.wordings:
        if key in _KEYS:
            found += _of_wordings(relation.name, key, phrasings, verbs)
    return found


def _of_wordings(relation: str, key: str, phrasings: Phrasings, verbs: _Verbs) -> Iterator[Proposal]:
    for number, wording in enumerate(phrasings):
        if has_pair(wording):
            continue
        new = verbs.paired(wording)
        if new:
            yield Proposal(relation, key, number, wording, new)


def _tells_of_a_state(relation: Relation, past: _Verbs) -> bool:
    """A number that was measured, or what something was; what somebody did or was given stays done: it was launched by
    a rocket, and still flies."""
    if relation.type == "quantity":
        return True
    verb = past.pattern.pattern
    before_value = re.compile(rf"(?:{verb}) [“\"‘']?\{{v\}}")
    found = [before_value.search(say) for say in relation.say]
    return any(found)


@lru_cache(maxsize=8)
def _verbs(tenses: tuple[tuple[str, str], ...], tense: str) -> _Verbs:
    pairs: dict[str, str] = {}
    for past, present in tenses:
        verb = past if tense == PAST else present
        pairs[verb] = f"{{{past}|{present}}}"
    words = "|".join(map(re.escape, pairs))
    pattern = rf"\b(?:{words})\b" if words else _NOTHING
    return _Verbs(pairs, re.compile(pattern))


def _told(relation: Relation, tense: str, fact: Fact, proposals: list[Proposal]) -> str:
    seems = "as if it were over" if tense == PAST else "as if it still were"
    wordings = [f'{proposal.key}: "{proposal.new}"' for proposal in proposals]
    better = ", ".join(wordings)
    return (
        f'"{relation.name}" tells of "{fact.entry}", '
        f"which is {fact.status}, {seems}; "
        f"write {better}; "
        f'or "tense: {tense}", if it is meant so'
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
