"""What Slack sends: each thing a person does is one module, which asks the rules and answers with a view."""
