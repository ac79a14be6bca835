"""What people do in Slack and what they see of it, through signed requests and a real dispatch."""
