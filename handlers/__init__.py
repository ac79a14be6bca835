"""What Slack sends: a module for each thing a person does, which asks the rules and answers with a view.

Beside these stands what they share.
"""
