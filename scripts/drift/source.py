"""Get the document that a control plane publishes."""

from __future__ import annotations

from typing import Any

from nuon_api_client import NuonClient
from nuon_api_client.errors import NotFoundError, NuonError
from nuon_api_client.runtime.operations import Operation
from nuon_api_client.types import RawResponse
from scripts.document.convert import convert
from scripts.document.places import Refused
from scripts.document.read import parse_json, read

PATHS = ("/oapi/v3", "/oapi/v2")


def from_path_or_url(source: str) -> tuple[str, dict[str, Any]]:
    """Return the name of a document and what is in it, as OpenAPI 3.1.

    Raises:
        Refused: it cannot be read.
    """
    document = read(source)
    return document.name, convert(document.root)


def from_client() -> tuple[str, dict[str, Any]]:
    """Return the name and the document of the control plane that `NuonClient()` calls.

    The token goes to that control plane, as with every call of a client, and nowhere else: no redirect is followed.

    Raises:
        Refused: it cannot be read.
    """
    try:
        with NuonClient() as client:
            for path in PATHS:
                try:
                    raw = client.send_sync(operation(path).request(), lambda raw: raw).parsed
                except NotFoundError:
                    continue
                return f"{client.base_url}{path}", parsed(f"{client.base_url}{path}", raw)
            raise Refused([f"{client.base_url}: has neither {' nor '.join(PATHS)}; give the document's path or URL"])
    except NuonError as error:
        raise Refused([" ".join(str(error).split())]) from None


def operation(path: str) -> Operation:
    return Operation(f"GET {path}", "GET", path, needs_token=False, needs_org=False)


def parsed(name: str, raw: RawResponse) -> dict[str, Any]:
    try:
        text = raw.content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = ""
    if not (document := parse_json(name, text)):
        raise Refused([f"{name}: the answer is no JSON document"])
    return convert(document.root)
