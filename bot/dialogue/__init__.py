"""Between the bot and Rasa: what a turn sends, what the actions decide, what comes back. No storage, no channels."""
