#!/usr/bin/env bash
# Compare openapi/nuon.yaml with the document that a control plane publishes; docs/drift.md tells the whole story.
#   SOURCE | --from-client      a path, a URL, or the control plane of NuonClient()
#   --format text|markdown|json --suggest --record
#   --write-differences         openapi/differences.md from openapi/known_differences.yaml
# Exit status: 0 no news, 1 news, 2 could not compare.
set -euo pipefail
export REGENERATE_STARTED_FROM=$PWD
. "$(dirname "$0")/_environment.sh"
exec python -m scripts.drift "$@"
