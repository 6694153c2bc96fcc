"""The JSON Schema of a bank's files, with which editors complete and explain what is written."""

import json

from game.facts.json_schema import schema
from game.facts.model import Bank


def schema_text(bank: Bank) -> str:
    relations = bank.relations.values()
    phrases = bank.phrases.texts
    made = schema(relations, bank.kinds, bank.eras, phrases)
    text = json.dumps(made, ensure_ascii=False, indent=1)
    return f"{text}\n"
