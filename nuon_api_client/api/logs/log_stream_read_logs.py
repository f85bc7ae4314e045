# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.log_record import LogRecord
    from ...models.log_stream_read_logs_order import LogStreamReadLogsOrder

OPERATION = Operation(
    "LogStreamReadLogs",
    "GET",
    "/v1/log-streams/{log_stream_id}/logs",
    "logs.log_stream_read_logs",
    pages_by="time",
    patterns={"X-Nuon-API-Offset": "^[0-9]+$"},
)


def _request(
    log_stream_id: str,
    *,
    order: LogStreamReadLogsOrder | None = None,
    helm_operation: str | None = None,
    helm_release_name: str | None = None,
    k8s_kind: str | None = None,
    k8s_name: str | None = None,
    k8s_namespace: str | None = None,
    q: str | None = None,
    scope_name: list[str] | None = None,
    service_name: list[str] | None = None,
    severity_text: list[str] | None = None,
    span_id: str | None = None,
    tf_operation: str | None = None,
    tf_workspace_id: str | None = None,
    tool: str | None = None,
    trace_id: str | None = None,
    x_nuon_api_offset: str | None = None,
) -> Request:
    return OPERATION.request(
        path={"log_stream_id": log_stream_id},
        query={
            "order": order,
            "helm_operation": helm_operation,
            "helm_release_name": helm_release_name,
            "k8s_kind": k8s_kind,
            "k8s_name": k8s_name,
            "k8s_namespace": k8s_namespace,
            "q": q,
            "scope_name": scope_name,
            "service_name": service_name,
            "severity_text": severity_text,
            "span_id": span_id,
            "tf_operation": tf_operation,
            "tf_workspace_id": tf_workspace_id,
            "tool": tool,
            "trace_id": trace_id,
        },
        headers={"X-Nuon-API-Offset": x_nuon_api_offset},
    )


def _read(raw: RawResponse) -> list[LogRecord]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.log_record import LogRecord

    return read_models(raw, LogRecord)


