"""Sputnik to Gateway: a quiz game made from a bank of dated, sourced facts.

The layers, each of which imports only from those below it:

    __main__     the commands
    shell        pygame: window, loop, painter, sound; nothing else imports pygame
    ui | store | authoring
                 scenes drawn on a Canvas | SQLite: the log of answers | the tools of teachers
    session      one learner at the table
    quiz         the rules, pure: kinds of question, wrong options, round, credit, deck, eras
    facts        what teachers wrote: YAML -> Bank + Problems
    arguments | files | words
                 what commands share | where assets, questions and saves are | the game's words, to be translated

The way of a fact:

    facts.load   question files            -> Bank and Problems
    quiz.deck    Bank, Learner, Random     -> a fact and a kind
    quiz.kinds   fact, Bank, Random, Terms -> Question
    ui.boards    Question.form             -> what the learner sees and points at
    quiz.round   step(Round, Answer(...))  -> Round, events such as Answered
    session      Answered                  -> store: one row, at once
    quiz.learner rows                      -> Learner: what is met, right, open

Each stage takes the value that the one before returned; there is no way back up.
"""

__version__ = "0.1.0"
