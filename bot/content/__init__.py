"""Loads and checks what trainers own: wordings, facts, programs, answers; renders replies from it."""
