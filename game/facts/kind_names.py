"""The kinds of questions that question files may name; what the kinds are is known further up."""

from typing import Literal

OF_FACTS = Literal[
    "direct",
    "inverse",
    "year",
    "order",
    "place",
    "match",
    "number",
    "which_event",
    "before_after",
    "how_long_between",
    "odd_one_out",
    "true_or_fix",
    "sort",
    "select_all",
    "type_answer",
    "clue_ladder",
    "what_is_seen",
]
OF_QUOTATIONS = Literal["who_said", "missing_word"]
