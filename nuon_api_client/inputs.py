"""Changing the inputs of an install, by the server's rules (update_install_input.go, validate_install_inputs.go)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from nuon_api_client.api.apps import get_app_input_configs
from nuon_api_client.api.installs import get_current_install_inputs, get_install, update_install_inputs
from nuon_api_client.models import AppInputSource, UpdateInstallInputsRequest
from nuon_api_client.pagination import paginate
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient
    from nuon_api_client.models import AppInput, Install


@frozen
class InputsUpdate:
    """What `update_inputs` has done. It holds no values: they may be secrets."""

    changed: tuple[str, ...]
    """Names of the inputs that have another value now, sorted. Empty if nothing was sent."""
    workflow_id: str | None
    """The workflow that applies the change, for `wait_for_workflow`. `None` if nothing was sent."""


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

    Inputs that are not named keep their values. Nothing is sent, and no workflow started, if no value differs. What is
    sent is what has changed and, since servers of 2025 demand those in every update, the required inputs as they are;
    so of two updates at once, one can undo the other's change of a required input, but of no other.

    Servers of 2025 also demand required inputs that the customer sets in the install stack, and refuse them when they
    come. An install of an app that has such inputs cannot be updated there: that is a `BadRequestError`.

    Args:
        install_id: id of the install. Its name would do too, but installs of two apps can have the same.
        values: new values by the names of the inputs, always as text. To empty an input give `""`.
        client: whose token may change the install.
        deploy_dependents: whether components that depend on changed ones are deployed too. The server's default is yes.
            Servers of 2025 ignore this and what follows.
        inputs_only: whether the values are only stored, and nothing is deployed. The server's default is no.
        role: name of the cloud role that the workflow uses. Default: each step's own.

    Raises:
        ValueError: a name is not an input of the install's app config, the customer sets that input, a value is not
            text, or a required input would be empty. Nothing was sent.
        NotFoundError: there is no such install, or it has no inputs yet: see `create_install_inputs`.
        NuonError: a call failed; see `nuon_api_client.errors`.
    """
    install = await get_install.asyncio(install_id, client=client)
    stored = await get_current_install_inputs.asyncio(install.id, client=client)
    inputs = await _inputs(install, client)
    refused = {name: why for name, value in values.items() if (why := _wrong(inputs.get(name), value))}
    _check(install, refused)
    current = {name: value or "" for name, value in (stored.values or {}).items()}
    changed = {name: value for name, value in values.items() if value != current.get(name, "")}
    if not changed:
        return InputsUpdate((), None)
    merged = current | changed
    required = [name for name, found in inputs.items() if found.required and found.source != AppInputSource.CUSTOMER]
    _check(install, {name: "it is required, but would be empty" for name in required if not merged.get(name)})
    body = UpdateInstallInputsRequest(
        inputs={name: merged[name] for name in inputs if name in changed or name in required},
        deploy_dependents=deploy_dependents,
        inputs_only=inputs_only,
        role=role,
    )
    answer = await update_install_inputs.asyncio_detailed(install.id, client=client, body=body)
    return InputsUpdate(tuple(sorted(changed)), answer.workflow_id)


async def _inputs(install: Install, client: NuonClient) -> dict[str, AppInput]:
    """The inputs of the app config that the install is pinned to, which the server checks values against."""
    chosen = None
    async for config in paginate(get_app_input_configs, install.app_id, client=client, limit=10):
        if config.app_config_id == install.app_config_id:
            chosen = config
            break
        chosen = chosen or config  # the newest, which servers went by before they pinned installs
    return {found.name: found for found in (chosen.inputs if chosen else None) or []}


def _wrong(found: AppInput | None, value: object) -> str | None:
    if found is None:
        return "the install's app config has no such input"
    if found.source == AppInputSource.CUSTOMER:
        return "the customer sets it, in the install stack"
    if not isinstance(value, str):
        return f"its value is of type {type(value).__name__}, but inputs are text (str)"
    return None


def _check(install: Install, refused: Mapping[str, str]) -> None:
    if refused:
        reasons = "; ".join(f"{name}: {why}" for name, why in refused.items())
        raise ValueError(f"inputs of install {install.id} not updated: {reasons}")
