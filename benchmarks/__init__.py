"""How fast the package is, beside the stock generator's client, plain HTTP libraries and msgspec: `python -m benchmarks`."""
