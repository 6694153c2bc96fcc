"""A bank as a sheet, so that a spreadsheet can be its editor: one row a fact, one column a key of the file format.

columns     which columns there are, and how several values share one cell
unfolding   files of entries -> rows
tables      rows -> .csv, .xlsx or .ods, and from these to grids, by comma, excel and opendocument
grid        a sheet as its file has it: cells that hold something, or are refused; a place is told as the sheet has it
shown, formulas, serial, apostrophe, sentences
            what spreadsheets do to cells: formats, results, years in cells for dates, marked texts
head_row    where the names of the columns are, and what is passed over
cells       grids -> rows of cells, each with its place
gathering   those -> contents: pages with entries, facts, questions and sources, in whatever order the rows are
days        dates as a country writes them -> year-month-day
folding     pages -> files of entries by yaml_text, and from a place in such a file back to the cell
landing     where these files go, and what is there
told        what is wrong with such a file, at the cells and in the words of the sheet
exchange    the two commands: export and import
"""
