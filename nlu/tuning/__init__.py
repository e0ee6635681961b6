"""Tunes the sentence model on the training lines. A maintainer's tool: nothing of Amparo imports it."""
