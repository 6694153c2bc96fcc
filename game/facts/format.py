"""The format of a file of entries: it checks what teachers write and makes the schema for their editors."""

import re
from collections.abc import Callable
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    StringConstraints,
    Tag,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from game.facts.dates import parse_date
from game.facts.focus import Focus, focus_of
from game.facts.kind_names import OF_FACTS, OF_QUOTATIONS
from game.facts.model import Date

SCALAR = {"type": ["string", "number", "boolean"]}

Text = Annotated[str, StringConstraints(min_length=1), WithJsonSchema(SCALAR)]
Id = Annotated[str, StringConstraints(pattern=r"^[^\sA-Z.,:#@/\"'“”„«»\[\]{}]+$")]
Level = Annotated[int, Field(ge=1, le=5)]
YesNo = Annotated[bool, WithJsonSchema({"enum": ["yes", "no", True, False]})]
Status = Literal["planned", "active", "ended", "paused", "cancelled"]


def _date(value: object) -> Date:
    date = parse_date(value) if isinstance(value, str) else None
    if date is None:
        raise PydanticCustomError("date", "not a date")
    return date


def listed(value: object) -> object:
    if isinstance(value, str):
        return [value]
    return value


def section(empty: Callable[[], object]) -> BeforeValidator:
    """A part that may have been begun and have nothing in it yet."""
    return BeforeValidator(lambda value: empty() if value == "" else value)


def _focus(value: object) -> Focus:
    focus = focus_of(value)
    if focus is None:
        raise PydanticCustomError("focus", "not a part of a picture")
    return focus


def _language(text: str) -> str:
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", text):
        raise PydanticCustomError("language", "not a language")
    return text


Language = Annotated[str, AfterValidator(_language)]
_PART = {"type": "array", "items": {"type": "number"}, "minItems": 3, "maxItems": 3}
Part = Annotated[Focus, BeforeValidator(_focus), WithJsonSchema(_PART)]
When = Annotated[Date, BeforeValidator(_date), WithJsonSchema({"type": ["string", "number"]})]
Several = Annotated[
    tuple[Text, ...],
    BeforeValidator(listed),
    WithJsonSchema({"anyOf": [SCALAR, {"type": "array", "items": SCALAR}]}),
]
ASK: Literal["ask"] = "ask"
_USES = {"enum": [ASK, "clue", "why"]}
Uses = Annotated[
    tuple[Literal["ask", "clue", "why"], ...],
    Field(min_length=1),
    BeforeValidator(listed),
    WithJsonSchema({"anyOf": [_USES, {"type": "array", "items": _USES, "minItems": 1}]}),
]

NotAs = Annotated[tuple[OF_FACTS, ...], BeforeValidator(listed)]
_NOT_AS = "The kinds of questions in which it is not asked, though it could be."
_WAS = "Ids that it had before, so that what pupils know of it is not lost."
_WHY_NOT = "Why a wrong option is none: as many texts as need it, each begins with the option and a colon."
_SOURCE = "A key of this file's sources, or the address of a page."


