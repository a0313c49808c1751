"""Templates of WhatsApp: they have to exist, and what fills them is one line of plain text."""

import re

from .answer import utf16
from .whatsapp_errors import refuse


def read_template(value, templates):
    """The words that fill the template, a parameter a line. `templates`: (name, language) -> parameters of the body, None for any."""
    for key in value:
        if key not in ("name", "language", "components"):
            refuse("shape", f'Unexpected key "{key}" on param "template".')
    name, language = value.get("name"), value.get("language")
    if not isinstance(name, str) or not re.fullmatch(r"[a-z0-9_]{1,512}", name):
        refuse("shape", f"Param template['name'] is not the name of a template: {name!r}")
    if not isinstance(language, dict) or not isinstance(language.get("code"), str) or set(language) - {"code", "policy"}:
        refuse("shape", f"Param template['language'] must hold a code: {language!r}")
    if (name, language["code"]) not in templates:
        refuse("shape", f"template name ({name}) does not exist in {language['code']}", 132001)
    components = value.get("components", [])
    if not isinstance(components, list):
        refuse("shape", "Param template['components'] must be an array.")
    body = []
    for component in components:
        words = read_component(component)
        if component["type"] == "body":
            body += words
    expected = templates[(name, language["code"])]
    if expected is not None and len(body) != expected:
        refuse("shape", f"body: number of localizable_params ({len(body)}) does not match the expected number of params ({expected})", 132000)
    if utf16("".join(body)) > 1024:
        refuse("limit", "Translated text too long", 132005)
    return "\n".join(body)


def read_component(component):
    kind = component.get("type") if isinstance(component, dict) else None
    if kind not in ("header", "body", "button"):
        refuse("shape", f"Param template['components'] has an unknown type: {kind!r}")
    allowed = {"type", "parameters"} | ({"sub_type", "index"} if kind == "button" else set())
    for key in component:
        if key not in allowed:
            refuse("shape", f'Unexpected key "{key}" on param "template[\'components\']".')
    if kind == "button" and (component.get("sub_type") not in ("quick_reply", "url") or str(component.get("index")) not in "0123456789"):
        refuse("shape", "A button component needs sub_type and index.", 131008)
    parameters = component.get("parameters")
    if not isinstance(parameters, list) or not parameters:
        refuse("shape", f"A {kind} component needs parameters.", 131008)
    return [read_parameter(parameter, kind) for parameter in parameters]


def read_parameter(parameter, component):
    kind = parameter.get("type") if isinstance(parameter, dict) else None
    if kind == "text":
        return read_words(parameter, "text", {"type", "text", "parameter_name"})
    if kind == "payload" and component == "button":
        return read_words(parameter, "payload", {"type", "payload"})
    if kind in ("image", "video", "document") and component == "header" and isinstance(parameter.get(kind), dict):
        return ""
    refuse("shape", f"Parameter format does not match format in the created template: {parameter!r}", 132012)


def read_words(parameter, key, allowed):
    if set(parameter) - allowed:
        refuse("shape", f"Unexpected keys on a template parameter: {parameter!r}")
    words = parameter.get(key)
    if not isinstance(words, str):
        refuse("shape", f"A template parameter needs {key}: {parameter!r}", 132012)
    if not words.strip():
        refuse("limit", f"A template parameter must not be empty: {parameter!r}", 131008)
    if re.search(r"[\n\r\t]| {5,}", words):
        refuse("limit", "Param text cannot have new-line/tab characters or more than 4 consecutive spaces")
    return words
