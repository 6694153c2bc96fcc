"""The few forms that an answer can take; how to add one is told in `game`."""
