"""What can be said of entries, in which words, and what is known of all entries of a kind."""

from dataclasses import dataclass
from typing import NamedTuple

from game.facts.problem import NOWHERE, Where

Phrasings = tuple[str, ...]  # one and the same in several wordings, the best first
PAST, PRESENT = "past", "present"


@dataclass(frozen=True, slots=True)
class Relation:
    """What can be said of an entry, and the words to say and ask it; `{s}` is the entry, `{v}` the value.

    `{was|is}` in a wording is the first word for what is over and the second for what still is; `tense` says which of
    them is meant where the status of the entry tells nothing. `clue` is the fact as the entry itself, or somebody who
    does not name it, would tell it. `of_kinds` has the relation as it is
    said of entries of some kinds. Where the relation is `unique`, a value is true only of the entries that are said to
    have it: the first woman in space. It can hold only `after` those relations, and with one that `ends` the entry is
    over. Where it is not `asked`, its facts serve, unless they say something else; `not_as` are kinds of questions in
    which none of them is asked.
    """

    name: str
    type: str  # "date", "quantity", "text", or the kind of thing that the value names
    say: Phrasings
    ask: Phrasings
    back: Phrasings = ()
    event: Phrasings = ()
    match: Phrasings = ()
    sort: Phrasings = ()
    clue: Phrasings = ()
    unit: str = ""
    tense: str = ""
    after: tuple[str, ...] = ()
    complete: bool = True
    unique: bool = False
    ends: bool = False
    asked: bool = True
    not_as: tuple[str, ...] = ()
    where: Where = NOWHERE
    of_kinds: "tuple[tuple[str, Relation], ...]" = ()

    def of(self, kind: str) -> "Relation":
        """As it is said of entries of this kind."""
        for special, relation in self.of_kinds:
            if special == kind:
                return relation
        return self

    @property
    def everywhere(self) -> "tuple[Relation, ...]":
        """As it is said in general, and of each kind that has words of its own."""
        found = [self]
        for _, special in self.of_kinds:
            found.append(special)
        return tuple(found)

    @property
    def wordings(self) -> tuple[tuple[str, Phrasings], ...]:
        """By its word in the file each of the wordings."""
        return (
            ("say", self.say),
            ("ask", self.ask),
            ("back", self.back),
            ("event", self.event),
            ("match", self.match),
            ("sort", self.sort),
            ("clue", self.clue),
        )


WRITTEN = Relation("question", "written", (), ())
SAID = Relation("quotation", "said", (), ())


class Nature(NamedTuple):
    """What is known of all entries of a kind, or of all values of a type.

    `people` answer to their last names. What is `older` may have been there before the first date that is told of it.
    What may be meant `anywhere` can be a wrong option wherever one of its kind is asked for. What is `loose` can be
    named in more ways than one: a town, or the country that it is in. What `tells` nothing is known by too many. The
    `emblem` stands for those that have no picture.
    """

    people: bool = False
    older: bool = False
    anywhere: bool = False
    loose: bool = False
    tells: bool = True
    emblem: str = ""


UNKNOWN = Nature()
OF_TEXTS = Nature(older=True, loose=True)
