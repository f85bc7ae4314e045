"""Models on other runtimes: without a GIL, and without the functions of `gc` that only CPython has."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support.paths import ROOT

NO_GIL = "sys._is_gil_enabled = lambda: False"
NO_GC = "del gc.get_referents, gc.is_tracked"


@pytest.mark.parametrize("as_if", [NO_GIL, f"{NO_GIL}; {NO_GC}"], ids=["no GIL", "PyPy"])
def test_models_do_the_same(as_if: str) -> None:
    script = f"import gc, sys; {as_if}; import pytest; sys.exit(pytest.main(sys.argv[1:]))"
    files = [f"tests/runtime/test_{name}.py" for name in ("lazy", "threads", "wire")]
    command = [sys.executable, "-c", script, "-q", "-x", "-p", "no:cacheprovider", *files]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
