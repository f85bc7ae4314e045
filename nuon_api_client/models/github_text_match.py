# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .github_match import GithubMatch

_github_match: Callable[[Any], Any] = lazy_decoder(globals(), "GithubMatch", "_github_match")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GithubTextMatch(Model):
    """A text in which a search in GitHub found something.

    Attributes:
        fragment: The text.
        matches: What was found in it.
        object_type: Kind of thing that the text belongs to.
        object_url: That thing in the API of GitHub.
        property_: The field that holds the text.
    """

    fragment: str | None = None
    matches: list[GithubMatch] | None = None
    object_type: str | None = None
    object_url: str | None = None
    property_: str | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "property_": "property",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"matches"})

    def _expand(self, level: Any) -> None:
        values = (
            level.fragment,
            None if (v := level.matches) is None else decode_items(_github_match, v),
            level.object_type,
            level.object_url,
            level.property_,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.fragment,
            self.matches,
            self.object_type,
            self.object_url,
            self.property_,
        ) = values
        self.__class__ = self._model
