"""What goes into a question of any kind: wrong options, years and numbers, and what is said of the fact."""
