"""The one way into Rasa: a turn goes in with its past, replies and events come out."""
