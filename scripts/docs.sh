#!/usr/bin/env bash
# Build docs/ into site/; a warning is an error. `scripts/docs.sh serve` shows it in a browser, and follows changes.
set -euo pipefail
group=docs
. "$(dirname "$0")/_environment.sh"
[ "${1:-}" != serve ] || exec mkdocs serve
exec mkdocs build --quiet --strict
