"""What the firm decides: who may do what in the space, knowing neither Slack nor SQL."""
