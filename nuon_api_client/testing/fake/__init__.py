"""FakeNuon, a control plane in memory."""
