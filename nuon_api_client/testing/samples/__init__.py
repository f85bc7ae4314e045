"""Samples: objects of any model, as a server could send them."""
