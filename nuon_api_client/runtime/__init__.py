"""What generated code stands on: operations, the reading of responses, lazy models, JSON."""
