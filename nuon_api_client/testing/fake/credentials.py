"""Who may call a FakeNuon."""

from __future__ import annotations

from collections.abc import Mapping

from nuon_api_client.testing._shared.document import Described
from nuon_api_client.testing._shared.replies import Reply, error
from nuon_api_client.testing.fake.control_plane import ControlPlane


def refusal(
    plane: ControlPlane, operation: Described, query: Mapping[str, list[str]], headers: Mapping[str, str]
) -> Reply | None:
    """Return the 401 or 403 with which a call is refused, `None` if it is not."""
    if not operation.needs_token:
        return None
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        token = next(iter(query.get("token", ())), "")
    if not token:
        return error(401, "missing token", "Please make sure you set the -H Authorization:Bearer token header")
    if plane.tokens.get(token, True):
        why = "token is expired" if token in plane.tokens else "invalid token"
        return error(401, why, "Please get a new token from the Nuon dashboard")
    if not operation.needs_org:
        return None
    org_id = requested_org(query, headers)
    if not org_id:
        return error(403, "org ID was empty", "Please retry with a valid org ID in the header X-Nuon-Org-ID")
    if org_id not in plane.store.tables["orgs"].rows:
        return error(403, f"org {org_id} was not found", "Please retry with a valid org ID")
    return None


def requested_org(query: Mapping[str, list[str]], headers: Mapping[str, str]) -> str:
    """Return the id of the org that a call is about, `""` if it does not say."""
    return headers.get("x-nuon-org-id") or next(iter(query.get("org_id", ())), "")
