"""Change the inputs of an install, by the server's rules (update_install_input.go, validate_install_inputs.go)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from nuon_api_client import models
from nuon_api_client._secret import forgetful
from nuon_api_client._shapes import Id, Sendable, check_shape, checked, is_sendable, unexpected
from nuon_api_client.api.apps import get_app_input_configs
from nuon_api_client.api.installs import get_current_install_inputs, get_install, update_install_inputs
from nuon_api_client.client import NuonClient
from nuon_api_client.pagination import paginate
from nuon_api_client.types import UNSET, Response, Unset

__all__ = ("InputsUpdate", "update_inputs")

_INSTALL = {"id": Id, "app_id": Id, "app_config_id": str}
_CONFIG = {"inputs": [{"name": Sendable, "required": bool, "source": str}]}


@frozen
class InputsUpdate:
    """What `update_inputs` has changed. The values are left out, since they may be secrets."""

    changed: tuple[str, ...]
    """The names of the inputs that have a new value, sorted. Empty if nothing was sent."""
    workflow_id: str | None
    """The id of the workflow that applies the change, for `wait_for_workflow`. `None` if nothing was sent."""


@forgetful  # stored and new values may be secrets
async def update_inputs(
    install_id: str,
    values: Mapping[str, str],
    *,
    client: NuonClient,
    deploy_dependents: bool | Unset = UNSET,
    inputs_only: bool | Unset = UNSET,
    role: str | Unset = UNSET,
) -> InputsUpdate:
    """Give inputs of an install new values, and start the workflow that applies them.

    >>> import asyncio
    >>> from nuon_api_client import NuonClient
    >>> async def scale(client: NuonClient, replicas: int) -> None:
    ...     print(await update_inputs("inl-acme", {"replicas": str(replicas)}, client=client))
    >>> asyncio.run(scale(client, 3))
    InputsUpdate(changed=('replicas',), workflow_id='inw-1')
    >>> asyncio.run(scale(client, 3))
    InputsUpdate(changed=(), workflow_id=None)

    Inputs that are not named keep their values. If no value differs, nothing is sent and no workflow starts. Otherwise
    the update holds the changed inputs and the required inputs, since servers of 2025 demand the required inputs in
    every update. So of two updates at the same time, one can undo the other's change of a required input, but not of
    any other input.

    Servers of 2025 also demand the required inputs that the customer sets in the install stack, and at the same time
    refuse an update that holds them. There an install whose app has such inputs cannot be updated: the server's
    response is a `BadRequestError`.

    Args:
        install_id: id of the install. The server takes its name too, but installs of two apps can have the same name.
        values: new values by the names of the inputs, always as text. To empty an input give `""`.
        client: makes the calls, with a token that may change the install.
        deploy_dependents: whether to deploy also the components that depend on changed ones. The server's default is
            yes. Servers of 2025 ignore this argument, `inputs_only` and `role`.
        inputs_only: whether to store the values only, and to deploy nothing. The server's default is no.
        role: name of the cloud role that the workflow uses. Default: the role that each step has.

    Raises:
        ValueError: a name is not an input of the install's app config, the customer sets that input, a value is not
            text, or a required input would be empty. Nothing was sent.
        TypeError: `values` is not a mapping.
        NotFoundError: there is no such install, or it has no inputs yet: see `create_install_inputs`.
        NuonError: a call failed; see `nuon_api_client.errors`.
    """
    if not isinstance(values, Mapping):
        raise TypeError(f"values is of type {type(values).__name__}: give the new values by the names of the inputs")
    found = await get_install.asyncio_detailed(install_id, client=client)
    install = checked(found, _INSTALL, f"install {install_id}")
    if not (install.id and install.app_id):
        raise unexpected(found, f"install {install_id} with its id and that of its app")
    stored = await get_current_install_inputs.asyncio_detailed(install.id, client=client)
    current = _texts(stored, install)
    inputs = await _inputs(install, client)
    refused = {name: why for name, value in values.items() if (why := _wrong(inputs.get(name), value))}
    _check(install, refused)
    changed = {name: value for name, value in values.items() if value != current.get(name, "")}
    if not changed:
        return InputsUpdate((), None)
    merged = current | changed
    required = [
        name for name, found in inputs.items() if found.required and found.source != models.AppInputSource.CUSTOMER
    ]
    _check(install, {name: "it is required, but would be empty" for name in required if not merged.get(name)})
    body = models.UpdateInstallInputsRequest(
        inputs={name: merged[name] for name in inputs if name in changed or name in required},
        deploy_dependents=deploy_dependents,
        inputs_only=inputs_only,
        role=role,
    )
    response = await update_install_inputs.asyncio_detailed(install.id, client=client, body=body)
    return InputsUpdate(tuple(sorted(changed)), response.workflow_id)


async def _inputs(install: models.Install, client: NuonClient) -> dict[str, models.AppInput]:
    """Return the inputs of the app config that the install is pinned to: the server checks values against them."""
    chosen = None
    async for config in paginate(get_app_input_configs, install.app_id, client=client, limit=10):
        if config.app_config_id == install.app_config_id:
            chosen = config
            break
        chosen = chosen or config  # the newest config: servers used it before installs were pinned to one
    if chosen is None:
        return {}
    check_shape(chosen, _CONFIG, f"an input config of app {install.app_id}")
    return {found.name: found for found in chosen.inputs or [] if found.name}


def _texts(response: Response[models.InstallInputs], install: models.Install) -> dict[str, str]:
    """Return the values that are stored now."""
    values: dict[str, Any] = checked(response, {"values": dict}, f"the inputs of install {install.id}").values or {}
    if not all(value is None or is_sendable(value) for value in values.values()):
        raise unexpected(response, f"the inputs of install {install.id} as text")
    return {name: value or "" for name, value in values.items()}


def _wrong(found: models.AppInput | None, value: object) -> str | None:
    if found is None:
        return "the install's app config has no such input"
    if found.source == models.AppInputSource.CUSTOMER:
        return "the customer sets it, in the install stack"
    if not isinstance(value, str):
        return f"its value is of type {type(value).__name__}, but inputs are text (str)"
    return None


def _check(install: models.Install, refused: Mapping[str, str]) -> None:
    if refused:
        reasons = "; ".join(f"{name}: {why}" for name, why in refused.items())
        raise ValueError(f"inputs of install {install.id} not updated: {reasons}")
