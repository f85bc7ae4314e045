"""Read the response of an operation: from bytes to what the endpoint function returns.

Each reader takes a `RawResponse` whose status is 2xx.
"""

from __future__ import annotations

from typing import Any, TypeVar

from nuon_api_client._excerpts import is_page
from nuon_api_client.errors import UnexpectedResponseError
from nuon_api_client.runtime.lazy import ModelT, wrap
from nuon_api_client.runtime.wire import loads
from nuon_api_client.types import RawResponse, started_workflow_id

ValueT = TypeVar("ValueT", str, int, float, bool)


def read_json(raw: RawResponse) -> Any:
    """Return the JSON value of the body.

    Raises:
        UnexpectedResponseError: the body is not JSON.
    """
    try:
        return loads(raw.content)
    except ValueError:
        pass  # raised below, so that the parser's error, which holds the whole body, does not hang on it
    raise UnexpectedResponseError(raw, "JSON")


def read_value(raw: RawResponse, kind: type[ValueT]) -> ValueT:
    """Return a text, a number, or true or false, that stands alone as JSON.

    Raises:
        UnexpectedResponseError: the body is not JSON, or a value of another kind.
    """
    value = read_json(raw)
    if type(value) is kind:
        return value
    if kind is float and type(value) is int:
        return kind(value)
    del value  # the frame goes with the exception, and tools print the variables of frames
    raise UnexpectedResponseError(raw, f"a JSON value ({kind.__name__})")


def is_null(raw: RawResponse) -> bool:
    """Tell whether the body is JSON's `null`, by which some operations say that there is no such object."""
    return raw.content.strip() == b"null"


def is_absent(raw: RawResponse) -> bool:
    """Tell whether there is no body, or `null`, where the document says that there may be none."""
    return raw.content.strip() in (b"", b"null")


def read_object(raw: RawResponse, model: type[ModelT]) -> ModelT:
    """Return the model of a JSON object.

    Raises:
        UnexpectedResponseError: the body is empty, not JSON, or not an object.
    """
    value = read_json(raw)
    if type(value) is dict:
        return wrap(model, value)
    del value  # the frame goes with the exception, and tools print the variables of frames
    raise UnexpectedResponseError(raw, f"a JSON object ({model.__name__})")


def read_map(raw: RawResponse) -> dict[str, Any]:
    """Return a JSON object that has no model.

    Raises:
        UnexpectedResponseError: the body is empty, not JSON, or not an object.
    """
    value = read_json(raw)
    if type(value) is dict:
        return value
    del value
    raise UnexpectedResponseError(raw, "a JSON object")


def read_list(raw: RawResponse) -> list[Any]:
    """Return the items of a JSON array, and an empty list for `null`.

    Raises:
        UnexpectedResponseError: the body is empty, not JSON, or not an array.
    """
    value = read_json(raw)
    if value is None:
        return []
    if type(value) is list:
        return value
    del value
    raise UnexpectedResponseError(raw, "a JSON array")


def read_models(raw: RawResponse, model: type[ModelT]) -> list[ModelT]:
    """Return the models of a JSON array of objects, and an empty list for `null`.

    Raises:
        UnexpectedResponseError: the body is empty, not JSON, not an array, or has an item that is no object.
    """
    items = read_list(raw)
    if all(type(item) is dict for item in items):
        return [wrap(model, item) for item in items]
    del items
    raise UnexpectedResponseError(raw, f"a JSON array of objects ({model.__name__})")


def read_nothing(raw: RawResponse) -> None:
    """Ignore the body: the status of this operation says everything.

    Servers send `"ok"`, `true`, `{}`, nothing, and even `truetrue`.

    Raises:
        UnexpectedResponseError: a web page came, which is not from Nuon.
    """
    _refuse_page(raw, "no more than a word")


def read_started(raw: RawResponse, model: type[ModelT]) -> ModelT:
    """Return a model whose `workflow_id` is that of the header, else that of the body.

    Raises:
        UnexpectedResponseError: a web page came, which is not from Nuon.
    """
    try:
        value = loads(raw.content)
    except ValueError:
        value = None
    body = value if type(value) is dict else {}
    started = wrap(model, body)
    if found := started_workflow_id(raw.headers, started):
        return wrap(model, {**body, "workflow_id": found})
    _refuse_page(raw, f"a JSON object ({model.__name__})")
    return started


def read_text(raw: RawResponse) -> str:
    """Return the body as text. Bytes that are not UTF-8 are replaced.

    Raises:
        UnexpectedResponseError: a web page came.
    """
    _refuse_page(raw, "text")
    return read_page(raw)


def read_page(raw: RawResponse) -> str:
    """Return the body as text, a web page too."""
    return raw.content.decode("utf-8", "replace")


def read_bytes(raw: RawResponse) -> bytes:
    """Return the body as it came, decompressed.

    Raises:
        UnexpectedResponseError: what came is a web page by its own word; a file that is one has another content type.
    """
    if raw.headers.get("Content-Type", "").lower().startswith("text/html"):
        _refuse_page(raw, "a file")
    return raw.content


def _refuse_page(raw: RawResponse, expected: str) -> None:
    if is_page(raw.content):
        raise UnexpectedResponseError(raw, expected)
