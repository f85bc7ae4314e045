"""Where the token, the org and the base URL come from: arguments, else the environment, else a file."""

from __future__ import annotations

import os
from typing import Any, NamedTuple

from nuon_api_client._auth.settings_file import from_file
from nuon_api_client._checks import checked_header
from nuon_api_client._secret import Secret
from nuon_api_client._urls import UnusableURLError, check_path, is_loopback, shown, split
from nuon_api_client.errors import ConfigurationError
from nuon_api_client.types import Token

DEFAULT_BASE_URL = "https://api.nuon.co"


class Settings(NamedTuple):
    """Who calls, for which org, and where."""

    token: Secret[Token | None]
    org_id: str | None
    base_url: str
    base_url_source: str
    """Where the base URL came from, for messages."""
    file: str
    """The file that was looked at, or would be, for messages."""


def settings(token: Token | None, org_id: str | None, base_url: str | None) -> Settings:
    """Find each setting on its own: the argument, else the environment variable, else the key in the file.

    `NuonClient` has the table of their names. The file is YAML, as Nuon's command line writes it, and is read only if
    something is missing. An empty string counts as missing.

    Raises:
        ConfigurationError: the file cannot be read, or a value is not usable.
    """
    found: dict[str, tuple[Any, str]] = {}
    given: tuple[tuple[str, str, Any], ...] = (
        ("api_token", "NUON_API_TOKEN", token),
        ("org_id", "NUON_ORG_ID", org_id),
        ("api_url", "NUON_API_URL", base_url),
    )
    for name, variable, value in given:
        if not (value is None or (isinstance(value, str) and not value)):
            found[name] = value, "the argument"
        elif os.environ.get(variable):
            found[name] = os.environ[variable], variable
    file = "~/.nuon"
    if missing := {name for name, _, _ in given} - found.keys():
        more, file = from_file(missing)
        found |= more
    url, source = found.get("api_url", (DEFAULT_BASE_URL, "the default"))
    secret: Token | None
    secret, secret_source = found.get("api_token", (None, ""))
    org, org_source = found.get("org_id", (None, ""))
    if secret is not None and not callable(secret):
        checked_header(secret, "token", secret_source)
    if org is not None:
        checked_header(org, "org id", org_source)
    return Settings(Secret(secret), org, _checked_url(url, source), source, file)


def check_encrypted(base_url: str, source: str) -> None:
    """Check that a secret header would not travel unencrypted to another machine.

    Args:
        base_url: as `settings` returns it.
        source: where it came from.

    Raises:
        ConfigurationError: it would.
    """
    parts = split(base_url)
    if parts.scheme == "http" and not is_loopback(parts.host):
        raise ConfigurationError(
            f"the base URL from {source} is {base_url!r}: the token would travel unencrypted. Use https://, or pass "
            "allow_insecure=True if you mean it"
        )


def _checked_url(url: object, source: str) -> str:
    """Return the URL without a slash at its end, its host in ASCII and lower case: as all HTTP libraries take it."""
    if not isinstance(url, str):
        raise ConfigurationError(
            f"the base URL from {source} is of type {type(url).__name__}: it must be a string such as {DEFAULT_BASE_URL}"
        )
    try:
        return _normal(url.strip())
    except UnusableURLError as error:
        raise ConfigurationError(f"the base URL from {source} is {shown(url.strip())}: {error}") from None


def _normal(url: str) -> str:
    parts = split(url)
    if parts.scheme not in ("http", "https"):
        raise UnusableURLError(f"it must start with https://, as {DEFAULT_BASE_URL} does")
    if parts.user_info is not None:
        raise UnusableURLError("it holds a user name or password: give the token instead")
    if "?" in parts.rest or "#" in parts.rest:
        raise UnusableURLError("it must end before any ? or #")
    path = parts.rest.rstrip("/")
    check_path(path)
    if path.endswith("/v1"):
        raise UnusableURLError("leave out /v1, every path begins with it")
    return f"{parts.scheme}://{parts.host}{'' if parts.port is None else f':{parts.port}'}{path}"
