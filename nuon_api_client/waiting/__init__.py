"""Waiting for what a control plane does, and answering the approvals that it asks for."""
