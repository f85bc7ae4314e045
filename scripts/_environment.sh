# Sourced by the other scripts: makes .venv with everything in it, and puts it on the PATH. Uses uv if it is there.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
groups=dev
stamp=.venv/.made-from
if ! { [ -e "$stamp" ] && cmp -s pyproject.toml "$stamp"; }; then
    if command -v uv >/dev/null; then
        uv venv --quiet --allow-existing --python '>=3.11' .venv
        VIRTUAL_ENV=.venv uv pip install --quiet --editable . --group "$groups"
    else
        python=$(for name in python3.11 python3.12 python3.13 python3.14 python3; do
            "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$name" && break
        done) || { echo "Python 3.11 or newer is needed" >&2; exit 1; }
        "$python" -m venv .venv
        .venv/bin/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1' # knows --group
        .venv/bin/python -m pip install --quiet --editable . --group "$groups"
    fi
    cp pyproject.toml "$stamp"
fi
PATH=$PWD/.venv/bin:$PATH
