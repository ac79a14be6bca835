"""What is remembered: people, journal and outbox of each space, in SQLite or PostgreSQL."""
