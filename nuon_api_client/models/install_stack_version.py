# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .callback_ref import CallbackRef
    from .composite_status import CompositeStatus
    from .install_stack_version_run import InstallStackVersionRun

_callback_ref: Callable[[Any], Any] = lazy_decoder(globals(), "CallbackRef", "_callback_ref")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_stack_version_run: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallStackVersionRun", "_install_stack_version_run"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallStackVersion(Model):
    """One rendered template of an install stack. A new one is made by each provision and reprovision; it waits for the
    customer for 24 hours and expires then.

    Attributes:
        aws_bucket_key: Where the template is kept.
        aws_bucket_name: Where the template is kept.
        callback_ref: Internal reference to the workflow that waits for this version. Since 2026.
        checksum: Checksum of the template.
        composite_status: `generating`, `awaiting-user-run`, `provisioning`, `active`, `outdated` or `expired`;
            the set is open.
        contents: The template, in base64: CloudFormation JSON, an Azure template, or Terraform variables on GCP.
            Holds a runner token.
        phone_home_id: Secret part of the phone-home address.
        phone_home_url: Where the stack reports to. Whoever knows it can report outputs.
        quick_link_bucket_key: Only on old Azure versions: where the wrapper of the quick link is stored. Nothing
            writes it any more. Since API 0.19.1147.
        quick_link_ui_def_bucket_key: Only on old Azure versions: where the form of the quick link
            (createUiDefinition) is stored. Nothing writes it any more. Since API 0.19.1147.
        quick_link_url: Link to send to an AWS customer: it opens the console with the stack filled in. Made on
            every cloud, but only of use on AWS.
        runs: Reports from this version, newest first; at most ten over all versions of the stack.
        stack_name: Since 2026.
        template_url: Where the template can be fetched. The template holds a runner token: treat the address as
            a secret.
        terraform_checksum: Checksum of `terraform_contents`. Since 2026.
        terraform_contents: Terraform variables for the same stack, in base64. Since 2026.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_config_id: str | None = None
    aws_bucket_key: str | None = None
    aws_bucket_name: str | None = None
    callback_ref: CallbackRef | None = None
    checksum: str | None = None
    composite_status: CompositeStatus | None = None
    contents: str | None = field(default=None, repr=False)
    created_by_id: str | None = None
    install_id: str | None = None
    install_stack_id: str | None = None
    org_id: str | None = None
    phone_home_id: str | None = field(default=None, repr=False)
    phone_home_url: str | None = field(default=None, repr=False)
    quick_link_bucket_key: str | None = None
    quick_link_ui_def_bucket_key: str | None = None
    quick_link_url: str | None = field(default=None, repr=False)
    runs: list[InstallStackVersionRun] | None = None
    stack_name: str | None = None
    template_url: str | None = field(default=None, repr=False)
    terraform_checksum: str | None = None
    terraform_contents: str | None = field(default=None, repr=False)

    _holds_models: ClassVar[frozenset[str]] = frozenset({"callback_ref", "composite_status", "runs"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_config_id,
            level.aws_bucket_key,
            level.aws_bucket_name,
            None if (v := level.callback_ref) is None else _callback_ref(v),
            level.checksum,
            None if (v := level.composite_status) is None else _composite_status(v),
            level.contents,
            level.created_by_id,
            level.install_id,
            level.install_stack_id,
            level.org_id,
            level.phone_home_id,
            level.phone_home_url,
            level.quick_link_bucket_key,
            level.quick_link_ui_def_bucket_key,
            level.quick_link_url,
            None if (v := level.runs) is None else decode_items(_install_stack_version_run, v),
            level.stack_name,
            level.template_url,
            level.terraform_checksum,
            level.terraform_contents,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_config_id,
            self.aws_bucket_key,
            self.aws_bucket_name,
            self.callback_ref,
            self.checksum,
            self.composite_status,
            self.contents,
            self.created_by_id,
            self.install_id,
            self.install_stack_id,
            self.org_id,
            self.phone_home_id,
            self.phone_home_url,
            self.quick_link_bucket_key,
            self.quick_link_ui_def_bucket_key,
            self.quick_link_url,
            self.runs,
            self.stack_name,
            self.template_url,
            self.terraform_checksum,
            self.terraform_contents,
        ) = values
        self.__class__ = self._model
