"""How many characters of a text find room on the screen."""

MAX_PROMPT, MAX_OPTION, MAX_WHY, MAX_SOURCE = 136, 60, 260, 80
MAX_QUOTING = 230  # of a question that quotes somebody, whose options are short
