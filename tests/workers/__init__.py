"""What is owed reaches its readers in Slack, whatever fails in between."""
