#!/usr/bin/env bash
# Mend what ruff can mend, format everything, and name what is left to mend by hand.
set -euo pipefail
. "$(dirname "$0")/_environment.sh"
ruff check --quiet --fix-only .
ruff format --quiet .
exec ruff check --quiet .
