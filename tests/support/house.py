"""A copy of the house with a small document, for tests that regenerate."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

from tests.support.paths import ROOT


def small_document() -> dict[str, Any]:
    thing = {
        "type": "object",
        "description": "A thing.",
        "required": ["id"],
        "properties": {
            "id": {"type": "string"},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
            "parent": {"oneOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]},
        },
    }
    answer = {
        "description": "One.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
    }
    operation = {"operationId": "GetThing", "tags": ["things"], "summary": "Get a thing", "responses": {"200": answer}}
    parameter = {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "security": [{"bearer": [], "org": []}],
        "tags": [{"name": "things"}],
        "paths": {"/v1/things/{thing_id}": {"get": operation | {"parameters": [parameter]}}},
        "components": {
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                "org": {"type": "apiKey", "in": "header", "name": "X-Nuon-Org-ID"},
            },
            "schemas": {"Thing": thing},
        },
    }


# -B: what Python itself writes beside the scripts is no change of theirs.
COMMAND = [sys.executable, "-B", "-m", "scripts.regenerate"]


class House:
    """A copy of what the script needs."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name in ("generator-config.yaml", "pyproject.toml"):
            shutil.copy(ROOT / name, root / name)
        shutil.copytree(ROOT / "scripts", root / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(ROOT / "templates", root / "templates")
        package = shutil.ignore_patterns("__pycache__", "api", "models", "testing")
        shutil.copytree(ROOT / "nuon_api_client", root / "nuon_api_client", ignore=package)
        (root / "openapi").mkdir()
        shutil.copy(ROOT / "openapi" / "known_differences.yaml", root / "openapi")
        self.write(small_document())

    def write(self, document: dict[str, Any]) -> None:
        (self.root / "openapi" / "nuon.yaml").write_text(yaml.safe_dump(document))

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Regenerate, and wait for the end."""
        return subprocess.run([*COMMAND, *arguments], cwd=self.root, capture_output=True, text=True, check=False)

    def start(self) -> subprocess.Popen[str]:
        """Regenerate, and do not wait."""
        return subprocess.Popen(COMMAND, cwd=self.root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True)

    def run_script(self, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Run scripts/regenerate.sh as somebody does who stands in `cwd`."""
        programs = self.root / ".venv" / "bin"
        programs.mkdir(parents=True, exist_ok=True)
        (programs / "python").write_text(f'#!/bin/sh\nexec "{sys.executable}" -B "$@"\n')
        (programs / "python").chmod(0o755)
        shutil.copy(self.root / "pyproject.toml", self.root / ".venv" / ".dev-made-from")
        command = [str(self.root / "scripts" / "regenerate.sh"), *arguments]
        # These say to the scripts where the environment of this very run of the tests is.
        ours = {name: value for name, value in os.environ.items() if name not in ("group", "python", "venv")}
        return subprocess.run(command, cwd=cwd, env=ours, capture_output=True, text=True, check=False)

    def files(self) -> dict[str, bytes]:
        """Return what is in each file, but for the environment of `run_script`."""
        found = {str(file.relative_to(self.root)): file for file in self.root.rglob("*") if file.is_file()}
        return {name: file.read_bytes() for name, file in found.items() if not name.startswith(".venv")}
