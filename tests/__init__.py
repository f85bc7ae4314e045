"""The tests of nuon_api_client. Its folders mirror those of the package; what several tests use is in `support`."""

from __future__ import annotations

import pytest

# An assert in a helper says what it compared, as one in a test does.
pytest.register_assert_rewrite("tests.support")
