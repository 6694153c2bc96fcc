"""Whether every question can be read from the back row: its page, and what is told after the worst answer."""
