"""A small Slack workspace to try and test the bot in."""
