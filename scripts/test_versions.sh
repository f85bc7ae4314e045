#!/usr/bin/env bash
# Run the tests on each Python from 3.11 that is on the PATH or in pyenv. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
for minor in {11..20}; do
    for python in "python3.$minor" "${PYENV_ROOT:-$HOME/.pyenv}/versions/3.$minor."*/bin/python; do
        "$python" --version 2>/dev/null || continue # pyenv puts a python3.12 on the PATH that fails where 3.12 is off
        ran=1
        python=$python venv=.venv-3.$minor scripts/test.sh "${@:-tests}" || failed+=" 3.$minor"
        break
    done
done
[ -n "${ran:-}" ] || { echo "Python 3.11 or newer is needed" >&2; exit 1; }
[ -z "${failed:-}" ] || { echo "Tests fail on Python$failed" >&2; exit 1; }
