"""Slack as a service: what is known of its calls, errors and limits."""
