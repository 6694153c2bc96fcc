"""The tools of teachers: everything that is done to a bank outside the game.

commands    the command line of all of it
asked       a folder or a file that was named, or one sentence why it cannot be used
keeping     writing files so that nothing is lost: backups, whole files only
report      check: the problems of a bank, as lines or as rows
figures     check --stats: what a bank holds, counted
stale       check --stale: facts that somebody should look at again
unsound     check: hand-written questions that the game does not ask, and why
mending     check --fix: mistakes that have one safe mend; spelling mends dates
page        preview --html: all questions on one page to read or to print
starter     new: a small bank to begin with
sheet       import and export: one row a fact. layout names its columns, rows reads them,
            unfolding makes rows of files, folding makes files of rows, tables are csv, xlsx and ods
"""
