#!/usr/bin/env bash
# Lint openapi/nuon.yaml by Redocly and Spectral; redocly.yaml and .spectral.yaml say why a rule is off.
# They come from npm. Where there is no node, or npm cannot fetch them, that is said, and is no failure.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v npx >/dev/null || { echo "Redocly and Spectral are left out: there is no npx here"; exit 0; }
export npm_config_fetch_retries=0 npm_config_prefer_offline=true npm_config_update_notifier=false
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
lint() {
    if ! npx --yes "$1" --version >/dev/null 2>&1; then
        echo "$1 is left out: npm cannot fetch it, or it does not run on this node"
        return
    fi
    npx --yes "$@" || failed=1
}
lint @redocly/cli@2.77.0 lint openapi/nuon.yaml --config redocly.yaml
lint @stoplight/spectral-cli@6.16.3 lint openapi/nuon.yaml --ruleset .spectral.yaml --fail-severity hint
exit "${failed:-0}"
