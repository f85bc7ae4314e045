#!/usr/bin/env bash
# Run the tests of calls with the lowest version of each library that users may have. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
constraints=$(mktemp)
trap 'rm -f "$constraints"' EXIT
"${python:-python3}" -m scripts.lowest >"$constraints"
export PIP_CONSTRAINT=$constraints UV_CONSTRAINT=$constraints
# The rest needs tools that do not go with such old libraries, and says nothing of them.
rooms=(tests/{auth,http,runtime,waiting} tests/test_{client,errors,inputs,logs,otel,pagination,seeds,telemetry,types}.py tests/testing/test_mock.py)
venv=.venv-lowest group=lowest scripts/test.sh "${@:-${rooms[@]}}"
