#!/usr/bin/env bash
# Everything that must hold: style, types, generated code, tests. Arguments go to pytest.
set -euo pipefail
. "$(dirname "$0")/_environment.sh"
ruff check --quiet .
ruff format --quiet --check .
scripts/regenerate.sh --check
mypy
pyright --pythonpath .venv/bin/python
pytest "$@"
