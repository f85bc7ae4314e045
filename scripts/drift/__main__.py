"""Compare openapi/nuon.yaml with a control plane's own document; see docs/drift.md.

Exit status: 0 if there is no news, 1 if there is, 2 if the documents could not be compared.
"""

from __future__ import annotations

import argparse
import sys
import traceback
from pathlib import Path

from scripts.document.convert import convert
from scripts.document.places import Refused
from scripts.document.read import Document, read, user_path
from scripts.drift.known import ROOT, Known
from scripts.drift.report import FORMATS, Report, report
from scripts.drift.source import from_client, from_path_or_url
from scripts.drift.suggest import patch
from scripts.drift.tables import PAGE, page, take_rows

OURS = ROOT / "openapi" / "nuon.yaml"


def main(given: list[str] | None = None) -> int:
    arguments = parse_arguments(given)
    try:
        if arguments.write_differences is not None:
            return write_differences([user_path(file) for file in arguments.write_differences])
        ours = read(arguments.ours or str(OURS))
        name, theirs = from_client() if arguments.from_client else from_path_or_url(arguments.source)
        known = Known.load()
        if arguments.record:
            record(report(convert(ours.root), theirs, known, ours.name, name), known)
        made = report(convert(ours.root), theirs, known, shown(ours), name)
        if arguments.suggest:
            sys.stdout.write(patch(user_path(ours.name), shown(ours), convert(ours.root), theirs, made))
        else:
            sys.stdout.write(FORMATS[arguments.format](made))
    except Refused as refused:
        more = f" (and {len(refused.faults) - 1} more faults)" if refused.faults[1:] else ""
        print(f"drift: cannot compare: {refused.faults[0]}{more}", file=sys.stderr)
        return 2
    return 1 if made.news else 0


def parse_arguments(given: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scripts/drift.sh", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("source", nargs="?", help="a path or URL: Swagger 2.0, OpenAPI 3.0 or 3.1, JSON or YAML")
    source.add_argument(
        "--from-client", action="store_true", help="ask the control plane that NuonClient() calls: /oapi/v3 or /oapi/v2"
    )
    source.add_argument(
        "--write-differences",
        nargs="*",
        metavar="FILE",
        help="compare nothing, write openapi/differences.md; with FILEs take the rows of their tables in before",
    )
    parser.add_argument("--ours", metavar="FILE", help="another document in the place of openapi/nuon.yaml")
    parser.add_argument("--format", choices=FORMATS, default="text")
    parser.add_argument("--suggest", action="store_true", help="print a patch of the document in place of the report")
    parser.add_argument(
        "--record",
        action="store_true",
        help="take what openapi/known_differences.yaml has evidence for as known from now on",
    )
    return parser.parse_args(given)


def shown(document: Document) -> str:
    path = Path(document.name)
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else document.name


def record(made: Report, known: Known) -> None:
    recorded = [difference for difference in made.news if known.record(difference)]
    if recorded:
        known.save()


def write_differences(files: list[Path]) -> int:
    known = Known.load()
    added = sum(take_rows(known, file) for file in files)
    if files:
        known.save()
        print(f"{added} rows taken in")
    PAGE.write_text(page(known), encoding="utf-8")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Exception:  # noqa: BLE001  # Python's own status for it would be that of news
        traceback.print_exc()
        sys.exit(2)
