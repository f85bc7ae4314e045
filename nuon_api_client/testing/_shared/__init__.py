"""What mocks, samples and the fake share: the document, and what a server answers."""
