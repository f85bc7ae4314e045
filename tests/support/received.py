"""Models as calls return them."""

from __future__ import annotations

import json
from typing import Any

from nuon_api_client.runtime.lazy import ModelT
from nuon_api_client.runtime.responses import read_object
from nuon_api_client.types import RawResponse


def received(model: type[ModelT], payload: dict[str, Any]) -> ModelT:
    """What a call returns when this object comes, as text."""
    return read_object(RawResponse(200, {}, json.dumps(payload, allow_nan=False).encode()), model)
