"""What is known of Slack as a service."""
