#!/usr/bin/env bash
# Check style, types and generated code. Nothing is changed: scripts/lint.sh mends style.
set -euo pipefail
. "$(dirname "$0")/_environment.sh"
ruff check --quiet .
ruff format --quiet --check .
mypy
pyright --pythonpath "$(command -v python)"
exec scripts/regenerate.sh --check
