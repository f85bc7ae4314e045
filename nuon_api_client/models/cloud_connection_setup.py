# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .cloud_connection_preset import CloudConnectionPreset

_cloud_connection_preset: Callable[[Any], Any] = lazy_decoder(
    globals(), "CloudConnectionPreset", "_cloud_connection_preset"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudConnectionSetup(Model):
    """What to apply in a cloud account, so that a connection works. The same in four forms: choose one, and put the
    name of the role in place of `<role-name>`.

    Attributes:
        audience: Audience of the tokens: `sts.amazonaws.com`.
        cli: Commands for the AWS command line.
        cloudformation: Resources of a CloudFormation template, as YAML.
        issuer_url: Issuer of the tokens. Empty on a control plane that signs none; then the forms are empty too.
        permissions_policy: Policy document with what the role may do. Only with the preset `stacks`.
        subject: Subject of the tokens, of this connection alone: `org:<org id>:connection:<connection id>`.
        terraform: Terraform resources.
        trust_policy: Policy document that says who may assume the role. Null on a control plane that signs no
            tokens.
    """

    audience: str | None = None
    cli: str | None = None
    cloudformation: str | None = None
    issuer_url: str | None = None
    permissions_policy: dict[str, Any] | None = None
    preset: CloudConnectionPreset | None = None
    subject: str | None = None
    terraform: str | None = None
    trust_policy: dict[str, Any] | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.audience,
            level.cli,
            level.cloudformation,
            level.issuer_url,
            level.permissions_policy,
            None if (v := level.preset) is None else _cloud_connection_preset(v),
            level.subject,
            level.terraform,
            level.trust_policy,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.audience,
            self.cli,
            self.cloudformation,
            self.issuer_url,
            self.permissions_policy,
            self.preset,
            self.subject,
            self.terraform,
            self.trust_policy,
        ) = values
        self.__class__ = self._model
