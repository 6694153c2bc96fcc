"""The ways in which the answer to a question is told, from what tells most to what tells least."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

from game.quiz.play.round import Answered
from game.quiz.question import Place, Question
from game.ui.boards.solved import Telling
from game.ui.drawn import drawn
from game.ui.room import Room
from game.ui.scenes.prose import Prose
from game.ui.scenes.verdicts import credit, reasons
from game.ui.widgets.lines import FULL, at_most, block, largest
from game.ui.widgets.strips import Strip, height, with_gap

ASKED_MOST, ASKED_LINES = 1.25, 2  # the text size above which the question is not written, and its lines


@drawn
class ToldSoFar:
    """What comes `first`, to be seen at once, and what `then`; the `source` where it is not among the first. `is_brief`
    where that leaves out what is known of the parts of the answer, `is_whole` where it has the question, the right
    answer, the given one and the explanation."""

    first: Sequence[Strip]
    then: Sequence[Strip] = ()
    source: Sequence[Strip] = ()
    is_brief: bool = False
    is_whole: bool = True


@dataclass(frozen=True)
class WaysToTell:
    """`high` is what is to be seen at once, `gap` is free between its parts. Not slotted: what is worked out is
    kept with it."""

    answered: Answered
    board: Telling
    high: float
    room: Room
    gap: float

    def first_with_room(self, width: float) -> ToldSoFar:
        """Where none has room, the right answer comes first."""
        last = ToldSoFar(())
        for way in self._ways(width):
            if height(way.first) <= self.high:
                return way
            last = way
        return replace(last, is_whole=False)

    def _ways(self, width: float) -> Iterator[ToldSoFar]:
        """From what tells most to what tells least: all that was right; without what is known of its parts; without
        the source; its words alone; without the question; the key alone; in signs."""
        asked = self._asked(width)
        answered, room, gap = self.answered, self.room, self.gap
        why = reasons(answered, room, width, gap)
        source = credit(answered, room, width, gap)
        told = list(self._solutions(width))
        for shown in told:
            first = [*asked, *shown.first, *why]
            with_source = [*first, *source]
            yield replace(shown, first=with_source)
            is_short = shown.is_brief or shown.then
            if is_short:
                yield replace(
                    shown,
                    first=first,
                    source=source,
                )
        told += self._keys_alone(width)
        for shown in told:
            first = [*shown.first, *why]
            yield replace(
                shown,
                first=first,
                source=source,
                is_whole=False,
            )

    def _solutions(self, width: float) -> Iterator[ToldSoFar]:
        """Ways to tell the right answer and the given one; where it is told at a glance, its rows follow."""
        solution = self._solution(width)
        whole = self._apart(solution)
        yield ToldSoFar(whole)
        for brief in self._briefs(width):
            yield ToldSoFar(brief, is_brief=True)
        for glance in self._glances(width):
            yield self._before_rows(glance, width)

    def _before_rows(self, told: Sequence[Strip], width: float) -> ToldSoFar:
        """What is told at once of an answer of which all rows follow."""
        rows = self._on_one_page(width)
        is_brief = self._is_brief(width)
        return ToldSoFar(
            told,
            rows,
            is_brief=is_brief,
        )

    def _keys_alone(self, width: float) -> Iterator[ToldSoFar]:
        """The right answer, with little or all that is known of it; what stands beside it follows. Else signs for it,
        and all its rows."""
        signs = self._signs(width)
        if signs:
            yield self._before_rows(signs, width)
            return
        count = self.board.key_strips(self.answered)
        rest = self._on_one_page(width)[count:]
        follows = self._apart(rest)
        solution = self._solution(width)
        whole = self._apart(solution)
        brief = self._brief(width)
        for rows in (brief, whole):
            key = rows[:count]
            if key:
                yield ToldSoFar(
                    key,
                    follows,
                    is_brief=bool(brief),
                )

    def _apart(self, strips: Sequence[Strip]) -> Sequence[Strip]:
        """With what is free above them."""
        return with_gap(strips, self.gap)

    def _brief(self, width: float) -> Sequence[Strip]:
        """In the first way that has room on one page, or the last; nothing where there is none."""
        last: Sequence[Strip] = ()
        for rows in self._briefs(width):
            last = rows
            if height(rows) <= self.high:
                break
        return last

    def _briefs(self, width: float) -> Iterator[Sequence[Strip]]:
        for rows in self.board.in_brief(self.answered, self.room, width):
            yield self._apart(rows)

    def _glances(self, width: float) -> Iterator[Sequence[Strip]]:
        for strips in self.board.at_a_glance(self.answered, self.room, width):
            yield self._apart(strips)

    def _signs(self, width: float) -> Sequence[Strip]:
        strips = self.board.in_signs(self.answered, self.room, width)
        return self._apart(strips)

    def _on_one_page(self, width: float) -> Sequence[Strip]:
        """All that was right, in brief where it has no room on one page."""
        solution = self._solution(width)
        whole = self._apart(solution)
        if not self._is_brief(width):
            return whole
        brief = self._brief(width)
        return brief or whole

    def _is_brief(self, width: float) -> bool:
        """Whether all that was right has no room on one page."""
        solution = self._solution(width)
        tall = height(solution)
        return tall > self.high

    @cached_property
    def _solution(self) -> Callable[[float], Sequence[Strip]]:
        return cache(self._solution_in)

    def _solution_in(self, width: float) -> Sequence[Strip]:
        board = self.board
        return board.solution(self.answered, self.room, width)

    def _asked(self, width: float) -> list[Strip]:
        """The question, smaller where it would take many lines."""
        prompt = _asked_alone(self.answered.question)

        def fits(tried: Room) -> bool:
            written = block(prompt, "note", width, tried)
            count = len(written.lines)
            return count <= ASKED_LINES

        usual = at_most(self.room, ASKED_MOST)
        size = usual.theme.text_size
        least = min(FULL, size)
        fitting = largest(usual, fits, least)
        prose = Prose(fitting, width)
        prose.aside("prompt", prompt, "note")
        return prose.strips


def _asked_alone(question: Question) -> str:
    """Without what was to be done on a line, which follows the question and is done."""
    prompt = question.prompt
    if not isinstance(question.form, Place):
        return prompt
    asked, mark, _ = prompt.rpartition("? ")
    return f"{asked}?" if mark else prompt
