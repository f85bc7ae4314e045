"""What templates/ and scripts/ lean on of the generator's insides: an upgrade that changes one fails here by its name."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import openapi_python_client
import pytest
from jinja2 import Undefined
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData, properties
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import EnumProperty
from openapi_python_client.parser.properties.schemas import Class
from openapi_python_client.schema import Reference, Schema
from openapi_python_client.schema.untrusted_string import UntrustedString

from scripts.document.check_operations import RENAMED
from scripts.document.names import class_name, member_names, python_name
from scripts.document.prepare import prepare
from scripts.regenerate import GENERATOR_VERSION
from tests.support.openapi import DOCUMENT
from tests.support.paths import ROOT

TEMPLATES = ROOT / "templates"
STOCK = Path(openapi_python_client.__file__).parent / "templates"
REPLACED = [file.name for file in TEMPLATES.glob("[!_]*.jinja")]
UPGRADE = (
    f"openapi-python-client is not what it was in {GENERATOR_VERSION}: compare, and change templates/ and scripts/"
)


def config(output: Path = Path("out")) -> Config:
    return Config.from_sources(ConfigFile(post_hooks=[]), MetaType.NONE, Path("document.json"), "utf-8", False, output)


def parsed(document: dict[str, Any]) -> GeneratorData:
    """What the templates get of a document that is prepared."""
    data = GeneratorData.from_dict(document, config=config())
    assert not isinstance(data, GeneratorError), f"{data}; {UPGRADE}"
    return data


def small(operation: dict[str, Any]) -> GeneratorData:
    done = {"operationId": "GetIt", "tags": ["it"], "responses": {"200": {"description": "", "x-operation": {"id": 1}}}}
    info = {"title": "It", "version": "1"}
    return parsed({"openapi": "3.1.0", "info": info, "paths": {"/it": {"post": done | operation}}})


@pytest.mark.parametrize("name", REPLACED)
def test_each_template_of_ours_takes_the_place_of_one_that_the_generator_has(name: str) -> None:
    assert (STOCK / name).exists(), f"nothing asks for {name} any more; {UPGRADE}"


MISSING: set[str] = set()


class Recorder(Undefined):
    """What Jinja makes of a name that is not there: nothing, which is easy to overlook."""

    def __init__(self, hint: str | None = None, obj: Any = None, name: str | None = None, *more: Any) -> None:
        super().__init__(hint, obj, name, *more)
        if not (isinstance(obj, Reference) and name in Schema.model_fields):  # a property may be either
            MISSING.add(f"{type(obj).__name__}.{name}")


def test_each_name_that_the_templates_use_is_there(tmp_path: Path) -> None:
    """Render all of our document."""
    data = parsed(prepare(DOCUMENT))
    project = Project(openapi=data, config=config(tmp_path / "new"), custom_template_path=TEMPLATES)
    project.env.undefined = Recorder
    MISSING.clear()
    try:
        assert list(project.build()) == []
    finally:
        assert not MISSING, UPGRADE  # it may be why the rest has failed
    assert len(list((tmp_path / "new" / "api").rglob("*.py"))) > len(DOCUMENT["paths"])


def properties_of_the_generator() -> dict[str, type]:
    """Each kind of property, by the name of its stock template, which is what ours ask for."""
    modules = [module for _, module in inspect.getmembers(properties, inspect.ismodule)]
    found: dict[str, type] = {}
    for module in [*modules, properties]:
        for _, each in inspect.getmembers(module, inspect.isclass):
            template = getattr(each, "template", None)
            if each.__name__.endswith("Property") and isinstance(template, str):
                found[template] = each
    return found


KINDS = properties_of_the_generator()
ASKED_FOR = sorted(
    {name for file in TEMPLATES.iterdir() for name in re.findall(r"\w+_property\.py\.jinja", file.read_text())}
)


@pytest.mark.parametrize("name", ASKED_FOR)
def test_each_kind_of_property_that_the_templates_ask_for_is_there(name: str) -> None:
    assert name in KINDS, f"{name} is the template of no property; {UPGRADE}"


# What needs no work of ours: its JSON is the value, and `get_type_string` says the type.
PLAIN = {"any", "boolean", "const", "file", "float", "int", "literal_enum"}


@pytest.mark.parametrize("name", KINDS)
def test_each_kind_of_property_is_known_to_the_templates(name: str) -> None:
    kind = name.removesuffix("_property.py.jinja")
    assert name in ASKED_FOR or kind in PLAIN, f"{KINDS[name].__name__} is new: templates/_codec.jinja must know it"


@pytest.mark.parametrize(
    ("schema", "type_string"),
    [
        ({"type": "string"}, "str"),
        ({"type": "integer"}, "int"),
        ({"type": "number"}, "float"),
        ({"type": "boolean"}, "bool"),
        ({}, "Any"),
    ],
)
def test_a_plain_property_says_its_type(schema: dict[str, Any], type_string: str) -> None:
    endpoint = only_endpoint(small({"parameters": [{"name": "q", "in": "query", "schema": schema}]}))
    said = endpoint.query_parameters[0].get_type_string(no_optional=True)
    assert said.as_unembedded_code() == type_string, f"Property.get_type_string(no_optional=True); {UPGRADE}"


def only_endpoint(data: GeneratorData) -> Any:
    (collection,) = data.endpoint_collections_by_tag.values()
    (endpoint,) = collection.endpoints
    return endpoint


def test_the_success_response_carries_what_prepare_has_put_into_it() -> None:
    endpoint = only_endpoint(small({}))
    assert endpoint.responses.patterns[0].data.model_extra == {"x-operation": {"id": 1}}, (
        f"responses.patterns; {UPGRADE}"
    )


def test_a_body_has_the_property_of_its_schema() -> None:
    model = {"type": "object", "x-request": True, "properties": {"a": {"type": "string", "x-sensitive": True}}}
    endpoint = only_endpoint(small({"requestBody": {"content": {"application/json": {"schema": model}}}}))
    prop = endpoint.bodies[0].prop
    assert prop.template == "model_property.py.jinja", f"endpoint.bodies[0].prop; {UPGRADE}"
    assert prop.class_info == Class(name=prop.class_info.name, module_name=prop.class_info.module_name)
    assert prop.data.model_extra == {"x-request": True}, f"model.data.model_extra; {UPGRADE}"
    assert prop.data.properties["a"].model_extra == {"x-sensitive": True}, f"model.data.properties; {UPGRADE}"
    assert prop.optional_properties[0].python_name == "a", f"model.optional_properties; {UPGRADE}"


@pytest.mark.parametrize(
    "values", [["a-b", "c d", "E"], ["1", "b", ""], ["ünter", "x.y", "aB"], ["null", "none", "_x"]]
)
def test_members_of_enumerations_have_the_names_that_check_expects(values: list[str]) -> None:
    info = Class(name=class_name("It"), module_name=python_name("it"))  # type: ignore[arg-type]
    made = EnumProperty.values_from_list(values, info, [])
    assert list(made) == member_names(values), f"EnumProperty.values_from_list; {UPGRADE}"


@pytest.mark.parametrize("name", RENAMED)
def test_parameters_are_renamed_that_check_expects_to_be(name: str) -> None:
    endpoint = only_endpoint(small({"parameters": [{"name": name, "in": "query", "schema": {}}]}))
    assert endpoint.query_parameters[0].python_name == f"{name}_query", f"reserved_names of parameters; {UPGRADE}"


def test_names_of_a_document_stay_apart_from_those_of_the_generator() -> None:
    """The generator wraps what came from the document, and the templates must unwrap it by a filter."""
    endpoint = only_endpoint(small({"summary": 'A "summary"'}))
    assert isinstance(endpoint.summary, UntrustedString), f"endpoint.summary; {UPGRADE}"


def test_an_item_that_may_be_null_is_a_union_whose_first_type_is_the_other() -> None:
    item = {"oneOf": [{"type": "string", "format": "date"}, {"type": "null"}]}
    endpoint = only_endpoint(
        small({"parameters": [{"name": "q", "in": "query", "schema": {"type": "array", "items": item}}]})
    )
    prop = endpoint.query_parameters[0].inner_property
    assert prop.template == "union_property.py.jinja", f"ListProperty.inner_property; {UPGRADE}"
    assert prop.inner_properties[0].template == "date_property.py.jinja", f"UnionProperty.inner_properties; {UPGRADE}"


def test_a_property_takes_the_name_that_the_model_template_gives_it() -> None:
    prop = only_endpoint(small({"parameters": [{"name": "date", "in": "query", "schema": {}}]})).query_parameters[0]
    prop.set_python_name("date_", config(), True)  # as the template does
    assert prop.python_name == "date_", f"Property.set_python_name; {UPGRADE}"
