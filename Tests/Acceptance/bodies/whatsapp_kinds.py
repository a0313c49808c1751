"""A body for every kind of WhatsApp webhook."""

from .kind import ANSWERED, EITHER, SILENT, Kind, fresh_id, seconds
from .whatsapp import (
    ACCOUNT, SHOP_PHONE, button_reply, echo, envelope, list_reply, media, message, messages, preference, status, text, value,
)

UNSUPPORTED = {
    "code": 131051, "title": "Message type unknown", "message": "Message type unknown",
    "error_data": {"details": "Message type is currently not supported."},
}
AD = {
    "source_url": "https://fb.me/toko", "source_id": "120210000000", "source_type": "ad", "headline": "Gamis diskon",
    "body": "Klik untuk tanya", "media_type": "image", "image_url": "https://scontent.example/a.jpg", "ctwa_clid": "ARAkLkA8rmlFeiCktEJQ",
}
CONTACT = {
    "name": {"formatted_name": "Siti Aminah", "first_name": "Siti"},
    "phones": [{"phone": "+62 813-0000-0002", "wa_id": "6281300000002", "type": "CELL"}],
}
ORDER = {
    "catalog_id": "354160437058781", "text": "",
    "product_items": [{"product_retailer_id": "A1", "quantity": 2, "item_price": 5000, "currency": "IDR"}],
}


def flow(person, response):
    reply = {"type": "nfm_reply", "nfm_reply": {"name": "flow", "body": "Sent", "response_json": response}}
    return messages(message(person, "interactive", reply, context={"from": SHOP_PHONE, "id": fresh_id("wamid.")}))


def one(person, kind, content, **more):
    return messages(message(person, kind, content, **more))


def from_scoped_id(person):
    """Somebody with a user name instead of a phone number."""
    scoped = f"ID.{person}"
    told = message(None, "text", {"body": "uji nama pengguna"})
    del told["from"]
    contact = {"profile": {"name": "Budi", "username": "budi.s"}, "user_id": scoped}
    return envelope({**value(messages=[{**told, "from_user_id": scoped}]), "contacts": [contact]})


def field_update(field, **holds):
    return envelope({"event": "UPDATE", **holds}, field=field)


def kinds(person):
    """Messages from `person`; those that are none of theirs are named so."""
    context = {"from": SHOP_PHONE, "id": fresh_id("wamid.")}
    product = {**context, "referred_product": {"catalog_id": "354160437058781", "product_retailer_id": "A1"}}
    sent = fresh_id("wamid.")
    rows = [
        ("text", text(person, "uji teks"), ANSWERED),
        ("text with emoji", text(person, "uji 🧕🏽👗 teks"), ANSWERED),
        ("reply", text(person, "uji balasan", context=context), ANSWERED),
        ("forwarded", text(person, "uji terusan", context={"forwarded": True}), ANSWERED),
        ("forwarded often", text(person, "uji terusan lagi", context={"frequently_forwarded": True}), ANSWERED),
        ("from an advertisement", text(person, "uji iklan", referral=AD), ANSWERED),
        ("question about a product", text(person, "uji produk", context=product), ANSWERED),
        ("timestamp as a number", text(person, "uji waktu", timestamp=seconds()), ANSWERED),
        ("button reply", button_reply(person, "tidak-ada", "Merah"), EITHER),
        ("list reply", list_reply(person, "tidak-ada", "Merah"), EITHER),
        ("template quick reply", one(person, "button", {"payload": "tidak-ada", "text": "Ya"}, context=context), EITHER),
        ("template quick reply without payload", one(person, "button", {"text": "Ya"}), EITHER),
        ("flow", flow(person, '{"flow_token":"t","nama":"Budi"}'), EITHER),
        ("flow with broken JSON", flow(person, "{nama"), EITHER),
        ("flow that is a number", flow(person, "7"), EITHER),
        ("image with caption", one(person, "image", media(caption="uji keterangan foto")), EITHER),
        ("image without caption", one(person, "image", media()), EITHER),
        ("video", one(person, "video", media(mime_type="video/mp4")), EITHER),
        ("document", one(person, "document", media(mime_type="application/pdf", filename="bukti transfer é.pdf")), EITHER),
        ("sticker", one(person, "sticker", media(mime_type="image/webp", animated=False)), EITHER),
        ("audio", one(person, "audio", media(mime_type="audio/mpeg", voice=False)), EITHER),
        ("voice", one(person, "audio", media(mime_type="audio/ogg; codecs=opus", voice=True)), EITHER),
        ("location", one(person, "location", {"latitude": -6.2088, "longitude": 106.8456}), EITHER),
        ("location with a name", one(person, "location", {"latitude": -6, "longitude": 106.8, "name": "Monas", "address": "Jakarta"}), EITHER),
        ("contacts", one(person, "contacts", [CONTACT, CONTACT]), EITHER),
        ("order", one(person, "order", ORDER), EITHER),
        ("reaction", one(person, "reaction", {"message_id": sent, "emoji": "👍"}), SILENT),
        ("reaction removed", one(person, "reaction", {"message_id": sent}), SILENT),
        ("reaction emptied", one(person, "reaction", {"message_id": sent, "emoji": ""}), SILENT),
        ("edited", one(person, "edit", {"original_message_id": sent, "message": {"type": "text", "text": {"body": "uji sunting"}}}), EITHER),
        ("revoked", one(person, "revoke", {"original_message_id": sent}), SILENT),
        ("system: another number", one(person, "system", {"body": "User changed", "wa_id": "6281200099999", "type": "user_changed_number"}), SILENT),
        ("system: another identity", one(person, "system", {"body": "User changed", "identity": "x", "type": "user_identity_changed"}), SILENT),
        ("unsupported", one(person, "unsupported", None, errors=[UNSUPPORTED]), EITHER),
        ("unsupported, with its type", one(person, "unsupported", {"type": "poll"}, errors=[UNSUPPORTED]), EITHER),
        ("a type that nobody knows", one(person, "hologram", {"depth": 3}), EITHER),
        ("image with errors", one(person, "image", media(caption="uji galat"), errors=[{"code": 131052, "title": "Media download error"}]), EITHER),
        ("group", text(person, "uji grup", group_id="120363040000000000@g.us"), SILENT),
        ("no contacts", envelope({key: held for key, held in value(person, messages=[message(person, "text", {"body": "uji tanpa kontak"})]).items() if key != "contacts"}), ANSWERED),
        ("unknown fields", text(person, "uji bidang baru", sparkle={"a": [1, None]}, edition=2), ANSWERED),
        ("scoped id only", from_scoped_id(person), EITHER),
    ]
    return [Kind(name, body, expects) for name, body, expects in rows] + others(person)


