"""scripts/drift/source.py: the document of the control plane that NuonClient() calls."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from scripts.document.places import Refused
from scripts.drift.__main__ import main
from scripts.drift.source import from_client
from tests.drift.test_drift import theirs

if TYPE_CHECKING:
    import respx

SECRET = "nuon-secret-token"


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUON_API_TOKEN", SECRET)
    monkeypatch.setenv("NUON_ORG_ID", "org_secret")


def test_reads_the_newer_document(router: respx.MockRouter) -> None:
    router.get("/oapi/v3").respond(json={"openapi": "3.1.0", "paths": {}})
    assert from_client() == ("https://api.nuon.co/oapi/v3", {"openapi": "3.1.0", "paths": {}})


def test_falls_back_to_the_older_one(router: respx.MockRouter) -> None:
    router.get("/oapi/v3").respond(404)
    router.get("/oapi/v2").respond(json=theirs())
    name, document = from_client()
    assert name == "https://api.nuon.co/oapi/v2"
    assert document["openapi"] == "3.1.0"
    assert "AppThing" in document["components"]["schemas"]


def test_the_url_is_that_of_the_settings(router: respx.MockRouter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUON_API_URL", "https://nuon.example.com")
    router.get("https://nuon.example.com/oapi/v3").respond(json={"openapi": "3.1.0"})
    assert from_client()[0] == "https://nuon.example.com/oapi/v3"


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ({"status_code": 404}, "https://api.nuon.co: has neither /oapi/v3 nor /oapi/v2"),
        ({"status_code": 200, "text": "<html>"}, "https://api.nuon.co/oapi/v3: the answer is no JSON document"),
        ({"status_code": 200, "content": b"\xff"}, "https://api.nuon.co/oapi/v3: the answer is no JSON document"),
        ({"status_code": 302, "headers": {"Location": "https://elsewhere.example.com"}}, "302"),
        ({"status_code": 401, "json": {"error": "no"}}, "401"),
    ],
)
def test_what_cannot_be_read(
    answer: dict[str, object], reason: str, router: respx.MockRouter, capsys: pytest.CaptureFixture[str]
) -> None:
    router.get("/oapi/v3").respond(**answer)  # type: ignore[arg-type]
    router.get("/oapi/v2").respond(404)
    with pytest.raises(Refused) as refused:
        from_client()
    assert reason in refused.value.faults[0]
    assert main(["--from-client"]) == 2
    shown = capsys.readouterr()
    assert len(shown.err.splitlines()) == 1
    assert SECRET not in shown.err + shown.out


def test_settings_that_are_not_usable(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("NUON_API_URL", "ftp://nuon.example.com")
    assert main(["--from-client"]) == 2
    assert "drift: cannot compare: the base URL from NUON_API_URL" in capsys.readouterr().err


def test_the_report_names_the_control_plane(router: respx.MockRouter, capsys: pytest.CaptureFixture[str]) -> None:
    router.get("/oapi/v3").respond(json=theirs())
    assert main(["--from-client", "--format", "json"]) == 1
    shown = capsys.readouterr().out
    assert json.loads(shown)["theirs"] == "https://api.nuon.co/oapi/v3 (0.19.1130)"
    assert SECRET not in shown
