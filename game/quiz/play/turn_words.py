"""What a teacher's words do to the question before the class."""

from dataclasses import replace

from game.quiz.play.lesson_words import Again, Call, Count, Flag, OfTurn, Pin, Reveal, Say, Talk, Vote
from game.quiz.play.put import Manner
from game.quiz.play.turn import Phase, Turn, again, with_hands

MOST_HANDS = 999


def told(turn: Turn, word: OfTurn) -> Turn:
    """The turn after the word; as it was where the word does not fit the moment. Hands can be put right at any time,
    also when the answer is known; what a class says together only before that."""
    if isinstance(word, Flag):
        return replace(turn, flagged=not turn.flagged)
    if turn.phase is Phase.ASKED:
        return turn
    if isinstance(word, Vote | Count):
        return _counted(turn, word)
    if turn.phase is Phase.REVEALED:
        return turn
    return _before_the_answer(turn, word)


def _counted(turn: Turn, word: Vote | Count) -> Turn:
    option = word.option
    is_there = 0 <= option < len(turn.put.options)
    if not turn.put.manner.is_counted or not is_there:
        return turn
    hands = word.hands if isinstance(word, Count) else turn.hands[option] + word.by
    return with_hands(turn, option, min(MOST_HANDS, hands))


def _before_the_answer(turn: Turn, word: Talk | Again | Reveal | Call | Pin | Say) -> Turn:
    manner = turn.put.manner
    match word:
        case Talk() if turn.can_talk:
            return replace(turn, phase=Phase.TALKING)
        case Again() if turn.can_talk:
            return again(turn)
        case Reveal():
            return replace(turn, phase=Phase.REVEALED)
        case Call(letter) if manner is Manner.CALLED:
            return _called(turn, letter)
        case Pin(team, value) if manner is Manner.MARKED:
            return _marked(turn, team, value)
        case Say(words) if manner is Manner.SAID:
            return replace(turn, written=words, phase=Phase.VOTING)
        case _:
            return turn


def _called(turn: Turn, letter: int) -> Turn:
    """A letter that was called before is not called again; below 0 the last one is taken back."""
    called = turn.called
    is_there = 0 <= letter < turn.put.letters
    if letter < 0:
        called = called[:-1]
    elif is_there and letter not in called:
        called = (*called, letter)
    return replace(turn, called=called, phase=Phase.VOTING)


def _marked(turn: Turn, team: int, value: float | None) -> Turn:
    """The page keeps it on the line."""
    if not 0 <= team < len(turn.marks):
        return turn
    marks = list(turn.marks)
    marks[team] = value
    return replace(turn, marks=tuple(marks), phase=Phase.VOTING)
