"""The JSON Schema of a bank's files, with which editors complete and explain what is written."""

import json

from game.facts.model import Bank
from game.facts.schema import schema


def schema_text(bank: Bank) -> str:
    relations = bank.relations.values()
    phrases = bank.phrases.texts
    made = schema(relations, bank.kinds, bank.eras, phrases)
    text = json.dumps(made, ensure_ascii=False, indent=1)
    return f"{text}\n"
