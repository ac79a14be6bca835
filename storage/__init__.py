"""What each space remembers, in SQLite or PostgreSQL."""
