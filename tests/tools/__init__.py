"""The tools that read the project's own files."""
