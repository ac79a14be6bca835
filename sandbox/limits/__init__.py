"""Slack's limits on messages, windows and Home tabs."""
