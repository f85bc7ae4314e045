"""What the environment says of proxies and certificates: each backend goes by it, or a `ConfigurationError` names the variable."""

from __future__ import annotations

import os
import re
import ssl
import subprocess
import sys
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote

import certifi
import pytest
from attrs import asdict
from hypothesis import given
from hypothesis import settings as rules
from hypothesis import strategies as st

from nuon_api_client import APIError, ConfigurationError, NuonClient
from nuon_api_client._http import environment
from nuon_api_client._http.environment import Proxy, check_tls_files, proxy_for, tls_context
from nuon_api_client._secret import Secret
from nuon_api_client.api.orgs import get_orgs
from tests.support.clients import call
from tests.support.loopback import Loopback, Reply, always

Serve: TypeAlias = Callable[..., Loopback]
Patch: TypeAlias = pytest.MonkeyPatch

SECRET = "s3cr3t"
URL = "https://nuon.example/v1/orgs"
OURS = ["httpx", "httpx2", "aiohttp", "httpx sync"]


def set_all(patch: Patch, **variables: str) -> None:
    for name, value in variables.items():
        patch.setenv(name, value)


# ---- which proxy


@pytest.mark.parametrize(
    ("url", "variables", "expected"),
    [
        (URL, {}, None),
        (URL, {"HTTPS_PROXY": "http://a:1"}, ("http://a:1", "HTTPS_PROXY")),
        (URL, {"https_proxy": "http://a:1"}, ("http://a:1", "https_proxy")),
        (URL, {"https_proxy": "http://a:1", "HTTPS_PROXY": "http://b:1"}, ("http://a:1", "https_proxy")),
        (URL, {"https_proxy": "http://a:1", "HTTPS_PROXY": "http://a:1"}, ("http://a:1", "https_proxy")),
        (URL, {"https_proxy": "", "HTTPS_PROXY": "http://b:1"}, None),
        (URL, {"Https_Proxy": "http://a:1"}, ("http://a:1", "Https_Proxy")),
        (URL, {"ALL_PROXY": "http://a:1"}, ("http://a:1", "ALL_PROXY")),
        (URL, {"all_proxy": "http://a:1", "HTTPS_PROXY": "http://b:1"}, ("http://b:1", "HTTPS_PROXY")),
        (URL, {"http_proxy": "http://a:1", "ftp_proxy": "http://b:1"}, None),
        ("http://nuon.example", {"HTTP_PROXY": "http://a:1"}, ("http://a:1", "HTTP_PROXY")),
        ("http://nuon.example", {"HTTP_PROXY": "http://a:1", "REQUEST_METHOD": "GET"}, None),
        ("http://nuon.example", {"http_proxy": "http://a:1", "REQUEST_METHOD": "GET"}, ("http://a:1", "http_proxy")),
        ("http://nuon.example", {"https_proxy": "http://a:1"}, None),
        (f"{URL}/{'x' * 3000}/?a b#", {"HTTPS_PROXY": "http://a:1"}, ("http://a:1", "HTTPS_PROXY")),
        (f"https://nuon.example?{'x' * 3000}", {"HTTPS_PROXY": "http://a:1"}, ("http://a:1", "HTTPS_PROXY")),
        # What is broken and not needed does no harm.
        (URL, {"http_proxy": "//", "all_proxy": "//", "https_proxy": "http://a:1"}, ("http://a:1", "https_proxy")),
        (URL, {"https_proxy": "//", "no_proxy": "nuon.example"}, None),
    ],
)
def test_which_proxy(url: str, variables: dict[str, str], expected: tuple[str, str] | None, monkeypatch: Patch) -> None:
    set_all(monkeypatch, **variables)
    found = proxy_for(url)
    assert (found and (found.url, found.variable)) == expected


