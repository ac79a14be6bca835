"""What is read from the project's own files: its size, and the path of a message through it."""
