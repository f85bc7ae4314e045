# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""The endpoint functions, one module for each operation, grouped by resource. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import accounts as accounts
    from . import actions as actions
    from . import apps as apps
    from . import branches as branches
    from . import builds as builds
    from . import components as components
    from . import deploys as deploys
    from . import general as general
    from . import installs as installs
    from . import logs as logs
    from . import orgs as orgs
    from . import releases as releases
    from . import runners as runners
    from . import sandbox_runs as sandbox_runs
    from . import stacks as stacks
    from . import workflows as workflows

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "accounts",
            "actions",
            "apps",
            "branches",
            "builds",
            "components",
            "deploys",
            "general",
            "installs",
            "logs",
            "orgs",
            "releases",
            "runners",
            "sandbox_runs",
            "stacks",
            "workflows",
        ),
    )
