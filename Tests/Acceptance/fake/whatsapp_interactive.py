"""Buttons, lists and links of WhatsApp, with their limits."""

import re

from .answer import utf16
from .whatsapp_errors import refuse


def wrong(rule, why):
    # Meta files everything about interactive messages under this one.
    refuse(rule, why, 131009)


def only(value, keys, where):
    if not isinstance(value, dict):
        wrong("shape", f"{where} must be a JSON object.")
    for key in value:
        if key not in keys:
            refuse("shape", f'Unexpected key "{key}" on param "{where}".')


def text(value, where, most):
    if not isinstance(value, str):
        wrong("shape", f"{where} must be a string.")
    if not value.strip() or utf16(value) > most:
        wrong("limit", f"{where} length invalid. Min length: 1, Max length: {most}")
    return value


def unique(values, what):
    if len(set(values)) < len(values):
        wrong("limit", f"Duplicated {what}: {values}")


def read_interactive(value):
    only(value, {"type", "header", "body", "footer", "action"}, "interactive")
    kind = value.get("type")
    if kind not in ACTIONS:
        wrong("shape", f"interactive['type'] must be one of {sorted(ACTIONS)}: {kind!r}")
    words = []
    if "header" in value:
        words.append(read_header(value["header"], kind))
    only(value.get("body"), {"text"}, "interactive['body']")
    words.append(text(value["body"].get("text"), "Body text", 1024))
    if "footer" in value:
        only(value["footer"], {"text"}, "interactive['footer']")
        words.append(text(value["footer"].get("text"), "Footer text", 60))
    if "action" not in value:
        wrong("shape", "interactive['action'] is required.")
    ACTIONS[kind](value["action"])
    return kind, "\n".join(word for word in words if word)


def read_header(value, kind):
    form = value.get("type") if isinstance(value, dict) else None
    if form == "text":
        only(value, {"type", "text"}, "interactive['header']")
        return text(value.get("text"), "Header text", 60)
    if form in ("image", "video", "document") and kind == "button":
        only(value, {"type", form}, "interactive['header']")
        only(value.get(form), {"id", "link", "filename"}, f"interactive['header']['{form}']")
        return ""
    wrong("shape", f"A {kind} message cannot have such a header: {value!r}")


def read_buttons(action):
    only(action, {"buttons"}, "interactive['action']")
    buttons = action.get("buttons")
    if not isinstance(buttons, list) or not 1 <= len(buttons) <= 3:
        wrong("limit", "Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3")
    for button in buttons:
        only(button, {"type", "reply"}, "button")
        if button.get("type") != "reply":
            wrong("shape", "Button type must be reply.")
        only(button.get("reply"), {"id", "title"}, "button['reply']")
        text(button["reply"].get("id"), "Button id", 256)
        text(button["reply"].get("title"), "Button title", 20)
        if "\n" in button["reply"]["title"]:
            wrong("shape", "A button title has one line.")
    unique([button["reply"]["id"] for button in buttons], "button id")
    unique([button["reply"]["title"] for button in buttons], "button title")


def read_list(action):
    only(action, {"button", "sections"}, "interactive['action']")
    text(action.get("button"), "Button", 20)
    sections = action.get("sections")
    if not isinstance(sections, list) or not 1 <= len(sections) <= 10:
        wrong("limit", "Invalid sections count. Min allowed sections: 1, Max allowed sections: 10")
    rows = []
    for section in sections:
        only(section, {"title", "rows"}, "section")
        if len(sections) > 1 or "title" in section:
            text(section.get("title"), "Section title", 24)
        if not isinstance(section.get("rows"), list) or not section["rows"]:
            wrong("shape", "A section needs rows.")
        rows += section["rows"]
    if len(rows) > 10:
        wrong("limit", f"Total row count exceed max allowed count: 10, there are {len(rows)}")
    for row in rows:
        only(row, {"id", "title", "description"}, "row")
        text(row.get("id"), "Row id", 200)
        text(row.get("title"), "Row title", 24)
        if "description" in row:
            text(row["description"], "Row description", 72)
    unique([row["id"] for row in rows], "row id")
    unique([row["title"] for row in rows], "row title")


def read_link(action):
    only(action, {"name", "parameters"}, "interactive['action']")
    if action.get("name") != "cta_url":
        wrong("shape", "interactive['action']['name'] must be cta_url.")
    only(action.get("parameters"), {"display_text", "url"}, "interactive['action']['parameters']")
    text(action["parameters"].get("display_text"), "Button text", 20)
    if not re.fullmatch(r"https?://\S+", str(action["parameters"].get("url"))):
        wrong("shape", "The url of a button must be a URL.")


def read_location_request(action):
    only(action, {"name"}, "interactive['action']")
    if action.get("name") != "send_location":
        wrong("shape", "interactive['action']['name'] must be send_location.")


ACTIONS = {"button": read_buttons, "list": read_list, "cta_url": read_link, "location_request_message": read_location_request}
