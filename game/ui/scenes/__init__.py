"""The pages of the game, one file each."""
