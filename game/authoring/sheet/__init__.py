"""A bank as a sheet, so that a spreadsheet can be its editor: one row a fact, one column a key of the file format.

layout      which columns there are, and how several values share one cell
unfolding   files of entries -> rows
rows        rows -> entries, facts, questions and sources, each cell with its place
folding     those -> files of entries, and from a place in such a file back to the cell
tables      rows <-> .csv, .xlsx and .ods
exchange    the two commands: export and import
"""
