"""A refusal: what was asked for cannot be done, said in one sentence."""


class RefusedError(Exception):
    """What was asked for cannot be done; the text is one sentence for the teacher."""