async def asyncio(
    log_stream_id: str,
    *,
    client: NuonClient,
    order: LogStreamReadLogsOrder | None = None,
    helm_operation: str | None = None,
    helm_release_name: str | None = None,
    k8s_kind: str | None = None,
    k8s_name: str | None = None,
    k8s_namespace: str | None = None,
    q: str | None = None,
    scope_name: list[str] | None = None,
    service_name: list[str] | None = None,
    severity_text: list[str] | None = None,
    span_id: str | None = None,
    tf_operation: str | None = None,
    tf_workspace_id: str | None = None,
    tool: str | None = None,
    trace_id: str | None = None,
    x_nuon_api_offset: str | None = None,
) -> list[LogRecord]:
    """Read a page of log lines.

    Returns up to 100 lines of a stream. To go on, send the value of the reply header `X-Nuon-API-Next` as the
    request header `X-Nuon-API-Offset`; the header is missing on a page that is not full, even while the stream is
    open, so a follower has to make its next offset from the last `timestamp`. Only lines strictly after the offset
    come back: of lines sharing that nanosecond some can be lost. Downwards (`order=desc`) the last page repeats
    lines. Lines are kept for 30 days. An order or offset that is not valid is a 500.

    Args:
        log_stream_id: Id of a log stream, from the `log_stream` of what wrote it.
        order: `asc` for oldest first or `desc` for newest first. Anything else is a 500.
        helm_operation: Only lines whose attribute `helm.operation` is this. Since API 0.19.917.
        helm_release_name: Only lines whose attribute `helm.release_name` is this. Since API 0.19.917.
        k8s_kind: Only lines whose attribute `k8s.kind` is this. Since API 0.19.917.
        k8s_name: Only lines whose attribute `k8s.name` is this. Since API 0.19.917.
        k8s_namespace: Only lines whose attribute `k8s.namespace` is this. Since API 0.19.917.
        q: Only lines whose body contains this text, compared without regard to case. Since API 0.19.917.
        scope_name: Only lines of these scopes. Since API 0.19.917.
        service_name: Only lines of these services. Since API 0.19.917.
        severity_text: Only lines with one of these severities. Since API 0.19.917.
        span_id: Only lines of this span. Since API 0.19.917.
        tf_operation: Only lines whose attribute `tf.operation` is this. Since API 0.19.917.
        tf_workspace_id: Only lines whose attribute `tf.workspace_id` is this. Since API 0.19.917.
        tool: Only lines whose attribute `nuon.tool` is this. Since API 0.19.917.
        trace_id: Only lines of this trace. Since API 0.19.917.
        x_nuon_api_offset: Where to go on: nanoseconds since 1970, as decimal text. Absent starts at the
            beginning (or the end when descending).

    Returns:
        Up to 100 records, in the order asked for.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            log_stream_id,
            client=client,
            order=order,
            helm_operation=helm_operation,
            helm_release_name=helm_release_name,
            k8s_kind=k8s_kind,
            k8s_name=k8s_name,
            k8s_namespace=k8s_namespace,
            q=q,
            scope_name=scope_name,
            service_name=service_name,
            severity_text=severity_text,
            span_id=span_id,
            tf_operation=tf_operation,
            tf_workspace_id=tf_workspace_id,
            tool=tool,
            trace_id=trace_id,
            x_nuon_api_offset=x_nuon_api_offset,
        )
    ).parsed


async def asyncio_detailed(
    log_stream_id: str,
    *,
    client: NuonClient,
    order: LogStreamReadLogsOrder | None = None,
    helm_operation: str | None = None,
    helm_release_name: str | None = None,
    k8s_kind: str | None = None,
    k8s_name: str | None = None,
    k8s_namespace: str | None = None,
    q: str | None = None,
    scope_name: list[str] | None = None,
    service_name: list[str] | None = None,
    severity_text: list[str] | None = None,
    span_id: str | None = None,
    tf_operation: str | None = None,
    tf_workspace_id: str | None = None,
    tool: str | None = None,
    trace_id: str | None = None,
    x_nuon_api_offset: str | None = None,
) -> Response[list[LogRecord]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            log_stream_id,
            order=order,
            helm_operation=helm_operation,
            helm_release_name=helm_release_name,
            k8s_kind=k8s_kind,
            k8s_name=k8s_name,
            k8s_namespace=k8s_namespace,
            q=q,
            scope_name=scope_name,
            service_name=service_name,
            severity_text=severity_text,
            span_id=span_id,
            tf_operation=tf_operation,
            tf_workspace_id=tf_workspace_id,
            tool=tool,
            trace_id=trace_id,
            x_nuon_api_offset=x_nuon_api_offset,
        ),
        _read,
    )


def sync(
    log_stream_id: str,
    *,
    client: NuonClient,
    order: LogStreamReadLogsOrder | None = None,
    helm_operation: str | None = None,
    helm_release_name: str | None = None,
    k8s_kind: str | None = None,
    k8s_name: str | None = None,
    k8s_namespace: str | None = None,
    q: str | None = None,
    scope_name: list[str] | None = None,
    service_name: list[str] | None = None,
    severity_text: list[str] | None = None,
    span_id: str | None = None,
    tf_operation: str | None = None,
    tf_workspace_id: str | None = None,
    tool: str | None = None,
    trace_id: str | None = None,
    x_nuon_api_offset: str | None = None,
) -> list[LogRecord]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        log_stream_id,
        client=client,
        order=order,
        helm_operation=helm_operation,
        helm_release_name=helm_release_name,
        k8s_kind=k8s_kind,
        k8s_name=k8s_name,
        k8s_namespace=k8s_namespace,
        q=q,
        scope_name=scope_name,
        service_name=service_name,
        severity_text=severity_text,
        span_id=span_id,
        tf_operation=tf_operation,
        tf_workspace_id=tf_workspace_id,
        tool=tool,
        trace_id=trace_id,
        x_nuon_api_offset=x_nuon_api_offset,
    ).parsed


def sync_detailed(
    log_stream_id: str,
    *,
    client: NuonClient,
    order: LogStreamReadLogsOrder | None = None,
    helm_operation: str | None = None,
    helm_release_name: str | None = None,
    k8s_kind: str | None = None,
    k8s_name: str | None = None,
    k8s_namespace: str | None = None,
    q: str | None = None,
    scope_name: list[str] | None = None,
    service_name: list[str] | None = None,
    severity_text: list[str] | None = None,
    span_id: str | None = None,
    tf_operation: str | None = None,
    tf_workspace_id: str | None = None,
    tool: str | None = None,
    trace_id: str | None = None,
    x_nuon_api_offset: str | None = None,
) -> Response[list[LogRecord]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            log_stream_id,
            order=order,
            helm_operation=helm_operation,
            helm_release_name=helm_release_name,
            k8s_kind=k8s_kind,
            k8s_name=k8s_name,
            k8s_namespace=k8s_namespace,
            q=q,
            scope_name=scope_name,
            service_name=service_name,
            severity_text=severity_text,
            span_id=span_id,
            tf_operation=tf_operation,
            tf_workspace_id=tf_workspace_id,
            tool=tool,
            trace_id=trace_id,
            x_nuon_api_offset=x_nuon_api_offset,
        ),
        _read,
    )
