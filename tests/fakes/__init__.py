"""What the rules ask of storage, in memory: held to the same contracts as the databases (tests/ports)."""
