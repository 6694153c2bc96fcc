"""What comes along when a text is copied from a web page or a word processor, and would be shown as it stands."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import unescape
from itertools import pairwise
from typing import NamedTuple

_NAMES = (
    "a|abbr|b|big|blockquote|br|center|cite|code|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|pre|q|s|small|span|strike"
)
_NAMES += "|strong|sub|sup|table|tbody|td|th|tr|tt|u|ul|wbr|ref|nowiki"
_ATTRIBUTES = r"""(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))*"""
_TAG = re.compile(rf"<(/?)({_NAMES})({_ATTRIBUTES})\s*(/?)>", re.IGNORECASE)
_BREAKS = ("br", "hr", "p", "div", "li", "tr", "td", "wbr")
_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,6}|#[xX][0-9A-Fa-f]{1,5});")
_RAISED = re.compile(r"<(su[pb])>([\d+-]{1,4})</\1>", re.IGNORECASE)
_HIGH = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_LOW = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
_REFERENCE = re.compile(r"<ref\b[^<>]*>[^<>]*</ref>|<ref\b[^<>]*/>", re.IGNORECASE)
_ASIDE = r"citation needed|clarification needed|who\?|when\?|which\?|where\?|why\?|by whom\?|dubious[^\]]{0,12}"
_NOTED = r"(?:note|nb|n|fn|a|lower-alpha|Anm\.|Anmerkung|réf\.|ref\.?) ?\d{1,3}|edit|update|sic|Bearbeiten|Quelle|[a-e]"
_COUNTED = r"[1-9]\d{0,2}(?:[,–-] ?\d{1,3})*"
_PAGE = r"(?::\s?\d{1,4}(?:[–-]\d{1,4})?)?"
_MARK = re.compile(
    rf"(?:(?<=[^\W_]{{2}})|(?<=[.,;:!?)\"”’%°]))(?:\[(?:{_COUNTED}|{_ASIDE}|{_NOTED})\]{_PAGE})+"
    rf"|(?<=\S) \[(?:{_ASIDE})\]",
    re.IGNORECASE,
)
_STARRED = re.compile(
    r"(?P<sign>\*\*\*?)(?=[^\s*])(?P<inner>[^*]*[^\s*])(?P=sign)|~~[^\s~](?:[^~]*[^\s~])?~~"
    r"|(?<![\w*])\*(?=[^\s*])(?P<one>[^*]*[^\s*])\*(?![\w*])"
    r"|(?<![\w_])__(?=[^\W_])(?P<two>[^_]*[^\W_][.!?]?)__(?![\w_])"
    r"|(?<![\w_])_(?=[^\W_])(?P<three>[^_]*[^\W_][.!?]?)_(?![\w_])"
    r"|(?<![\w`])`(?=[^\s`])(?P<code>[^`]*[^\s`])`(?![\w`])"
)
_LINK = re.compile(
    r"!?\[(?P<words>[^\[\]]+)\]\((?:https?://|/|#|www\.)[^\s()]*\)|\[\[(?:[^\[\]|]*\|)?(?P<page>[^\[\]|]+)\]\]"
)
_DUNDER = re.compile(r"__(?:init|name|main|str|repr|len|file|doc|dict|call|new|del|iter|next|enter|exit|add|eq|all)__")
_BULLET = re.compile(r"^(?:[•·‣▪◦●○]\s*|[*–—-]\s+)(?=[^\W\d_])")
_HEADING = re.compile(r"^#{1,4} +(?=\S)")
_NUMBERED_QUESTION = re.compile(
    r"^(?:(?:Question|Q|Frage) ?)?\(?\d{1,3} ?[.):]\s+(?=(?:[\"“]?(?:In |On |At |To |From |By |For |Of )?"
    r"(?:why|what|which|who|whom|whose|when|where|how|is|are|was|were|did|does|do|can|name|true)\b))",
    re.IGNORECASE,
)
_SUSPECT = re.compile(r"[<&*_~`\[•·‣▪◦●○]|^[#(\dQF–—-]")
_SUSPECT_FILE = re.compile(
    "|".join(
        (
            r"<[/A-Za-z]|&[#\w]{2,};|\*[^ \r\n]|__|~~|`|\]\(|[\s\"'(]_\w",
            r"[^\s\[{(=,:-]\[|\[(?:\[|citation|clarif|wh|by whom|dubious)",
            r"[\"':-] *(?:[*#–—-] +\w|[•·‣▪◦●○])",
            r"\bq: *[\"']?(?:\(?\d|Q|Frage)",
        )
    )
)
_OF_MARKUP = re.compile(r"\b(?:X?HTML|XML|CSS|[Mm]arkdown|tags?|markup|Wiki(?:text|code))\b")
_OF_CODE = re.compile(r"\b(?:array|list|index|Python|Java|JavaScript|code|program|variable|vector|matrix|regex)\b")
_FEWEST_DOTTED = 3  # options: two may begin with the initials of names
_MANY = 4  # rounds: what is unescaped may be escaped once more

_ROUND = re.compile(r"^\(?([A-Ha-h]|\d{1,2}|[ivx]{1,4})\)\s*(?=\S)")
_DOTTED = re.compile(r"^([A-Ha-h]|\d{1,2})(?:[.:]|\s*[-–—](?=\s))\s+(?=\S)")


class Odd(NamedTuple):
    """What would be shown as it stands, and what the text is without it: the same, where that is not sure."""

    signs: tuple[str, ...]
    clean: str


Step = Callable[[str], tuple[list[str], str]]


def odd_in(text: str, prompt: bool = False) -> Odd | None:
    """What was pasted with a text; a `prompt` may have had its number before it."""
    if not _SUSPECT.search(text):
        return None
    signs: dict[str, None] = {}
    clean = text
    for _ in range(_MANY):
        before = clean
        for step in (_entities, _tags, _links, _marks, _stars, _starts):
            found, clean = step(clean)
            signs |= dict.fromkeys(found)
        if clean == before:
            break
    if prompt and (number := _NUMBERED_QUESTION.match(clean)):
        signs[number[0].strip()] = None
        clean = clean[number.end() :]
    return Odd(tuple(signs), clean.strip() or text) if signs else None


def may_hold_odd(data: bytes) -> bool:
    """Whether a file is worth a look: most have no such sign at all."""
    return _SUSPECT_FILE.search(data.decode("utf-8", "replace")) is not None


def is_of_markup(texts: Iterable[str]) -> bool:
    """Whether texts are about such signs, so that they are meant."""
    return any(_OF_MARKUP.search(text) for text in texts)


def _entities(text: str) -> tuple[list[str], str]:
    found = [sign for sign in _ENTITY.findall(text) if unescape(sign) != sign]
    return found, _ENTITY.sub(lambda sign: unescape(sign[0]).replace("\xa0", " "), text) if found else text


def _tags(text: str) -> tuple[list[str], str]:
    """Tags that have a partner, or end a line, can go; one that stands in a sentence may be what it is about."""
    raised = _RAISED.sub(lambda tag: tag[2].translate(_HIGH if tag[1].lower() == "sup" else _LOW), text)
    plain = _REFERENCE.sub("", raised)
    tags = [tag for tag in _TAG.finditer(plain) if not _is_compared(plain, tag)]
    if _TAG.fullmatch(text.strip()) or (plain == text and not tags):
        return [], text
    paired = {tag[2].lower() for tag in tags if not tag[1]} & {tag[2].lower() for tag in tags if tag[1]}

    def without(tag: re.Match[str]) -> str:
        name = tag[2].lower()
        lone = plain[tag.start() - 1 : tag.start()] == " " and plain[tag.end() : tag.end() + 1] == " "
        if name not in paired and (name not in _BREAKS or lone):
            return tag[0]
        return " " if name in _BREAKS else ""

    signs = [tag[0] for tag in _TAG.finditer(text) if not _is_compared(text, tag)]
    return signs, _tidied(_TAG.sub(without, plain), text)


def _is_compared(text: str, tag: re.Match[str]) -> bool:
    """Whether letters are compared here, as in `a<b>c`."""
    beside = text[tag.start() - 1 : tag.start()] + text[tag.end() : tag.end() + 1]
    return len(tag[0]) == 3 and beside.isalnum() and f"</{tag[2]}>" not in text


def _links(text: str) -> tuple[list[str], str]:
    found = [link[0] for link in _LINK.finditer(text)]
    return found, _LINK.sub(lambda link: link["words"] or link["page"], text)


def _marks(text: str) -> tuple[list[str], str]:
    """Marks of footnotes; in a text about code such brackets are something else."""
    if _OF_CODE.search(text):
        return [], text
    found = [mark[0].strip() for mark in _MARK.finditer(text)]
    return found, _tidied(_MARK.sub("", text), text) if found else text


def _stars(text: str) -> tuple[list[str], str]:
    found = [bold[0] for bold in _STARRED.finditer(text) if not _DUNDER.fullmatch(bold[0])]

    def bare(bold: re.Match[str]) -> str:
        inner = bold["inner"] or bold["one"] or bold["two"] or bold["three"]
        return inner if inner and not _DUNDER.fullmatch(bold[0]) else bold[0]

    return found, _STARRED.sub(bare, text)


def _starts(text: str) -> tuple[list[str], str]:
    """The bullet of a list, or the sign of a heading."""
    begun = _BULLET.match(text) or _HEADING.match(text)
    return ([begun[0].strip()], text[begun.end() :]) if begun else ([], text)


def _tidied(text: str, before: str) -> str:
    """Without the double spaces that something left behind."""
    return re.sub(r" +([.,;:!?])", r"\1", re.sub(r"\s+", " ", text)).strip() if text != before else text


def without_letters(options: Sequence[str]) -> list[str] | None:
    """Options without the letters or numbers that stand before them; None where they have none, and the same texts
    where they may be something else."""
    rounds = [_ROUND.match(text) for text in options]
    if any(rounds):
        labels = {found[1].casefold() for found in rounds if found}
        return _from_ends(options, rounds) if len(labels) == len(options) else list(options)
    dotted = [_DOTTED.match(text) for text in options]
    if not all(dotted) or len(options) < _FEWEST_DOTTED:
        return None
    labels = {found[1].casefold() for found in dotted if found}
    letters, numbers = set("abcdefgh"[: len(options)]), set(map(str, range(1, len(options) + 1)))
    bare = _from_ends(options, dotted)
    if labels not in (letters, numbers) or len(set(bare)) < len(bare):
        return None
    may_be_initials = labels == letters and all(text.istitle() and " " not in text for text in bare)
    return list(options) if may_be_initials else bare


def _from_ends(options: Sequence[str], found: Sequence[re.Match[str] | None]) -> list[str]:
    return [text[begun.end() :] if begun else text for text, begun in zip(options, found, strict=True)]


def rests(right: str, wrong: Sequence[str]) -> Iterator[int]:
    """The numbers of wrong options that seem to be what follows a comma in the one before."""
    if not right[:1].isalpha():
        return
    capital = right[0].isupper()
    alike = sum(text[:1].isupper() for text in (right, *wrong))
    for number, (before, text) in enumerate(pairwise(wrong), 1):
        first = text.partition(" ")[0]
        if len(before.split()) < 2 or not first.isalpha() or not first.islower():
            continue
        odd = capital and alike > len(wrong) / 2 and first not in _PARTICLES
        leads_on = first in _LEADING_ON and right.partition(" ")[0] != first
        if odd or leads_on:
            yield number


_PARTICLES = ("von", "van", "de", "del", "della", "da", "di", "du", "la", "le", "al", "bin", "ibn", "ten", "ter", "zu")
_LEADING_ON = ("and", "or", "but", "nor", "which", "who", "whose", "too", "und", "oder", "aber")
