"""Updates of the Telegram Bot API."""

from .kind import ANSWERED, EITHER, SILENT, Kind, fresh_number, seconds

BOT = {"id": 7700000001, "is_bot": True, "first_name": "Toko Uji", "username": "tokouji_bot"}


def user(person, **more):
    return {"id": int(person), "is_bot": False, "first_name": "Budi", "username": f"budi{person}", "language_code": "id", **more}


def chat(person):
    return {"id": int(person), "type": "private", "first_name": "Budi", "username": f"budi{person}"}


def update(id=None, **holds):
    return {"update_id": fresh_number() if id is None else int(id), **holds}


def message(person, at=None, **holds):
    return {"message_id": fresh_number(), "date": seconds(at), "chat": chat(person), "from": user(person), **holds}


def text(person, words, id=None, at=None, **more):
    return update(id, message=message(person, at, text=words, **more))


def pressed(person, data, id=None, query_id=None, on=None):
    """A tap on an inline button; `on` is the message that carries it."""
    asked = {"message_id": on or fresh_number(), "date": seconds(), "chat": chat(person), "from": BOT, "text": "Pilih"}
    query = {"id": str(query_id or fresh_number()), "from": user(person), "chat_instance": "-3141592653589793238"}
    return update(id, callback_query={**query, "message": asked, "data": data})


def photo(caption=None, album=None):
    sizes = [
        {"file_id": "AgACAgUAAxkBAAI1", "file_unique_id": "AQADa", "width": 90, "height": 67, "file_size": 1883},
        {"file_id": "AgACAgUAAxkBAAI2", "file_unique_id": "AQADb", "width": 1280, "height": 960, "file_size": 188300},
    ]
    return {"photo": sizes, **({"caption": caption} if caption else {}), **({"media_group_id": album} if album else {})}


def in_group(person, kind="supergroup", **holds):
    place = {"id": -1001234567890, "type": kind, "title": "Reseller"}
    return update(message={**message(person, **holds), "chat": place})


def membership(person, status):
    changed = {"status": status, "user": BOT, **({"until_date": 0} if status == "kicked" else {})}
    return update(my_chat_member={
        "chat": chat(person), "from": user(person), "date": seconds(), "old_chat_member": {"status": "member", "user": BOT},
        "new_chat_member": changed,
    })


def kinds(person):
    file = {"file_id": "BQACAgUAAxkBAAI3", "file_unique_id": "AgADc", "file_size": 12345}
    place = {"latitude": -6.208763, "longitude": 106.845599}
    far = pressed(person, "tidak-ada")
    far["callback_query"]["message"] = {"chat": chat(person), "message_id": 1, "date": 0}
    bold = [{"type": "bold", "offset": 5, "length": 4}]
    rows = [
        ("text", text(person, "uji teks"), ANSWERED),
        ("text with entities", text(person, "👗👗 uji", entities=bold), ANSWERED),
        ("reply", text(person, "uji balasan", reply_to_message=message(person, text="tadi")), ANSWERED),
        ("forwarded", text(person, "uji terusan", forward_origin={"type": "user", "sender_user": user(5), "date": seconds()}), ANSWERED),
        ("unknown fields", text(person, "uji bidang baru", sparkle={"a": [1, None]}), ANSWERED),
        ("deep link start", text(person, "/start iklan_ig_0425", entities=[{"type": "bot_command", "offset": 0, "length": 6}]), EITHER),
        ("photo with caption", update(message=message(person, **photo("uji keterangan foto"))), EITHER),
        ("photo", update(message=message(person, **photo())), EITHER),
        ("album, first", update(message=message(person, **photo("uji album", album="13370001"))), EITHER),
        ("album, second", update(message=message(person, **photo(album="13370001"))), EITHER),
        ("document", update(message=message(person, document={**file, "file_name": "bukti.pdf", "mime_type": "application/pdf"})), EITHER),
        ("video", update(message=message(person, video={**file, "width": 9, "height": 9, "duration": 1})), EITHER),
        ("voice", update(message=message(person, voice={**file, "duration": 3, "mime_type": "audio/ogg"})), EITHER),
        ("sticker", update(message=message(person, sticker={**file, "type": "regular", "width": 512, "height": 512, "emoji": "👍"})), EITHER),
        ("location", update(message=message(person, location=place)), EITHER),
        ("venue", update(message=message(person, location=place, venue={"location": place, "title": "Monas", "address": "Jakarta"})), EITHER),
        ("own contact", update(message=message(person, contact={"phone_number": "6281300000002", "first_name": "Budi", "user_id": int(person)})), EITHER),
        ("another's contact", update(message=message(person, contact={"phone_number": "6281300000003", "first_name": "Siti"})), EITHER),
        ("callback query", pressed(person, "tidak-ada"), EITHER),
        ("callback query on a message out of reach", far, EITHER),
        ("callback query without data", update(callback_query={"id": "1", "from": user(person), "chat_instance": "1", "game_short_name": "x"}), EITHER),
        ("edited", update(edited_message=message(person, text="uji sunting", edit_date=seconds())), EITHER),
        ("a message of a kind that nobody knows", update(message=message(person, hologram={"depth": 3})), EITHER),
        ("business message", update(business_message=message(person, text="uji bisnis", business_connection_id="bc_1")), EITHER),
    ]
    return [Kind(name, body, expects) for name, body, expects in rows] + others(person)


def others(person):
    """What is no message from a customer to the shop."""
    like = {"chat": chat(person), "message_id": 9, "date": seconds(), "user": user(person), "old_reaction": []}
    channel = {"id": -1009876543210, "type": "channel", "title": "Promo"}
    rows = [
        ("reaction", update(message_reaction={**like, "new_reaction": [{"type": "emoji", "emoji": "👍"}]})),
        ("reaction removed", update(message_reaction={**like, "new_reaction": []})),
        ("group", in_group(person, text="@tokouji_bot harga?")),
        ("old group", in_group(person, "group", text="uji grup")),
        ("topic", in_group(person, text="uji topik", message_thread_id=42, is_topic_message=True)),
        ("group moved", in_group(person, "group", migrate_to_chat_id=-1001234567890)),
        ("other bot", update(message={**message(person, text="uji bot"), "from": user(person, is_bot=True)})),
        ("the bot itself", update(message={**message(person, text="uji sendiri"), "from": BOT})),
        ("channel post", update(channel_post={"message_id": 1, "date": seconds(), "chat": channel, "sender_chat": channel, "text": "promo"})),
        ("inline query", update(inline_query={"id": "1", "from": user(person), "query": "gamis", "offset": ""})),
        ("poll", update(poll={"id": "1", "question": "?", "options": [], "total_voter_count": 0})),
        ("a kind that nobody knows", update(hologram={"depth": 3})),
        ("nothing but a number", update()),
        ("empty", {}),
    ]
    return [Kind(name, body, SILENT) for name, body in rows]