class ClosedRow(BaseModel):
    """Part of a file: no keys but those named."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, defer_build=True)


class AskedRow(ClosedRow):
    """What facts and hand-written questions have in common; most of it is inherited from the entry."""

    why: Text | None = Field(None, description="One or two short sentences that say more than the fact itself.")
    hint: Text | None = Field(None, description="Help that does not contain the answer.")
    why_not: Several = Field((), description=_WHY_NOT)
    level: Level | None = Field(None, description="1 everybody knows it ... 5 expert.")
    core: YesNo = Field(False, description="Every pupil must answer it to open the next era.")
    use: Uses = Field((), description="ask, or clue or why of what serves as such and is never asked.")
    source: Text | None = Field(None, description=_SOURCE)
    as_of: When | None = Field(None, description="When this was last known to be so; the player sees it.")
    review_by: When | None = Field(None, description="From then on it is not asked until somebody has looked again.")
    status: Status | None = None
    era: Text | None = None
    chapter: Text | None = None
    was: Several = Field((), description=_WAS)


class FactRow(AskedRow):
    """A fact in its long form."""

    value: Several = Field(alias="is", min_length=1, description="The value: one, or a list.")
    wrong: Several = Field((), description="Wrong options, certainly false and alike in shape.")
    also: Several = Field((), description="Further true values: accepted, never offered.")
    complete: YesNo | None = Field(None, description="no: the value is only some of several true ones.")
    ask: Text | None = Field(None, description="The question in words of its own.")
    not_as: NotAs = Field((), description=_NOT_AS)
    event: Text | None = Field(None, description="Of a date: what happened, as a short sentence in the present.")


def _shape(value: object) -> str:
    if isinstance(value, dict):
        return "#long"
    if isinstance(value, list):
        return "#list"
    return "#short"


AnyFact = Annotated[
    Annotated[Text, Tag("#short")]
    | Annotated[Annotated[tuple[Text, ...], Field(min_length=1)], Tag("#list")]
    | Annotated[FactRow, Tag("#long")],
    Discriminator(_shape),
]


class EntryRow(ClosedRow):
    """A thing of the story, with its facts."""

    id: Id = Field(description="Lower case with hyphens, unique in the bank.")
    kind: Text
    era: Text
    chapter: Text
    name: Text = Field(description="As an option on a button, without an article.")
    called: Text | None = Field(None, description='Its name inside a sentence, such as "the Moon".')
    also: Several = Field((), description="Other names: accepted when typed.")
    level: Level = Field(2, description="1 everybody knows it ... 5 expert.")
    clue: Text | None = Field(None, description="Describes the entry without naming it; begins in lower case.")
    clues: Several = Field((), description="From strange to famous, before the clue: sentences that do not name it.")
    like: Several = Field((), description="Ids of entries that its first clues fit as well.")
    by: Several = Field((), description="The main actors, such as countries.")
    tags: Several = ()
    part_of: Several = Field((), description="Ids of the bigger things it belongs to.")
    avoid: Several = Field((), description="Never to be wrong options for this entry.")
    status: Status | None = None
    source: Text | None = Field(None, description=_SOURCE)
    as_of: When | None = Field(None, description="When what can change of it was last known to be so.")
    review_by: When | None = None
    was: Several = Field((), description=_WAS)
    facts: Annotated[dict[str, AnyFact], section(dict)] = Field(default_factory=dict)


class QuestionRow(AskedRow):
    """A hand-written question."""

    id: Id
    about: Text = Field(description="The id of an entry.")
    q: Text = Field(description="The question.")
    right: Text
    wrong: Annotated[
        tuple[Text, ...],
        Field(min_length=1, max_length=5, description="Wrong options; one is enough for true or false."),
        BeforeValidator(listed),
        WithJsonSchema({"anyOf": [SCALAR, {"type": "array", "items": SCALAR, "minItems": 1, "maxItems": 5}]}),
    ]
    also: Several = Field((), description="Further right answers: never offered as wrong options.")


class IntervalRow(ClosedRow):
    """Two dated facts whose distance in time is the story."""

    first: Text = Field(alias="from", description="The id of the earlier fact, as entry.relation.")
    then: Text = Field(alias="to", description="The id of the later fact.")
    ask: Text = Field(description="The question, such as: How many years after ... did ...?")
    unit: Literal["days", "weeks", "months", "years"] | None = Field(
        None, description="Where the question does not say it in English."
    )
    why: Text | None = Field(None, description="Why it took so long, or was so short: one or two short sentences.")
    level: Level | None = Field(None, description="1 everybody knows it ... 5 expert; else the harder fact's.")
    source: Text | None = Field(None, description=_SOURCE)


_THREE = {"type": "array", "items": SCALAR, "minItems": 3, "maxItems": 3}
_TO_SIX = {**_THREE, "maxItems": 6}
Three = Annotated[tuple[Text, ...], Field(min_length=3, max_length=3), BeforeValidator(listed), WithJsonSchema(_THREE)]
ToSix = Annotated[tuple[Text, ...], Field(min_length=3, max_length=6), BeforeValidator(listed), WithJsonSchema(_TO_SIX)]


class QuotationRow(ClosedRow):
    """What somebody said, word for word."""

    id: Id
    about: Text | None = Field(None, description="The id of the entry that it is about.")
    era: Text
    chapter: Text
    words: Text = Field(description="The exact words; three points where something is left out.")
    original: Text | None = Field(None, description="The words as they were spoken, if that was in another language.")
    speaker: Text = Field(description="A name, or the id of an entry.")
    occasion: Text = Field(description="Where or when, as the end of a sentence: as he stepped onto the Moon.")
    date: When
    source: Text = Field(description=_SOURCE)
    wrong: ToSix = Field(description="Three to six who might have said it and did not: names, or ids of entries.")
    missing: Text = Field(description="A word, or several, that stand in the words just once, for a gap.")
    wrong_words: Three = Field(description="Three words that would fit into the gap.")
    why: Text | None = Field(None, description="One or two short sentences that say more.")
    level: Level = Field(2, description="1 everybody knows it ... 5 expert.")
    hint: Text | None = Field(None, description="Help that contains neither the speaker nor the word.")
    not_as: Annotated[tuple[OF_QUOTATIONS, ...], BeforeValidator(listed)] = Field((), description=_NOT_AS)


class PictureRow(ClosedRow):
    """A picture, and what it shows."""

    file: Text = Field(description="The name of a file in the folder pictures: PNG, JPEG or SVG.")
    shows: Several = Field(
        min_length=1, description="Ids of entries and hand-written questions; the first is what is seen."
    )
    alt: Text = Field(description="What is seen, in a sentence, for those who cannot see it.")
    alt_without_name: Text | None = Field(None, description="The same, where the name is the answer.")
    known_by: Text | None = Field(None, description="By what one knows it, and what it is, where it was asked for.")
    like: Several = Field((), description="Names of what one may take it for: the wrong options.")
    level: Level | None = Field(None, description="1 everybody knows it by sight ... 5 expert.")
    ask: Text | None = Field(None, description="The question, where it is not: What does this picture show?")
    coin: Part | None = Field(
        None, description="What a coin shows, in hundredths: [from the left, from the top, wide]."
    )
    credit: Text | None = Field(None, description="Who made it, and under which licence.")


class EntriesFile(ClosedRow):
    """A file of entries: one of an era, as a rule."""

    bank: Text | None = None
    as_of: When | None = Field(None, description="When what can change was last checked; not shown.")
    sources: Annotated[dict[str, Text], section(dict)] = Field(
        default_factory=dict, description="key: Publisher, title, https://address"
    )
    entries: Annotated[list[EntryRow], section(list)] = Field(default_factory=list)
    questions: Annotated[list[QuestionRow], section(list)] = Field(default_factory=list)
    intervals: Annotated[list[IntervalRow], section(list)] = Field(default_factory=list)
    quotations: Annotated[list[QuotationRow], section(list)] = Field(default_factory=list)
    pictures: Annotated[list[PictureRow], section(list)] = Field(default_factory=list)
