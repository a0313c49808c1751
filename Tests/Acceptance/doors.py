"""How a message comes in by each gateway."""

import itertools
import json
import urllib.parse
from dataclasses import dataclass

import shop_secrets
import sign
from bodies import fonnte, telegram, wablas, whatsapp
from bodies.kind import fresh_id, fresh_number

PHONE_START = "62812999"
_people = itertools.count(10_001)


@dataclass
class Letter:
    """A webhook that can be posted, again and again."""

    path: str
    data: bytes
    headers: dict
    id: str = ""


class Door:
    name = ""

    def __init__(self, fake):
        self.fake = fake

    def person(self):
        """Somebody who has not been here before."""
        return f"{PHONE_START}{next(_people)}"

    def new_id(self):
        return str(fresh_number())

    def text(self, person, words, id=None, at=None):
        """A letter of that text, which the gateway knows of."""
        id = id or self.new_id()
        self.fake.customer_wrote(self.name, person, id, at)
        return self.letter(self.body(person, words, id, at), id)

    def letter(self, body, id=""):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return Letter(self.path, data, {"Content-Type": "application/json", **self.proof(data)}, id)

    def proof(self, data):
        return {}


class WhatsAppDoor(Door):
    name = "wa"
    path = "/hooks/wa"

    def new_id(self):
        return fresh_id("wamid.")

    def body(self, person, words, id=None, at=None):
        return whatsapp.text(person, words, id, at)

    def proof(self, data):
        return {"X-Hub-Signature-256": sign.meta(shop_secrets.WA_APP_SECRET, data)}


class TelegramDoor(Door):
    name = "tg"
    path = "/hooks/tg"

    def person(self):
        return str(7_100_000_000 + next(_people))

    def body(self, person, words, id=None, at=None):
        return telegram.text(person, words, id, at)

    def proof(self, data):
        return {"X-Telegram-Bot-Api-Secret-Token": shop_secrets.TG_SECRET}


class FonnteDoor(Door):
    name = "fn"
    path = f"/hooks/fn/{shop_secrets.FN_SECRET}"

    def body(self, person, words, id=None, at=None):
        return fonnte.text(person, words, id, at)


class WablasDoor(Door):
    name = "wb"
    path = f"/hooks/wb/{shop_secrets.WB_SECRET}"

    def new_id(self):
        return fresh_id("3EB0")

    def body(self, person, words, id=None, at=None):
        return wablas.text(person, words, id, at)


def as_form(letter):
    """The same letter as a form, as some servers of Fonnte and Wablas send it."""
    fields = {key: "" if held is None else held for key, held in json.loads(letter.data).items()}
    headers = {**letter.headers, "Content-Type": "application/x-www-form-urlencoded"}
    return Letter(letter.path, urllib.parse.urlencode(fields).encode(), headers, letter.id)


def all_doors(fake):
    return [WhatsAppDoor(fake), TelegramDoor(fake), FonnteDoor(fake), WablasDoor(fake)]
