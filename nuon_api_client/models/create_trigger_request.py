# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .event_field_selector import EventFieldSelector
    from .trigger_auth_config import TriggerAuthConfig
    from .trigger_auth_type import TriggerAuthType
    from .trigger_envelope import TriggerEnvelope

_event_field_selector: Callable[[Any], Any] = lazy_decoder(globals(), "EventFieldSelector", "_event_field_selector")
_trigger_auth_config: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerAuthConfig", "_trigger_auth_config")
_trigger_auth_type: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerAuthType", "_trigger_auth_type")
_trigger_envelope: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerEnvelope", "_trigger_envelope")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateTriggerRequest(Model):
    """A trigger to create.

    Attributes:
        name: At most 128 characters, and unique in the org. Rules refer to the trigger by it.
        auth_config: Details of `auth_type`. What a preset fixes must not be given otherwise.
        auth_type: `hmac` when absent, or what the preset says.
        envelope: `none` when absent, or what the preset says.
        id_from: Where the id of an event is read, by which it is taken only once. The header `X-Nuon-Event-ID`
            when absent, unless the envelope or the preset has it.
        preset: Known sender, such as `github`, `gitlab`, `bitbucket`, `gitea`, `forgejo`, `terraform-cloud`,
            `google-pubsub`, `azure-devops`, `azure-event-grid`, `aws-eventbridge`, `aws-sns`, `slack-events` or
            `datadog`. An unknown one is a 400.
        secret: Signing secret that the sender issued, at most 1024 characters. Required for `slack-events`, and
            refused for everything else, where Nuon makes the secret.
        type_from: Where the type of an event is read. The header `X-Nuon-Event-Type` when absent, unless the
            envelope or the preset has it.

    Example:
        >>> body = CreateTriggerRequest(name="repository", preset="github")
    """

    name: str = field(validator=min_len(1))
    auth_config: TriggerAuthConfig | Unset = UNSET
    auth_type: TriggerAuthType | Unset = UNSET
    description: str | Unset = UNSET
    envelope: TriggerEnvelope | Unset = UNSET
    id_from: EventFieldSelector | Unset = UNSET
    preset: str | Unset = UNSET
    secret: str | Unset = field(default=UNSET, repr=False)
    type_from: EventFieldSelector | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"auth_config", "id_from", "type_from"})

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            _trigger_auth_config(level.auth_config),
            _trigger_auth_type(level.auth_type),
            level.description,
            _trigger_envelope(level.envelope),
            _event_field_selector(level.id_from),
            level.preset,
            level.secret,
            _event_field_selector(level.type_from),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.auth_config,
            self.auth_type,
            self.description,
            self.envelope,
            self.id_from,
            self.preset,
            self.secret,
            self.type_from,
        ) = values
        self.__class__ = self._model
