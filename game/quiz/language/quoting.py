"""What people said, as it stands in a question: whole, or with a gap; and who said it when."""

from game.facts.limits import MAX_QUOTING
from game.facts.model import Bank, Quotation
from game.quiz.language.filling import capital, fitting, inside_quotes, spoken

GAP = "_____"
_LEFT_OUT, _POINTS = "...", "…"


def words_of_quotation(quotation: Quotation) -> str:
    """As they stand between quotation marks."""
    return _quoted(quotation.words)


def with_gap(quotation: Quotation) -> str:
    """The same with a gap for the missing word."""
    before, after = quotation.around
    return _quoted(f"{before}{GAP}{after}")


def _quoted(words: str) -> str:
    """Three points are one sign: they end no sentence."""
    pointed = words.replace(_LEFT_OUT, _POINTS)
    return inside_quotes(pointed)


def told_as_said(quotation: Quotation, bank: Bank) -> str:
    """The words, who said them, when and on which occasion; and as they were spoken, if that was otherwise."""
    told = bank.phrases.fill(
        "quoted",
        words=words_of_quotation(quotation),
        speaker=spoken(quotation.speaker, bank),
        occasion=quotation.occasion,
        date=quotation.date.text,
    )
    if not quotation.original:
        return told
    spoken_words = bank.phrases.fill("in_the_original", words=_quoted(quotation.original))
    return f"{told} {spoken_words}"


def asked_for_speaker(quotation: Quotation, bank: Bank) -> str:
    words = words_of_quotation(quotation)
    return bank.phrases.fill("who_said", words=words, occasion=quotation.occasion)


def asked_for_word(quotation: Quotation, bank: Bank) -> str:
    """With the occasion, unless that is too long."""
    words = with_gap(quotation)
    speaker = capital(spoken(quotation.speaker, bank))
    in_full = bank.phrases.fill("missing_word", words=words, speaker=speaker, occasion=quotation.occasion)
    in_short = bank.phrases.fill("missing_word_in_short", words=words, speaker=speaker)
    return fitting([in_full, in_short], MAX_QUOTING)
