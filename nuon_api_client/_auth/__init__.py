"""Whose token, which org, which URL; and how a token is renewed."""
