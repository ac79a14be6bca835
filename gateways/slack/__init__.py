"""Slack as a service: its calls, errors and limits."""