@pytest.mark.parametrize(
    ("value", "url", "auth"),
    [
        ("http://proxy:3128", "http://proxy:3128", None),
        ("http://proxy:3128/", "http://proxy:3128", None),
        ("HTTP://Proxy:3128", "http://proxy:3128", None),
        ("proxy:3128", "http://proxy:3128", None),
        ("proxy", "http://proxy:80", None),
        ("http://proxy", "http://proxy:80", None),
        ("https://proxy", "https://proxy:443", None),
        ("socks5://proxy", "socks5://proxy:1080", None),
        ("socks5h://proxy:9050", "socks5h://proxy:9050", None),
        ("http://10.0.0.1:3128", "http://10.0.0.1:3128", None),
        ("http://[fd00::1]:3128", "http://[fd00::1]:3128", None),
        ("[fd00::1]:3128", "http://[fd00::1]:3128", None),
        ("http://prüxy:3128", "http://xn--prxy-1ra:3128", None),
        ("http://me:pw@proxy:3128", "http://proxy:3128", ("me", "pw")),
        ("me:pw@proxy:3128", "http://proxy:3128", ("me", "pw")),
        ("http://me@proxy", "http://proxy:80", ("me", "")),
        ("http://me:@proxy", "http://proxy:80", ("me", "")),
        ("http://:pw@proxy", "http://proxy:80", ("", "pw")),
        ("http://@proxy", "http://proxy:80", None),
        ("http://:@proxy", "http://proxy:80", None),
        ("http://me:p%40%3A%2F%23w%C3%BC@proxy", "http://proxy:80", ("me", "p@:/#wü")),
        ("http://me:p@w:x@proxy", "http://proxy:80", ("me", "p@w:x")),
        ("http://DOMAIN\\me:pw@proxy", "http://proxy:80", ("DOMAIN\\me", "pw")),
        ("http://me:100%@proxy", "http://proxy:80", ("me", "100%")),
        ("socks5://me:pw@proxy", "socks5://proxy:1080", ("me", "pw")),
    ],
)
def test_forms_of_a_proxy(value: str, url: str, auth: tuple[str, str] | None, monkeypatch: Patch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", value)
    found = proxy_for(URL)
    assert found is not None
    assert (found.url, found.auth) == (url, auth)
    assert found.needs_socks == url.startswith("socks")


def test_a_proxy_shows_neither_user_nor_password() -> None:
    proxy = Proxy("http://proxy:1", Secret(("user-" + SECRET, SECRET)), "HTTPS_PROXY")
    assert SECRET not in f"{proxy} {proxy!r} {asdict(proxy)} {proxy.unsupported('no')}"


UNUSABLE = [
    ("'http://proxy:3128'", "it stands in quotes"),
    ('"proxy:3128"', "it stands in quotes"),
    ("'http://proxy:3128", "its scheme is none of http"),
    (" http://proxy:3128", "it holds spaces or control"),
    ("http://proxy:3128 ", "it holds spaces or control"),
    ("http://proxy:3128\r", "it holds spaces or control"),
    ("http://pro xy:3128", "it holds spaces or control"),
    ("ftp://proxy", "its scheme is none of http, https, socks5, socks5h"),
    ("socks4://proxy:1080", "its scheme is none of"),
    ("socks://proxy:1080", "its scheme is none of"),
    ("://proxy", "its scheme is none of"),
    ("http://", "it names no host"),
    ("//", "it names no host"),
    ("http://:3128", "it names no host"),
    ("http://proxy:port", "its port is not a number"),
    ("http://proxy:0", "its port is not a number"),
    ("http://proxy:99999", "its port is not a number"),
    ("http://proxy:3128:3128", "its port is not a number"),
    ("proxy:3128x", "its port is not a number"),
    ("http://::1", "its port is not a number"),
    ("http://[::1", "an IPv6 address belongs in"),
    ("http://[proxy]", "its host is no IPv6 address"),
    ("http://a..b", "its host is not usable"),
    ("http://☃", "by the rules of IDNA 2008"),
    ("http://256.1.1.1", "ends in a number"),
    ("http://proxy:3128/path", "it must end after the port"),
    ("http://proxy:3128?x", "it must end after the port"),
    ("http://proxy:3128#", "it must end after the port"),
    ("http://\udcff", "it holds spaces or control"),
    (f"http://{SECRET}%3Ax:pw@proxy", "its user name holds a colon"),
    (f"http://{SECRET}:%ff@proxy", "its user or password is not UTF-8"),
    (f"http://me:{SECRET}#x@proxy:3128", "have to be percent-encoded"),
    (f"http://me:{SECRET}/x@proxy:3128", "have to be percent-encoded"),
    (f"http://me:x?{SECRET}@proxy:3128", "have to be percent-encoded"),
    (f"socks5://{SECRET}@proxy", "user and password of a SOCKS proxy"),
    (f"socks5://me:{SECRET * 50}@proxy", "user and password of a SOCKS proxy"),
]


@pytest.mark.parametrize(("value", "message"), UNUSABLE)
@pytest.mark.parametrize("variable", ["https_proxy", "ALL_PROXY"])
def test_what_is_no_proxy(variable: str, value: str, message: str, monkeypatch: Patch) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(ConfigurationError, match=f"^the proxy from {variable} is .*{message}") as raised:
        proxy_for(URL)
    assert "NO_PROXY" in str(raised.value)
    assert len(str(raised.value)) < 500
    str(raised.value).encode()
    assert SECRET not in str(raised.value)


@pytest.mark.parametrize("value", [value for value, _ in UNUSABLE])
@pytest.mark.parametrize(
    "user_info", [f"me:{SECRET}@", f"{SECRET}@", f"a@b:{SECRET}@", f"me:{SECRET}/@", f"me:#{SECRET}@"]
)
def test_no_password_of_a_proxy_is_shown(user_info: str, value: str, monkeypatch: Patch) -> None:
    """Whatever else is wrong with the URL."""
    scheme, separator, rest = value.rpartition("//")
    monkeypatch.setenv("https_proxy", f"{scheme}{separator}{user_info}{rest}")
    try:
        message = repr(proxy_for(URL))
    except ConfigurationError as error:
        message = str(error)
    assert SECRET not in message


@pytest.mark.parametrize("kind", OURS)
@pytest.mark.parametrize("value", ["'http://proxy:3128'", "ftp://proxy", "http://proxy:port", "socks4://proxy", "//"])
async def test_every_backend_refuses_what_is_no_proxy(kind: str, value: str, monkeypatch: Patch) -> None:
    monkeypatch.setenv("HTTP_PROXY", value)
    with pytest.raises(ConfigurationError, match="the proxy from HTTP_PROXY is"):
        await call(kind, "http://nuon.example", get_orgs, allow_insecure=True)


@pytest.mark.parametrize("kind", OURS)
async def test_a_backend_without_socks_says_so(kind: str, monkeypatch: Patch) -> None:
    monkeypatch.setenv("ALL_PROXY", f"socks5://me:{SECRET}@127.0.0.1:9")
    advice = "use http_client='httpx'" if kind == "aiohttp" else re.escape("pip install 'httpx[socks]'")
    with pytest.raises(ConfigurationError, match=f"ALL_PROXY is 'socks5://127.0.0.1:9': .*{advice}") as raised:
        await call(kind, "http://nuon.example", get_orgs, allow_insecure=True)
    assert SECRET not in str(raised.value)


@pytest.mark.parametrize("kind", OURS)
@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_every_backend_logs_in(kind: str, scheme: str, serve: Serve, monkeypatch: Patch) -> None:
    proxy = serve()
    proxy.script = always(Reply(407, b"", (("Proxy-Authenticate", "Basic"),)))
    user, password = "me@corp", "p:w/ü€#%"
    login = f"{quote(user, safe='')}:{quote(password, safe='')}"
    monkeypatch.setenv(f"{scheme}_proxy", f"http://{login}@127.0.0.1:{proxy.port}/")
    with pytest.raises(APIError):
        await call(kind, f"{scheme}://nuon.example", get_orgs, allow_insecure=True)
    (request,) = proxy.requests
    assert request.method == ("GET" if scheme == "http" else "CONNECT")
    assert b64decode(request.headers["proxy-authorization"].removeprefix("Basic ")).decode() == f"{user}:{password}"
    assert ("authorization" in request.headers) == (scheme == "http"), "our token is for the control plane alone"


@pytest.mark.parametrize("kind", OURS)
async def test_every_backend_reaches_an_ipv6_address_through_a_proxy(
    kind: str, serve: Serve, monkeypatch: Patch
) -> None:
    proxy = serve()
    monkeypatch.setenv("http_proxy", proxy.url)
    assert (await call(kind, "http://[fd00::1]:8081", get_orgs, allow_insecure=True)).parsed == []
    # httpcore asks the proxy for it without the brackets, which is its mistake.
    assert proxy.requests[0].target in ("http://[fd00::1]:8081/v1/orgs", "http://fd00::1:8081/v1/orgs")


@pytest.mark.parametrize("kind", OURS)
async def test_a_proxy_over_tls_is_checked_against_the_same_certificates(
    kind: str, serve: Serve, monkeypatch: Patch
) -> None:
    proxy = serve()
    set_all(monkeypatch, http_proxy=f"https://127.0.0.1:{proxy.port}", SSL_CERT_FILE="nothing")
    with pytest.raises(ConfigurationError, match="nothing, which SSL_CERT_FILE names"):
        await call(kind, "http://nuon.example", get_orgs, allow_insecure=True)
    assert proxy.connections == 0


# ---- NO_PROXY


@pytest.mark.parametrize(
    ("no_proxy", "through", "around"),
    [
        ("*", "", "nuon.example 10.0.0.1 [::1]"),
        ("other, *", "", "nuon.example"),
        ("", "nuon.example", ""),
        (",, ,", "nuon.example", ""),
        ("nuon.example", "xnuon.example example nuon.example.org", "nuon.example a.nuon.example a.b.nuon.example"),
        (".nuon.example", "xnuon.example", "nuon.example a.nuon.example"),
        ("*.nuon.example", "xnuon.example", "nuon.example a.nuon.example"),
        ("NUON.Example", "", "nuon.example Nuon.EXAMPLE"),
        ("nuon.example.", "", "nuon.example nuon.example."),
        ("nuon.example", "", "nuon.example. nuon.example:8443"),
        ("a,nuon.example", "b", "a nuon.example"),
        ("a nuon.example\tb", "c", "a nuon.example b"),
        (" a ,  nuon.example ", "b", "a nuon.example"),
        ("nuon.example:8443", "nuon.example nuon.example:443", "nuon.example:8443"),
        ("nuon.example:443", "nuon.example:8443", "nuon.example nuon.example:443"),
        ("nüon.example", "nuon.example", "xn--non-hoa.example"),
        ("10.0.0.1", "10.0.0.2 10.0.0.11", "10.0.0.1 10.0.0.1:8443"),
        ("10.0.0.1:8443", "10.0.0.1", "10.0.0.1:8443"),
        ("10.0.0.0/8", "11.0.0.1 nuon.example", "10.0.0.1 10.255.255.255"),
        ("10.1.2.3/8", "11.0.0.1", "10.9.9.9"),
        ("0.0.1", "10.0.0.1", ""),
        ("::1", "[::2]", "[::1] [0:0::1] [::1]:8443"),
        ("[::1]", "[::2]", "[::1]"),
        ("[fd00::1]:8443", "[fd00::1]", "[fd00::1]:8443"),
        ("FD00::/8", "[fe00::1]", "[fd00::1] [fdff::1]"),
        ("[fd00::]/8", "[fe00::1]", ""),
        ("127.0.0.0/8", "[fd00::1]", "[::ffff:127.0.0.1]"),
        ("0.0.0.0/0", "[fd00::1] nuon.example", "10.0.0.1"),
        ("", "10.0.0.1", "localhost a.localhost 127.0.0.1 127.9.9.9 [::1]"),
        ("10.0.0.0/99,1/2/3,:,[,],%,..,*x,:80,a:b:c,nuon..example,☃", "nuon.example 10.0.0.1 [fd00::1]", ""),
    ],
)
@pytest.mark.parametrize("name", ["no_proxy", "NO_PROXY"])
def test_no_proxy(name: str, no_proxy: str, through: str, around: str, monkeypatch: Patch) -> None:
    set_all(monkeypatch, ALL_PROXY="http://proxy:1", **{name: no_proxy})
    hosts = (through + " " + around).split()
    used = [host for host in hosts if proxy_for(NuonClient(base_url=f"https://{host}").base_url + "/v1") is not None]
    assert used == through.split()


def test_settings_of_the_system(monkeypatch: Patch) -> None:
    """As macOS and Windows have them: `urllib` reads them, and knows for which hosts they are not meant."""
    asked: list[str] = []

    def bypass(host: str) -> bool:
        asked.append(host)
        return host.startswith("local")

    monkeypatch.setattr(environment, "getproxies", lambda: {"https": "http://proxy:3128", "http": "socks4://proxy"})
    monkeypatch.setattr(environment, "proxy_bypass", bypass)
    assert proxy_for(URL) == Proxy("http://proxy:3128", None, "the system's settings")
    assert proxy_for("http://local:80") is None
    with pytest.raises(ConfigurationError, match="the proxy from the system's settings is 'socks4://proxy'"):
        proxy_for("http://nuon.example")
    assert asked == ["nuon.example:443", "local:80", "nuon.example:80"]


bits = st.sampled_from(
    ["http://", "://", ":", "/", "@", "#", "?", "[", "]", "::1", "10.0.0.0/8", "*", ".", ",", " ", "%"]
)
values = st.text() | st.lists(bits | st.sampled_from(["proxy", "80", "socks5", "ü", "nuon.example"])).map("".join)


@rules(deadline=None, derandomize=True, database=None, max_examples=300)
@given(values, values)
def test_any_text_as_proxy(proxy: str, no_proxy: str) -> None:
    proxies = {"https": proxy, "no": no_proxy}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(environment, "getproxies", lambda: proxies)
        patch.setattr(environment, "_variable", lambda *_: "HTTPS_PROXY")
        for url in (URL, "https://10.0.0.1", "https://[::1]:80"):
            try:
                found = proxy_for(url)
            except ConfigurationError as error:
                str(error).encode()
            else:
                assert found is None or re.fullmatch(r"[a-z0-9]+://[^@/?#]+:\d+", found.url)


# ---- certificates


@pytest.fixture(autouse=True)
def _no_context_yet() -> None:
    environment._tls_context.cache_clear()


def garbage(path: Path) -> None:
    path.write_text("no certificates here, not even -----BEGIN\n" * 100)


def half(path: Path) -> None:
    path.write_text(Path(certifi.where()).read_text(encoding="utf-8")[:1000], encoding="utf-8")


def large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2**30)


