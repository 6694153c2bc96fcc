"""Question files -> a bank and everything that is wrong with them; a broken part never hides the others."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from game.facts import rows, source, typing_slips
from game.facts.build import Built, build
from game.facts.entries import Known
from game.facts.eras import eras_of
from game.facts.folder import NO_FILE
from game.facts.format import EntriesFile
from game.facts.frame import ErasFile, KindRow, PhrasesFile, RelationsFile
from game.facts.garbage import uncollected
from game.facts.inherited import Said, natures_of, phrases_of
from game.facts.model import Bank, Era, Nature, Phrases, Problem, Relation, Severity, Where
from game.facts.relations import relations_of
from game.facts.stories import with_stories
from game.facts.tree import Tree

NO_FACTS = "this file has no entries with facts, and no other has; questions/README.md shows how to write them"
NOTHING = (NO_FACTS, NO_FILE)  # what is told where there is nothing wrong, but nothing to ask
_NEEDED = {
    "eras": "it gives the bank its name, its eras and their chapters",
    "relations": "it has the wording of the questions; copy the one that comes with the game",
}


@dataclass(frozen=True, slots=True)
class Loaded:
    """A bank, maybe empty, and the problems in the order of their places."""

    bank: Bank
    problems: tuple[Problem, ...]


def load(files: Iterable[tuple[str, bytes]]) -> Loaded:
    """Read `(name, bytes)` of eras.yaml, relations.yaml and any number of files of entries; phrases that they do not
    have are those of the game."""
    with uncollected():
        return _load(files)


def _load(files: Iterable[tuple[str, bytes]]) -> Loaded:
    problems: list[Problem] = []
    trees: dict[str, Tree] = {}
    names = []
    for name, data in files:
        names.append(name)
        tree, of_file = source.read_source(name, data)
        problems += of_file
        if tree:
            problems += typing_slips.doubts(tree, data)
            trees[name] = tree
    bank = _Loader(trees, tuple(names), problems).bank()
    return Loaded(bank, tuple(sorted(problems)))


Page = tuple[Tree, EntriesFile]


@dataclass(frozen=True, slots=True)
class _Loader:
    """Makes the bank of the trees of its files, and adds to the problems what it finds."""

    trees: dict[str, Tree]
    names: tuple[str, ...]
    problems: list[Problem]

    def bank(self) -> Bank:
        frame = self._frame()
        pages = self._pages(frame.relations)
        made = self._built(pages, frame) if frame.trees else Built()
        return Bank(
            name=frame.name,
            title=frame.title,
            language=frame.language,
            eras=self._with_stories(frame, made),
            kinds=frame.kinds,
            relations=frame.relations,
            entries=made.entries,
            facts=made.facts,
            intervals=made.intervals,
            quotations=made.quotations,
            pictures=tuple(made.pictures),
            files=self.names,
            phrases=frame.phrases,
            natures=frame.natures,
        )

    def _frame(self) -> "_Frame":
        eras_tree, eras_file = self._take("eras", ErasFile)
        relations_tree, wording = self._take("relations", RelationsFile)
        phrases_tree, phrases_file = self._take("phrases", PhrasesFile)
        language = eras_file.language if eras_file else "en"
        said = [*_said(phrases_tree, phrases_file), *_said(relations_tree, wording)]
        relations = self._relations(relations_tree, wording)
        trees = (eras_tree, relations_tree) if eras_tree and relations_tree and relations else ()
        return _Frame(
            file=eras_file,
            trees=trees if eras_file else (),
            language=language,
            eras=self._eras(eras_tree, eras_file),
            kinds=_plurals(wording) if wording else {},
            relations=relations,
            phrases=phrases_of(said, language, self.problems),
            natures=natures_of(wording.kinds, phrases_file) if wording else {},
        )

    def _take(self, stem: str, file: type[rows.File]) -> tuple[Tree | None, rows.File | None]:
        """Take eras.yaml, relations.yaml or phrases.yaml, which need not be there, from among the files."""
        name = next((name for name in self.names if PurePath(name).stem.casefold() == stem), "")
        if not name and stem in _NEEDED:
            text = f"there is no {stem}.yaml in the folder; {_NEEDED[stem]}"
            self.problems.append(Problem(Where(f"{stem}.yaml", 1, 1), text))
        tree = self.trees.pop(name, None)
        if tree is None:
            return None, None
        return tree, self._rows(tree, file)

    def _eras(self, tree: Tree | None, file: ErasFile | None) -> tuple[Era, ...]:
        if tree is None or file is None:
            return ()
        return tuple(eras_of(tree, file, self.problems))

    def _with_stories(self, frame: "_Frame", made: Built) -> tuple[Era, ...]:
        """The eras with the stories of their chapters."""
        if frame.file is None or not frame.trees:
            return frame.eras
        eras_tree = frame.trees[0]
        return with_stories(frame.eras, eras_tree, frame.file, made.nameable, self.problems)

    def _relations(self, tree: Tree | None, file: RelationsFile | None) -> dict[str, Relation]:
        if tree is None or file is None:
            return {}
        return dict(relations_of(tree, file, self.problems))

    def _pages(self, relations: Iterable[str]) -> list[Page]:
        """The files of entries, as far as they have rows."""
        pages = []
        for tree in self.trees.values():
            file = self._rows(tree, EntriesFile, relations)
            if file:
                pages.append((tree, file))
        return pages

    def _rows(self, tree: Tree, file: type[rows.File], relations: Iterable[str] = ()) -> rows.File | None:
        read, of_rows = rows.read_rows(tree, file, frozenset(relations))
        self.problems.extend(of_rows)
        return read

    def _built(self, pages: list[Page], frame: "_Frame") -> Built:
        made = build(pages, frame.known())
        self.problems.extend(made.problems)
        self.problems.extend(_strangers(pages, frame.name))
        if not made.facts and not self.problems:
            self.problems.append(_nothing(pages, frame))
        return made


@dataclass(frozen=True, slots=True)
class _Frame:
    """What eras.yaml, relations.yaml and phrases.yaml say. `trees` are those of the first two; there are none where
    one of them is of no use, so that nothing can be made of the entries."""

    file: ErasFile | None
    trees: tuple[Tree, ...]
    language: str
    eras: tuple[Era, ...]
    kinds: Mapping[str, str]
    relations: Mapping[str, Relation]
    phrases: Phrases
    natures: Mapping[str, Nature]

    @property
    def name(self) -> str:
        return self.file.bank if self.file else ""

    @property
    def title(self) -> str:
        return self.file.title if self.file else ""

    def known(self) -> Known:
        """What the files of entries may name."""
        chapters = {}
        for era in self.eras:
            chapters[era.id] = [chapter.id for chapter in era.chapters]
        left_out: set[str] = set()
        for tree in self.trees:
            left_out |= tree.dropped
        return Known(chapters, self.kinds, self.relations, _folded(left_out))


def _said(tree: Tree | None, file: RelationsFile | PhrasesFile | None) -> list[Said]:
    return [(tree, file)] if tree and file else []


def _plurals(file: RelationsFile) -> dict[str, str]:
    plurals = {}
    for kind, row in file.kinds.items():
        plurals[kind] = row.plural if isinstance(row, KindRow) else row
    return plurals


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


def _nothing(pages: Sequence[Page], frame: "_Frame") -> Problem:
    """What to say where there are no facts, and nothing else is wrong."""
    if not pages:
        eras_tree = frame.trees[0]
        start = eras_tree.where()
        return Problem(start, NO_FILE)
    tree, _ = pages[-1]
    start = tree.where()
    return Problem(start, NO_FACTS)


def _strangers(pages: Iterable[Page], bank: str) -> Iterator[Problem]:
    for tree, file in pages:
        if file.bank not in (None, bank):
            text = f'this file belongs to the bank "{file.bank}", eras.yaml to "{bank}"; make them alike'
            yield Problem(tree.where("bank"), text, Severity.DOUBT)
