"""What messages show of the pages that proxies send."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nuon_api_client._excerpts import described, excerpt

NGINX = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr>"
CLOUDFLARE = """<!DOCTYPE html>
<!--[if lt IE 7]> <html class="no-js ie6 oldie" lang="en-US"> <![endif]-->
<!--[if gt IE 8]><!--> <html class="no-js" lang="en-US"> <!--<![endif]-->
<head>
<title>api.nuon.co | 522: Connection timed out</title>
<style>body{margin:0}</style>"""
S3 = '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (NGINX, "502 Bad Gateway"),
        (CLOUDFLARE, "api.nuon.co | 522: Connection timed out"),
        ("<HTML><HEAD><TITLE>Moved\n  here</TITLE>", "Moved here"),
        ('<html lang="en"><head><title data-x="1">Be back soon &amp; sorry &#8230;</title>', "Be back soon & sorry …"),
        ("\ufeff\n  <!doctype html><title>Maintenance</title>", "Maintenance"),
        ("<html><title> </title><body><h1 class=big>Down <b>for</b> a while</h1>", "Down for a while"),
        ("<html><title></title><h1></h1><p>Nobody <i>home</i></p>", "Nobody home"),
        ("<html><head><script>var title='<title>no</title>'</script></head><body>Down</body></html>", "Down"),
        ("<html><!-- <title>no</title> --><body>Down", "Down"),
        ("<html><svg><title>logo</title></svg><h1>Sign in</h1>", "Sign in"),
        ("<html><head><title>502 Bad Gat", "502 Bad Gat"),
        ("<h1>Service Unavailable</h1>", "Service Unavailable"),
        ("<center>Too many requests</center>", "Too many requests"),
        (S3, "AccessDenied Access Denied"),
        ("<html></html>", "<html></html>"),
        ("<html><title>" + "x" * 300, "x" * 200 + "…"),
        ("<html><title>" + "x" * 200_000, "x" * 200 + "…"),
    ],
)
def test_a_page_is_its_title(page: str, expected: str) -> None:
    assert excerpt(page) == expected


@pytest.mark.parametrize(
    "text", ["upstream <html> error", "<nil>", "<nil> pointer", "a < b", "<3", "error code: 520", "", "<password>"]
)
def test_what_is_no_page_stays_as_it_is(text: str) -> None:
    assert excerpt(text) == text


@pytest.mark.parametrize(
    ("content", "content_type", "expected"),
    [
        (b"", "text/html", "an empty body"),
        (b"<html><title>Maintenance</title>", "text/html", "32 bytes of text/html (Maintenance)"),
        (b"<html><title>Maintenance</title>", "application/json", "32 bytes of application/json (Maintenance)"),
        (b"<html><h1>Sign in</h1>", None, "22 bytes of no content type (Sign in)"),
        (b"<html><p>s3cr3t</p>", "text/html", "19 bytes of text/html"),
        (b"s3cr3t", "text/plain", "6 bytes of text/plain"),
        (b"\xff<html>", "text/html", "7 bytes of text/html"),
    ],
)
def test_of_a_body_that_nobody_expected_only_a_pages_title_is_said(
    content: bytes, content_type: str | None, expected: str
) -> None:
    assert described(content, content_type) == expected


@given(
    st.lists(st.sampled_from(["<", ">", "/", "html", "title", "h1", "script", "!--", "--", " ", "x", "&amp;", "\n"])),
    st.sampled_from(["", "<html>"]),
)
def test_an_excerpt_is_one_short_line_whatever_comes(parts: list[str], start: str) -> None:
    text = start + "".join(parts)
    found = excerpt(text)
    assert len(found) <= 201
    assert found == " ".join(found.split())
    assert found or not text.split(), "something is said if anything came"
