"""Whether the number of letters that is told fits one answer only."""

from game.facts.model import Bank
from game.quiz.lint.rule import Example, warning
from game.quiz.making.typeable import count_of_letters, letters_tell
from game.quiz.question import Question, Typed

_NAME = "What does the name Sputnik mean? Type the answer (9 letters)."
_SPUTNIK = "sputnik-1.name_means"


@warning(
    "L39",
    "the number of letters fits another right answer as well",
    breaks=Example(_SPUTNIK, _NAME, ("*companion", "*satellite", "messenger"), typed=True),
    keeps=Example(_SPUTNIK, _NAME, ("*companion", "*fellow traveller", "messenger"), typed=True),
)
def letters_fit_several(question: Question, bank: Bank) -> bool:
    """Whoever thinks of the other one cannot know which is meant."""
    form = question.form
    if not isinstance(form, Typed):
        return False
    letters = count_of_letters(question.answer)
    told = bank.phrases.fill("type_answer_of_letters", question="", letters=letters)
    if not question.prompt.endswith(told.strip()):
        return False
    return not letters_tell(question.answer, form.answers)
