"""What people and Slack send, altered at random from a seed: only what is foreseen comes of it."""
