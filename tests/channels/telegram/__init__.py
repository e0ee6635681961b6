"""The Telegram channel against the fake Bot API."""
