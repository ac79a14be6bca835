"""Storage keeps what the rules promise, on SQLite and on PostgreSQL alike."""
