"""The decisions of the dialogue: pure functions from a snapshot and what was heard to an outcome."""