def others(person):
    """What comes to the same address, and is no message from a customer."""
    rows = [
        ("errors only", envelope(value(errors=[{"code": 130429, "title": "Rate limit hit", "message": "Rate limit hit"}]))),
        ("another number", messages(message(person, "text", {"body": "uji nomor lain"}), number_id="999888777666555")),
        ("the dashboard's test button", {"object": "whatsapp_business_account", "entry": [{"id": "0", "changes": [{
            "field": "messages", "value": {
                "messaging_product": "whatsapp",
                "metadata": {"display_phone_number": "16505551111", "phone_number_id": "123456123"},
                "contacts": [{"profile": {"name": "test user name"}, "wa_id": "16315551181"}],
                "messages": [{"from": "16315551181", "id": "ABGGFlA5Fpa", "timestamp": "1504902988", "type": "text", "text": {"body": "this is a text message"}}],
            }}]}]}),
        ("account update", field_update("account_update", phone_number=SHOP_PHONE)),
        ("template status", field_update("message_template_status_update", message_template_id=12, message_template_name="kabar_promo")),
        ("quality", field_update("phone_number_quality_update", display_phone_number=SHOP_PHONE, current_limit="TIER_1K")),
        ("a field that nobody knows", field_update("holograms", depth=3)),
        ("preference resume", preference(person, "resume")),
        ("call", envelope(value(person, calls=[{"id": "wacid.1", "from": person, "event": "connect", "timestamp": str(seconds())}]), field="calls")),
        ("no entries", {"object": "whatsapp_business_account", "entry": []}),
        ("no changes", {"object": "whatsapp_business_account", "entry": [{"id": ACCOUNT, "changes": []}]}),
        ("another object", {"object": "page", "entry": [{"id": "1", "time": 1, "messaging": []}]}),
        ("empty", {}),
    ]
    rows += [(f"status {name}", status(fresh_id("wamid."), name, person)) for name in ("sent", "delivered", "read", "played", "deleted", "ignored")]
    failed = {"errors": [{"code": 131026, "title": "Message undeliverable", "error_data": {"details": "-"}}]}
    rows.append(("status failed", status(fresh_id("wamid."), "failed", person, **failed)))
    return [Kind(name, body, SILENT) for name, body in rows]


def takeovers(person):
    """After these the bot is silent towards `person`."""
    sent = fresh_id("wamid.")
    edit = {"from": person, "to": SHOP_PHONE, "id": fresh_id("wamid."), "timestamp": str(seconds()), "type": "edit"}
    return [
        Kind("echo", echo(person, "saya bantu ya kak"), SILENT),
        Kind("echo of an edit", envelope(value(person, message_echoes=[{**edit, "edit": {
            "original_message_id": sent, "message": {"type": "text", "text": {"body": "maksud saya"}}}}]), field="smb_message_echoes"), SILENT),
    ]
