"""Wait for a deploy, a sandbox run, a build, a release, or an org."""

from __future__ import annotations

from collections.abc import Awaitable

from nuon_api_client import models
from nuon_api_client.api.builds import get_app_component_build
from nuon_api_client.api.deploys import get_install_deploy
from nuon_api_client.api.orgs import get_org
from nuon_api_client.api.releases import get_release
from nuon_api_client.api.sandbox_runs import get_install_sandbox_run
from nuon_api_client.client import NuonClient
from nuon_api_client.errors import BuildFailed, DeployFailed, OrgFailed, ReleaseFailed, SandboxRunFailed
from nuon_api_client.types import Response
from nuon_api_client.waiting._answers import checked_target
from nuon_api_client.waiting._approvals import OnApproval
from nuon_api_client.waiting._polling import TIMEOUT, OnUpdate, Poll
from nuon_api_client.waiting._states import quoted_status_of
from nuon_api_client.waiting._status_waits import ReleaseWait, StatusWait, WorkflowTargetWait
from nuon_api_client.waiting._statuses import BUILD, DEPLOY, ORG, RELEASE, SANDBOX_RUN


async def wait_for_deploy(
    install_id: str,
    deploy_id: str,
    *,
    client: NuonClient,
    timeout: float = TIMEOUT,
    on_approval: OnApproval = "raise",
    on_update: OnUpdate[models.InstallDeploy] | None = None,
) -> models.InstallDeploy:
    """Wait until a deploy has succeeded, and return it.

    It has succeeded as `active`, `inactive` (a teardown), `auto-skipped` (nothing had to change), `no-drift` or
    `drifted` (plan only). The approval of a deploy's plan belongs to a step of the deploy's workflow. This wait leaves
    the approvals of other deploys alone.

    >>> async def deploy(client: NuonClient) -> str:
    ...     deploy = await wait_for_deploy("inl3yk7s9x2m4q8w1e5r6t0z9c", "dplh2o7s0f1s45ae0vmcx3kq9d", client=client)
    ...     return str(deploy.status)
    >>> asyncio.run(deploy(client))
    'active'

    Args:
        install_id: id of the install, as for `get_install_deploy`.
        deploy_id: id of the deploy.
        client: makes the calls. The wait goes by the client's clock, and reads every `client.poll_interval` seconds,
            more slowly while nothing changes: every 15 seconds in the end.
        timeout: seconds to wait; `math.inf` for no limit.
        on_approval: what to do when the deploy waits for a response to the approval of its plan: `"raise"`, `"wait"`,
            `"approve"`, or a function; see `nuon_api_client.waiting.OnApproval`.
        on_update: a function, sync or async, that is called with each deploy that is read, changed or not. An
            exception in it ends the wait.

    Raises:
        DeployFailed: the deploy has ended as `error`, `noop` (its build never became deployable), `cancelled`,
            `approval-denied`, or `discarded` (its plan is made again, by another deploy of the workflow); or its
            workflow ended a minute ago without it.
        ApprovalRequired: the plan waits for a response, and `on_approval` is `"raise"`.
        WaitTimeout: the deploy has not ended within `timeout`. It goes on.
        ValueError: an argument is not usable. Nothing was sent.
        ConfigurationError: the client calls a `FakeNuon` whose time stands still.
        APIError: a call failed, and not only in passing; see `nuon_api_client.waiting`.
    """

    def read(client: NuonClient) -> Awaitable[Response[models.InstallDeploy]]:
        return get_install_deploy.asyncio_detailed(install_id, deploy_id, client=client)

    poll = Poll(
        read,
        checked_target,
        f"deploy {deploy_id}",
        quoted_status_of,
        client=client,
        timeout=timeout,
        on_update=on_update,
    )
    return await WorkflowTargetWait(poll, DEPLOY, DeployFailed, on_approval).end()


