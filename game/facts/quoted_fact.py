"""What can be asked of a quotation: a fact among the others."""

from game.facts.model import SAID, Fact, Quotation


def fact_of(quotation: Quotation) -> Fact | None:
    """What can be asked of it: it belongs to what it is about or else to who said it, if one of them is an entry."""
    entry = quotation.about or quotation.speaker.entry
    if not entry:
        return None
    return Fact(
        id=quotation.id,
        entry=entry,
        relation=SAID,
        value=quotation,
        era=quotation.era,
        chapter=quotation.chapter,
        where=quotation.where,
        source=quotation.source,
        level=quotation.level,
        why=quotation.why,
        hint=quotation.hint,
        not_as=quotation.not_as,
    )
