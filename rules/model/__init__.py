"""What the rules know: people, spaces, messages, imports, and so on."""
