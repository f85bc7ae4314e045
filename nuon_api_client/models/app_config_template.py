# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .app_config_version import AppConfigVersion

_app_config_version: Callable[[Any], Any] = lazy_decoder(globals(), "AppConfigVersion", "_app_config_version")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppConfigTemplate(Model):
    """A sample config file.

    Attributes:
        content: The text of the file, in TOML.
        filename: A name for the file. It holds the name of the app where the file is for the whole app.
        type_: Always empty, for the server does not fill it in.
    """

    content: str
    filename: str
    format_: AppConfigVersion
    type_: str

    _renamed: ClassVar[Mapping[str, str]] = {
        "content": "Content",
        "filename": "Filename",
        "format_": "Format",
        "type_": "Type",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "Content": ("content",),
        "Filename": ("filename",),
        "Format": ("format",),
        "Type": ("type",),
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.content,
            level.filename,
            _app_config_version(level.format_),
            level.type_,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.content,
            self.filename,
            self.format_,
            self.type_,
        ) = values
        self.__class__ = self._model
