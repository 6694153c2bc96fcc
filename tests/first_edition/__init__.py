"""Deck, learner and rules of version 0.1, as they were: what a later deck is measured against."""
