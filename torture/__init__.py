"""The real bot, killed again and again while people use it; then every message is held against what was committed."""
