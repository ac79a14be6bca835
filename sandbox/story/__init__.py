"""The guide's story, played in a terminal."""
