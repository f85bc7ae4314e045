"""What a FakeNuon does when it is called, beyond reading its tables.

Each module is about one kind of object, and says at its end which operations it answers.
"""
