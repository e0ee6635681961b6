"""Alarms: phrases that are practically always one, joined with a classifier on the sentence vector."""
