"""FakeNuon: a Nuon control plane in memory."""
