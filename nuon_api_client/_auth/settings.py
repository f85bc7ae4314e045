"""Where the token, the org and the base URL come from: arguments, else the environment, else a file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from attrs import field, frozen

from nuon_api_client._checks import checked_header
from nuon_api_client.errors import ConfigurationError
from nuon_api_client.types import Token

DEFAULT_BASE_URL = "https://api.nuon.co"


@frozen
class Settings:
    """Who calls, for which org, and where. The token is never shown."""

    token: Token | None = field(repr=False)
    org_id: str | None
    base_url: str
    base_url_source: str
    """Where the base URL came from, for messages."""


def settings(token: Token | None, org_id: str | None, base_url: str | None) -> Settings:
    """Find each setting on its own: the argument, else the environment variable, else the key in the file.

    `NuonClient` has the table of their names. The file is YAML, as Nuon's command line writes it, and is read only if
    something is missing. An empty value counts as missing.

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
        if value:
            found[name] = value, "the argument"
        elif os.environ.get(variable):
            found[name] = os.environ[variable], variable
    if len(found) < 3:
        found = _from_file() | found
    url, source = found.get("api_url", (DEFAULT_BASE_URL, "the default"))
    secret: Token | None
    secret, secret_source = found.get("api_token", (None, ""))
    org, org_source = found.get("org_id", (None, ""))
    if secret is not None and not callable(secret):
        checked_header(secret, "token", secret_source)
    if org is not None:
        checked_header(org, "org id", org_source)
    return Settings(secret, org, _checked_url(url, source), source)


def check_encrypted(base_url: str, source: str) -> None:
    """Check that a secret header would not travel unencrypted to another machine.

    Raises:
        ConfigurationError: it would.
    """
    parts = urlsplit(base_url)
    if parts.scheme == "http" and not _is_loopback(parts.hostname or ""):
        raise ConfigurationError(
            f"the base URL from {source} is {base_url!r}: the token would travel unencrypted. Use https://, or pass "
            "allow_insecure=True if you mean it"
        )


def _from_file() -> dict[str, tuple[Any, str]]:
    named = os.environ.get("NUON_CONFIG_FILE")
    path = Path(named).expanduser() if named else Path.home() / ".nuon"
    if not named and not path.exists():
        return {}
    import yaml  # only those who have a file pay for it

    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise ConfigurationError(f"cannot read {path}: {reason}. {_advice(named)}") from None
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f" (line {mark.line + 1})" if mark else ""
        # The parser's message quotes the line, and with it the token. ValueError: a date that does not exist.
        raise ConfigurationError(f"{path} is not YAML{line}. {_advice(named)}") from None
    if content is None:
        return {}
    if not isinstance(content, Mapping):
        raise ConfigurationError(f"{path} should hold keys such as api_token, not {type(content).__name__}")
    return {str(key): (value, f"{key} in {path}") for key, value in content.items() if value}


def _advice(named: str | None) -> str:
    return "NUON_CONFIG_FILE names it." if named else "Mend or remove it, or set NUON_CONFIG_FILE to another file."


def _checked_url(url: object, source: str) -> str:
    problem = f"the base URL from {source} is {url!r}"
    if not isinstance(url, str):
        raise ConfigurationError(f"{problem}: it must be a string such as {DEFAULT_BASE_URL}")
    if len(url.split()) != 1 or not url.strip().isprintable():
        raise ConfigurationError(f"{problem}: it holds spaces or control characters")
    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise ConfigurationError(f"{problem}: {error}") from None
    if parts.username or parts.password:
        raise ConfigurationError(f"the base URL from {source} holds a user name or password: give the token instead")
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigurationError(f"{problem}: it must start with https:// and name a host, as {DEFAULT_BASE_URL} does")
    if parts.path.rstrip("/").endswith("/v1"):
        raise ConfigurationError(f"{problem}: leave out /v1, every path begins with it")
    if parts.query or parts.fragment:
        raise ConfigurationError(f"{problem}: it must end before any ? or #")
    return url.strip().rstrip("/")


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
