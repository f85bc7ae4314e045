"""What we are measured against, made when it is first needed and kept in `benchmarks/.peers`.

* our own package in an environment of its own, for a developer's holds what changes even the import of httpx;
* the stock generator's client, from our own document with the stock templates, in an environment of its own:
  what `pip install httpx attrs` brings today, so without sniffio, as its users have it;
* `nuon`, the official SDK as PyPI has it, and `openai`, likewise, for what calls and imports cost;
* msgspec Structs of the same schemas: the limit for decoding.
"""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
import venv
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from benchmarks.workers import ROOT

FOLDER = ROOT / "benchmarks" / ".peers"
STOCK_NEEDS = ("httpx>=0.23,<0.29", "attrs>=22.2", "python-dateutil>=2.8")  # what the generator asks for
OURS_NEEDS = ("msgspec", "orjson", "uvloop", "python-dateutil>=2.8")
"""What is needed besides: for Structs, the follower by hand, the load server, and the stock client's decoder."""
SDK, OPENAI = "nuon 0.19.216", "openai 3.57.0"


def make() -> None:
    """Make all of them, where that was not done before."""
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / ".gitignore").write_text("*\n")
    _make_environment("ours", ("--editable", f"{ROOT}[aiohttp]", *OURS_NEEDS), (ROOT / "pyproject.toml").read_text())
    _make_environment("stock", STOCK_NEEDS)
    for package in (SDK, OPENAI):
        _make_environment(package.split()[0], (package.replace(" ", "=="),))
    _make_stock_client()
    _make_structs()


def python_of(name: str) -> Path:
    """Return the interpreter of the environment `ours`, `stock` or `nuon`."""
    return FOLDER / name / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _is_made(what: str, of: str) -> bool:
    """Return whether `what` was made of just this, and note that it now will be."""
    note = FOLDER / f"{what}.made-of"
    digest = sha256(of.encode()).hexdigest()
    if note.exists() and note.read_text() == digest:
        return True
    print(f"making {what} in {FOLDER.relative_to(ROOT)} ...", flush=True)
    note.unlink(missing_ok=True)
    return False


def _was_made(what: str, of: str) -> None:
    (FOLDER / f"{what}.made-of").write_text(sha256(of.encode()).hexdigest())


def _make_environment(name: str, requirements: tuple[str, ...], more: str = "") -> None:
    key = " ".join((sys.version, *requirements, more))
    if _is_made(name, key):
        return
    venv.create(FOLDER / name, clear=True, with_pip=False)
    command = [sys.executable, "-m", "pip", "--python", str(python_of(name)), "install", "-qq", *requirements]
    subprocess.run(command, check=True)
    _was_made(name, key)


def _make_stock_client() -> None:
    from scripts.document import prepare

    document = (ROOT / "openapi" / "nuon.yaml").read_text(encoding="utf-8")
    key = document + inspect.getsource(prepare) + version("openapi-python-client")
    if _is_made("stock_client", key):
        return
    import yaml

    # As our own templates get it: the stock ones ignore the x- keys, and take the nulls we have no need of worse.
    prepared, config, target = FOLDER / "document.json", FOLDER / "config.yaml", FOLDER / "stock_client"
    prepared.write_text(json.dumps(prepare.prepare(yaml.safe_load(document))), encoding="utf-8")
    config.write_text("package_name_override: stock_client\npost_hooks: []\n")
    program = Path(sys.executable).parent / "openapi-python-client"
    command: list[object] = [
        program,
        "generate",
        "--path",
        prepared,
        "--config",
        config,
        "--meta",
        "none",
        "--overwrite",
    ]
    command += ["--output-path", target]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"the stock generator failed:\n{done.stdout}{done.stderr}")
    _was_made("stock_client", key)


def _make_structs() -> None:
    """Write `structs.py`: a Struct for `InstallDeploy` and each model that it leads to."""
    from attrs import fields

    from nuon_api_client import models
    from nuon_api_client.runtime.lazy import Model

    lines = [
        "from __future__ import annotations",
        "from datetime import date, datetime",
        "from typing import Any",
        "from uuid import UUID",
        "from msgspec import Struct",
        "from nuon_api_client.models import *",
    ]
    waiting, seen = ["InstallDeploy", "ComponentRelease", "Install"], set[str]()
    while waiting:
        name = waiting.pop()
        found = getattr(models, name)
        if name in seen or not issubclass(found, Model):
            continue
        seen.add(name)
        attributes = [attribute for attribute in fields(found) if attribute.name != "additional_properties"]
        lines.append(f"class {name}(Struct, kw_only=True, rename={dict(found._renamed)!r}):")
        for attribute in attributes:
            annotation = str(attribute.type).removesuffix(" | None")
            lines.append(f"    {attribute.name}: {annotation} | None = None")
            waiting += [word for word in models.__all__ if word in _words(annotation)]
    source = "\n".join(lines) + "\n"
    (FOLDER / "structs.py").write_text(source)


def _words(annotation: str) -> set[str]:
    return set(annotation.replace("[", " ").replace("]", " ").replace(",", " ").replace("|", " ").split())
