"""What happens in a FakeNuon as its time passes: builds, workflows, releases."""
