"""What the environment says about connections: through which proxy they go, and which certificates they trust.

| variable | says |
|---|---|
| `HTTPS_PROXY`, `HTTP_PROXY`, else `ALL_PROXY` | the proxy for `https://`, for `http://` |
| `NO_PROXY` | hosts that are reached without one |
| `SSL_CERT_FILE`, else `SSL_CERT_DIR` | the certificates to trust, else those of certifi |
| `SSLKEYLOGFILE` | a file for the keys of connections, to decrypt them with |

* Proxies: a name in lower case goes before the same in upper case; `HTTP_PROXY` in upper case counts for nothing in a CGI
  program (`REQUEST_METHOD` is set), where the request's sender could set it; if none of the variables is set, macOS' and
  Windows' settings count. That is urllib's way, and so curl's and httpx's.
* A proxy is `scheme://user:password@host:port`, with `http` (also if no scheme is given), `https`, `socks5` or `socks5h`.
  User and password are percent-encoded; a port that is missing is the scheme's: 80, 443, 1080.
* `localhost`, `127.0.0.1` and the like are reached without a proxy.
* `NO_PROXY` is a list with commas or spaces: `*` for all hosts, `example.com` for it and all below it (`.example.com` and
  `*.example.com` are the same), an IP address, or a network such as `10.0.0.0/8` or `fd00::/8`. A port may follow:
  `example.com:8443`, `[::1]:8080`. Names are not looked up for it.
"""

from __future__ import annotations

import os
import re
import ssl
import sys
from base64 import b64encode
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import unquote
from urllib.request import getproxies, proxy_bypass

from attrs import frozen

from nuon_api_client._files import NotReadableError, check_regular, in_text, read_file
from nuon_api_client._secret import Secret
from nuon_api_client._urls import UnusableURLError, ascii_host, is_loopback, shown, split
from nuon_api_client.errors import ConfigurationError

_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_OF_THE_SYSTEM = "the system's settings"
_LARGEST_CERTIFICATES = 16 * 2**20  # bytes; all that browsers trust take a quarter of one MiB
_TLS_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")


@frozen
class Proxy:
    """A proxy, and who uses it."""

    url: str
    """`scheme://host:port`, without user and password: it may be shown."""
    login: Secret[tuple[str, str]] | None
    """User and password, percent-decoded."""
    variable: str
    """The name of the variable as it stands in the environment, else `the system's settings`."""

    @property
    def auth(self) -> tuple[str, str] | None:
        """User and password, `None` if there are none."""
        return None if self.login is None else self.login.open()

    @property
    def authorization(self) -> str | None:
        """The `Proxy-Authorization` header that says so, for a library that leaves it to its caller."""
        return self.auth and f"Basic {b64encode(':'.join(self.auth).encode()).decode()}"

    @property
    def needs_socks(self) -> bool:
        """Whether one talks SOCKS to it, which HTTP libraries leave to others."""
        return self.url.startswith("socks")

    def unsupported(self, advice: str) -> ConfigurationError:
        """Return the error of a backend that cannot use this proxy."""
        return ConfigurationError(f"the proxy from {self.variable} is {self.url!r}: {advice}")


# ---- proxies


def proxy_for(url: str) -> Proxy | None:
    """Return the proxy that the environment names for this URL, `None` if it names none.

    Args:
        url: one that begins with a client's base URL.

    Raises:
        ConfigurationError: what is there for a proxy is none.
    """
    proxies = getproxies()
    parts = split("/".join(re.split("[/?#]", url, maxsplit=3)[:3]))  # without the path, which may be long
    key = parts.scheme if proxies.get(parts.scheme) else "all"
    # What is meant for this machine itself, which may be the token over plain http, is no proxy's business.
    if is_loopback(parts.host) or not (value := proxies.get(key)):
        return None
    variable = _variable(key, value)
    port = parts.port or _PORTS[parts.scheme]
    if variable is None:
        return None if proxy_bypass(f"{parts.host}:{port}") else _parsed(value, _OF_THE_SYSTEM)
    return None if _is_excepted(parts.host, port, proxies.get("no", "")) else _parsed(value, variable)


def _variable(key: str, value: str) -> str | None:
    """Return the name of the variable that urllib has taken the value from."""
    names = [name for name, its in os.environ.items() if name.lower() == f"{key}_proxy" and its == value]
    return max(names, key=str.islower, default=None)


def _parsed(value: str, variable: str) -> Proxy:
    url = value if "://" in value or value[0] in "\"'" else f"http://{value}"
    try:
        return _proxy(url, variable)
    except UnusableURLError as error:
        raise ConfigurationError(
            f"the proxy from {variable} is {shown(url)}: {error}. Mend it, or name the host in NO_PROXY"
        ) from None


