"""The tools of teachers: everything that is done to a bank outside the game.

commands    the command line of all of it
asked       a folder or a file that was named, or one sentence why it cannot be used
keeping     writing files so that nothing is lost: backups, whole files only
report      check: the problems of a bank, as lines or as rows
counts      check --stats: what a bank holds, counted
stale       check --stale: facts that somebody should look at again
unasked     check: facts and questions that the game does not ask, and why
unsound     check: what could be better about those that it asks; pronouns looks at their words
mending     check --fix: mistakes that have one safe mend, made in a manuscript; mend_texts mends texts, and
            date_spelling dates
html_page   preview --html: all questions on one page to read or to print
starter     new: a small bank to begin with
schema      new: what editors complete with
sheet       import and export: one row a fact
"""
