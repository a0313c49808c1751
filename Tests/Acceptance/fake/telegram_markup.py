"""Keyboards of Telegram: rows of buttons, each with a text and one thing that it does."""

import json
import re

DOES = {"callback_data", "url", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat", "copy_text", "pay"}


def check_markup(markup, refuse):
    if isinstance(markup, str):
        try:
            markup = json.loads(markup)
        except ValueError:
            refuse("shape", "Bad Request: can't parse reply keyboard markup JSON object")
    if not isinstance(markup, dict):
        refuse("shape", "Bad Request: object expected as reply markup")
    if "inline_keyboard" in markup:
        only(markup, {"inline_keyboard"}, refuse)
        for button in buttons(markup["inline_keyboard"], "inline_keyboard", refuse):
            check_inline(button, refuse)
    elif "keyboard" in markup:
        only(markup, {"keyboard", "resize_keyboard", "one_time_keyboard", "is_persistent", "input_field_placeholder", "selective"}, refuse)
        for button in buttons(markup["keyboard"], "keyboard", refuse):
            if not isinstance(button, (str, dict)) or not (button if isinstance(button, str) else button.get("text")):
                refuse("shape", "Bad Request: can't parse keyboard button: Field \"text\" must be a non-empty String")
    elif not (markup.get("remove_keyboard") is True or markup.get("force_reply") is True):
        refuse("shape", "Bad Request: object expected as reply markup")


def only(value, keys, refuse):
    for key in value:
        if key not in keys:
            refuse("shape", f"Bad Request: unknown field \"{key}\" in the reply markup")


def buttons(rows, name, refuse):
    if not isinstance(rows, list) or not rows or not all(isinstance(row, list) and row for row in rows):
        refuse("shape", f"Bad Request: field \"{name}\" of the reply markup must be an Array of Arrays")
    flat = [button for row in rows for button in row]
    if len(flat) > 100 or any(len(row) > 8 for row in rows):
        refuse("limit", "Bad Request: reply markup is too long")
    return flat


def check_inline(button, refuse):
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"].strip():
        refuse("shape", "Bad Request: can't parse inline keyboard button: Field \"text\" must be a non-empty String")
    does = DOES & set(button)
    only(button, DOES | {"text"}, refuse)
    if len(does) != 1:
        refuse("shape", "Bad Request: can't parse inline keyboard button: Text buttons are allowed to do exactly one thing")
    if "callback_data" in button:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= 64:
            refuse("limit", "Bad Request: BUTTON_DATA_INVALID")
    if "url" in button and not re.fullmatch(r"(https?|tg)://\S+", str(button["url"])):
        refuse("shape", f"Bad Request: inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
