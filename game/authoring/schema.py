"""The JSON Schema of a bank's files, with which editors complete and explain what is written."""

import json

from game.facts.frame import schema
from game.facts.model import Bank


def schema_text(bank: Bank) -> str:
    made = schema(bank.relations.values(), bank.kinds, bank.eras, bank.phrases.texts)
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"