Make: TypeAlias = Callable[[Path], object]
NO_CERTIFICATES: dict[str, tuple[Make, str]] = {
    "absent": (lambda path: None, "No such file"),
    "directory": (Path.mkdir, "it is a directory"),
    "FIFO": (os.mkfifo, "it is a FIFO"),
    "device": (lambda path: path.symlink_to("/dev/zero"), "it is no file"),
    "1 GB": (large, "it is larger than"),
    "empty": (Path.touch, "has no certificates in PEM form"),
    "garbage": (garbage, "has no certificates in PEM form"),
    "binary": (lambda path: path.write_bytes(bytes(range(256)) * 99), "has no certificates in PEM form"),
    "half a certificate": (half, "has no certificates in PEM form"),
}
NO_DIRECTORIES: dict[str, tuple[Make, str]] = {
    "absent": (lambda path: None, "it is no directory that can be searched"),
    "file": (Path.touch, "it is no directory that can be searched"),
    "FIFO": (os.mkfifo, "it is no directory that can be searched"),
}
NO_KEY_LOGS: dict[str, tuple[Make, str]] = {
    "directory": (Path.mkdir, "Is a directory"),
    "FIFO": (os.mkfifo, "No such device"),
    "link into nothing": (lambda path: path.symlink_to("nothing/at/all"), "No such file"),
    "device": (lambda path: path.symlink_to("/dev/zero"), "it is no file"),
}
FAULTS = [
    pytest.param(variable, make, message, id=f"{variable} {name}")
    for variable, faults in (
        ("SSL_CERT_FILE", NO_CERTIFICATES),
        ("SSL_CERT_DIR", NO_DIRECTORIES),
        ("SSLKEYLOGFILE", NO_KEY_LOGS),
    )
    for name, (make, message) in faults.items()
]


