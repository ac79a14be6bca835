"""The program: its settings, and how its parts start and stop."""
