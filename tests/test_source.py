"""Files as bytes: places, encodings, and YAML that is broken or hostile."""

import subprocess
import sys
from time import process_time

import pytest

from game.facts.folder import MAX_BYTES
from game.facts.source import read_source
from tests.banks import ENTRIES
from tests.support.each import each
from tests.support.new_bank import new_bank


def told(text: str | bytes) -> list[str]:
    """The problems of a text without the name of its file."""
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    return [str(problem).removeprefix("f.yaml:") for problem in read_source("f.yaml", data)[1]]


def test_every_scalar_is_a_text() -> None:
    tree, problems = read_source("f.yaml", b"a: [NO, 012, 195:18:35, 1.50, ~, 1969-07-20, true]\nb:\n")
    assert problems == []
    assert tree
    assert tree.data == {"a": ["NO", "012", "195:18:35", "1.50", "~", "1969-07-20", "true"], "b": ""}


def test_folded_text_is_one_line() -> None:
    tree, _ = read_source("f.yaml", b'a: |\n  one\n  two\nb: >\n  three\n\n  four\nc: "five\n  six"\n')
    assert tree
    assert tree.data == {"a": "one two", "b": "three four", "c": "five six"}


@each("start", ["", "\ufeff"])
@each("end", ["\n", "\r\n", "\r"])
def test_places_do_not_depend_on_the_editor(start: str, end: str) -> None:
    tree, problems = read_source("f.yaml", (start + ENTRIES).replace("\n", end).encode("utf-8"))
    assert problems == []
    assert tree
    assert str(tree.where("bank")) == "f.yaml:1:7"
    assert str(tree.where_key("bank")) == "f.yaml:1:1"
    assert str(tree.where("entries", 0, "facts", "opened", "is")) == "f.yaml:14:18"
    assert str(tree.where_key("entries", 0, "facts", "opened", "why")) == "f.yaml:14:41"
    assert str(tree.where("entries", 0, "facts", "explorer", 1)) == "f.yaml:16:27"
    assert str(tree.where("entries", 1)) == "f.yaml:18:3"
    assert str(tree.where("entries", 1, "nothing", "here")) == "f.yaml:18:3"


def test_columns_count_characters() -> None:
    tree, _ = read_source("f.yaml", "ключ: {река: Волга, α: Αχελώος}\n".encode())
    assert tree
    assert tree.where("ключ", "α").column == 24


def test_decomposed_accents_are_joined() -> None:
    tree, _ = read_source("f.yaml", "a: Parana\u0301\n".encode())
    assert tree
    assert tree.data == {"a": "Paraná"}


