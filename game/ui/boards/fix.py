"""A statement to be judged and, where it is false, to be put right: two choices, one after the other."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.forms.fixing import FALSE
from game.quiz.play.round import Answered
from game.quiz.question import Choose, Fix, Response
from game.translation import tr
from game.ui.boards.blocks import mark
from game.ui.boards.board import Board
from game.ui.boards.choose import ChooseBoard, Tile
from game.ui.boards.key_and_yours import given_row, key_and_yours, right_row, truth_lines
from game.ui.boards.other_rows import other_rows
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.answers import Told
from game.ui.widgets.basic import Widget
from game.ui.widgets.judged import truth_of
from game.ui.widgets.strips import Strip

VERDICT, OPTION = "verdict-", "option-"  # what the tiles of the two steps are called, before their places
KEYS = "TF"  # in the order of the verdicts
GAP = 14.0  # between the rows of the feedback


@dataclass(frozen=True, slots=True)
class FixBoard(Board):
    """A false statement that was `denied` is put right in the second step. With `confirm` a tile of either step is
    `picked` first.

    The tiles of the two steps have different names, so that the second half of a double click on a verdict is not taken
    for an answer to what lies there after it."""

    form: Fix
    response: Response | None = None
    confirm: bool = False
    picked: int | None = None
    denied: bool = False

    @property
    def _step(self) -> ChooseBoard:
        """The choice that is on the table."""
        form = self.form
        options = form.offered if self.denied else form.verdicts
        choice = Choose(options, 0)
        return ChooseBoard(choice, confirm=self.confirm, picked=self.picked)

    @property
    def prompt(self) -> str:
        if self.denied:
            return self.form.follow_up
        return ""

    @property
    def further(self) -> Sequence[Board]:
        if self.form.is_true or self.denied:
            return ()
        second = replace(self, denied=True)
        return (second,)

    @property
    def shortcuts(self) -> Mapping[str, str]:
        keys = self._step.shortcuts
        if self.denied:
            return keys
        named = {key: _of_verdict(name) for key, name in keys.items()}
        for place, key in enumerate(KEYS):
            named[key.lower()] = f"{VERDICT}{place}"
        return named

    @property
    def hints(self) -> Sequence[str]:
        answer, then = self._step.hints
        if not self.denied:
            answer = tr("T / F pick") if self.confirm else tr("T / F answer")
        return answer, then

    def fits(self, room: Room, area: Rect) -> bool:
        return self._step.fits(room, area)

    def lines(self, room: Room, area: Rect) -> int:
        return self._step.lines(room, area)

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        widgets = self._step.widgets(room, area)
        if self.denied:
            return widgets
        return [_for_verdict(widget, room) for widget in widgets]

    def way(self, response: Response) -> Iterator[str]:
        verdict, *correction = cast(tuple[int, ...], response)
        yield f"{VERDICT}{verdict}"
        for option in correction:
            place = self.form.corrections.index(option)
            yield f"{OPTION}{place}"

    def choose(self, name: str) -> Board:
        step = self._step.choose(self._in_step(name))
        chosen = cast(int | None, step.response)
        if chosen is None:
            return replace(self, picked=step.picked)
        if self.denied:
            place = self.form.corrections[chosen]
            return replace(self, response=(FALSE, place))
        if chosen == FALSE and not self.form.is_true:
            return replace(self, denied=True, picked=None)
        return replace(self, response=(chosen,))

    def lead(self, name: str) -> str:
        """When the second step has come, a stray Enter does not answer it."""
        if self.denied and self.picked is None:
            return "prompt"
        return self._step.lead(self._in_step(name))

    def _in_step(self, name: str) -> str:
        """As the choice on the table calls the tile; nothing for a tile of the other step."""
        other = VERDICT if self.denied else OPTION
        if name.startswith(other):
            return ""
        return name.replace(VERDICT, OPTION)

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        key = self._key(answered, room, width)
        if answered.response == self.form.right_response():
            return (key,)
        yours = self._yours(answered, room, width)
        return key, yours

    def _key(self, answered: Answered, room: Room, width: float) -> Strip:
        """The verdict and, once it was asked for, what puts the statement right. The sentence that does so begins the
        explanation: its "he" would else be read as of somebody whom the row below this one names."""
        form = self.form
        _, correction = _given(answered)
        if correction is None:
            verdict, *_ = form.right_response()
            told = Told(form.verdicts[verdict])
        else:
            note = tr("The statement is false, as you said.")
            told = self._corrected(form.key, note)
        return right_row(told, room, width)

    def _yours(self, answered: Answered, room: Room, width: float) -> Strip:
        """The answer that is not right; of what was taken for true, what it really is."""
        form = self.form
        verdict, correction = _given(answered)
        said = tr("Your answer.")
        if form.is_true:
            told = Told(form.verdicts[verdict], said=said)
            return given_row(told, room, width, GAP)
        taken = form.stated if correction is None else correction
        truth = truth_of(answered, taken)
        told = Told(form.verdicts[verdict], note=truth)
        if correction is not None:
            told = self._corrected(correction, truth)
        told = replace(told, said=said)
        return given_row(told, room, width, GAP)

    def in_brief(self, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        if answered.response == self.form.right_response():
            return ()
        form = self.form
        given, correction = _given(answered)
        said = tr("Your answer.")
        if correction is None:
            verdict, *_ = form.right_response()
            key = Told(form.verdicts[verdict])
            yours = Told(form.verdicts[given], said=said)
            return key_and_yours(key, yours, room, width)
        key = self._corrected(form.key)
        chosen = self._corrected(correction)
        yours = replace(chosen, said=said)
        return key_and_yours(key, yours, room, width)

    def _corrected(self, place: int, note: str = "") -> Told:
        """What was chosen to put the statement right."""
        form = self.form
        letter = form.corrections.index(place)
        words = form.options[place]
        return Told(words, letter, note)

    def left_out(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """What the given answer really is."""
        form = self.form
        if form.is_true or answered.response == form.right_response():
            return ()
        _, correction = _given(answered)
        taken = correction
        if taken is None:
            taken = form.stated
        truth = truth_of(answered, taken)
        option = form.options[taken]
        return truth_lines(option, truth, room, width)

    def others_in_short(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """What they really are may be left out."""
        return ()

    def others(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """What was stated, and what else was to choose from, once there was a choice."""
        _, correction = _given(answered)
        if correction is None:
            return ()
        form = self.form
        shown = form.key, correction
        return other_rows(
            form.options,
            shown,
            answered,
            room,
            width,
        )


def _of_verdict(name: str) -> str:
    """The name of a tile of the first step."""
    return name.replace(OPTION, VERDICT)


def _for_verdict(widget: Widget, room: Room) -> Widget:
    """With the key that answers in its badge."""
    if not isinstance(widget, Tile):
        return widget
    name = _of_verdict(widget.name)
    letter = mark(KEYS[widget.place], room)
    return replace(widget, name=name, letter=letter)


def _given(answered: Answered) -> tuple[int, int | None]:
    """The verdict, and the place of what was to put the statement right, if the answer came so far."""
    response = cast(tuple[int, ...], answered.response)
    verdict, *correction = response
    place = correction[0] if correction else None
    return verdict, place
