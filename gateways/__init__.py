"""The world outside, each service behind a Protocol of rules."""
