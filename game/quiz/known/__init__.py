"""The bank as a question sees it: what there is, what is like what, what happened when, what is certainly false."""