BROKEN = {
    "twice": ("a: 1\nb: 2\na: 3\n", '3:1: "a" is here twice (first in line 1); keep one of them'),
    "anchor": ("a: &x 1\n", '1:4: "&x" names this place for copying, which a bank does not use; take it away'),
    "alias": ("a: *x\n", '1:4: "*x" points to another place; write the value itself here'),
    "tag": ("a: !!int 3\n", '1:4: "!!int" is a type mark, which a bank does not use'),
    "merge": ("a:\n  <<: {b: c}\n", '2:3: "<<" would copy another place; write the values themselves here'),
    "key": ("? [a, b]\n: c\n", "1:3: before a colon stands one word or plain text; was a quote forgotten?"),
    "second": ("a: 1\n---\nb: 2\n", '2:1: a second document begins here; take the line "---" away, a file holds one'),
    "deep": ("a: " + "[" * 30, "1:23: this is nested more than 20 deep; no bank needs that"),
    "empty": ("# nothing\n", "1:1: the file is empty; write entries in it, or take it out of the folder"),
    "list": ("\n- a\n", '2:1: the file must start with words such as "entries:" or "sources:" at the left edge'),
    "tab": ("a:\n\tb: c\n", "2:1: a tab stands before the text; indent with spaces only"),
    "tab after spaces": ("a:\n  b: c\n  \td: e\n", "3:3: a tab stands before the text; indent with spaces only"),
    "quote": ("a: b\nc: 'it is\n", '2:4: a text in quotes begins here and never ends'),
    "quote in the middle": ('a:\n- b: "c\n  d: "e"\n', "2:6: a text in quotes begins or ends here"),
    "after a quote": ('a: "b" c\n', "1:8: a quoted text ended just before, and more comes after it"),
    "no space": ("a:b\nc: d\n", "1:2: after this colon comes a space; put one there"),
    "no space below": ("a: b\nc:d\ne: f\n", "2:2: after this colon comes a space; put one there"),
    "no dash": ("a:\n- b: c\n-b: c\n  d: e\n", '3:1: an item of a list begins with "- ", a hyphen and a space'),
    "another dash": ("a:\n- b: c\n– b: c\n  d: e\n", '3:1: an item of a list begins with "- ", a hyphen and a space'),
    "no section": ("a:\n  b: c\n- d: e\n", '3:1: a list begins here, but no "entries:" or "questions:" stands'),
    "too far": ("a: b\n  c: d\n", "2:3: this line stands further to the right than the one above it allows"),
    "another space": ("a:\n  b: c\n\u00a0 d: e\n  f: g\n", "3:1: an unusual space stands before the text"),
    "comma": ("a: [b,, c]\n", "1:7: something is missing here, or a comma too many stands here"),
    "curly": ("a: {b: “c: d”}\n", "1:8: curly quotes do not hold a text together"),
    "greater": ("a: >5 km\n", '1:4: after "|" or ">" a text begins on the next line'),
    "backslash": ('a: "b\\c"\n', "1:6: a \\ inside double quotes has a meaning of its own"),
    "bracket": ("a: [b\nc: d\n", "1:4: the list [...] that begins here is not closed"),
    "brace": ("a: {b: c\nd: e\n", "1:4: the braces {...} that begin here are not closed"),
    "colon": ("a: b: c\n", '1:5: a ": " stands inside a text'),
    "no colon": ("a: b\nc\n", "2:1: this line has no colon after its first word, or belongs in quotes"),
    "at": ("a: @b\n", '1:4: a text cannot begin with "@"; put the whole text in double quotes'),
    "percent": ("a: b\nc: %d\n", '2:4: a text cannot begin with "%"; put the whole text in double quotes'),
    "star": ("a: * b\n", '1:4: a text cannot begin with "*"; put the whole text in double quotes'),
    "exclamation": ("a: !<b\n", '1:4: a text cannot begin with "!"; put the whole text in double quotes'),
    "indentation": ("a:\n  b: c\n d: e\n", "3:2: this line is not in line with the ones above it"),
    "UTF-16": ("a: 1".encode("utf-16"), "1:1: the file is saved as UTF-16; save it as UTF-8"),
    "UTF-16 without mark": ("a: 1".encode("utf-16-le"), "1:1: the file is saved as UTF-16; save it as UTF-8"),
    "Word": (b"PK\x03\x04\x14\x00", "1:1: this is a document of a word processor, or a spreadsheet"),
    "TextEdit": (b"{\\rtf1\\ansi a: 1}", "1:1: this is a formatted text (RTF), as TextEdit and WordPad save it"),
    "web page": (b"\n<!DOCTYPE html>\n<html>a: 1</html>", "1:1: this is a web page and no plain text"),
    "Latin-1": ("a: 1\r\nb: caf\xe9".encode("latin-1"), '2:7: the file is not saved as UTF-8: this character, maybe'),
    "not text": (b"\x89PNG\r\n\x1a\n", "1:1: this is a picture and no plain text"),
    "large": (b"a" * (MAX_BYTES + 1), "1:1: the file is larger than 1000 KB; cut it into several files"),
    "invisible": ("a: b\nc: d\u200be\n", "2:5: an invisible character (U+200B) stands here; delete it"),
    "control": ("a: b\nc: d\x07e\n", "2:5: an invisible character (U+0007) stands here; delete it"),
}  # fmt: skip


@each(("text", "sentence"), BROKEN.values())
def test_what_is_broken_is_told_in_one_sentence(text: str | bytes, sentence: str) -> None:
    (one,) = told(text)
    assert one.startswith(sentence)


