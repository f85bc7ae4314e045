# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .install_deployment_summary import InstallDeploymentSummary

_install_deployment_summary: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallDeploymentSummary", "_install_deployment_summary"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallDeploymentSummaryPage(Model):
    """One page of deployments of an install, without details of what they changed.

    Attributes:
        deployments: In the order that was asked for.
        has_more: Whether there are rows after these.
        limit: How many rows a page has, after the server corrected what was asked for.
        offset: How many rows were left out before these.
        page: The page, counted from 0.
        next_cursor: Cursor of the next page. Absent on the last one.
        total: How many there are in all. Only with `state` set to `active`.
    """

    deployments: list[InstallDeploymentSummary]
    has_more: bool
    limit: int
    offset: int
    page: int
    next_cursor: str | None = None
    total: int | None = None

    @property
    def items(self) -> list[InstallDeploymentSummary]:
        """Return the `deployments` of this page, under the name by which `paginate` knows them."""
        return self.deployments

    _holds_models: ClassVar[frozenset[str]] = frozenset({"deployments"})

    def _expand(self, level: Any) -> None:
        values = (
            decode_items(_install_deployment_summary, level.deployments),
            level.has_more,
            level.limit,
            level.offset,
            level.page,
            level.next_cursor,
            level.total,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.deployments,
            self.has_more,
            self.limit,
            self.offset,
            self.page,
            self.next_cursor,
            self.total,
        ) = values
        self.__class__ = self._model
