#!/usr/bin/env bash
# Check everything that must hold: scripts/check.sh, then all tests, then how much of the handwritten code they reach.
#   scripts/test.sh tests/test_errors.py -x    with arguments: pytest alone, with these
set -euo pipefail
. "$(dirname "$0")/_environment.sh"
[ $# -eq 0 ] || exec pytest "$@"
scripts/check.sh
coverage erase
coverage run -m pytest
coverage combine --quiet
exec coverage report
