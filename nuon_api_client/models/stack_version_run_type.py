# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class StackVersionRunType(OpenEnum):
    """`workflow-run` for a report that a workflow waited for, `out-of-band-update` for one that no workflow waited for,
    as when the customer changes the stack."""

    OUT_OF_BAND_UPDATE = "out-of-band-update"
    WORKFLOW_RUN = "workflow-run"
