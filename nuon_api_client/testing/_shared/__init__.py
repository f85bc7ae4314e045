"""What mocks, samples and the fake share: the document of the API, and what a server sends."""
