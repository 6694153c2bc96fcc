"""What comes along when a text is copied from a web page or a word processor, and would be shown as it stands."""

import re
from collections.abc import Iterable
from html import unescape
from typing import NamedTuple

from game.facts.garbled import LEADS, ungarbled
from game.facts.line_starts import without_bullet, without_number

_NAMES = (
    "a|abbr|b|big|blockquote|br|center|cite|code|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|pre|q|s|small|span|strike"
)
_NAMES += "|strong|sub|sup|table|tbody|td|th|tr|tt|u|ul|wbr|ref|nowiki"
_ATTRIBUTES = r"""(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))*"""
_TAG = re.compile(rf"<(/?)({_NAMES})({_ATTRIBUTES})\s*(/?)>", re.IGNORECASE)
_BREAKS = ("br", "hr", "p", "div", "li", "tr", "td", "wbr")
_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,6}|#[xX][0-9A-Fa-f]{1,5});")
_COMMENT = re.compile(r"<!--.*?(?:-->|$)")
_RAISED = re.compile(r"<(su[pb])>([\d+-]{1,4})</\1>", re.IGNORECASE)
_HIGH = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_LOW = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
_REFERENCE = re.compile(r"<ref\b[^<>]*>[^<>]*</ref>|<ref\b[^<>]*/>", re.IGNORECASE)
_ASIDE = r"citation needed|clarification needed|who\?|when\?|which\?|where\?|why\?|by whom\?|dubious[^\]]{0,12}"
_NOTED = r"(?:note|nb|n|fn|a|lower-alpha|Anm\.|Anmerkung|réf\.|ref\.?) ?\d{1,3}|edit|update|sic|Bearbeiten|Quelle|[a-e]"
_COUNTED = r"[1-9]\d{0,2}(?:[,–-] ?\d{1,3})*"
_RAISED_DIGITS = "⁰¹²³⁴-⁹"  # a note where they stand behind a word, but no unit or power
_PAGE = r"(?::\s?\d{1,4}(?:[–-]\d{1,4})?)?"
_MARK = re.compile(
    rf"(?:(?<=[^\W_]{{2}})|(?<=[.,;:!?)\"”’%°]))(?:\[(?:{_COUNTED}|{_ASIDE}|{_NOTED})\]{_PAGE})+"
    rf"|(?<=\S) \[(?:{_ASIDE})\]"
    rf"|(?:(?<=[^\W\d_]{{4}})|(?<=[.,;:!?\"”’]))[{_RAISED_DIGITS}]{{1,2}}(?![\w{_RAISED_DIGITS}])",
    re.IGNORECASE,
)
_STARRED = re.compile(
    r"(?P<sign>\*\*\*?)(?=[^\s*])(?P<inner>[^*]*[^\s*])(?P=sign)|~~[^\s~](?:[^~]*[^\s~])?~~"
    r"|(?<![\w*])\*(?=[^\s*])(?P<one>[^*]*[^\s*])\*(?![\w*])"
    r"|(?<![\w_])__(?=[^\W_])(?P<two>[^_]*[^\W_][.!?]?)__(?![\w_])"
    r"|(?<![\w_])_(?=[^\W_])(?P<three>[^_]*[^\W_][.!?]?)_(?![\w_])"
    r"|(?<![\w`])`(?=[^\s`])(?P<code>[^`]*[^\s`])`(?![\w`])"
    r"|(?<![\w'])''(?=[^\s'])(?P<four>[^']*[^\s'])''(?![\w'])"
)
_LINK = re.compile(
    r"!?\[(?P<words>[^\[\]]+)\]\((?:https?://|/|#|www\.)[^\s()]*\)|\[\[(?:[^\[\]|]*\|)?(?P<page>[^\[\]|]+)\]\]"
)
_DUNDER = re.compile(r"__(?:init|name|main|str|repr|len|file|doc|dict|call|new|del|iter|next|enter|exit|add|eq|all)__")
_SUSPECT = re.compile(rf"[<&*_~`\[•·‣▪◦●○{LEADS}{_RAISED_DIGITS}]|^[#(\dQF–—-]")
_SUSPECT_FILE = re.compile(
    "|".join(
        (
            r"<[/A-Za-z!]|&[#\w]{2,};|\*[^ \r\n]|__|~~|`|\]\(|[\s\"'(]_\w",
            rf"[{_RAISED_DIGITS}]",
            r"[^\s\[{(=,:-]\[|\[(?:\[|citation|clarif|wh|by whom|dubious)",
            r"(?:[\"':]|(?<!-)-) *(?:(?:[*–—-]|#{1,4}) +\w|[•·‣▪◦●○])",  # no line of dashes in a note
            r"\bq: *[\"']?(?:\(?\d|Q|Frage)",
        )
    )
)
_OF_MARKUP = re.compile(r"\b(?:X?HTML|XML|CSS|[Mm]arkdown|tags?|markup|Wiki(?:text|code))\b")
_OF_CODE = re.compile(r"\b(?:array|list|index|Python|Java|JavaScript|code|program|variable|vector|matrix|regex)\b")
_MANY = 4  # rounds: what is unescaped may be escaped once more


class Odd(NamedTuple):
    """What would be shown as it stands, and what the text is without it: the same, where that is not sure."""

    signs: tuple[str, ...]
    clean: str


class _Step(NamedTuple):
    """What one kind of sign leaves of a text, and what was found of it."""

    signs: list[str]
    clean: str


