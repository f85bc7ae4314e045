"""Read the response of an operation: from bytes to what the endpoint function returns.

Each reader takes a `RawResponse` whose status is 2xx.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from msgspec import Raw

from nuon_api_client._excerpts import is_page
from nuon_api_client.errors import UnexpectedResponseError
from nuon_api_client.runtime.layout import layout_of
from nuon_api_client.runtime.lazy import ModelT
from nuon_api_client.runtime.raw_json import BRACE, first_byte, keep, keep_items, loads
from nuon_api_client.runtime.reading import wrap
from nuon_api_client.types import RawResponse, started_workflow_id

ValueT = TypeVar("ValueT", str, int, float, bool)


def read_json(raw: RawResponse) -> Any:
    """Return the JSON value of the body.

    Raises:
        UnexpectedResponseError: the body is not JSON.
    """
    try:
        return loads(raw.content)
    except (ValueError, RecursionError):
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
    levels = layout_of(model).levels
    text = Raw(raw.content.strip())  # the parts of a model are parts of its own text, so that nothing keeps another
    try:
        # This also tells whether it is JSON, and its attributes are the first that anybody reads.
        level = levels.decode(text) if _is_utf8(raw) else None
    except (ValueError, RecursionError):
        level = None  # it is not JSON, or not what the document says
    if level is not None:
        return wrap(model, text, level)
    json = _kept(raw, keep)
    if json is not None and first_byte(json) == BRACE:
        return wrap(model, json)
    raise UnexpectedResponseError(raw, "JSON" if json is None else f"a JSON object ({model.__name__})")


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
    items = _kept(raw, keep_items)
    if items is None:
        items = read_list(raw)  # empty, or it says what is wrong
    if all(first_byte(item) == BRACE for item in items):
        # A copy of each, so that one which is kept does not keep the others.
        return [wrap(model, item.copy()) for item in items]
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
    except (ValueError, RecursionError):
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


def _kept(raw: RawResponse, keep_it: Callable[[bytes], Any]) -> Any:
    try:
        return keep_it(raw.content) if _is_utf8(raw) else None
    except (ValueError, RecursionError):
        return None


def _is_utf8(raw: RawResponse) -> bool:
    """Tell whether all of a body is UTF-8, which msgspec looks at only where it decodes strings."""
    try:
        return raw.content.isascii() or str(raw.content, "utf-8") != ""
    except ValueError:
        return False
