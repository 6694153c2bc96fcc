"""How fast the game is, always beside a bare baseline that was measured in the same run."""
