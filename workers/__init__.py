"""What runs by itself: the outbox, Homes, imports and the schedule."""
