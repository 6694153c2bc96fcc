"""What every bank inherits from the game's own phrases.yaml, and what a bank says in its place."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TypeVar

from game.facts import rows
from game.facts.folder import shipped_phrases
from game.facts.frame import KindRow, NatureRow, PhrasesFile, WordsFile
from game.facts.model import Problem
from game.facts.phrases import PLACE, Phrases, places
from game.facts.problem import beginning
from game.facts.relation import Nature
from game.facts.source import read_source
from game.facts.suggest import meant
from game.facts.tree import Tree

T = TypeVar("T")
_MAY_LACK = frozenset({"kind", "kinds", "unit"})  # some languages cannot put any noun there
_IN_PLACE_OF = {"false_but": "it_is_false"}  # phrases that own files may still have
Said = tuple[Tree, WordsFile]


@lru_cache(maxsize=1)
def inherited() -> PhrasesFile:
    """What the game's own file says; nothing where it cannot be read."""
    read = shipped_phrases()
    if read is None:
        return PhrasesFile()
    name, data = read
    tree, _ = read_source(name, data)
    if tree is None:
        return PhrasesFile()
    file, _ = rows.read_rows(tree, PhrasesFile)
    return file or PhrasesFile()


def phrases_of(own: Sequence[Said], language: str, problems: list[Problem]) -> Phrases:
    """The bank's phrases: each from the last of its own files that has it, or inherited."""
    texts = dict(inherited().phrases)
    for tree, file in own:
        wrong = dict(_wrong(tree, file))
        problems.extend(wrong.values())
        own_texts = file.phrases.items()
        texts |= {name: text for name, text in own_texts if name not in wrong}
    words = [file for _, file in own]
    words.reverse()
    game = _words_for(language)
    if game:
        words.append(game)
    return Phrases(
        texts=texts,
        plurals=_first(file.plurals for file in words) or {},
        tenses=_first(file.tenses for file in words) or {},
        articles=_first(file.articles for file in words) or (),
    )


def _words_for(language: str) -> WordsFile | None:
    """The game's own file; not for another language, where its single words may mean anything."""
    game = inherited()
    spoken, _, _ = language.partition("-")
    return game if spoken == game.language else None


def _first(words: Iterable[T | None]) -> T | None:
    """The first that a file says, if any does."""
    said = [word for word in words if word is not None]
    return said[0] if said else None


def _wrong(tree: Tree, file: WordsFile) -> Iterator[tuple[str, Problem]]:
    """By name what is wrong with a file's phrases."""
    known = inherited().phrases
    for name, text in file.phrases.items():
        if name not in known:
            instead = _IN_PLACE_OF.get(name, name)
            told = f'there is no phrase "{name}". {meant(instead, known)}'
            where = tree.where_key("phrases", name)
            yield name, Problem(where, told)
            continue
        misplaced = _misplaced(text, known[name])
        if misplaced:
            told = f'"{name}" {misplaced} (found "{beginning(text, 60)}")'
            where = tree.where("phrases", name)
            yield name, Problem(where, told)


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
    ordered = sorted(names)
    braced = [f"{{{name}}}" for name in ordered]
    return " and ".join(braced)


def natures_of(kinds: Mapping[str, str | KindRow], own: PhrasesFile | None) -> Mapping[str, Nature]:
    """What the bank says of its kinds; of one of which it says no more than the plural, what is known of the name. The
    emblem that is known is kept where the bank names none."""
    known = {**inherited().kinds, **(own.kinds if own else {})}
    found = {}
    for kind, row in kinds.items():
        usual = known.get(kind)
        nature = row if isinstance(row, KindRow) else usual
        if nature:
            emblem = nature.emblem or (usual.emblem if usual else None)
            found[kind] = _nature(nature, emblem or "")
    return found


def _nature(row: NatureRow, emblem: str) -> Nature:
    """Of people holds what holds of whatever was there before, and may be meant anywhere."""
    return Nature(
        people=row.people,
        older=row.older or row.people,
        anywhere=row.anywhere or row.people,
        loose=row.loose,
        tells=row.tells,
        emblem=emblem,
    )
