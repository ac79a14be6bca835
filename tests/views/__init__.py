"""Tests of all that people see: every window and message, in both languages, whatever people type."""
