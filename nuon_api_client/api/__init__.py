# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""The endpoint functions, one module for each operation, grouped by resource."""
