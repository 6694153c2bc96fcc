"""The format of the files that frame a bank, eras.yaml, relations.yaml and phrases.yaml."""

import re
from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Discriminator,
    Field,
    Tag,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from game.facts.emblem_names import EMBLEM_NAMES
from game.facts.format import (
    ASK,
    SCALAR,
    ClosedRow,
    Id,
    Language,
    NotAs,
    Several,
    Text,
    Uses,
    When,
    YesNo,
    section,
)
from game.facts.tenses import PAIR


def _share(text: object) -> tuple[float, float]:
    """`40 %`, or from so much to so much."""
    found = None
    if isinstance(text, str):
        found = re.fullmatch(r"(\d{1,3})(?: ?[-–] ?(\d{1,3}))? ?%", text)
    if found is None:
        raise PydanticCustomError("share", "not a share")
    least = int(found[1])
    most = int(found[2] or least)
    if not least <= most <= 100:
        raise PydanticCustomError("share", "not a share")
    return least / 100, most / 100


Part = Annotated[tuple[float, float], BeforeValidator(_share), WithJsonSchema({"type": "string"})]


class StoryRow(ClosedRow):
    """A scene that is read before the first question of a chapter."""

    text: Text = Field(description="40 to 70 words: a scene with people in it, no summary.")
    source: Text | None = Field(None, description="Publisher, title, https://address")
    facts: Several = Field((), description="What it is about, as entry.relation, or entries by their ids.")


class ChapterRow(ClosedRow):
    id: Id
    name: Text
    story: StoryRow | None = None


class EraRow(ClosedRow):
    id: Id
    name: Text
    years: When
    about: Text | None = None
    balance: dict[Text, Part] = Field(
        default_factory=dict, description="How much of the core is about whom, such as Norway: 40-50 %."
    )
    chapters: list[ChapterRow] = Field(min_length=1)


class ErasFile(ClosedRow):
    """eras.yaml: the bank's name, its eras in their order, and their chapters."""

    bank: Id
    title: Text
    language: Language = "en"
    licence: Text | None = None
    eras: list[EraRow] = Field(min_length=1)


def _checked(text: str, blanks: Sequence[str]) -> str:
    """A wording must have its places for the entry, `{s}`, and the value, `{v}`, and may have pairs."""
    if any(blank not in text for blank in blanks):
        told = {"blanks": " and ".join(blanks)}
        raise PydanticCustomError("blank", "lacks a place", told)
    unpaired = PAIR.sub("", text)
    unknown = set(re.findall(r"\{[^{}]*\}", unpaired)) - {"{s}", "{v}"}
    if unknown:
        told = {"blanks": " and ".join(sorted(unknown))}
        raise PydanticCustomError("unknown_blank", "has a place of no meaning", told)
    return text


def _in_a_list(value: object) -> object:
    """A wording may be one text, or several in a list."""
    if isinstance(value, list):
        return value
    return [value]


_SHAPE = WithJsonSchema({"anyOf": [SCALAR, {"type": "array", "items": SCALAR, "minItems": 1}]})
_SOME = Field(min_length=1)
_WITH_BOTH = AfterValidator(lambda text: _checked(text, ("{s}", "{v}")))
_WITH_ENTRY = AfterValidator(lambda text: _checked(text, ("{s}",)))
_WITH_VALUE = AfterValidator(lambda text: _checked(text, ("{v}",)))

Sayings = Annotated[tuple[Annotated[Text, _WITH_BOTH], ...], _SOME, BeforeValidator(_in_a_list), _SHAPE]
Askings = Annotated[tuple[Annotated[Text, _WITH_ENTRY], ...], _SOME, BeforeValidator(_in_a_list), _SHAPE]
Backwards = Annotated[tuple[Annotated[Text, _WITH_VALUE], ...], _SOME, BeforeValidator(_in_a_list), _SHAPE]
Requests = Annotated[tuple[Text, ...], _SOME, BeforeValidator(_in_a_list), _SHAPE]


class WordingsRow(ClosedRow):
    """Words for what is said of entries of one kind; the others are those of the relation."""

    say: Sayings | None = Field(None, description="The fact as a sentence.")
    ask: Askings | None = Field(None, description="The question for the value.")
    back: Backwards | None = Field(None, description="The question for the entry.")
    event: Askings | None = Field(None, description="The dated event as a short sentence.")
    match: Requests | None = Field(None, description="The request to pair entries with values.")
    sort: Requests | None = Field(None, description="The request to put entries in order, the least first.")
    clue: Backwards | None = Field(None, description="The fact as the entry would tell it, without its name.")


class RelationRow(WordingsRow):
    """What can be said of an entry, and the words for it: one text, or a list of which the first that fits is taken.

    {s} is the entry, {v} the value; {was|is} is "was" of what is over and "is" of what still is.
    """

    type: Text
    say: Sayings = Field(description="The fact as a sentence.")
    ask: Askings = Field(description="The question for the value.")
    of: dict[str, WordingsRow] = Field(default_factory=dict, description="Other words for entries of a kind.")
    unit: Text | None = None
    tense: Literal["past", "present"] | None = Field(None, description="The tense for entries without a status.")
    after: Several = Field((), description="Relations whose dates cannot be later than this one's.")
    complete: YesNo = True
    unique: YesNo = Field(False, description="yes: a value is true of one entry only.")
    use: Uses = Field((ASK,), description="What its facts are for, unless they say it: ask, clue or why.")
    ends: YesNo = Field(False, description="yes: from this date on the entry is over.")
    not_as: NotAs = Field((), description="The kinds of questions in which none of its facts is asked.")


class NatureRow(ClosedRow):
    """What is known of all entries of a kind."""

    people: YesNo = Field(False, description="yes: the last name alone is a right answer.")
    older: YesNo = Field(False, description="yes: may have been there before the first date that is told of it.")
    anywhere: YesNo = Field(False, description="yes: can be a wrong option wherever one of the kind is asked for.")
    loose: YesNo = Field(False, description="yes: can be named in several ways, such as a town and its country.")
    tells: YesNo = Field(True, description="no: to have to do with one of them says little.")
    emblem: EMBLEM_NAMES | None = Field(None, description="On coins of those that have no picture of their own.")


class KindRow(NatureRow):
    """A kind in its long form."""

    plural: Text


def _kind_shape(value: object) -> str:
    return "#long" if isinstance(value, dict) else "#short"


AnyKind = Annotated[
    Annotated[Text, Tag("#short")] | Annotated[KindRow, Tag("#long")],
    Discriminator(_kind_shape),
]


class WordsFile(ClosedRow):
    """What a bank says in words of its own; whatever is left out is inherited from the game's phrases.yaml."""

    phrases: Annotated[dict[str, Text], section(dict)] = Field(
        default_factory=dict, description="What is said in any bank, by its name."
    )
    plurals: dict[Text, Text] | None = Field(default=None, description="Words that change where several are meant.")
    tenses: dict[Text, Text] | None = Field(default=None, description="Words of the past, and of what still is.")
    articles: Several | None = Field(default=None, description="Words before a name that are not part of it.")


class RelationsFile(WordsFile):
    """relations.yaml: the kinds of entries and the wording of the relations."""

    kinds: dict[str, AnyKind] = Field(min_length=1, description="In the singular, and what is known of them.")
    relations: dict[str, RelationRow] = Field(min_length=1)


class PhrasesFile(WordsFile):
    """phrases.yaml: what is said, and known, in any bank."""

    language: Language = "en"
    kinds: Annotated[dict[str, NatureRow], section(dict)] = Field(default_factory=dict)
