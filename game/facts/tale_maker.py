"""From rows to what is told and shown beside the facts: pairs of dates, what people said, pictures."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.facts.entries import FilePart, LeftOutError, check_era
from game.facts.format import IntervalRow, QuotationRow
from game.facts.intervals import interval_of
from game.facts.model import Interval, Picture, Quotation
from game.facts.nameable import Nameable
from game.facts.pictures import picture_of
from game.facts.quotations import quotation_of
from game.facts.references import References


@dataclass(slots=True)
class TaleMaker(References):
    """Makes the intervals, quotations and pictures of one file."""

    def intervals(self, nameable: Nameable) -> Iterator[Interval]:
        for number, row in enumerate(self.file.intervals):
            path = ("intervals", number)
            place = FilePart(self.tree, self.file, path)
            interval = self.tried(self.interval, place, row, nameable)
            if interval is None:
                continue
            yield interval

    def quotations(self) -> Iterator[Quotation]:
        for number, row in enumerate(self.file.quotations):
            path = ("quotations", number)
            place = FilePart(self.tree, self.file, path)
            quotation = self.tried(self.quotation, place, row)
            if quotation:
                yield quotation

    def pictures(self, nameable: Nameable) -> Iterator[Picture]:
        for number, row in enumerate(self.file.pictures):
            path = ("pictures", number)
            place = FilePart(self.tree, self.file, path)
            picture = self.tried(picture_of, place, row, nameable)
            if picture:
                yield picture

    def interval(self, place: FilePart, row: IntervalRow, nameable: Nameable) -> Interval:
        source = self.source(row.source, place)
        interval = interval_of(place, row, nameable, source)
        self.ids.take(interval.id, interval.where)
        return interval

    def quotation(self, place: FilePart, row: QuotationRow) -> Quotation:
        where = place.where("id")
        self.ids.take(row.id, where)
        check_era(row.era, row.chapter, place, self.known)
        if row.about:
            self._check_entry(row.about, place)
        source = self.source(row.source, place)
        return quotation_of(place, row, self.links, source)

    def _check_entry(self, name: str, place: FilePart) -> None:
        if name in self.drafts:
            return
        where = place.where("about")
        text = self.no_entry(name)
        raise LeftOutError(where, text)
