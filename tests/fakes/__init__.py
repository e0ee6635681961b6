"""Stand-ins for what lies outside Amparo, hand-written."""
