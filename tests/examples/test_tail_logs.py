"""examples/tail_logs.py, against a Nuon whose time stands still."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

import pytest

from examples import tail_logs as example
from nuon_api_client import BuildFailed
from nuon_api_client.api.builds import cancel_app_component_build, create_app_component_build, get_app_component_build
from nuon_api_client.api.deploys import create_install_component_deploy, get_install_deploy
from nuon_api_client.api.workflows import update_workflow
from nuon_api_client.models import (
    CreateComponentBuildRequest,
    CreateInstallComponentDeployRequest,
    InstallApprovalOption,
    UpdateWorkflowRequest,
)
from nuon_api_client.testing import FakeNuon

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def nuon(monkeypatch: pytest.MonkeyPatch) -> FakeNuon:
    """The Nuon of the example, in memory and with `--real`."""
    made = FakeNuon(installs=1)
    monkeypatch.setattr(example, "FakeNuon", lambda *, time_scale: made)
    monkeypatch.setattr(example, "NuonClient", made.client)
    return made


async def new_build(nuon: FakeNuon) -> list[str]:
    """The ids of a build that is queued, as `--build` takes them."""
    ids = nuon.app_id, nuon.component_ids["whoami"]
    body = CreateComponentBuildRequest(use_latest=True)
    return [*ids, (await create_app_component_build.asyncio(*ids, client=nuon.client(), body=body)).id]


async def follow(*arguments: str) -> None:
    await example.main(example.arguments(["--real", *arguments]))


async def test_in_memory_it_shows_a_build(nuon: FakeNuon, capsys: pytest.CaptureFixture[str]) -> None:
    await example.main(example.arguments([]))
    *lines, end = capsys.readouterr().out.splitlines()
    # The machines of FakeNuon write so many; the last two come after the stream is closed.
    assert len(lines) == 1 + 1 + 1 + 118 + 2
    assert lines[0].endswith("Z INFO creating build plan")
    assert lines[-2].endswith("Z INFO build is active and ready to be deployed")
    assert end.startswith("bld")
    assert end.endswith(" is active")


@pytest.mark.parametrize("interrupts", [[1], [2, 3, 117], [60, 60], [122]])
async def test_with_a_cursor_it_shows_each_line_once_for_all_interrupts(
    nuon: FakeNuon, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, interrupts: list[int]
) -> None:
    build = ["--build", *await new_build(nuon)]
    shown: list[str] = []

    async def lines(*arguments: str, until: int = 0) -> list[str]:
        """The lines of a run that is interrupted after so many, if not before its end."""
        shown.clear()
        running = asyncio.create_task(follow(*build, *arguments))

        def show(*said: str, **_: object) -> None:
            shown.append(" ".join(said))
            if len(shown) == until:
                running.cancel()

        monkeypatch.setattr(example, "print", show, raising=False)
        with suppress(asyncio.CancelledError):
            await running
        return [line for line in shown if not line.endswith(" is active")]

    with_cursor = partial(lines, "--cursor", str(tmp_path / "cursor"))
    runs = [await with_cursor(until=until) for until in interrupts]
    assert all(runs)
    runs.append(await with_cursor())
    assert [line for run in runs for line in run] == await lines()


async def test_a_cursor_of_another_log_stream_is_left_alone(nuon: FakeNuon, tmp_path: Path) -> None:
    cursor = tmp_path / "cursor"
    await follow("--build", *await new_build(nuon), "--cursor", str(cursor))
    before = cursor.read_text(encoding="utf-8")
    other = await new_build(nuon)
    with pytest.raises(ValueError, match=r"cursor is about log stream log.* name another file, or delete it"):
        await follow("--build", *other, "--cursor", str(cursor))
    assert cursor.read_text(encoding="utf-8") == before
    cursor.unlink()
    await follow("--build", *other, "--cursor", str(cursor))
    assert cursor.read_text(encoding="utf-8") != before


async def test_a_build_that_fails_does_so_after_its_last_line(
    nuon: FakeNuon, capsys: pytest.CaptureFixture[str]
) -> None:
    nuon.fail_build("whoami", says="no such chart")
    with pytest.raises(BuildFailed, match="no such chart"):
        await follow("--build", *await new_build(nuon))
    error, closed = capsys.readouterr().out.splitlines()[-2:]
    assert error.endswith("Z ERROR no such chart")
    assert closed.endswith("Z INFO log stream closed")


async def test_what_ends_without_logs_is_not_waited_for(nuon: FakeNuon, capsys: pytest.CaptureFixture[str]) -> None:
    build = await new_build(nuon)
    await cancel_app_component_build.asyncio(*build, client=nuon.client())
    assert (await get_app_component_build.asyncio(*build, client=nuon.client())).log_stream is None
    with pytest.raises(BuildFailed, match="build was cancelled"):
        await follow("--build", *build)
    assert capsys.readouterr().out == ""


async def test_a_deploy_is_followed_beyond_the_approval_that_others_give(
    nuon: FakeNuon, capsys: pytest.CaptureFixture[str]
) -> None:
    client, (install_id,) = nuon.client(), nuon.install_ids
    build_id = (await new_build(nuon))[-1]
    await nuon.advance(30)
    body = CreateInstallComponentDeployRequest(build_id=build_id)
    started = await create_install_component_deploy.asyncio_detailed(
        install_id, nuon.component_ids["whoami"], client=client, body=body
    )
    deploy_id, workflow_id = started.parsed.id, str(started.workflow_id)
    running = asyncio.create_task(follow("--deploy", install_id, deploy_id))
    await nuon.clock.sleep(3700)  # longer than a wait lasts by default
    assert (await get_install_deploy.asyncio(install_id, deploy_id, client=client)).status == "pending-approval"
    planned = capsys.readouterr().out
    assert "executing deploy plan: 10 of 10" in planned
    option = UpdateWorkflowRequest(approval_option=InstallApprovalOption.APPROVE_ALL)
    await update_workflow.asyncio(workflow_id, client=client, body=option)
    await running
    applied = capsys.readouterr().out
    assert "executing deploy plan: 12 of 12" in applied
    assert applied.endswith(f"{deploy_id} is active\n")


@pytest.mark.parametrize(
    "arguments",
    [["--real"], ["--build", "app", "cmp", "bld"], ["--real", "--build", "a", "c", "b", "--deploy", "i", "d"]],
)
def test_arguments_that_do_not_go_together(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        example.arguments(arguments)
    assert refused.value.code == 2
    assert "--build" in capsys.readouterr().err
