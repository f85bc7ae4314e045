"""The caller: its account, and what the command line of Nuon asks before it logs in."""

from __future__ import annotations

from nuon_api_client.testing._shared.replies import Reply
from nuon_api_client.testing.fake.control_plane import Call, Command, ControlPlane


def _account(plane: ControlPlane, call: Call) -> Reply:
    del call
    return Reply(200, plane.store.shown(plane.account))


def _cli_config(plane: ControlPlane, call: Call) -> Reply:
    del plane, call
    return Reply(
        200,
        {
            "auth_domain": "auth.nuon.localhost",
            "auth_client_id": "fake",
            "auth_audience": "api.nuon.localhost",
            "dashboard_url": "http://app.nuon.localhost",
        },
    )


COMMANDS = (
    Command("GetCurrentUser", _account),
    Command("GetCurrentAccount", _account),
    Command("GetCLIConfig", _cli_config),
)
