"""The transport of clients that call a FakeNuon in their process."""

from __future__ import annotations

import httpx

from nuon_api_client.testing.fake.faults import ConnectionDropped


class InProcess(httpx.ASGITransport):
    """Call an ASGI app; a dropped connection is the error that httpx raises for one."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request to the app."""
        try:
            return await super().handle_async_request(request)
        except ConnectionDropped:
            raise httpx.RemoteProtocolError("the connection was closed before the answer", request=request) from None
