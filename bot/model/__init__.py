"""Pure Python: what a complaint, a case, a handoff is and what may happen to it. Imports nothing of Amparo's."""
