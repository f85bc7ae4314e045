"""One call: how it is sent, by which HTTP library, and when it is sent again."""
