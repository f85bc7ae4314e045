# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallApprovalOption(OpenEnum):
    """Whether plans wait for someone's answer (`prompt`, the default) or are applied at once (`approve-all`)."""

    APPROVE_ALL = "approve-all"
    PROMPT = "prompt"
