"""What programs that read annotations at run time do with ours: `python -m tests.support.annotated NAME`.

Each runs in a process of its own, because attrs.resolve_types changes the classes for good.
"""

from __future__ import annotations

import inspect
import sys
import typing
from collections.abc import Callable
from types import FunctionType

import attrs

import nuon_api_client
from nuon_api_client import NuonClient, models
from nuon_api_client.api.installs import get_app_installs, get_install, update_install
from nuon_api_client.models import ComponentBuild, Install, InstallDeploy, InstallDeployStatus, UpdateInstallRequest
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import Response
from tests.support.document import ENDPOINTS

TIME = "2025-12-26T10:11:12+00:00"
PAYLOAD = {
    "id": "dep-1",
    "install_id": "inl-1",
    "plan_only": False,
    "created_at": TIME,
    "updated_at": TIME,
    "status": "active",
    "component_build": {"id": "bld-1", "created_at": TIME, "updated_at": TIME, "status": "since-tomorrow"},
}


def type_hints() -> None:
    """Read every annotation of the generated code."""
    for endpoint in ENDPOINTS:
        for name in ("asyncio", "asyncio_detailed", "sync", "sync_detailed"):
            function: FunctionType = getattr(endpoint.module, name)
            hints = typing.get_type_hints(function)
            assert hints["client"] is NuonClient
            signature = inspect.signature(function, eval_str=True)
            assert signature.return_annotation in (hints["return"], None)
            assert not any(isinstance(hint, str) for hint in hints.values())
        for name in ("_request", "_read"):
            typing.get_type_hints(getattr(endpoint.module, name))
    assert typing.get_type_hints(get_app_installs.sync)["return"] == list[Install]
    assert typing.get_type_hints(get_install.asyncio_detailed)["return"] == Response[Install]
    classes = [getattr(models, name) for name in dir(models)]
    for model in classes:
        hints = typing.get_type_hints(model)
        if issubclass(model, Model):
            assert {attribute.name for attribute in attrs.fields(model)} <= hints.keys()
            inspect.signature(model, eval_str=True)
    assert typing.get_type_hints(InstallDeploy)["status"] == InstallDeployStatus | None
    assert len(classes) > 300


def attrs_types() -> None:
    """Resolve the types of every model."""
    for name in dir(models):
        model = getattr(models, name)
        if issubclass(model, Model):
            attrs.resolve_types(model)
            assert not any(isinstance(attribute.type, str) for attribute in attrs.fields(model))
    assert attrs.fields(InstallDeploy).status.type == InstallDeployStatus | None


def cattrs() -> None:
    """Make a model of plain values and plain values of a model."""
    from cattrs.preconf.json import make_converter

    converter = make_converter()
    read = InstallDeploy.from_dict(PAYLOAD)
    deploy = converter.structure(PAYLOAD, InstallDeploy)
    assert deploy == read
    assert isinstance(deploy.status, InstallDeployStatus)
    assert isinstance(deploy.component_build, ComponentBuild)
    assert converter.structure(converter.unstructure(read), InstallDeploy) == read
    assert converter.unstructure(read)["created_at"] == TIME


def beartype() -> None:
    """Check the arguments of a function that takes a model, and of endpoint functions."""
    from beartype import beartype
    from beartype.roar import BeartypeCallHintViolation

    @beartype
    def name_of(install: Install) -> str:
        return install.name

    checked = beartype(update_install.sync)
    assert name_of(Install.from_dict({"name": "acme"})) == "acme"
    client = NuonClient("token")  # without an org, so that nothing is sent
    refuses(lambda: name_of("acme"), BeartypeCallHintViolation)  # type: ignore[arg-type]
    refuses(lambda: checked("inl-1", client=client, body="acme"), BeartypeCallHintViolation)  # type: ignore[arg-type]
    body = UpdateInstallRequest(name="acme")
    refuses(lambda: checked("inl-1", client=client, body=body), nuon_api_client.ConfigurationError)


def pydantic() -> None:
    """Do the same with pydantic."""
    from pydantic import ConfigDict, ValidationError, validate_call

    validated = validate_call(config=ConfigDict(arbitrary_types_allowed=True))

    @validated
    def name_of(install: Install) -> str:
        return install.name

    checked = validated(update_install.sync)
    assert name_of(Install.from_dict({"name": "acme"})) == "acme"
    client = NuonClient("token")
    refuses(lambda: name_of("acme"), ValidationError)  # type: ignore[arg-type]
    refuses(lambda: checked("inl-1", client=client, body="acme"), ValidationError)  # type: ignore[arg-type]
    body = UpdateInstallRequest(name="acme")
    refuses(lambda: checked("inl-1", client=client, body=body), nuon_api_client.ConfigurationError)


def refuses(call: Callable[[], object], error: type[Exception]) -> None:
    try:
        call()
    except error:
        return
    raise AssertionError(f"no {error.__name__}")


READERS: dict[str, Callable[[], None]] = {
    each.__name__: each for each in (type_hints, attrs_types, cattrs, beartype, pydantic)
}

if __name__ == "__main__":
    nuon_api_client.resolve_annotations()
    READERS[sys.argv[1]]()
