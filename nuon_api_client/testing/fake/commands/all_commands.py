"""The commands of all modules; a new module is added here."""

from __future__ import annotations

from nuon_api_client.testing.fake.commands import (
    accounts,
    approvals,
    builds,
    deploys,
    inputs,
    installs,
    logs,
    orgs,
    releases,
    stacks,
    workflows,
)

COMMANDS = (
    *accounts.COMMANDS,
    *orgs.COMMANDS,
    *builds.COMMANDS,
    *installs.COMMANDS,
    *inputs.COMMANDS,
    *stacks.COMMANDS,
    *deploys.COMMANDS,
    *workflows.COMMANDS,
    *approvals.COMMANDS,
    *logs.COMMANDS,
)
"""What control planes of today answer."""

RELEASE_COMMANDS = releases.COMMANDS
"""What control planes answered until API 0.19.852."""
