"""What is read from the project's own files."""
