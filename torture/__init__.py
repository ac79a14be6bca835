"""Trials that kill the real bot repeatedly, then check every message."""
