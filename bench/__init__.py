"""The bot's costs, measured beside those of bare programs."""