@pytest.mark.parametrize(("variable", "make", "message"), FAULTS)
@pytest.mark.parametrize("kind", OURS)
async def test_files_of_tls_that_cannot_be_used(
    kind: str, variable: str, make: Make, message: str, tmp_path: Path, monkeypatch: Patch
) -> None:
    make(tmp_path / "named")
    monkeypatch.setenv(variable, str(tmp_path / "named"))
    with pytest.raises(ConfigurationError, match=rf"named, which {variable} names.*{message}") as raised:
        await call(kind, "https://127.0.0.1:9", get_orgs)
    assert raised.value.__suppress_context__ or raised.value.__context__ is None


@pytest.mark.parametrize(
    ("variable", "message"),
    [
        ("SSL_CERT_FILE", "Permission denied"),
        ("SSL_CERT_DIR", "it is no directory that can be searched"),
        ("SSLKEYLOGFILE", "Permission denied"),
    ],
)
def test_files_of_tls_that_the_system_does_not_give(
    variable: str, message: str, tmp_path: Path, monkeypatch: Patch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "named").touch()
    monkeypatch.setenv(variable, str(tmp_path / "named"))
    with pytest.MonkeyPatch.context() as patch:
        for function in ("open", "stat"):
            patch.setattr(os, function, refuse)
        with pytest.raises(ConfigurationError, match=f"named, which {variable} names: {message}"):
            check_tls_files()


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"])
@pytest.mark.parametrize("name", ["x" * 300, "x/" * 3000, "\udcff", " "], ids=ascii)
def test_names_that_no_file_of_tls_has(variable: str, name: str, monkeypatch: Patch) -> None:
    if variable != "SSLKEYLOGFILE" or len(name) > 100:  # a key log may be made, and then its name is usable
        monkeypatch.setenv(variable, name)
        with pytest.raises(ConfigurationError, match=f", which {variable} names") as raised:
            check_tls_files()
        str(raised.value).encode()


