"""What every bank inherits from the game's own phrases.yaml, and what a bank says in its place."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from game.facts import rows
from game.facts.folder import shipped_phrases
from game.facts.frame import KindRow, NatureRow, PhrasesFile, WordsFile
from game.facts.model import Problem
from game.facts.phrases import PLACE, Phrases, places
from game.facts.relation import Nature
from game.facts.source import read_source
from game.facts.suggest import meant
from game.facts.tree import Tree

_MAY_LACK = frozenset({"kind", "kinds", "unit"})  # some languages cannot put any noun there
Said = tuple[Tree, WordsFile]


@lru_cache(maxsize=1)
def inherited() -> PhrasesFile:
    """What the game's own file says; nothing where it cannot be read."""
    name, data = shipped_phrases() or ("", b"")
    tree, _ = read_source(name, data)
    file, _ = rows.read_rows(tree, PhrasesFile) if tree else (None, [])
    return file or PhrasesFile()


def phrases_of(own: Sequence[Said], language: str, problems: list[Problem]) -> Phrases:
    """The bank's phrases: each from the last of its own files that has it, or inherited. The single words of another
    language are not inherited: they may mean anything there."""
    game = inherited()
    texts = dict(game.phrases)
    plurals = tenses = articles = None
    spoken, _, _ = language.partition("-")
    if spoken == game.language:
        plurals, tenses, articles = game.plurals, game.tenses, game.articles
    for tree, file in own:
        wrong = dict(_wrong(tree, file, game.phrases))
        problems.extend(wrong.values())
        texts.update((name, text) for name, text in file.phrases.items() if name not in wrong)
        plurals = plurals if file.plurals is None else file.plurals
        tenses = tenses if file.tenses is None else file.tenses
        articles = articles if file.articles is None else file.articles
    return Phrases(texts, plurals or {}, tenses or {}, articles or ())


def _wrong(tree: Tree, file: WordsFile, known: Mapping[str, str]) -> Iterator[tuple[str, Problem]]:
    """By name what is wrong with a file's phrases."""
    for name, text in file.phrases.items():
        if name not in known:
            told = f'there is no phrase "{name}". {meant(name, known)}'
            yield name, Problem(tree.where_key("phrases", name), told)
            continue
        told = _misplaced(text, known[name])
        if told:
            yield name, Problem(tree.where("phrases", name), f'"{name}" {told} (found "{text[:60]}")')


def _misplaced(text: str, known: str) -> str:
    """What is wrong with the places of a phrase, as the end of a sentence; nothing where they are right."""
    wanted, found = places(known), places(text)
    lacking = wanted - found - _MAY_LACK
    if lacking:
        return f"should contain {_in_braces(lacking)}"
    strange = found - wanted
    if strange and not wanted:
        return f"has {_in_braces(strange)}, which has no meaning here"
    if strange:
        return f"has {_in_braces(strange)}, which has no meaning here; only {_in_braces(wanted)} can be filled in"
    if {"{", "}"} & set(PLACE.sub("", text)):
        return "has a brace too many; braces stand only around the name of a place"
    return ""


def _in_braces(names: frozenset[str]) -> str:
    return " and ".join(f"{{{name}}}" for name in sorted(names))


def natures_of(kinds: Mapping[str, str | KindRow], own: PhrasesFile | None) -> Mapping[str, Nature]:
    """What the bank says of its kinds; of one of which it says no more than the plural, what is known of the name."""
    known = {**inherited().kinds, **(own.kinds if own else {})}
    found = {}
    for kind, row in kinds.items():
        nature = row if isinstance(row, KindRow) else known.get(kind)
        if nature:
            found[kind] = _nature(nature)
    return found


def _nature(row: NatureRow) -> Nature:
    """Of people holds what holds of whatever was there before, and may be meant anywhere."""
    return Nature(
        people=row.people,
        older=row.older or row.people,
        anywhere=row.anywhere or row.people,
        loose=row.loose,
        tells=row.tells,
    )
