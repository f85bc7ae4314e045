# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .custom_nested_stack_status import CustomNestedStackStatus

_custom_nested_stack_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "CustomNestedStackStatus", "_custom_nested_stack_status"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomNestedStack(Model):
    """A further template that becomes part of the install stack, nested into it. Sent with an app's or an install's
    config, and returned with it.

    Attributes:
        contents: The template itself. Sent with the stack part of an app config, which needs it except on GCP;
            the server stores a copy.
        contents_hash: Hash of `contents`; absent until the copy is stored. Set by the server.
        index: Place in the order of the nested stacks.
        name: Unique among the nested stacks of one config.
        parameters: Parameters handed to the template: name to value.
        status: Whether the copy of the template can be used. Set by the server.
        template_source_url: Public URL of the uploaded template. Empty for configs that were synced before the
            field existed. Since API 0.19.1147.
        template_url: URL of the template, or its path in the app's repository.
    """

    contents: str | None = None
    contents_hash: str | None = None
    index: int | None = None
    name: str | None = None
    parameters: dict[str, str] | None = None
    status: CustomNestedStackStatus | None = None
    template_source_url: str | None = None
    template_url: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.contents,
            level.contents_hash,
            level.index,
            level.name,
            level.parameters,
            None if (v := level.status) is None else _custom_nested_stack_status(v),
            level.template_source_url,
            level.template_url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.contents,
            self.contents_hash,
            self.index,
            self.name,
            self.parameters,
            self.status,
            self.template_source_url,
            self.template_url,
        ) = values
        self.__class__ = self._model
