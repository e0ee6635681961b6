"""Rasa's graph components: sentence vector, label, form, decision."""
