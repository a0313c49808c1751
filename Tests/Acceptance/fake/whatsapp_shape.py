"""The body of a WhatsApp message: what has to stand where, and how long it may be."""

import re

from .answer import utf16
from .whatsapp_errors import refuse
from .whatsapp_interactive import read_interactive
from .whatsapp_template import read_template

COMMON = {"messaging_product", "recipient_type", "to", "recipient", "type", "context", "biz_opaque_callback_data"}
PHONE = re.compile(r"\+?[0-9]{6,15}")
SCOPED_ID = re.compile(r"[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}")


def only(value, keys, where):
    for key in value:
        if key not in keys:
            refuse("shape", f'Unexpected key "{key}" on param "{where}".')


def an_object(value, where):
    if not isinstance(value, dict):
        refuse("shape", f"Param {where} must be a JSON object.")
    return value


def a_text(value, where, most, code=100):
    """A text of 1 to `most` characters with something in it."""
    if not isinstance(value, str):
        refuse("shape", f"Param {where} must be a string.", code)
    if not value.strip():
        refuse("limit", f"Param {where} must not be empty.", code)
    if utf16(value) > most:
        refuse("limit", f"Param {where} must be at most {most} characters long.", code)
    return value


def read_person(body):
    """Whom it is to: a phone number under `to`, or a business-scoped id under `recipient`."""
    if body.get("recipient_type", "individual") not in ("individual", "group"):
        refuse("shape", "Param recipient_type must be one of {INDIVIDUAL, GROUP}.")
    to, recipient = body.get("to"), body.get("recipient")
    if to is None and recipient is None:
        refuse("shape", "The parameter to is required.")
    if to is not None:
        if not isinstance(to, str) or not PHONE.fullmatch(to):
            refuse("recipient", f"Param to must be a phone number with its country: {to!r}", 131009)
        return to.lstrip("+")
    if not isinstance(recipient, str) or not SCOPED_ID.fullmatch(recipient):
        refuse("recipient", f"Param recipient must be a business-scoped user id: {recipient!r}", 131009)
    return recipient


def read_message(body, templates):
    """The kind of a message and the words that a person reads in it."""
    kind = body.get("type")
    kinds = {*READERS, "interactive", "template"}
    if kind not in kinds:
        refuse("shape", f"Param type must be one of {sorted(kinds)}: {kind!r}")
    only(body, COMMON | {kind}, "message")
    if kind not in body:
        refuse("shape", f"Parameter '{kind}' is mandatory for type '{kind}'", 131008)
    check_reference(body)
    if "context" in body:
        context = an_object(body["context"], "context")
        only(context, {"message_id"}, "context")
        a_text(context.get("message_id"), "context['message_id']", 512)
    value = an_object(body[kind], kind)
    if kind == "template":
        return kind, read_template(value, templates)
    if kind == "interactive":
        return read_interactive(value)
    return kind, READERS[kind](value, kind)


def check_reference(body):
    reference = body.get("biz_opaque_callback_data")
    if reference is None:
        return
    if not isinstance(reference, str):
        refuse("shape", "Param biz_opaque_callback_data must be a string.")
    if len(reference) > 512:
        refuse("limit", "Param biz_opaque_callback_data must be at most 512 characters long.")


def read_text(value, where):
    only(value, {"body", "preview_url"}, where)
    if not isinstance(value.get("preview_url", False), bool):
        refuse("shape", "Param text['preview_url'] must be a boolean.")
    return a_text(value.get("body"), "text['body']", 4096)


def read_media(value, where):
    captioned, named = where in ("image", "video", "document"), where == "document"
    only(value, {"id", "link"} | ({"caption"} if captioned else set()) | ({"filename"} if named else set()), where)
    if ("id" in value) == ("link" in value):
        refuse("shape", f"Param {where} needs either id or link.", 131009)
    if "link" in value and not re.fullmatch(r"https?://[^\s/]+\S*", str(value["link"])):
        refuse("shape", f"Param {where}['link'] is not a valid URI.", 131009)
    if "id" in value:
        a_text(value["id"], f"{where}['id']", 128)
    if "filename" in value:
        a_text(value["filename"], f"{where}['filename']", 240)
    return a_text(value["caption"], f"{where}['caption']", 1024) if "caption" in value else ""


def read_location(value, where):
    only(value, {"latitude", "longitude", "name", "address"}, where)
    for name, most in (("latitude", 90), ("longitude", 180)):
        number = value.get(name)
        if isinstance(number, bool) or not isinstance(number, (int, float)) or not -most <= number <= most:
            refuse("shape", f"Param location['{name}'] is not a valid coordinate: {number!r}", 131009)
    if "address" in value and "name" not in value:
        refuse("shape", "An address is shown only under a name.", 131009)
    return " ".join(a_text(value[name], f"location['{name}']", 1000) for name in ("name", "address") if name in value)


def read_reaction(value, where):
    only(value, {"message_id", "emoji"}, where)
    a_text(value.get("message_id"), "reaction['message_id']", 512)
    if not isinstance(value.get("emoji"), str):
        refuse("shape", "Param reaction['emoji'] must be a string.")
    return value["emoji"]


READERS = {
    "text": read_text, "image": read_media, "video": read_media, "document": read_media, "audio": read_media,
    "sticker": read_media, "location": read_location, "reaction": read_reaction,
}
