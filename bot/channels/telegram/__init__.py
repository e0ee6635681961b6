"""Telegram, by polling the Bot API: `channel.TelegramChannel` is what the composition root builds and runs."""