def odd_in(text: str, prompt: bool = False) -> Odd | None:
    """What was pasted with a text; a `prompt` may have had its number before it."""
    if not _SUSPECT.search(text) and "''" not in text:
        return None
    signs: dict[str, None] = {}  # each once, in the order in which they were found
    clean = text
    for _ in range(_MANY):
        before = clean
        for step in (ungarbled, _entities, _comments, _tags, _links, _marks, _stars, without_bullet):
            found, clean = step(clean)
            signs |= dict.fromkeys(found)
        if clean == before:
            break
    if prompt:
        number, clean = without_number(clean)
        signs |= dict.fromkeys(number)
    if not signs:
        return None
    return Odd(tuple(signs), clean.strip() or text)


def may_hold_odd(data: bytes) -> bool:
    """Whether a file is worth a look: most have no such sign at all."""
    text = data.decode("utf-8", "replace")
    if "''" in text or any(lead in text for lead in LEADS):
        return True
    return _SUSPECT_FILE.search(text) is not None


def is_of_markup(texts: Iterable[str]) -> bool:
    """Whether texts are about such signs, so that they are meant."""
    return any(_OF_MARKUP.search(text) for text in texts)


def _entities(text: str) -> _Step:
    signs = []
    for sign in _ENTITY.findall(text):
        if unescape(sign) != sign:
            signs.append(sign)
    if not signs:
        return _Step([], text)

    def meant(entity: re.Match[str]) -> str:
        sign = unescape(entity[0])
        return sign.replace("\xa0", " ")

    clean = _ENTITY.sub(meant, text)
    return _Step(signs, clean)


def _comments(text: str) -> _Step:
    if "<!--" not in text:
        return _Step([], text)
    signs = _all_of(_COMMENT, text)
    clean = _COMMENT.sub("", text)
    return _Step(signs, _tidied(clean, text))


def _tags(text: str) -> _Step:
    """Tags that have a partner, or end a line, can go; one that stands in a sentence may be what it is about."""
    raised = _RAISED.sub(_as_letters, text)
    plain = _REFERENCE.sub("", raised)
    tags = _tags_in(plain)
    has_none = plain == text and not tags
    if has_none or _TAG.fullmatch(text.strip()):
        return _Step([], text)
    opened: set[str] = set()
    closed: set[str] = set()
    for tag in tags:
        names = closed if tag[1] else opened
        names.add(_tag_name(tag))
    paired = opened & closed

    def without(tag: re.Match[str]) -> str:
        name = _tag_name(tag)
        is_break = name in _BREAKS
        can_go = name in paired or (is_break and not _stands_alone(plain, tag))
        if not can_go:
            return tag[0]
        return " " if is_break else ""

    clean = _TAG.sub(without, plain)
    signs = [tag[0] for tag in _tags_in(text)]
    return _Step(signs, _tidied(clean, text))


def _as_letters(tag: re.Match[str]) -> str:
    """Digits that stand higher or lower, as letters that do."""
    table = _HIGH if tag[1].lower() == "sup" else _LOW
    return tag[2].translate(table)


def _tags_in(text: str) -> list[re.Match[str]]:
    tags = []
    for tag in _TAG.finditer(text):
        if not _is_compared(text, tag):
            tags.append(tag)
    return tags


def _tag_name(tag: re.Match[str]) -> str:
    return tag[2].lower()


def _is_compared(text: str, tag: re.Match[str]) -> bool:
    """Whether letters are compared here, as in `a<b>c`."""
    if len(tag[0]) != 3:
        return False
    before, after = _beside(text, tag)
    beside = before + after
    has_end = f"</{tag[2]}>" in text
    return beside.isalnum() and not has_end


def _stands_alone(text: str, tag: re.Match[str]) -> bool:
    return _beside(text, tag) == (" ", " ")


def _beside(text: str, found: re.Match[str]) -> tuple[str, str]:
    """The characters before and after what was found; empty at the ends of the text."""
    start, end = found.span()
    before = text[start - 1 : start]
    after = text[end : end + 1]
    return before, after


def _links(text: str) -> _Step:
    signs = _all_of(_LINK, text)

    def words(link: re.Match[str]) -> str:
        return link["words"] or link["page"]

    clean = _LINK.sub(words, text)
    return _Step(signs, clean)


def _marks(text: str) -> _Step:
    """Marks of footnotes; in a text about code such brackets are something else."""
    if _OF_CODE.search(text):
        return _Step([], text)
    signs = [mark.strip() for mark in _all_of(_MARK, text)]
    clean = _MARK.sub("", text)
    return _Step(signs, _tidied(clean, text))


def _stars(text: str) -> _Step:
    """Words between stars or strokes, but for names such as __init__."""
    signs = []
    for sign in _all_of(_STARRED, text):
        if not _DUNDER.fullmatch(sign):
            signs.append(sign)

    def bare(bold: re.Match[str]) -> str:
        sign = bold[0]
        inner = bold["inner"] or bold["one"] or bold["two"] or bold["three"] or bold["four"]
        if not inner or _DUNDER.fullmatch(sign):
            return sign
        return inner

    clean = _STARRED.sub(bare, text)
    return _Step(signs, clean)


def _all_of(sign: re.Pattern[str], text: str) -> list[str]:
    signs = []
    for found in sign.finditer(text):
        signs.append(found[0])
    return signs


def _tidied(text: str, before: str) -> str:
    """Without the double spaces that something left behind."""
    if text == before:
        return text
    spaced = re.sub(r"\s+", " ", text)
    return re.sub(r" +([.,;:!?])", r"\1", spaced).strip()
