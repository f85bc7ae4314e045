"""Annotations of generated code, read at run time after `resolve_annotations`."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support.annotated import READERS
from tests.support.paths import ROOT


def in_fresh_process(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", READERS)
def test_annotations_can_be_read_by(name: str) -> None:
    done = in_fresh_process("-m", "tests.support.annotated", name)
    assert done.returncode == 0, done.stderr


def test_it_takes_the_call() -> None:
    # Should this not fail any more, `resolve_annotations` has become needless.
    script = "import typing; from nuon_api_client.api.orgs import get_org; typing.get_type_hints(get_org.sync)"
    assert "NameError" in in_fresh_process("-c", script).stderr


def test_annotations_that_somebody_has_resolved_are_left_alone() -> None:
    script = (
        "import typing, nuon_api_client as n; from nuon_api_client.api.orgs import get_org; n.resolve_annotations();"
        "get_org.sync.__annotations__ = typing.get_type_hints(get_org.sync); n.resolve_annotations()"
    )
    done = in_fresh_process("-c", script)
    assert done.returncode == 0, done.stderr
