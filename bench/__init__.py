"""What the bot costs, measured beside the barest program that could do the same, in one run on one machine."""
