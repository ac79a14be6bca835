"""What Slack accepts of a message, a window and a Home."""
