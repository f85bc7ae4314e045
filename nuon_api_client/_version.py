"""Say which version of the package this is."""

from __future__ import annotations

# Not asked of importlib.metadata: that would take a third of the time to import a client.
__version__ = "0.1.0"
