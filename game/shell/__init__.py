"""The window and the loop; the only place that knows pygame."""
