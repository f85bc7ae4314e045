"""Compare openapi/nuon.yaml with the document that a control plane publishes; see docs/drift.md."""
