"""The workspace in a browser."""
