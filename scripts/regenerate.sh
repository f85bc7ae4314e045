#!/usr/bin/env bash
# From openapi/nuon.yaml: nuon_api_client/{api,models}, testing/_shared/nuon.json, docs/operations.md and docs/operations/.
#   --check                     change nothing; name the files that are out of date, and exit 1 if there are any
#   --spec SOURCE --output DIR  from another document, a path or a URL, OpenAPI 3 or Swagger 2, into the package DIR
set -euo pipefail
export REGENERATE_STARTED_FROM=$PWD # paths are those of the user, and the next line goes elsewhere
. "$(dirname "$0")/_environment.sh"
exec python -m scripts.regenerate "$@"
