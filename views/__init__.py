"""All that people see, in their language and within Slack's limits."""
