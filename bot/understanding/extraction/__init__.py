"""Values that a message tells, each with the words it came from."""
