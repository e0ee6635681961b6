"""Use cases: one per function. They know storage, content and understanding, and nothing of who calls them."""
