"""What things are, apart from what is done with them."""