@each("broken", ["  clue: a: b", '  clue: "a', "  clue: [a", "\tclue: a", "  clue: @a", "  clue", "   clue: a"])
def test_a_broken_entry_leaves_the_others_and_their_lines(broken: str) -> None:
    text = ENTRIES.replace("  name: Rhine\n", f"  name: Rhine\n{broken}\n")
    tree, problems = read_source("f.yaml", text.encode())
    assert tree
    assert [problem.where.line for problem in problems] == [11]
    assert [entry["id"] for entry in tree.data["entries"]] == ["main"]
    assert len(tree.data["questions"]) == 1
    assert tree.where("entries", 0, "id").line == 19
    assert "rhine" in tree.dropped


def test_a_broken_wording_leaves_the_others() -> None:
    tree, problems = read_source("f.yaml", b"relations:\n  one: {a: b}\n  two: {a: b\n  three: {a: b}\n")
    assert tree
    assert list(tree.data["relations"]) == ["one", "three"]
    assert [problem.where.line for problem in problems] == [3]


def _spread(line: str, size: int = 900_000) -> bytes:
    return b"entries:\n" + line.encode() * (size // len(line))


HOSTILE = {
    "brackets": b"a: " + b"[" * 900_000,
    "braces": b"a: " + b"{a: " * 200_000,
    "stairs": b"\n".join(b" " * step + b"a:" for step in range(1300)),
    "dashes": b"a:\n" + b"- " * 450_000,
    "questions": b"? " * 450_000,
    "laughs": b"".join(b"%c: &%c [*%c,*%c,*%c]\n" % (n, n, n - 1, n - 1, n - 1) for n in range(98, 123)),
    "anchors": _spread("- &a x\n", 500_000),
    "same keys": b"a: 1\n" * 100_000,
    "colons": _spread("- a: b: c\n"),
    "few colons": _spread("- a: b: c\n", 200_000),
    "quotes": _spread('- "\n', 400_000),
    "words": b"abc\n" * 240_000,
    "one word": b"a" * 900_000,
    "one key": b"a" * 900_000 + b": b",
    "tabs": b"a:\n" + b"\t" * 900_000 + b"b",
    "zeros": b"a: b\n" + b"\0" * 900_000,
    "every byte": bytes(range(256)) * 3000,
    "returns": b"\r" * 900_000,
    "comment": b"#" * 900_000,
    "zero width": _spread("- a\u200bb\n"),
    "right to left": b"a: b\n" + "\u202e".encode() * 1000,
    "directive": b"%YAML 9.9\n---\na: b\n",
    "huge": b"a: b\n" * 10_000_000,
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_get_a_sentence_at_once(data: bytes) -> None:
    start = process_time()
    _, problems = read_source("f.yaml", data)
    assert process_time() - start < 1
    assert problems or data == HOSTILE["quotes"]
    assert len(problems) <= 60


def test_without_the_c_parser_files_read_alike() -> None:
    code = (
        "import sys; sys.modules['yaml._yaml'] = None\n"
        "from tests.test_source import told, BROKEN\n"
        "from tests.banks import ENTRIES\n"
        "import yaml; assert not yaml.__with_libyaml__\n"
        "assert told(ENTRIES) == []\n"
        "bad = [name for name, (text, _) in BROKEN.items() if len(told(text)) != 1]\n"
        "sys.exit(f'not one sentence: {bad}' if bad else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


# A whole block that stands too far to the left, and a list of two.
KNOWN_TO_MISLEAD = {
    ("relations.yaml", -1): [(13, 19)],
    ("eras.yaml", 1): [(13, 14)],
}


@pytest.mark.parametrize("step", [1, -1])
@pytest.mark.parametrize("name", ["mountains.yaml", "relations.yaml", "eras.yaml"])
def test_the_line_that_steps_out_is_named(name: str, step: int) -> None:
    """Of a bank as `new` makes it each line in turn is one space too far to the right, or to the left."""
    lines = new_bank("bank")[name].split("\n")
    innocent = []
    for number, line in enumerate(lines):
        if line.lstrip().startswith("#") or not line.strip() or not line.startswith(" " * -step):
            continue
        moved = f" {line}" if step > 0 else line[1:]
        text = "\n".join([*lines[:number], moved, *lines[number + 1 :]])
        _, problems = read_source(name, text.encode("utf-8"))
        if problems and problems[0].where.line != number + 1:
            innocent.append((number + 1, problems[0].where.line))
    assert innocent == KNOWN_TO_MISLEAD.get((name, step), [])
