"""How things are said: sentences with their tense, sizes, and slips of the pen."""
