"""All that people see: windows, messages and sentences, in their language and within Slack's limits."""
