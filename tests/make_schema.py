"""Writes questions/schema.json anew: `python -m tests.make_schema`, after a change to the format or the wording."""

import json
from pathlib import Path

from game.facts.folder import read_bank
from game.facts.format import schema
from game.files import questions_dir

FILE = Path(__file__).parent.parent / "questions" / "schema.json"


def text() -> str:
    bank, _ = read_bank(questions_dir())
    return json.dumps(schema(bank.relations.values(), bank.kinds, bank.eras), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8", newline="\n")
