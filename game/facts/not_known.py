"""What people write in place of a value that they do not know, or have still to look up."""

TO_WRITE = frozenset(("todo", "tbd", "tba", "?", "??", "???"))
NOT_KNOWN = TO_WRITE.union(("-", "--", "~", "null", "none", "n/a", "na", "unknown"))  # in small letters
LEAVE_OUT = "If it is not known, take the line out."
