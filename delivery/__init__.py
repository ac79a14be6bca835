"""What is owed reaches Slack: each message once, in order for its reader, however often Slack fails meanwhile."""
