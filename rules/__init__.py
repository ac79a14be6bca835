"""The firm's rules: who may do what in the space.

They know neither Slack nor SQL.
"""
