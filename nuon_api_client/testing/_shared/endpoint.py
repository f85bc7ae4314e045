"""What an endpoint module is to the tools of `nuon_api_client.testing`."""

from __future__ import annotations

from typing import Protocol

from nuon_api_client.runtime.operations import Operation


class Endpoint(Protocol):
    """Describe an endpoint module, such as `nuon_api_client.api.installs.get_install`."""

    @property
    def OPERATION(self) -> Operation:  # noqa: N802  # the name is that of the module's constant
        """Return what the document says of the operation."""
        ...
