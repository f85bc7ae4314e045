"""Changing inputs of an install: what is sent, what is not, and what is refused before anything is."""

from __future__ import annotations

import doctest
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from nuon_api_client import BadRequestError, NotFoundError, NuonClient, inputs
from nuon_api_client.inputs import InputsUpdate, update_inputs

if TYPE_CHECKING:
    import respx

SECRET = "hunter2"


def app_input(name: str, *, required: bool = False, source: str = "vendor") -> dict[str, Any]:
    return {"id": f"inp-{name}", "name": name, "source": source} | ({"required": True} if required else {})


INPUTS = [
    app_input("region", required=True),
    app_input("password", required=True),
    app_input("replicas"),
    app_input("domain"),
    app_input("vpc", source="customer"),
]


class Control:
    """An install `inl-acme` on a control plane.

    Args:
        age: 2025, when an update had to hold every required input, or 2026, when any part of them will do.
    """

    def __init__(self, router: respx.MockRouter, age: int = 2025) -> None:
        self.age = age
        self.values: dict[str, str | None] | None = {
            "region": "eu",
            "password": SECRET,
            "replicas": "2",
            "vpc": "vpc-1",
        }
        self.pinned: str | None = "cfg-5"
        self.configs = [("cfg-6", [app_input("later", required=True)]), ("cfg-5", INPUTS), ("cfg-4", [])]
        self.patches: list[dict[str, Any]] = []
        router.get("/v1/installs/inl-acme").mock(side_effect=self.install)
        router.get("/v1/installs/acme").mock(side_effect=self.install)
        router.get("/v1/installs/inl-acme/inputs/current").mock(side_effect=self.current)
        router.get("/v1/apps/app-shop/input-configs").mock(side_effect=self.input_configs)
        router.patch("/v1/installs/inl-acme/inputs").mock(side_effect=self.update)

    def install(self, request: httpx.Request) -> httpx.Response:
        pinned = {"app_config_id": self.pinned} if self.pinned else {}
        return httpx.Response(200, json={"id": "inl-acme", "name": "acme", "app_id": "app-shop"} | pinned)

    def current(self, request: httpx.Request) -> httpx.Response:
        assert not request.url.query  # `offset` would give an older revision
        if self.values is None:
            return httpx.Response(404, json={"error": "no inputs found for install: record not found"})
        return httpx.Response(200, json={"id": "app-inputs", "install_id": "inl-acme", "values": self.values})

    def input_configs(self, request: httpx.Request) -> httpx.Response:
        limit, offset = int(request.url.params["limit"]), int(request.url.params.get("offset", 0))
        page = self.configs[offset : offset + limit]
        more = "true" if len(self.configs) > offset + limit else "false"
        found = [{"id": f"inputs-of-{config}", "app_config_id": config, "inputs": inputs} for config, inputs in page]
        return httpx.Response(200, json=found, headers={"X-Nuon-Page-Next": more, "X-Nuon-Page-Limit": str(limit)})

    def update(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        self.patches.append(body)
        assert self.values is not None
        known = {found["name"]: found for found in dict(self.configs).get(self.pinned or "cfg-6", [])}
        must_hold = body["inputs"] if self.age == 2025 else self.values | body["inputs"]
        for name in body["inputs"]:
            if name not in known:
                return httpx.Response(400, json={"error": f"input name {name} does not exist", "user_error": True})
            if known[name]["source"] == "customer":
                return httpx.Response(500, json={"error": f"{name} has source install_stack"})
        for name, found in known.items():
            if found.get("required") and not must_hold.get(name):
                return httpx.Response(400, json={"error": f"{name} is a required input", "user_error": True})
        self.values |= body["inputs"]
        reply = {"id": "app-inputs-2", "install_id": "inl-acme"}
        if self.age == 2025:
            return httpx.Response(200, json=reply, headers={"X-Nuon-Install-Workflow-ID": "inw-1"})
        return httpx.Response(200, json=reply | {"workflow_id": "inw-1"})


@pytest.fixture(params=[2025, 2026])
def control(router: respx.MockRouter, request: pytest.FixtureRequest) -> Control:
    return Control(router, request.param)


@pytest.mark.parametrize(
    ("values", "sent", "changed"),
    [
        ({"replicas": "3"}, {"region": "eu", "password": SECRET, "replicas": "3"}, ("replicas",)),
        ({"region": "us"}, {"region": "us", "password": SECRET}, ("region",)),
        ({"region": "us", "password": SECRET}, {"region": "us", "password": SECRET}, ("region",)),
        ({"domain": "acme.com"}, {"region": "eu", "password": SECRET, "domain": "acme.com"}, ("domain",)),
        ({"replicas": ""}, {"region": "eu", "password": SECRET, "replicas": ""}, ("replicas",)),
        (
            {"replicas": "3", "domain": "a=b=c"},
            {"region": "eu", "password": SECRET, "replicas": "3", "domain": "a=b=c"},
            ("domain", "replicas"),
        ),
    ],
)
async def test_what_is_sent(
    control: Control, client: NuonClient, values: dict[str, str], sent: dict[str, str], changed: tuple[str, ...]
) -> None:
    assert await update_inputs("inl-acme", values, client=client) == InputsUpdate(changed, "inw-1")
    assert control.patches == [{"inputs": sent}]


@pytest.mark.parametrize(
    "values",
    [{}, {"replicas": "2"}, {"region": "eu", "password": SECRET}, {"domain": ""}, {"replicas": "2", "domain": ""}],
)
async def test_nothing_is_sent_when_nothing_changes(
    control: Control, client: NuonClient, values: dict[str, str]
) -> None:
    assert await update_inputs("inl-acme", values, client=client) == InputsUpdate((), None)
    assert control.patches == []


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"regoin": "us"}, "regoin: the install's app config has no such input"),
        ({"later": "x"}, "later: the install's app config has no such input"),
        ({"vpc": "vpc-2"}, "vpc: the customer sets it, in the install stack"),
        ({"vpc": "vpc-1"}, "vpc: the customer sets it, in the install stack"),
        ({"region": ""}, "region: it is required, but would be empty"),
        ({"replicas": 3}, r"replicas: its value is of type int, but inputs are text \(str\)"),
        ({"replicas": True}, "replicas: its value is of type bool"),
        ({"password": None}, "password: its value is of type NoneType"),
        ({"password": b"hunter2"}, "password: its value is of type bytes"),
        ({"regoin": "us", "vpc": "vpc-2", "replicas": "3"}, "regoin: .*; vpc: "),
    ],
)
async def test_what_is_refused(control: Control, client: NuonClient, values: Any, message: str) -> None:
    with pytest.raises(ValueError, match=f"inputs of install inl-acme not updated: {message}") as caught:
        await update_inputs("inl-acme", values, client=client)
    assert control.patches == []
    assert SECRET not in str(caught.value)


