"""A learner at play: what comes next, a round, its rules, and what the log of answers says."""
