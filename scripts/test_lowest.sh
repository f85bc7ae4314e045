#!/usr/bin/env bash
# Run the tests with the lowest version of each library that users may have. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
constraints=$(mktemp)
trap 'rm -f "$constraints"' EXIT
"${python:-python3}" -m scripts.lowest >"$constraints"
PIP_CONSTRAINT=$constraints UV_CONSTRAINT=$constraints venv=.venv-lowest scripts/test.sh "${@:-tests}"
