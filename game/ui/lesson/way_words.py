"""How a class answers a question, in a few words for the teacher."""

from game.quiz.play.put import Manner, puts
from game.quiz.question import Fix, Ladder, Pair, Question
from game.translation import tr


def way_words(question: Question) -> str:
    first, *_ = puts(question)
    match question.form:
        case Ladder():
            return tr("clue by clue")
        case Fix():
            return tr("true or false")
        case Pair():
            return tr("pairs")
        case _:
            pass
    words = {
        Manner.HANDS: tr("hands up"),
        Manner.SEVERAL: tr("hands up, several are right"),
        Manner.CALLED: tr("order"),
        Manner.MARKED: tr("a place on a line"),
        Manner.SAID: tr("said aloud"),
    }
    return words[first.manner]
