"""The handlers of Slack's requests: one module for each feature.

Each asks the rules and answers with a view. Beside them stands what they share.
"""
