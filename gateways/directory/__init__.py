"""The firm's directory, in which people's passwords open something."""
