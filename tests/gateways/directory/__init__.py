"""The directory, as its gateway speaks to it."""