async def wait_for_sandbox_run(
    install_id: str,
    run_id: str,
    *,
    client: NuonClient,
    timeout: float = TIMEOUT,
    on_approval: OnApproval = "raise",
    on_update: OnUpdate[models.InstallSandboxRun] | None = None,
) -> models.InstallSandboxRun:
    """Wait until a sandbox run has succeeded, and return it.

    It has succeeded as `active`, `deprovisioned`, `auto-skipped` (nothing had to change), `no-drift` or `drifted` (plan
    only). The approval of a run's plan belongs to a step of the run's workflow.

    >>> async def provision(client: NuonClient) -> str:
    ...     ids = "inl3yk7s9x2m4q8w1e5r6t0z9c", "sbr5u1g7n3b8v2c6x9z0a4s8d1"
    ...     run = await wait_for_sandbox_run(*ids, client=client, on_approval="approve")
    ...     return str(run.status)
    >>> asyncio.run(provision(client))
    'active'

    Args:
        install_id: id of the install, as for `get_install_sandbox_run`.
        run_id: id of the sandbox run.
        client: makes the calls. The wait goes by the client's clock, and reads every `client.poll_interval` seconds,
            more slowly while nothing changes: every 15 seconds in the end.
        timeout: seconds to wait; `math.inf` for no limit.
        on_approval: what to do when the sandbox run waits for a response to the approval of its plan: `"raise"`, `"wait"`,
            `"approve"`, or a function; see `nuon_api_client.waiting.OnApproval`.
        on_update: a function, sync or async, that is called with each sandbox run that is read, changed or not. An
            exception in it ends the wait.

    Raises:
        SandboxRunFailed: the run has ended as `error`, `access_error`, `cancelled`, `approval-denied`, or `discarded`;
            or its workflow ended a minute ago without it.
        ApprovalRequired: the plan waits for a response, and `on_approval` is `"raise"`.
        WaitTimeout: the sandbox run has not ended within `timeout`. It goes on.
        ValueError: an argument is not usable. Nothing was sent.
        ConfigurationError: the client calls a `FakeNuon` whose time stands still.
        APIError: a call failed, and not only in passing; see `nuon_api_client.waiting`.
    """

    def read(client: NuonClient) -> Awaitable[Response[models.InstallSandboxRun]]:
        return get_install_sandbox_run.asyncio_detailed(install_id, run_id, client=client)

    poll = Poll(
        read,
        checked_target,
        f"sandbox run {run_id}",
        quoted_status_of,
        client=client,
        timeout=timeout,
        on_update=on_update,
    )
    return await WorkflowTargetWait(poll, SANDBOX_RUN, SandboxRunFailed, on_approval).end()


async def wait_for_build(
    app_id: str,
    component_id: str,
    build_id: str,
    *,
    client: NuonClient,
    timeout: float = TIMEOUT,
    on_update: OnUpdate[models.ComponentBuild] | None = None,
) -> models.ComponentBuild:
    """Wait until a build is `active`, which means that it can be deployed, and return it.

    >>> async def build(client: NuonClient) -> str:
    ...     ids = "app0c1d2e3f4g5h6i7j8k9l0m1", "cmp9z8y7x6w5v4u3t2s1r0q9p8", "bldq1w2e3r4t5y6u7i8o9p0a1s"
    ...     build = await wait_for_build(*ids, client=client, timeout=1800)
    ...     return str(build.status)
    >>> asyncio.run(build(client))
    'active'

    Args:
        app_id: id of the app, as for `get_app_component_build`.
        component_id: id of the component.
        build_id: id of the build.
        client: makes the calls. The wait goes by the client's clock, and reads every `client.poll_interval` seconds,
            more slowly while nothing changes: every 15 seconds in the end.
        timeout: seconds to wait; `math.inf` for no limit.
        on_update: a function, sync or async, that is called with each build that is read, changed or not. An
            exception in it ends the wait.

    Raises:
        BuildFailed: the build has ended as `error` or `cancelled`.
        WaitTimeout: the build has not ended within `timeout`. It goes on.
        ValueError: an argument is not usable. Nothing was sent.
        ConfigurationError: the client calls a `FakeNuon` whose time stands still.
        APIError: a call failed, and not only in passing; see `nuon_api_client.waiting`.
    """

    def read(client: NuonClient) -> Awaitable[Response[models.ComponentBuild]]:
        return get_app_component_build.asyncio_detailed(app_id, component_id, build_id, client=client)

    poll = Poll(
        read,
        checked_target,
        f"build {build_id}",
        quoted_status_of,
        client=client,
        timeout=timeout,
        on_update=on_update,
    )
    return await StatusWait(poll, BUILD, BuildFailed).end()


