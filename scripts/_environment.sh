# Sourced by the other scripts: make an environment with everything in it, by uv if it is there, and put it on the PATH.
#   group=docs                          install this dependency group instead of `dev`
#   python=python3.12 venv=.venv-3.12   use this Python, in a folder of its own instead of .venv
cd "$(dirname "${BASH_SOURCE[0]}")/.."
venv=${venv:-.venv} group=${group:-dev}
made_from=$venv/.$group-made-from # a copy of the pyproject.toml that the group was installed from
if ! cmp -s pyproject.toml "$made_from"; then
    if command -v uv >/dev/null; then
        uv venv --quiet --allow-existing --python "${python:->=3.11}" "$venv"
        VIRTUAL_ENV=$venv uv pip install --quiet --editable . --group "$group"
    else
        python=$(for name in ${python:-python3.11 python3.12 python3.13 python3.14 python3}; do
            "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$name" && break
        done) || { echo "Python 3.11 or newer is needed" >&2; exit 1; }
        "$python" -m venv "$venv"
        "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1' # knows --group
        "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --editable . --group "$group"
    fi
    cp pyproject.toml "$made_from"
fi
PATH=$PWD/$venv/bin:$PATH
