"""What each released version left behind: its databases, its Slack and its words, for later code to go on from."""
