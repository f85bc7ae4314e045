"""What generated code stands on: operations, answers, lazy models, JSON."""
