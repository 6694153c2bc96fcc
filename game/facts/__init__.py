"""What teachers wrote: YAML question files in, a `Bank` and the `Problems` found in them out.

folder      a folder           -> names and bytes
source      bytes              -> a tree of texts that know their line and column; salvage cuts out what is broken,
                                  explain says why it is, from where the parser came to a halt
rows        a tree             -> rows of the format, checked by pydantic; format is its one definition, and
                                  misfits says what does not fit it, should_be what a value should be
typing_slips
            a tree             -> what was pasted or typed along with its texts; pasted and lettered know the signs
build       rows               -> entries and facts; entries, values, dates and quantities are its parts
dates       a text             -> a Date, an interval; date_guess says what may be meant by what is none, from
                                  date_forms and date_points
load        all files          -> Bank and Problems
check       Bank               -> what is doubtful about facts beside each other
due         Bank, a day        -> what is doubtful on that day
kept        names and bytes    -> what was read of them before; packed is what it is kept as, restored the way back,
                                  and shapes what is looked at on that way
model       the values that the rest of the game works with
"""
