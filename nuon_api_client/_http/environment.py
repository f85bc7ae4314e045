"""What the environment says about connections: through which proxy they go."""

from __future__ import annotations


def proxy_for(url: str) -> str | None:
    """Return the URL of the proxy that the environment names for this URL, `None` if it names none."""
    from urllib.parse import urlsplit
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(url)
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    return None if not proxy or proxy_bypass(parts.netloc) else proxy if "://" in proxy else f"http://{proxy}"
