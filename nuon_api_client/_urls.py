"""What a URL is made of, checked so that every HTTP library takes it and takes it for the same; and how it is shown."""

from __future__ import annotations

import re
from ipaddress import AddressValueError, IPv4Address, IPv6Address, ip_address

LONGEST = 2000
"""Characters. Proxies and servers on the way refuse much longer ones."""

_LONGEST_HOST = 253
_LABEL = re.compile(r"[a-z0-9_-]{1,63}")  # "_" as in the names of containers
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_PATH = re.compile(r"(?:[\w.~!$&'()*+,;=:@/-]|%[0-9a-f]{2})*", re.ASCII | re.IGNORECASE)
_AT = re.compile("@|%40|\uff20|\ufe6b")  # what some library takes for the end of a password


class UnusableURLError(ValueError):
    """A URL cannot be used. The message says why and shows nothing of it."""


class Parts:
    """A URL of which every library thinks alike. Its repr shows nothing of it.

    Attributes:
        scheme: in lower case.
        user_info: what stands before the `@`, percent-encoded; `None` if there is no `@`.
        host: in ASCII and lower case; an IPv6 address has its brackets.
        port: `None` if none is named.
        rest: path, query and fragment, as they are.
    """

    # A plain class: what prints the variables of frames looks into tuples, and there may be a password in it.
    def __init__(self, scheme: str, user_info: str | None, host: str, port: int | None, rest: str) -> None:
        self.scheme = scheme
        self.user_info = user_info
        self.host = host
        self.port = port
        self.rest = rest


def split(url: str) -> Parts:
    """Return the parts of an absolute URL.

    Raises:
        UnusableURLError: one of them cannot be used.
    """
    if len(url) > LONGEST:
        raise UnusableURLError(f"it is longer than {LONGEST:,} characters")
    if not url.isprintable() or " " in url:
        raise UnusableURLError("it holds spaces or control characters")
    if url[:1] + url[-1:] in ('""', "''"):
        raise UnusableURLError("it stands in quotes, which are no part of a URL")
    scheme, separator, rest = url.partition("://")
    if not separator:
        raise UnusableURLError("it names no scheme, such as https://")
    authority = re.split("[/?#]", rest, maxsplit=1)[0]
    user_info, at, place = authority.rpartition("@")
    match = re.fullmatch(r"(?P<host>\[[^][]*\]|[^][:]*)(?::(?P<port>.*))?", place)
    if not match:
        raise UnusableURLError("its host is not usable: an IPv6 address belongs in [ ], and nothing else does")
    port = match["port"] or ""
    # Not all libraries take 0 for a port.
    if port and not (re.fullmatch("[0-9]{1,5}", port) and 0 < int(port) < 2**16):
        hint = ", and / ? # in a password have to be percent-encoded" if "@" in rest[len(authority) :] else ""
        raise UnusableURLError(f"its port is not a number from 1 to 65535{hint}")
    return Parts(
        scheme.lower(),
        user_info if at else None,
        ascii_host(match["host"]),
        int(port) if port else None,
        rest[len(authority) :],
    )


def ascii_host(host: str) -> str:
    """Return a host as it is looked up and sent, in ASCII and lower case.

    Raises:
        UnusableURLError: no host can have this name.
    """
    if not host:
        raise UnusableURLError("it names no host")
    if host.startswith("["):
        return f"[{_ipv6(host[1:-1])}]"
    host = host.lower()
    if len(host) <= _LONGEST_HOST + 1 and not (host.isascii() and "xn--" not in host):
        host = _international(host)
    name = host.removesuffix(".")
    if len(name) > _LONGEST_HOST:
        raise UnusableURLError(f"its host is longer than {_LONGEST_HOST} characters")
    labels = name.split(".")
    if not all(_LABEL.fullmatch(label) for label in labels):
        raise UnusableURLError(
            "its host is not usable: between two dots belong 1 to 63 letters, digits, hyphens and underscores"
        )
    if _NUMBER.fullmatch(labels[-1]):
        # Libraries and systems do not agree about 127.1, 0x7f000001 and the like.
        try:
            IPv4Address(host)
        except AddressValueError:
            raise UnusableURLError("its host ends in a number, but is no IPv4 address") from None
    return host


def is_loopback(host: str) -> bool:
    """Return whether a host of `ascii_host` is this machine itself."""
    name = host.removesuffix(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ip_address(name.strip("[]"))
    except ValueError:
        return False
    # Until Python 3.13, ::ffff:127.0.0.1 counts as another machine.
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback


def check_path(path: str) -> None:
    """Check a path that every library sends as it is.

    Raises:
        UnusableURLError: some would send another.
    """
    if not _PATH.fullmatch(path):
        raise UnusableURLError("its path holds a character that has to be percent-encoded")
    if {".", ".."} & set(path.split("/")):
        raise UnusableURLError("its path holds . or ..")


def shown(url: str) -> str:
    """Return a URL for a message: no user name, password, query or fragment is in it, nor what is no port."""
    match = re.fullmatch(r"(['\"\s]*[a-z][a-z0-9+.-]*://)?(.*)", url, re.IGNORECASE | re.DOTALL)
    scheme, rest = (match[1] or "", match[2]) if match else ("", url)
    # A password that somebody forgot to encode may hold any character, so it ends at the last @ of all.
    *hidden, rest = _AT.split(rest)
    rest = re.sub("[?#].*", lambda tail: f"{tail[0][0]}***" if tail[0][1:] else tail[0], rest, flags=re.DOTALL)
    rest = re.sub(r"^(\[[^]]*\]|[^][:/]*):(?![0-9]*(?:[/?#]|$))[^/?#]*", r"\1:***", rest)
    text = f"{scheme}{'***@' if hidden else ''}{rest}"
    return repr(text if len(text) <= 200 else f"{text[:200]}...")


def _ipv6(address: str) -> str:
    try:
        if "%" in address:
            raise UnusableURLError("its host has an IPv6 zone, which HTTP libraries do not agree about")
        return str(IPv6Address(address))
    except AddressValueError:
        raise UnusableURLError("its host is no IPv6 address") from None


def _international(host: str) -> str:
    import idna  # few hosts need it

    try:
        # What is decoded again is what httpx looks at, and it fails where a name was encoded by other rules.
        encoded = idna.encode(host).decode("ascii")
        idna.decode(encoded)
    except UnicodeError:  # idna's exceptions are such
        raise UnusableURLError("its host is no name by the rules of IDNA 2008") from None
    return encoded
