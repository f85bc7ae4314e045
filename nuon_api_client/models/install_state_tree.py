# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .actions_state import ActionsState
    from .app_state import AppState
    from .cloud_account import CloudAccount
    from .domain_state import DomainState
    from .inputs_state import InputsState
    from .install_stack_state import InstallStackState
    from .legacy_install_state import LegacyInstallState
    from .org_state import OrgState
    from .runner_state import RunnerState
    from .sandbox_state import SandboxState
    from .secret_sync_output import SecretSyncOutput

_actions_state: Callable[[Any], Any] = lazy_decoder(globals(), "ActionsState", "_actions_state")
_app_state: Callable[[Any], Any] = lazy_decoder(globals(), "AppState", "_app_state")
_cloud_account: Callable[[Any], Any] = lazy_decoder(globals(), "CloudAccount", "_cloud_account")
_domain_state: Callable[[Any], Any] = lazy_decoder(globals(), "DomainState", "_domain_state")
_inputs_state: Callable[[Any], Any] = lazy_decoder(globals(), "InputsState", "_inputs_state")
_install_stack_state: Callable[[Any], Any] = lazy_decoder(globals(), "InstallStackState", "_install_stack_state")
_legacy_install_state: Callable[[Any], Any] = lazy_decoder(globals(), "LegacyInstallState", "_legacy_install_state")
_org_state: Callable[[Any], Any] = lazy_decoder(globals(), "OrgState", "_org_state")
_runner_state: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerState", "_runner_state")
_sandbox_state: Callable[[Any], Any] = lazy_decoder(globals(), "SandboxState", "_sandbox_state")
_secret_sync_output: Callable[[Any], Any] = lazy_decoder(globals(), "SecretSyncOutput", "_secret_sync_output")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallStateTree(Model):
    """Everything known about an install, as one tree: the values that `{{ .nuon... }}` expressions in app configs,
    readmes and action steps resolve against. Workflows generate and store it; parts that do not exist yet are null.
    It can hold input values and app variables in the clear, so treat it as a secret.

    Attributes:
        id: The install's id.
        actions: The install's actions, with the outputs of their latest runs.
        app: The app, with its variables.
        cloud_account: Where the install lives.
        components: The install's components by component name, each with populated, status, build_id,
            component_id, install_component_id, name and outputs. A state that was computed on request, not stored,
            has an additional entry `comps` that repeats them all.
        domain: The domains that the sandbox reported.
        inputs: The current input values. Null when the install has none.
        install: An older copy of parts of this tree, kept for expressions that start with `.nuon.install`.
        install_stack: The latest version of the install stack. Null when there is none or when its outputs
            cannot be read.
        name: The install's name.
        org: The vendor's org.
        runner: The install's runner. Null when it has none.
        sandbox: The sandbox as of its latest active run.
        secrets: What the latest secrets sync did, by secret. Values are not in here. The Dec 2025 server stores
            null once a sync has run, an empty object before.
        stale_at: Since when this state is known to be out of date. Null while it is current.
        labels: The install's labels.
    """

    id: str
    actions: ActionsState | None
    app: AppState | None
    cloud_account: CloudAccount | None
    components: dict[str, Any] | None
    domain: DomainState | None
    inputs: InputsState | None
    install: LegacyInstallState | None
    install_stack: InstallStackState | None
    name: str
    org: OrgState | None
    runner: RunnerState | None
    sandbox: SandboxState | None
    secrets: dict[str, SecretSyncOutput] | None = field(repr=False)
    stale_at: datetime | None
    labels: dict[str, str] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "actions",
            "app",
            "cloud_account",
            "domain",
            "inputs",
            "install",
            "install_stack",
            "org",
            "runner",
            "sandbox",
            "secrets",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            _actions_state(level.actions),
            _app_state(level.app),
            _cloud_account(level.cloud_account),
            level.components,
            _domain_state(level.domain),
            _inputs_state(level.inputs),
            _legacy_install_state(level.install),
            _install_stack_state(level.install_stack),
            level.name,
            _org_state(level.org),
            _runner_state(level.runner),
            _sandbox_state(level.sandbox),
            {key: _secret_sync_output(item) for key, item in v.items()} if type(v := level.secrets) is dict else v,
            parse_time(level.stale_at),
            level.labels,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.actions,
            self.app,
            self.cloud_account,
            self.components,
            self.domain,
            self.inputs,
            self.install,
            self.install_stack,
            self.name,
            self.org,
            self.runner,
            self.sandbox,
            self.secrets,
            self.stale_at,
            self.labels,
        ) = values
        self.__class__ = self._model
