"""The pieces that pages and boards are made of."""
