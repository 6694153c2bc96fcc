"""Who may be thought to have said something, and certainly did not."""

from game.facts.model import Quotation
from game.quiz.known.careers import is_heard_of
from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing, clash
from game.quiz.known.traits import SEXES, fits
from game.quiz.language.wording import says_any


def is_speaker(thing: Thing, quotation: Quotation, index: Index) -> bool:
    speaker = index.thing(quotation.speaker)
    return not thing.spellings.isdisjoint(speaker.spellings)


def surely_did_not_say(thing: Thing, quotation: Quotation, index: Index) -> bool:
    """Because the teacher says so, or because other words are theirs, unless it is another name of the speaker."""
    speaker = index.thing(quotation.speaker)
    if clash(thing, speaker):
        return False
    if thing.key in index.speakers:
        return True
    vouched = []
    for name in quotation.wrong:
        other = index.thing(name)
        vouched.append(other.key)
    return thing.key in vouched


def could_have_said(thing: Thing, quotation: Quotation, asked: str, index: Index) -> bool:
    """Whether nothing rules it out: whoever it is was heard of at about the time, is a woman or a man if the occasion
    speaks of one, and is not named by what is asked."""
    year = quotation.date.middle
    if not thing.was_there(year):
        return False
    if not is_heard_of(thing, year):
        return False
    told = index.traits.told(quotation.occasion) & SEXES
    if thing.entry and not fits(told, thing.true):
        return False
    return not says_any(asked, thing.spellings)
