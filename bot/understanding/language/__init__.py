"""The language of a message, from its script and its letters."""
