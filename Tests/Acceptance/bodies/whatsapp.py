"""Webhooks of the WhatsApp Cloud API."""

from .kind import fresh_id, seconds

NUMBER_ID = "106540352242922"
SHOP_PHONE = "628110000001"
ACCOUNT = "102290129340398"


def envelope(*values, field="messages"):
    """One body with a change for each of `values`."""
    changes = [{"field": field, "value": value} for value in values]
    return {"object": "whatsapp_business_account", "entry": [{"id": ACCOUNT, "changes": changes}]}


def value(person=None, number_id=NUMBER_ID, name="Budi", **holds):
    contacts = {"contacts": [{"profile": {"name": name}, "wa_id": person, "user_id": f"ID.{person}99"}]} if person else {}
    return {
        "messaging_product": "whatsapp", "metadata": {"display_phone_number": SHOP_PHONE, "phone_number_id": number_id},
        **contacts, **holds,
    }


def message(person, kind, content, id=None, at=None, **more):
    """One of the `messages`."""
    holds = {} if content is None else {kind: content}
    return {"from": person, "id": id or fresh_id("wamid."), "timestamp": str(seconds(at)), "type": kind, **holds, **more}


def messages(*items, **more):
    return envelope(value(items[0].get("from"), messages=list(items), **more))


def text(person, words, id=None, at=None, **more):
    return messages(message(person, "text", {"body": words}, id, at, **more))


def button_reply(person, choice, title, id=None):
    reply = {"type": "button_reply", "button_reply": {"id": choice, "title": title}}
    return messages(message(person, "interactive", reply, id, context={"from": SHOP_PHONE, "id": fresh_id("wamid.")}))


def list_reply(person, choice, title, id=None):
    reply = {"type": "list_reply", "list_reply": {"id": choice, "title": title, "description": "keterangan"}}
    return messages(message(person, "interactive", reply, id, context={"from": SHOP_PHONE, "id": fresh_id("wamid.")}))


def echo(person, words, at=None):
    """The shop wrote to `person` from its own phone."""
    sent = message(SHOP_PHONE, "text", {"body": words}, at=at)
    return envelope(value(person, message_echoes=[{**sent, "to": person, "to_user_id": f"ID.{person}99"}]), field="smb_message_echoes")


def status(message_id, status, person, at=None, **more):
    told = {"id": message_id, "status": status, "timestamp": str(seconds(at)), "recipient_id": person, **more}
    return envelope(value(statuses=[told]))


def preference(person, wants):
    told = {
        "wa_id": person, "detail": f"User requested to {wants} marketing messages", "category": "marketing_messages",
        "value": wants, "timestamp": seconds(),
    }
    return envelope(value(person, user_preferences=[told]), field="user_preferences")


def media(id="777000111", url=None, **more):
    link = {"url": url} if url else {}
    return {"id": id, "mime_type": "image/jpeg", "sha256": "b3ZlciB0aGUgcmFpbmJvdw==", **link, **more}
