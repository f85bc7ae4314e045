"""Make what a server or a proxy has sent short enough for a message."""

from __future__ import annotations

import re

from nuon_api_client.types import RawResponse

_LINE = 200
"""Characters of an excerpt."""
_SPEECH = 2000
"""Characters of the server's own words."""
_PAGE = 2**16
"""Characters of a page that are looked at. Its title comes early, and the patterns below go through it in linear time."""

_IS_PAGE = re.compile(
    r"\s*(?:<!--|<\?xml|<!doctype|</?(?:html|head|title|meta|link|style|script|body|center|div|main|table|pre|p|a|b|h[1-6])[\s/>])",
    re.IGNORECASE,
)
_UNSEEN = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style|svg)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_HEADINGS = tuple(
    re.compile(rf"<{tag}(?:\s[^<>]*)?>(.*?)(?:</{tag}\s*>|\Z)", re.IGNORECASE | re.DOTALL) for tag in ("title", "h1")
)
_TAG = re.compile(r"<[^<>]*>")


def excerpt(text: str) -> str:
    """Return the start of a text as one line, and of an HTML page its title, else its first heading, else its text."""
    page = _page(text)
    return _line(text if page is None else _heading(page) or _words(page) or text)


def described(content: bytes, content_type: str | None) -> str:
    """Return how large a body is and what it claims to be; of an HTML page also the title, and nothing else of it."""
    if not content:
        return "an empty body"
    page = _page(content[:_PAGE].decode("utf-8", "replace"))
    title = _line(_heading(page or ""))
    return f"{len(content)} bytes of {content_type or 'no content type'}{f' ({title})' if title else ''}"


def is_page(content: bytes) -> bool:
    """Tell whether a body is an HTML page, which no operation of Nuon's returns."""
    return _page(content[:_PAGE].decode("utf-8", "replace")) is not None


def misfit(raw: RawResponse, expected: str, came: str) -> str:
    """Return what is wrong with a response of status 2xx.

    Args:
        raw: the response.
        expected: what the operation returns.
        came: what came instead; `""` for what the body is.
    """
    if not is_page(raw.content):
        before, after = "the call was carried out, but ", ""
    else:
        before, after = (
            "",
            ": a page of a proxy, or of another server at this base URL. The call may not have been carried out",
        )
    came = came or described(raw.content, raw.headers.get("Content-Type"))
    return f"{raw.status_code}: {before}{came} came where {expected} was expected{after}"


def worded(text: str) -> str:
    """Return the server's own words as they are, if they are not too many."""
    return text if len(text) <= _SPEECH else text[:_SPEECH] + "…"


def _page(text: str) -> str | None:
    # Not by its content type: proxies send pages as text, and as JSON.
    start = text[:_PAGE].lstrip("\ufeff")
    return _UNSEEN.sub(" ", start) if _IS_PAGE.match(start) else None


def _heading(page: str) -> str:
    found = (_words(match[1]) for pattern in _HEADINGS if (match := pattern.search(page)))
    return next(filter(None, found), "")


def _words(markup: str) -> str:
    from html import unescape  # few calls fail, and fewer with a page

    return " ".join(unescape(_TAG.sub(" ", markup)).split())


def _line(text: str) -> str:
    line = " ".join(text[: 10 * _LINE].split())  # a body may have megabytes
    return line if len(line) <= _LINE and len(text) <= 10 * _LINE else line[:_LINE] + "…"
