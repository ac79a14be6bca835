"""The harness itself: it finds what is broken, and nothing where all is kept."""