def _proxy(url: str, variable: str) -> Proxy:
    parts = split(url)
    if parts.scheme not in _PORTS:
        raise UnusableURLError(f"its scheme is none of {', '.join(_PORTS)}")
    if parts.rest not in ("", "/"):
        raise UnusableURLError("it must end after the port; / ? # in a password have to be percent-encoded")
    login = _login(parts.user_info or "", socks=parts.scheme.startswith("socks"))
    return Proxy(f"{parts.scheme}://{parts.host}:{parts.port or _PORTS[parts.scheme]}", login, variable)


def _login(user_info: str, *, socks: bool) -> Secret[tuple[str, str]] | None:
    if user_info in ("", ":"):
        return None
    try:
        username, password = (unquote(part, errors="strict") for part in user_info.partition(":")[::2])
    except UnicodeDecodeError:
        raise UnusableURLError("its user or password is not UTF-8, percent-encoded") from None
    if ":" in username:
        raise UnusableURLError("its user name holds a colon, which no proxy can tell from the one before the password")
    if socks and not all(0 < len(part.encode()) < 256 for part in (username, password)):
        raise UnusableURLError("user and password of a SOCKS proxy have 1 to 255 bytes each")
    return Secret((username, password))


def _is_excepted(host: str, port: int, no_proxy: str) -> bool:
    name = host.strip("[]").removesuffix(".")
    address = _address(name)
    for entry in re.split(r"[,\s]+", no_proxy.lower()):
        if entry == "*":
            return True
        match = re.fullmatch(r"(?P<place>\[[^]]*\]|[^:]*)(?::(?P<port>[0-9]{1,5}))?", entry)
        place = (match["place"] if match else entry).strip("[]")  # else an IPv6 address without brackets
        if match and match["port"] and int(match["port"]) != port:
            continue
        if _is_within(address, place) if address else _is_below(name, place):
            return True
    return False


def _address(name: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(name)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _is_within(address: IPv4Address | IPv6Address, network: str) -> bool:
    try:
        return address in ip_network(network, strict=False)
    except ValueError:
        return False


def _is_below(name: str, place: str) -> bool:
    try:
        suffix = ascii_host(place.removeprefix("*").lstrip(".")).removesuffix(".")
    except UnusableURLError:
        return False
    return name == suffix or name.endswith(f".{suffix}")


# ---- TLS


def tls_context() -> ssl.SSLContext:
    """Return the context of connections to the control plane; there is one for all clients.

    To make one takes longer than a hundred calls. It is made anew when one of the variables has changed.

    Raises:
        ConfigurationError: a file that a variable names cannot be used.
    """
    return _tls_context(*_tls_variables())


def check_tls_files() -> None:
    """Check what the variables name, for a library that makes a context on its own.

    Raises:
        ConfigurationError: a file that a variable names cannot be used.
    """
    _check_tls_files(*_tls_variables())


def _tls_variables() -> tuple[str, ...]:
    return tuple(os.environ.get(name, "") for name in _TLS_VARIABLES)


@lru_cache(maxsize=8)
def _tls_context(file: str, directory: str, key_log: str) -> ssl.SSLContext:
    _check_tls_files(file, directory, key_log)
    import certifi

    try:
        # It reads SSLKEYLOGFILE itself.
        if directory and not file:
            context = ssl.create_default_context(capath=directory)
        else:
            context = ssl.create_default_context(cafile=file or certifi.where())
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        source = f"{in_text(file)}, which SSL_CERT_FILE names," if file else "certifi"
        raise ConfigurationError(f"{source} has no certificates in PEM form: {type(error).__name__}") from None
    context.set_alpn_protocols(["http/1.1"])
    return context


def _check_tls_files(file: str, directory: str, key_log: str) -> None:
    for variable, path, check in (
        ("SSL_CERT_FILE", file, _check_certificates),
        ("SSL_CERT_DIR", "" if file else directory, _check_directories),
        ("SSLKEYLOGFILE", "" if sys.flags.ignore_environment else key_log, _check_writable),
    ):
        try:
            if path:
                check(path)
        except NotReadableError as error:
            raise ConfigurationError(f"cannot use {in_text(path)}, which {variable} names: {error}") from None


def _check_certificates(path: str) -> None:
    read_file(path, _LARGEST_CERTIFICATES)


def _check_directories(paths: str) -> None:
    # OpenSSL takes several, and says nothing if there is none.
    # os.path, because Path's question fails where it may not look.
    if not any(os.path.isdir(path) and os.access(path, os.X_OK) for path in paths.split(os.pathsep)):  # noqa: PTH112
        raise NotReadableError("it is no directory that can be searched")


def _check_writable(path: str) -> None:
    if path == os.devnull:
        return
    try:
        # To open a FIFO would wait for somebody who reads it.
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NONBLOCK", 0), 0o600)
        with os.fdopen(descriptor):
            check_regular(os.fstat(descriptor))
    except OSError as error:
        raise NotReadableError(error.strerror or type(error).__name__) from None