async def test_a_required_input_without_a_value(control: Control, client: NuonClient) -> None:
    control.values = {"region": None, "replicas": "2"}
    with pytest.raises(ValueError, match="region: it is required, but would be empty; password: it is required"):
        await update_inputs("inl-acme", {"replicas": "3"}, client=client)
    assert control.patches == []
    update = await update_inputs("inl-acme", {"region": "eu", "password": SECRET}, client=client)
    assert update.changed == ("password", "region")


async def test_values_of_inputs_that_are_no_more_are_not_sent(control: Control, client: NuonClient) -> None:
    assert control.values is not None
    control.values |= {"gone": "1", "domain": None}
    await update_inputs("inl-acme", {"replicas": "3"}, client=client)
    assert control.patches[0]["inputs"].keys() == {"region", "password", "replicas"}
    assert await update_inputs("inl-acme", {"domain": ""}, client=client) == InputsUpdate((), None)
    with pytest.raises(ValueError, match="gone: the install's app config has no such input"):
        await update_inputs("inl-acme", {"gone": "1"}, client=client)


async def test_the_config_that_the_install_is_pinned_to(control: Control, client: NuonClient) -> None:
    newer = [(f"cfg-{number}", [app_input("later", required=True)]) for number in range(60, 5, -1)]
    control.configs = [*newer, *control.configs[1:]]
    assert (await update_inputs("inl-acme", {"replicas": "3"}, client=client)).workflow_id == "inw-1"


async def test_no_more_configs_are_read_than_needed(
    control: Control, client: NuonClient, router: respx.MockRouter
) -> None:
    control.configs = [control.configs[1], *((f"cfg-{number}", []) for number in range(100, 200))]
    await update_inputs("inl-acme", {"replicas": "3"}, client=client)
    asked = [call for call in router.calls if call.request.url.path.endswith("/input-configs")]
    assert len(asked) <= 2


async def test_the_newest_config_where_installs_are_not_pinned(control: Control, client: NuonClient) -> None:
    control.pinned = None
    assert (await update_inputs("inl-acme", {"later": "x"}, client=client)).changed == ("later",)


async def test_an_app_without_inputs(control: Control, client: NuonClient) -> None:
    control.configs = []
    with pytest.raises(ValueError, match="replicas: the install's app config has no such input"):
        await update_inputs("inl-acme", {"replicas": "3"}, client=client)


async def test_an_install_without_inputs(control: Control, client: NuonClient) -> None:
    control.values = None
    with pytest.raises(NotFoundError, match="no inputs found for install"):
        await update_inputs("inl-acme", {"replicas": "3"}, client=client)


async def test_an_install_by_its_name(control: Control, client: NuonClient) -> None:
    assert (await update_inputs("acme", {"replicas": "3"}, client=client)).changed == ("replicas",)


async def test_a_required_input_of_the_customer(control: Control, client: NuonClient) -> None:
    control.configs = [("cfg-5", [*INPUTS[:-1], app_input("vpc", required=True, source="customer")])]
    if control.age == 2025:
        with pytest.raises(BadRequestError, match="vpc is a required input"):
            await update_inputs("inl-acme", {"replicas": "3"}, client=client)
    else:
        assert (await update_inputs("inl-acme", {"replicas": "3"}, client=client)).workflow_id == "inw-1"
    assert "vpc" not in control.patches[0]["inputs"]


async def test_options(control: Control, client: NuonClient) -> None:
    await update_inputs(
        "inl-acme", {"replicas": "3"}, client=client, deploy_dependents=False, inputs_only=True, role="deployer"
    )
    assert control.patches[0] | {"inputs": {}} == {
        "inputs": {},
        "deploy_dependents": False,
        "inputs_only": True,
        "role": "deployer",
    }


async def test_values_are_in_no_repr(control: Control, client: NuonClient) -> None:
    update = await update_inputs("inl-acme", {"password": "correct horse"}, client=client)
    assert repr(update) == "InputsUpdate(changed=('password',), workflow_id='inw-1')"
    assert control.patches[0]["inputs"]["password"] == "correct horse"


def test_the_example(control: Control, client: NuonClient) -> None:
    done = doctest.testmod(inputs, extraglobs={"client": client})
    assert done.attempted
    assert not done.failed
