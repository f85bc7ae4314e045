# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerAuthConfig(Model):
    """Details of how a sender proves that an event is its own. Which of them count depends on the way.

    Attributes:
        algorithm: For `hmac`: `sha256` (the default) or `sha512`.
        audience: For `bearer_jwt`: audiences of which a token must have one. Required there.
        encoding: For `hmac`: `hex` (the default) or `base64`.
        expected_email: For `bearer_jwt`: address that a token must carry. This or `expected_subject` is required
            there.
        expected_subject: For `bearer_jwt`: subject that a token must carry.
        header: For `hmac` and `api_key`: header with the signature or the key, by default `X-Nuon-Signature` and
            `X-Nuon-API-Key`.
        issuer: For `bearer_jwt`: URL of the issuer of the tokens. Required there.
        prefix: For `hmac`: what stands before the signature. `v1=` when no header is given either, else nothing.
        topic_arn: For `sns_signature`: the topic that events must come from. Required there.
        username: For `basic`: the user, by default `nuon`.
    """

    algorithm: str | None = None
    audience: list[str] | None = None
    encoding: str | None = None
    expected_email: str | None = None
    expected_subject: str | None = None
    header: str | None = None
    issuer: str | None = None
    prefix: str | None = None
    topic_arn: str | None = None
    username: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.algorithm,
            level.audience,
            level.encoding,
            level.expected_email,
            level.expected_subject,
            level.header,
            level.issuer,
            level.prefix,
            level.topic_arn,
            level.username,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.algorithm,
            self.audience,
            self.encoding,
            self.expected_email,
            self.expected_subject,
            self.header,
            self.issuer,
            self.prefix,
            self.topic_arn,
            self.username,
        ) = values
        self.__class__ = self._model
