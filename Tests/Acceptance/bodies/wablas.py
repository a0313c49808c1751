"""Webhooks of Wablas."""

from .kind import ANSWERED, EITHER, SILENT, Kind, fresh_id, seconds

DEVICE = 6281299998888


def body(person, kind="text", id=None, at=None, **holds):
    return {
        "id": id or fresh_id("3EB0"), "pushName": "Budi", "isGroup": False, "message": "", "phone": str(person),
        "messageType": kind, "deviceId": "ABC123", "sender": DEVICE, "timestamp": str(seconds(at)), **holds,
    }


def text(person, words, id=None, at=None, **more):
    return body(person, "text", id, at, message=words, **more)


def without(made, *keys):
    return {key: held for key, held in made.items() if key not in keys}


def kinds(person):
    group = {"isGroup": True, "group": {"subject": "Reseller", "owner": "62811", "desc": "", "participants": 5}, "groupSubject": "Reseller"}
    file = {"file": "a.jpg", "url": "https://files.example/a.jpg", "mimeType": "image/jpeg"}
    rows = [
        ("text", text(person, "uji teks"), ANSWERED),
        ("isGroup as a text", text(person, "uji bukan grup", isGroup="false"), ANSWERED),
        ("numbers as numbers", text(person, "uji angka", phone=int(person), timestamp=seconds()), ANSWERED),
        ("only what is needed", without(text(person, "uji pendek"), "pushName", "isGroup", "deviceId", "sender"), ANSWERED),
        ("unknown fields", text(person, "uji bidang baru", sparkle={"a": [1, None]}), ANSWERED),
        ("button", text(person, "<~ Setuju"), EITHER),
        ("image with caption", body(person, "image", message="uji keterangan", **file), EITHER),
        ("document", body(person, "document", **{**file, "mimeType": "application/pdf"}), EITHER),
        ("video", body(person, "video", **file), EITHER),
        ("audio", body(person, "audio", **file), EITHER),
        ("location", body(person, "location", message="-6.2088,106.8456"), EITHER),
        ("a type that nobody knows", body(person, "hologram", message="uji"), EITHER),
        ("group", text(person, "uji grup", **group), SILENT),
        ("group as a text", text(person, "uji grup", **{**group, "isGroup": "true"}), SILENT),
        ("own number", text(DEVICE, "uji sendiri"), SILENT),
        ("status broadcast", text("status@broadcast", "uji status"), SILENT),
        ("empty", {}, SILENT),
    ]
    return [Kind(name, made, expects) for name, made, expects in rows]
