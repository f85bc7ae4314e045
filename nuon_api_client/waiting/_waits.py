"""Waiting for a deploy, a sandbox run, a build, a release, or an org."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from nuon_api_client.api.builds import get_app_component_build
from nuon_api_client.api.deploys import get_install_deploy
from nuon_api_client.api.orgs import get_org
from nuon_api_client.api.releases import get_release
from nuon_api_client.api.sandbox_runs import get_install_sandbox_run
from nuon_api_client.errors import BuildFailed, DeployFailed, OrgFailed, ReleaseFailed, SandboxRunFailed
from nuon_api_client.waiting._polling import POLL_INTERVAL, TIMEOUT, Clock, OnUpdate, Poll
from nuon_api_client.waiting._states import status_shown
from nuon_api_client.waiting._status_waits import CarriedOut, Ending, Rollout
from nuon_api_client.waiting._statuses import BUILD, DEPLOY, ORG, RELEASE, SANDBOX_RUN

if TYPE_CHECKING:
    from nuon_api_client import models
    from nuon_api_client.client import NuonClient
    from nuon_api_client.waiting._approvals import OnApproval

MISSING_FOR = 30.0
"""Seconds for which a new build may not be found yet."""


async def wait_for_deploy(
    install_id: str,
    deploy_id: str,
    *,
    client: NuonClient,
    timeout: float = TIMEOUT,
    on_approval: OnApproval = "raise",
    on_update: OnUpdate[models.InstallDeploy] | None = None,
    poll_interval: float = POLL_INTERVAL,
    clock: Clock | None = None,
) -> models.InstallDeploy:
    """Wait until a deploy has ended well, and return it.

    That is as `active`, `inactive` (a teardown), `auto-skipped` (nothing had to change), `no-drift` or `drifted` (plan
    only). The approval of its plan belongs to a step of its workflow; those of other deploys are left alone.

    >>> async def deploy(client: NuonClient) -> str:
    ...     deploy = await wait_for_deploy("inl3yk7s9x2m4q8w1e5r6t0z9c", "dplh2o7s0f1s45ae0vmcx3kq9d", client=client)
    ...     return str(deploy.status)
    >>> asyncio.run(deploy(client))
    'active'

    The ids are those of `get_install_deploy`. The other arguments are those of `wait_for_workflow`, and so are
    `WaitTimeout`, `ValueError` and `APIError`.

    Raises:
        DeployFailed: as `error`, `noop` (its build never became deployable), `cancelled`, `approval-denied`, or
            `discarded` (its plan is made again, by another deploy of the workflow); or its workflow ended a minute ago
            without it.
        ApprovalRequired: its plan waits for an answer, and `on_approval` is `"raise"`.
    """

    def read() -> Awaitable[models.InstallDeploy]:
        return get_install_deploy.asyncio(install_id, deploy_id, client=client)

    poll = Poll(read, f"deploy {deploy_id}", status_shown, timeout, poll_interval, on_update, clock)
    return await CarriedOut(poll, DEPLOY, DeployFailed, client, on_approval).end()


async def wait_for_sandbox_run(
    install_id: str,
    run_id: str,
    *,
    client: NuonClient,
    timeout: float = TIMEOUT,
    on_approval: OnApproval = "raise",
    on_update: OnUpdate[models.InstallSandboxRun] | None = None,
    poll_interval: float = POLL_INTERVAL,
    clock: Clock | None = None,
) -> models.InstallSandboxRun:
    """Wait until a sandbox run has ended well, and return it.

    That is as `active`, `deprovisioned`, `auto-skipped` (nothing had to change), `no-drift` or `drifted` (plan only).

    >>> async def provision(client: NuonClient) -> str:
    ...     ids = "inl3yk7s9x2m4q8w1e5r6t0z9c", "sbr5u1g7n3b8v2c6x9z0a4s8d1"
    ...     run = await wait_for_sandbox_run(*ids, client=client, on_approval="approve")
    ...     return str(run.status)
    >>> asyncio.run(provision(client))
    'active'

    The ids are those of `get_install_sandbox_run`. All else is as for `wait_for_deploy`.

    Raises:
        SandboxRunFailed: as `error`, `access_error`, `cancelled`, `approval-denied`, or `discarded`; or its workflow
            ended a minute ago without it.
        ApprovalRequired: its plan waits for an answer, and `on_approval` is `"raise"`.
    """

    def read() -> Awaitable[models.InstallSandboxRun]:
        return get_install_sandbox_run.asyncio(install_id, run_id, client=client)

    poll = Poll(read, f"sandbox run {run_id}", status_shown, timeout, poll_interval, on_update, clock)
    return await CarriedOut(poll, SANDBOX_RUN, SandboxRunFailed, client, on_approval).end()


async def wait_for_build(
    app_id: str,
    component_id: str,
    build_id: str,
    *,
    client: NuonClient,
    timeout: float = TIMEOUT,
    on_update: OnUpdate[models.ComponentBuild] | None = None,
    poll_interval: float = POLL_INTERVAL,
    clock: Clock | None = None,
) -> models.ComponentBuild:
    """Wait until a build is `active`, which means that it can be deployed, and return it.

    >>> async def build(client: NuonClient) -> str:
    ...     ids = "app0c1d2e3f4g5h6i7j8k9l0m1", "cmp9z8y7x6w5v4u3t2s1r0q9p8", "bldq1w2e3r4t5y6u7i8o9p0a1s"
    ...     build = await wait_for_build(*ids, client=client, timeout=1800)
    ...     return str(build.status)
    >>> asyncio.run(build(client))
    'active'

    The ids are those of `get_app_component_build`. A build that is not found in the first 30 seconds may still come.
    The other arguments are those of `wait_for_workflow`, and so are `WaitTimeout`, `ValueError` and `APIError`.

    Raises:
        BuildFailed: as `error` or `cancelled`.
    """

    def read() -> Awaitable[models.ComponentBuild]:
        return get_app_component_build.asyncio(app_id, component_id, build_id, client=client)

    poll = Poll(read, f"build {build_id}", status_shown, timeout, poll_interval, on_update, clock, MISSING_FOR)
    return await Ending(poll, BUILD, BuildFailed).end()


async def wait_for_release(
    release_id: str,
    *,
    client: NuonClient,
    timeout: float = TIMEOUT,
    on_update: OnUpdate[models.ComponentRelease] | None = None,
    poll_interval: float = POLL_INTERVAL,
    clock: Clock | None = None,
) -> models.ComponentRelease:
    """Wait until a release is `active`, which means that all its deploys are, and return it.

    A release never ends if one of its deploys ends as anything but `active` or `error`. Control planes since March
    2026 have no releases.

    >>> async def release(client: NuonClient) -> str:
    ...     release = await wait_for_release("relzj1lh7uqz4a0m9v8x2c3b6n", client=client)
    ...     return str(release.status)
    >>> asyncio.run(release(client))
    'active'

    The id is that of `get_release`. The other arguments are those of `wait_for_workflow`, and so are `WaitTimeout`,
    `ValueError` and `APIError`.

    Raises:
        ReleaseFailed: as `error`; `step` is the step of the release that failed.
    """

    def read() -> Awaitable[models.ComponentRelease]:
        return get_release.asyncio(release_id, client=client)

    poll = Poll(read, f"release {release_id}", status_shown, timeout, poll_interval, on_update, clock)
    return await Rollout(poll, RELEASE, ReleaseFailed).end()


async def wait_for_org(
    *,
    client: NuonClient,
    timeout: float = TIMEOUT,
    on_update: OnUpdate[models.Org] | None = None,
    poll_interval: float = POLL_INTERVAL,
    clock: Clock | None = None,
) -> models.Org:
    """Wait until the client's org is `active`, and return it.

    >>> async def set_up(client: NuonClient) -> str:
    ...     org = await wait_for_org(client=client.for_org("orgq8w7e6r5t4y3u2i1o0p9a8s"), timeout=300)
    ...     return str(org.status)
    >>> asyncio.run(set_up(client))
    'active'

    The other arguments are those of `wait_for_workflow`, and so are `WaitTimeout`, `ValueError` and `APIError`.

    Raises:
        OrgFailed: as `error`, `access-error` or `deprovisioned`.
    """

    def read() -> Awaitable[models.Org]:
        return get_org.asyncio(client=client)

    poll = Poll(read, f"org {client.org_id}", status_shown, timeout, poll_interval, on_update, clock)
    return await Ending(poll, ORG, OrgFailed).end()
