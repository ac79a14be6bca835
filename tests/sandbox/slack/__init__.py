"""The sandbox's Slack, against real libraries of Slack."""
