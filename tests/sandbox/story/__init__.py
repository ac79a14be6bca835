"""The story in a terminal."""
