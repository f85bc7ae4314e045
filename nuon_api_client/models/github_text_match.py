# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("fragment"),
            [_github_match(item) for item in v] if type(v := get("matches")) is list else v,
            get("object_type"),
            get("object_url"),
            get("property"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.fragment,
                    self.matches,
                    self.object_type,
                    self.object_url,
                    self.property_,
                ) = values
            case _:
                self._fill(values)
