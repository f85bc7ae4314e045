# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateJobComponentConfigRequest(Model):
    """Config version of a component that runs a container as a job.

    Attributes:
        image_url: Image without its tag.
        app_config_id: App config this version belongs to. Give it always: it is not checked, but in Dec 2025 a
            config without one shows up in no read and cannot be built.
        args: Arguments of the command.
        auto_approve_on_policies_passing: Approve the plan of a deploy without a person when all policy checks
            pass. Absent means no.
        build_timeout: Limit for a build, as a duration such as `30m`, between `1s` and `1h`.
        checksum: Checksum of the config, for the caller to see changes by. Stored as it is.
        cmd: Command to run.
        default_enabled: For a toggleable component: whether it is on in installs that do not say. Absent means
            no.
        deploy_timeout: Limit for a deploy, as a duration such as `30m`, between `1s` and `1h`.
        env_vars: Environment of the container.
        max_auto_retries: How often a failed deploy is tried again without a person, 0 to 20. Absent means never.
        operation_roles: Role to use for an operation: operation, e.g. `deploy` or `teardown`, to role name. An
            unknown operation is refused.
        references: What the templates of the config refer to, each as `type|name|value|input`.
        skip_noops: Leave out the apply when the plan has no changes. Absent means no.
        toggleable: Let installs switch the component on and off. Absent means no.

    Example:
        >>> body = CreateJobComponentConfigRequest(image_url="ghcr.io/acme/migrate", tag="1.4.2", cmd=["migrate", "up"])
    """

    image_url: str
    tag: str
    app_config_id: str | Unset = UNSET
    args: list[str] | Unset = UNSET
    auto_approve_on_policies_passing: bool | Unset = UNSET
    build_timeout: str | Unset = UNSET
    checksum: str | Unset = UNSET
    cmd: list[str] | Unset = UNSET
    default_enabled: bool | Unset = UNSET
    deploy_timeout: str | Unset = UNSET
    env_vars: dict[str, str] | Unset = field(default=UNSET, repr=False)
    max_auto_retries: int | Unset = UNSET
    operation_roles: dict[str, str] | Unset = UNSET
    references: list[str] | Unset = UNSET
    skip_noops: bool | Unset = UNSET
    toggleable: bool | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.image_url,
            level.tag,
            level.app_config_id,
            level.args,
            level.auto_approve_on_policies_passing,
            level.build_timeout,
            level.checksum,
            level.cmd,
            level.default_enabled,
            level.deploy_timeout,
            level.env_vars,
            level.max_auto_retries,
            level.operation_roles,
            level.references,
            level.skip_noops,
            level.toggleable,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.image_url,
            self.tag,
            self.app_config_id,
            self.args,
            self.auto_approve_on_policies_passing,
            self.build_timeout,
            self.checksum,
            self.cmd,
            self.default_enabled,
            self.deploy_timeout,
            self.env_vars,
            self.max_auto_retries,
            self.operation_roles,
            self.references,
            self.skip_noops,
            self.toggleable,
        ) = values
        self.__class__ = self._model
