"""Samples of models."""
