"""What a FakeNuon does when it is called, beyond reading its tables."""