async def wait_for_release(
    release_id: str,
    *,
    client: NuonClient,
    timeout: float = TIMEOUT,
    on_update: OnUpdate[models.ComponentRelease] | None = None,
) -> models.ComponentRelease:
    """Wait until a release is `active`, which means that all its deploys are, and return it.

    >>> async def release(client: NuonClient) -> str:
    ...     release = await wait_for_release("relzj1lh7uqz4a0m9v8x2c3b6n", client=client)
    ...     return str(release.status)
    >>> asyncio.run(release(client))
    'active'

    A release never ends if one of its deploys ends as anything but `active` or `error`. Control planes since March 2026
    have no releases.

    Args:
        release_id: id of the release, as for `get_release`.
        client: makes the calls. The wait goes by the client's clock, and reads every `client.poll_interval` seconds,
            more slowly while nothing changes: every 15 seconds in the end.
        timeout: seconds to wait; `math.inf` for no limit.
        on_update: a function, sync or async, that is called with each release that is read, changed or not. An
            exception in it ends the wait.

    Raises:
        ReleaseFailed: the release has ended as `error`; `step` is the step of the release that failed.
        WaitTimeout: the release has not ended within `timeout`. It goes on.
        ValueError: an argument is not usable. Nothing was sent.
        ConfigurationError: the client calls a `FakeNuon` whose time stands still.
        APIError: a call failed, and not only in passing; see `nuon_api_client.waiting`.
    """

    def read(client: NuonClient) -> Awaitable[Response[models.ComponentRelease]]:
        return get_release.asyncio_detailed(release_id, client=client)

    poll = Poll(
        read,
        checked_target,
        f"release {release_id}",
        quoted_status_of,
        client=client,
        timeout=timeout,
        on_update=on_update,
    )
    return await ReleaseWait(poll, RELEASE, ReleaseFailed).end()


async def wait_for_org(
    *,
    client: NuonClient,
    timeout: float = TIMEOUT,
    on_update: OnUpdate[models.Org] | None = None,
) -> models.Org:
    """Wait until the client's org is `active`, and return it.

    >>> async def set_up(client: NuonClient) -> str:
    ...     org = await wait_for_org(client=client.for_org("orgq8w7e6r5t4y3u2i1o0p9a8s"), timeout=300)
    ...     return str(org.status)
    >>> asyncio.run(set_up(client))
    'active'

    Args:
        client: makes the calls. The wait goes by the client's clock, and reads every `client.poll_interval` seconds,
            more slowly while nothing changes: every 15 seconds in the end.
        timeout: seconds to wait; `math.inf` for no limit.
        on_update: a function, sync or async, that is called with each org that is read, changed or not. An
            exception in it ends the wait.

    Raises:
        OrgFailed: the org is `error`, `access-error` or `deprovisioned`.
        WaitTimeout: the org is not `active` within `timeout`. It may still become so.
        ValueError: an argument is not usable. Nothing was sent.
        ConfigurationError: the client calls a `FakeNuon` whose time stands still.
        APIError: a call failed, and not only in passing; see `nuon_api_client.waiting`.
    """

    def read(client: NuonClient) -> Awaitable[Response[models.Org]]:
        return get_org.asyncio_detailed(client=client)

    poll = Poll(
        read,
        checked_target,
        f"org {client.org_id}",
        quoted_status_of,
        client=client,
        timeout=timeout,
        on_update=on_update,
    )
    return await StatusWait(poll, ORG, OrgFailed).end()
