"""Elements of HTML and SVG as texts."""

from collections.abc import Mapping
from html import escape

_EMPTY = frozenset({"circle", "line", "polygon", "rect"})  # elements of SVG that hold nothing


def element(name: str, *inside: str, **attributes: object) -> str:
    """`inside` is markup, so that texts of teachers have to come through `escape`; attributes are escaped here, and
    named as Python has it: `class_`, `stroke_width`. One that is empty is left out."""
    start = f"<{name}{_written(attributes)}"
    if name in _EMPTY:
        return f"{start}/>"
    whole = "".join(inside)
    return f"{start}>{whole}</{name}>"


def _written(attributes: Mapping[str, object]) -> str:
    parts = []
    for name, value in attributes.items():
        if value == "":
            continue
        text = f"{value:.6g}" if isinstance(value, float) else str(value)
        plain = name.rstrip("_").replace("_", "-")
        parts.append(f' {plain}="{escape(text)}"')
    return "".join(parts)
