"""What the firm decides, tested without Slack, SQL or a network."""
