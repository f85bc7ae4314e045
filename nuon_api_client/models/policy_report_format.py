# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class PolicyReportFormat(OpenEnum):
    """Format of a policy report as a file: `json`, `sarif` (SARIF 2.1.0, which code scanners write and many tools read)
    or `pdf`. The set is open."""

    JSON = "json"
    PDF = "pdf"
    SARIF = "sarif"
