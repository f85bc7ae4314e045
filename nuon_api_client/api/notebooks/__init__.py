# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on notebooks. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import create_notebook as create_notebook
    from . import create_notebook_cell as create_notebook_cell
    from . import delete_notebook as delete_notebook
    from . import delete_notebook_cell as delete_notebook_cell
    from . import get_notebook as get_notebook
    from . import get_notebook_cell_run as get_notebook_cell_run
    from . import get_notebook_cell_runs as get_notebook_cell_runs
    from . import get_notebooks as get_notebooks
    from . import reorder_notebook_cells as reorder_notebook_cells
    from . import run_notebook_cell as run_notebook_cell
    from . import update_notebook as update_notebook
    from . import update_notebook_cell as update_notebook_cell

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "create_notebook",
            "create_notebook_cell",
            "delete_notebook",
            "delete_notebook_cell",
            "get_notebook",
            "get_notebook_cell_run",
            "get_notebook_cell_runs",
            "get_notebooks",
            "reorder_notebook_cells",
            "run_notebook_cell",
            "update_notebook",
            "update_notebook_cell",
        ),
    )
