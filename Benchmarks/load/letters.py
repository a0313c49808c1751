"""Signed webhooks of the WhatsApp Cloud API, as Meta posts them, and what wrk needs to replay them."""

import hashlib
import hmac
import json
import time
import uuid

SECRET = "rahasia-aplikasi-untuk-ukur"
NUMBER_ID = "106540352242922"
# Ends in the word that Storeless.swift looks for.
QUESTION = "kak berapa harga pashmina warna navy yang ada di katalog? bisa kirim ke surabaya hari ini? mau pesan dua buat acara lebaran"


def person(number):
    return f"62812{number:08d}"


def body(person, words=QUESTION):
    """630 bytes with QUESTION, in the shape of v23.0; no two have the same id."""
    message = {"from": person, "id": f"wamid.HBgNNjI4{uuid.uuid4().hex.upper()}AA==", "timestamp": str(int(time.time())), "type": "text",
               "text": {"body": words}}
    value = {"messaging_product": "whatsapp", "metadata": {"display_phone_number": "628110000001", "phone_number_id": NUMBER_ID},
             "contacts": [{"profile": {"name": "Sari Wulandari"}, "wa_id": person, "user_id": f"ID.{person}99"}], "messages": [message]}
    change = {"value": value, "field": "messages"}
    return json.dumps({"object": "whatsapp_business_account", "entry": [{"id": "102290129340398", "changes": [change]}]}, separators=(",", ":")).encode()


def headers(data):
    """Those that Meta sends, and those that a proxy adds."""
    signature = hmac.new(SECRET.encode(), data, hashlib.sha256).hexdigest()
    return {"Accept": "*/*", "User-Agent": "facebookexternalua", "Content-Type": "application/json", "X-Forwarded-For": "173.252.127.9",
            "X-Forwarded-Proto": "https", "X-Hub-Signature-256": f"sha256={signature}"}


def request(path, data, host="127.0.0.1"):
    """The bytes of a whole request."""
    fields = "".join(f"{name}: {held}\r\n" for name, held in {"Host": host, **headers(data), "Content-Length": str(len(data))}.items())
    return f"POST {path} HTTP/1.1\r\n{fields}\r\n".encode() + data


def write_requests(file, path, letters):
    """Requests for replay.lua: each behind a line with its length."""
    with open(file, "wb") as out:
        for data in letters:
            whole = request(path, data)
            out.write(f"{len(whole)}\n".encode() + whole)
