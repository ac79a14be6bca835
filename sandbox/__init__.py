"""A small Slack workspace to try the bot in and to test it against."""
