"""Print the lowest version of each library that pyproject.toml lets users have, as constraints for pip."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

PROJECT = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def lowest(requirement: str) -> str:
    """Return the constraint that allows the lower bound of a requirement, and nothing else.

    >>> lowest("httpx>=0.27,<0.29")
    'httpx==0.27'
    """
    found = re.fullmatch(r"([\w.-]+)>=([\w.]+)(,.*)?", requirement)
    if not found:
        sys.exit(f"{requirement!r} in pyproject.toml has no lower bound")
    return f"{found[1]}=={found[2]}"


def main() -> None:
    """Print one constraint a line."""
    extras = PROJECT["optional-dependencies"].values()
    for requirement in (*PROJECT["dependencies"], *(each for extra in extras for each in extra)):
        print(lowest(requirement))


if __name__ == "__main__":
    main()
