"""Webhooks of Fonnte: flat, every field always there, most of them empty."""

from .kind import ANSWERED, EITHER, SILENT, Kind, fresh_number, seconds

DEVICE = "6281299998888"


def body(person, id=None, at=None, **holds):
    base = dict.fromkeys(("message", "text", "member", "location", "pollname", "choices", "url", "filename", "extension"))
    return {
        "device": DEVICE, "sender": str(person), **base, "name": "Budi", "timestamp": str(seconds(at)),
        "inboxid": str(fresh_number() if id is None else id), **holds,
    }


def text(person, words, id=None, at=None, **more):
    return body(person, id, at, message=words, **more)


def without(made, *keys):
    return {key: held for key, held in made.items() if key not in keys}


def kinds(person):
    rows = [
        ("text", text(person, "uji teks"), ANSWERED),
        ("numbers as numbers", text(person, "uji angka", sender=int(person), timestamp=seconds(), inboxid=fresh_number()), ANSWERED),
        ("no inboxid", without(text(person, "uji tanpa nomor"), "inboxid"), ANSWERED),
        ("only what is needed", without(text(person, "uji pendek"), "text", "member", "location", "pollname", "choices", "url", "filename", "extension", "name"), ANSWERED),
        ("unknown fields", text(person, "uji bidang baru", sparkle={"a": [1, None]}), ANSWERED),
        ("button", body(person, text="Ya", message=""), EITHER),
        ("location", body(person, message="", location="-6.2088,106.8456"), EITHER),
        ("image with caption", text(person, "uji keterangan", url="https://files.example/a.jpg", filename="a.jpg", extension="jpg"), EITHER),
        ("document", body(person, message="", url="https://files.example/a.pdf", filename="a.pdf", extension="pdf"), EITHER),
        ("poll", body(person, message="", pollname="Warna", choices="Merah,Biru"), EITHER),
        ("non-text", text(person, "non-text message"), EITHER),
        ("group", text(person, "uji grup", sender="120363040000000000@g.us", member=str(person)), SILENT),
        ("own number", text(DEVICE, "uji sendiri"), SILENT),
        ("status broadcast", text("status@broadcast", "uji status"), SILENT),
        ("message status", {"device": DEVICE, "id": "80367170", "stateid": "3EB0", "status": "sent", "state": "delivered"}, SILENT),
        ("device status", {"device": DEVICE, "status": "disconnect", "timestamp": str(seconds()), "reason": "logged out"}, SILENT),
        ("empty", {}, SILENT),
    ]
    return [Kind(name, made, expects) for name, made, expects in rows]
