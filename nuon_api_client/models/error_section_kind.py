# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class ErrorSectionKind(OpenEnum):
    """How to show a part of an explanation: as Markdown, as plain text, or as code. Only Markdown is written by Nuon
    itself; text and code may hold output of tools. The set is open."""

    CODE = "code"
    MARKDOWN = "markdown"
    TEXT = "text"
