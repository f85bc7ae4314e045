# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on workflows."""
