"""The work done in the background: outbox, Homes, imports and schedule."""
