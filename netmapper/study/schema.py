"""The published JSON Schema of study files, made from the models that read them. Faults of meaning are beyond it."""

from __future__ import annotations

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from netmapper.study.model import Study
from netmapper.study.versions import CURRENT

WHOLE = "^-?[0-9]+$"
"""How a whole number is written where it is a name."""


class _Published(GenerateJsonSchema):
    """Without a title for each field, which would only say its name again, and with the names of groups as they are written.

    In JSON every name is text, a number too, and a name that fits no pattern is a fault.
    """

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        made = super().dict_schema(schema)
        keys = schema.get("keys_schema", {})
        if keys.get("type") == "enum":
            made["propertyNames"] = {"enum": [str(int(member)) for member in keys["members"]]}
        elif keys.get("type") == "int":
            made["propertyNames"] = {"pattern": WHOLE}
        if "patternProperties" in made:
            made["additionalProperties"] = False
        return made


def json_schema() -> dict[str, Any]:
    """The schema of today's study files, as JSON Schema 2020-12."""
    made = Study.model_json_schema(by_alias=True, mode="validation", schema_generator=_Published)
    made["title"] = "netmapper study"
    version = ".".join(str(part) for part in CURRENT)
    return {"$schema": _Published.schema_dialect, "$id": f"urn:netmapper:study:{version}", **made}


def schema_bytes() -> bytes:
    """The schema as the bytes of its published file."""
    return json.dumps(json_schema(), indent=1, ensure_ascii=False).encode() + b"\n"
