"""Language understanding and dialogue: what Rasa runs, and the parts of it that the bot shares."""
