# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on bundles. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import create_app_bundle as create_app_bundle
    from . import create_app_bundle_download_grant as create_app_bundle_download_grant
    from . import get_app_bundle as get_app_bundle
    from . import get_app_bundles as get_app_bundles

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "create_app_bundle",
            "create_app_bundle_download_grant",
            "get_app_bundle",
            "get_app_bundles",
        ),
    )