def test_certificates_of_ones_own(tmp_path: Path, monkeypatch: Patch) -> None:
    (tmp_path / "one.pem").write_bytes(Path(certifi.where()).read_bytes().partition(b"-----END CERTIFICATE-----\n")[0])
    with (tmp_path / "one.pem").open("ab") as file:
        file.write(b"-----END CERTIFICATE-----\n")
    everything = tls_context()
    assert len(everything.get_ca_certs()) > 50
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert tls_context().get_ca_certs() == [], "those of a directory are read when they are needed"
    monkeypatch.setenv("SSL_CERT_DIR", os.pathsep.join(["", "nothing", str(tmp_path)]))
    tls_context()
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "one.pem"))
    mine = tls_context()
    assert len(mine.get_ca_certs()) == 1
    assert tls_context() is mine
    set_all(monkeypatch, SSL_CERT_FILE="", SSL_CERT_DIR="")
    assert tls_context() is everything
    for context in (mine, everything):
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.check_hostname


def test_a_file_for_keys(tmp_path: Path, monkeypatch: Patch) -> None:
    for name in (str(tmp_path / "keys"), os.devnull):
        monkeypatch.setenv("SSLKEYLOGFILE", name)
        assert tls_context().keylog_filename == name
    assert (tmp_path / "keys").stat().st_mode & 0o777 == 0o600, "who reads it reads all that was sent"


