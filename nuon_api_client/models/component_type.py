# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class ComponentType(OpenEnum):
    """What a component consists of. `unknown` means that the answer does not say. `pulumi` is new in 2026. The set is
    open."""

    DOCKER_BUILD = "docker_build"
    EXTERNAL_IMAGE = "external_image"
    HELM_CHART = "helm_chart"
    JOB = "job"
    KUBERNETES_MANIFEST = "kubernetes_manifest"
    PULUMI = "pulumi"
    TERRAFORM_MODULE = "terraform_module"
    UNKNOWN = "unknown"
