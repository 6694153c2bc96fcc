"""Says in a question or after it what its entry is, where a learner who has not met it could not tell by the name."""

from collections.abc import Callable

from game.facts.model import ALONE, Bank, Date, Fact, Name
from game.quiz.known.index import Index, names_of
from game.quiz.known.spoken_of import explains_itself, tells_clue, told_beside, told_with_clue
from game.quiz.language.wording import telling_words_of
from game.quiz.making.ask import Terms

Wording = Callable[[Fact, Bank, str], str]
_KNOWN_TO_MANY = 3
VERDICT = 3  # words: true or false?
_LONGEST, _MOST_WORDS = 120, 18  # of a question that is read at a glance


def introduced(wording: Wording, fact: Fact, index: Index, ask: Terms, after: int = 0) -> str:
    """The question with the clue of its entry behind the name where that is needed, has room beside the words that
    stand `after` it, and tells nothing of the answer; else without."""
    bank = index.bank
    plain = wording(fact, bank, "")
    subject = subject_with_clue(fact, index)
    if not subject or fact.ask or _was_met(fact, ask):
        return plain
    longer = wording(fact, bank, subject)
    if reads_at_a_glance(longer, after):
        return longer
    return plain


def stated_with_clue(option: str, fact: Fact, index: Index, ask: Terms) -> str:
    """The statement with an option in the place of the value, and the clue of its entry behind the name on the same
    conditions."""
    plain = index.stated(option, fact)
    subject = subject_with_clue(fact, index)
    if not subject or _was_met(fact, ask):
        return plain
    longer = index.stated(option, fact, subject)
    if reads_at_a_glance(longer, after=VERDICT):
        return longer
    return plain


def stated_of_introduced(option: str, fact: Fact, value: Name, index: Index) -> str:
    """The statement that a value is true of the entry which an option names, with the clue behind a name that few
    know, where it has room and tells nothing of the value."""
    plain = index.stated_of(option, fact, value)
    subject = _stranger_with_clue(option, value, index)
    if not subject:
        return plain
    longer = index.stated_of(
        option,
        fact,
        value,
        subject,
    )
    if reads_at_a_glance(longer, after=VERDICT):
        return longer
    return plain


def _stranger_with_clue(option: str, value: Name, index: Index) -> str:
    """Empty where many know the name, or the clue has a word of the value."""
    bank = index.bank
    entry = index.entry_named(option)
    clue = entry.clue
    if entry.level <= _KNOWN_TO_MANY or not clue:
        return ""
    if explains_itself(entry, bank):
        return ""
    told = telling_words_of(clue)
    asked = telling_words_of(value.text)
    if told & asked:
        return ""
    return bank.phrases.fill("named_with_clue", thing=entry.called, clue=clue)


def reads_at_a_glance(text: str, after: int) -> bool:
    """Whether it is short enough beside the words that stand after it, or before."""
    words = text.split()
    if len(text) > _LONGEST:
        return False
    return len(words) + after <= _MOST_WORDS


def subject_with_clue(fact: Fact, index: Index) -> str:
    """`Gemini 8, the flight that ...,`; empty where the name will do."""
    bank = index.bank
    entry = bank.entries[fact.entry]
    if not entry.clue or explains_itself(entry, bank):
        return ""
    if fact.relation.unique or _tells(entry.clue, fact, index):
        return ""
    return bank.phrases.fill("named_with_clue", thing=entry.called, clue=entry.clue)


def told_introduced(fact: Fact, index: Index, why: str, asked: str, *shown: str) -> str:
    """The fact as it is told after the answer: with the clue of its entry behind the name where neither question nor
    explanation says what it is."""
    told = told_beside(fact, index, why, asked, *shown)
    if told != index.said(fact) or isinstance(fact.value, ALONE):
        return told
    entry = index.bank.entries[fact.entry]
    has_commas = "," in entry.clue  # between two more it could not be read
    if has_commas or explains_itself(entry, index.bank):
        return told
    read = " ".join([asked, *shown])
    if tells_clue(fact, index, read, why):
        return told
    longer = told_with_clue(fact, index)
    is_behind = not longer.startswith(told)
    return longer if is_behind else told


def _was_met(fact: Fact, ask: Terms) -> bool:
    return ask.met is not None and fact.entry in ask.met


def _tells(clue: str, fact: Fact, index: Index) -> bool:
    """Whether the clue has a word of the answer, or what is true of it alone: its country, or that it is a woman."""
    value = fact.value
    if isinstance(value, Date):
        return any(map(str.isdigit, clue))
    names = [name.text for name in names_of(fact)]
    answer = " ".join(names)
    words = telling_words_of(clue)
    if not words.isdisjoint(telling_words_of(answer)):
        return True
    traits = index.traits
    told = traits.told(clue)
    return not told.isdisjoint(traits.told(answer))