def test_broken_certificates_of_certifi(tmp_path: Path, monkeypatch: Patch) -> None:
    for name in ("absent", "empty"):
        monkeypatch.setattr(certifi, "where", lambda name=name: str(tmp_path / name))
        with pytest.raises(ConfigurationError, match="certifi has no certificates in PEM form"):
            tls_context()
        (tmp_path / "empty").touch()


@pytest.mark.parametrize("kind", OURS)
async def test_plain_http_needs_no_certificates(kind: str, serve: Serve, monkeypatch: Patch) -> None:
    if kind != "aiohttp":  # which reads them when it is imported
        set_all(monkeypatch, SSL_CERT_FILE="nothing", SSLKEYLOGFILE="nothing/at/all")
    assert (await call(kind, serve().url, get_orgs)).parsed == []


@pytest.mark.parametrize(("variable", "make"), [("SSL_CERT_FILE", os.mkfifo), ("SSLKEYLOGFILE", Path.mkdir)])
def test_aiohttp_is_not_imported_before_its_files_are_checked(variable: str, make: Make, tmp_path: Path) -> None:
    make(tmp_path / "named")
    script = """
import asyncio
from nuon_api_client import APIError, ConfigurationError, NuonClient
from nuon_api_client._secret import Secret
from nuon_api_client.api.orgs import get_orgs
client = NuonClient("t", "o", "https://127.0.0.1:9", http_client="aiohttp")
try:
    asyncio.run(get_orgs.asyncio(client=client))
except ConfigurationError as error:
    print(error)
"""
    variables: dict[str, Any] = os.environ | {variable: str(tmp_path / "named")}
    done = subprocess.run([sys.executable, "-c", script], env=variables, capture_output=True, text=True, check=True)
    assert f"named, which {variable} names" in done.stdout
