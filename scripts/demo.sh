#!/usr/bin/env bash
# From nothing to a rollout: 25 installs of a Nuon in memory. With NUON_API_TOKEN and --real, of yours.
set -euo pipefail
. "$(dirname "$0")/_environment.sh"
[ $# -gt 0 ] || set -- --approve
exec python examples/rollout.py "$@"
