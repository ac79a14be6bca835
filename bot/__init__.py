"""The program: settings, the parts put together, and how they start and stop."""
