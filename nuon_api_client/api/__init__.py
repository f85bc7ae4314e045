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
    from . import bundles as bundles
    from . import cloud_connections as cloud_connections
    from . import components as components
    from . import deploys as deploys
    from . import general as general
    from . import installs as installs
    from . import logs as logs
    from . import notebooks as notebooks
    from . import oidc as oidc
    from . import operator_queues as operator_queues
    from . import operator_runners as operator_runners
    from . import operator_terraform as operator_terraform
    from . import orgs as orgs
    from . import policy_reports as policy_reports
    from . import releases as releases
    from . import runbooks as runbooks
    from . import runners as runners
    from . import sandbox_runs as sandbox_runs
    from . import slack as slack
    from . import stacks as stacks
    from . import terraform as terraform
    from . import triggers as triggers
    from . import vcs as vcs
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
            "bundles",
            "cloud_connections",
            "components",
            "deploys",
            "general",
            "installs",
            "logs",
            "notebooks",
            "oidc",
            "operator_queues",
            "operator_runners",
            "operator_terraform",
            "orgs",
            "policy_reports",
            "releases",
            "runbooks",
            "runners",
            "sandbox_runs",
            "slack",
            "stacks",
            "terraform",
            "triggers",
            "vcs",
            "workflows",
        ),
    )
