"""The rules of the quiz, pure: which fact next, in which kind of question, and what an answer earns."""
