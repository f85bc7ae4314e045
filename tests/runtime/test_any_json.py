"""Models, bodies and headers made of whatever JSON and text there is: read, written back, shown, or refused by us."""

from __future__ import annotations

import copy
import json
import pickle
from functools import partial
from typing import Any

import attrs
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nuon_api_client import NuonClient, NuonError
from nuon_api_client.api.installs import get_app_installs, update_install
from nuon_api_client.api.orgs import get_org
from nuon_api_client.models import Install, InstallDeploy, Org, UpdateInstallRequest, Workflow
from nuon_api_client.runtime.lazy import Model
from tests.support.received import received

texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=12)
atoms = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, width=32) | texts
values = st.recursive(
    atoms, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3), max_leaves=8
)


def keys(model: type[Model]) -> list[str]:
    return [model._renamed.get(field.name, field.name) for field in attrs.fields(model)]


def received_or_made(model: type[Any], body: Any) -> Any:
    try:
        json.dumps(body, allow_nan=False)
    except ValueError:  # infinite
        return model.from_dict(body)
    return received(model, body)


MODELS = [Install, InstallDeploy, Workflow, Org]


@pytest.mark.parametrize("model", MODELS)
@given(data=st.data())
def test_a_model_holds_any_json(model: type[Any], data: st.DataObject) -> None:
    body = data.draw(st.dictionaries(st.sampled_from(keys(model)) | texts, values, max_size=6))
    make = data.draw(st.sampled_from([model.from_dict, partial(received_or_made, model)]))
    unread, read = make(body), make(body)
    for field in attrs.fields(model):
        getattr(read, field.name)
        if isinstance(found := getattr(read, field.name), Model):
            repr(found)
    assert unread.to_dict() == body
    assert json.loads(json.dumps(read.to_dict())) == json.loads(json.dumps(body))
    assert copy.deepcopy(read) == read == pickle.loads(pickle.dumps(read)) == model.from_dict(body)
    assert repr(read) == repr(unread)


@given(
    content=st.binary(max_size=60) | values.map(lambda value: json.dumps(value).encode()), status=st.integers(200, 599)
)
def test_a_call_reads_any_body(content: bytes, status: int) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=content)

    with httpx.Client(transport=httpx.MockTransport(answer)) as theirs:
        client = NuonClient("t", "o", "https://nuon.example", http_client=theirs, max_retries=0)
        for call in (lambda: get_org.sync(client=client), lambda: get_app_installs.sync("a", client=client)):
            try:
                call()
            except NuonError as error:
                assert str(error)  # noqa: PT017  # or it was what the operation returns


@given(name=values, token=texts, org=texts, header=texts)
def test_a_call_sends_or_refuses_any_argument(name: Any, token: str, org: str, header: str) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    with httpx.Client(transport=httpx.MockTransport(answer)) as theirs:
        try:
            client = NuonClient(
                token, org, "https://nuon.example", http_client=theirs, headers={"X-Corp": header}, max_retries=0
            )
            update_install.sync("inl", client=client, body=UpdateInstallRequest(name=name))
        except (NuonError, ValueError):
            assert sent == []
        else:
            (request,) = sent
            assert json.loads(request.content).get("name") == name
            assert request.headers["authorization"] == f"Bearer {token}"
            assert (request.headers["x-nuon-org-id"], request.headers["x-corp"]) == (org, header)
