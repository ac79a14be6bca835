"""The services outside the bot, above all Slack."""
