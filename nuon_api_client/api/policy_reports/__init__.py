# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on policy reports. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import export_policy_report as export_policy_report
    from . import get_policy_analytics_breakdown as get_policy_analytics_breakdown
    from . import get_policy_analytics_summary as get_policy_analytics_summary
    from . import get_policy_analytics_timeseries as get_policy_analytics_timeseries
    from . import get_policy_report as get_policy_report
    from . import get_policy_reports as get_policy_reports

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "export_policy_report",
            "get_policy_analytics_breakdown",
            "get_policy_analytics_summary",
            "get_policy_analytics_timeseries",
            "get_policy_report",
            "get_policy_reports",
        ),
    )
