# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class OCIRegistryType(OpenEnum):
    """Kind of image registry: of AWS (`ecr`), Azure (`acr`), Google Cloud (`gar`), another private one, or a public
    one. The set is open."""

    ACR = "acr"
    ECR = "ecr"
    GAR = "gar"
    PRIVATE_OCI = "private_oci"
    PUBLIC_OCI = "public_oci"
