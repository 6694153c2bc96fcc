"""What teachers wrote: YAML question files in, a `Bank` and the `Problems` found in them out.

folder      a folder           -> names and bytes
source      bytes              -> a tree of texts that know their line and column; syntax cuts out what is
                                  broken, and clues say why it is
rows        a tree             -> rows of the format, checked by pydantic; format is its one definition, and
                                  misfits says what does not fit it
build       rows               -> entries and facts; entries, values, dates and quantities are its parts
load        all files          -> Bank and Problems
check       Bank               -> what is doubtful about facts beside each other
due         Bank, a day        -> what is doubtful on that day
kept        names and bytes    -> what was read of them before; packed is what it is kept as, restored the way back,
                                  and shapes what is looked at on that way
model       the values that the rest of the game works with
"""
