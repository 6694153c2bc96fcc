"""The words that a row can have, and those that teachers write in their place."""

from pydantic import BaseModel

from game.facts.suggest import did_you_mean

_OTHER_WORDS = {
    "question": "q",
    "answer": "right",
    "correct": "right",
    "false": "wrong",
    "incorrect": "wrong",
    "distractors": "wrong",
    "options": "wrong",
    "choices": "wrong",
    "answers": "wrong",
    "title": "name",
    "value": "is",
    "type": "kind",
    "explanation": "why",
    "image": "file",
    "picture": "file",
}


def meant_word(word: str, row: type[BaseModel]) -> str:
    """The word of the format that a word which it does not have most likely stands for."""
    known = words_of(row)
    plain = word.casefold()
    usual = _OTHER_WORDS.get(plain, "")
    if usual in known:
        return usual
    return did_you_mean(word, known)


def words_of(row: type[BaseModel]) -> list[str]:
    """The words of a row, those first that it needs."""
    needed: list[str] = []
    possible: list[str] = []
    for name, field in row.model_fields.items():
        word = field.alias or name
        if field.is_required():
            needed.append(word)
        else:
            possible.append(word)
    return needed + possible
