"""The gateway that stands in for WhatsApp refuses what WhatsApp refuses."""

import copy
import time
import unittest

import wire
from fake import FakeGateways

NUMBER = "106540352242922"
CUSTOMER = "6281200000001"


def message(kind="text", value=None, **more):
    value = {"body": "halo", "preview_url": False} if value is None else value
    return {"messaging_product": "whatsapp", "recipient_type": "individual", "to": CUSTOMER, "type": kind, kind: value, **more}


def buttons(*replies, **more):
    chosen = [{"type": "reply", "reply": {"id": id, "title": title}} for id, title in replies]
    return message("interactive", {"type": "button", "body": {"text": "Pilih"}, "action": {"buttons": chosen}, **more})


def listed(sections, button="Lihat", **more):
    return message("interactive", {"type": "list", "body": {"text": "Menu"}, "action": {"button": button, "sections": sections}, **more})


def row(number, title=None, **more):
    return {"id": f"r{number}", "title": title or f"Baris {number}", **more}


def template(*parameters, name="kabar_pesanan", language="id", **more):
    body = {"type": "body", "parameters": [{"type": "text", "text": text} for text in parameters]}
    return message("template", {"name": name, "language": {"code": language}, "components": [body], **more})


RIGHT = {
    "text": message(),
    "text of 4096": message(value={"body": "a" * 4096}),
    "to a business-scoped id": {**{key: value for key, value in message().items() if key != "to"}, "recipient": "ID.2081978709342942"},
    "buttons": buttons(("ya", "Ya"), ("tidak", "Tidak"), ("nanti", "t" * 20)),
    "button with id of 256": buttons(("i" * 256, "Ya")),
    "list": listed([{"title": "Baju", "rows": [row(n, description="d" * 72) for n in range(10)]}]),
    "list of one section without title": listed([{"rows": [row(1)]}]),
    "link": message("interactive", {"type": "cta_url", "body": {"text": "Peta"}, "action": {
        "name": "cta_url", "parameters": {"display_text": "Buka", "url": "https://toko.example/peta"}}}),
    "image": message("image", {"link": "https://toko.example/a.jpg", "caption": "c" * 1024}),
    "document": message("document", {"id": "123", "filename": "nota.pdf"}),
    "location": message("location", {"latitude": -6.2, "longitude": 106.8, "name": "Toko", "address": "Depok"}),
    "template": template("Pesanan HA-0001 dikirim"),
    "reply": message(context={"message_id": "wamid.in"}),
    "reference": message(biz_opaque_callback_data="d" * 512),
}

# name: (rule, code, body)
WRONG = {
    "no product": ("shape", 100, {key: value for key, value in message().items() if key != "messaging_product"}),
    "nobody to send to": ("shape", 100, {key: value for key, value in message().items() if key != "to"}),
    "a number without digits": ("recipient", 131009, message(to="budi")),
    "a number as a number": ("recipient", 131009, message(to=6281200000001)),
    "an unknown type": ("shape", 100, message("poll", {})),
    "no type": ("shape", 100, {key: value for key, value in message().items() if key != "type"}),
    "the object of the type missing": ("shape", 131008, {key: value for key, value in message().items() if key != "text"}),
    "a stranger's key": ("shape", 100, message(idempotency_key="1")),
    "text flat": ("shape", 100, message(value="halo")),
    "text empty": ("limit", 100, message(value={"body": " \n"})),
    "text of 4097": ("limit", 100, message(value={"body": "a" * 4097})),
    "text of 2049 emoji": ("limit", 100, message(value={"body": "🙂" * 2049})),
    "preview as a text": ("shape", 100, message(value={"body": "halo", "preview_url": "false"})),
    "reference of 513": ("limit", 100, message(biz_opaque_callback_data="d" * 513)),
    "reference as a number": ("shape", 100, message(biz_opaque_callback_data=7)),
    "a reply to nothing": ("reference", 131009, message(context={"message_id": "wamid.never"})),
    "four buttons": ("limit", 131009, buttons(("1", "A"), ("2", "B"), ("3", "C"), ("4", "D"))),
    "no buttons": ("limit", 131009, buttons()),
    "button title of 21": ("limit", 131009, buttons(("1", "t" * 21))),
    "button title empty": ("limit", 131009, buttons(("1", " "))),
    "button title of two lines": ("shape", 131009, buttons(("1", "A\nB"))),
    "two buttons of one title": ("limit", 131009, buttons(("1", "Ya"), ("2", "Ya"))),
    "two buttons of one id": ("limit", 131009, buttons(("1", "Ya"), ("1", "Tidak"))),
    "button id of 257": ("limit", 131009, buttons(("i" * 257, "Ya"))),
    "button body of 1025": ("limit", 131009, buttons(("1", "Ya"), body={"text": "b" * 1025})),
    "button without body": ("shape", 131009, buttons(("1", "Ya"), body=None)),
    "header of 61": ("limit", 131009, buttons(("1", "Ya"), header={"type": "text", "text": "h" * 61})),
    "footer of 61": ("limit", 131009, buttons(("1", "Ya"), footer={"text": "f" * 61})),
    "eleven rows": ("limit", 131009, listed([{"title": "A", "rows": [row(n) for n in range(11)]}])),
    "eleven rows in two sections": ("limit", 131009, listed([
        {"title": "A", "rows": [row(n) for n in range(6)]}, {"title": "B", "rows": [row(n) for n in range(6, 11)]}])),
    "eleven sections": ("limit", 131009, listed([{"title": str(n), "rows": [row(n)]} for n in range(11)])),
    "two sections, one without title": ("shape", 131009, listed([{"title": "A", "rows": [row(1)]}, {"rows": [row(2)]}])),
    "section title of 25": ("limit", 131009, listed([{"title": "s" * 25, "rows": [row(1)]}])),
    "an empty section": ("shape", 131009, listed([{"title": "A", "rows": []}])),
    "list button of 21": ("limit", 131009, listed([{"rows": [row(1)]}], button="b" * 21)),
    "row title of 25": ("limit", 131009, listed([{"rows": [row(1, "t" * 25)]}])),
    "row description of 73": ("limit", 131009, listed([{"rows": [row(1, description="d" * 73)]}])),
    "row description empty": ("limit", 131009, listed([{"rows": [row(1, description="")]}])),
    "row id of 201": ("limit", 131009, listed([{"rows": [{"id": "i" * 201, "title": "A"}]}])),
    "two rows of one id": ("limit", 131009, listed([{"rows": [row(1, "A"), row(1, "B")]}])),
    "two rows of one title": ("limit", 131009, listed([{"rows": [row(1, "A"), row(2, "A")]}])),
    "image of nowhere": ("shape", 131009, message("image", {"caption": "x"})),
    "image by id and link": ("shape", 131009, message("image", {"id": "1", "link": "https://toko.example/a.jpg"})),
    "image caption of 1025": ("limit", 100, message("image", {"id": "1", "caption": "c" * 1025})),
    "audio with a caption": ("shape", 100, message("audio", {"id": "1", "caption": "c"})),
    "latitude as a text": ("shape", 131009, message("location", {"latitude": "-6.2", "longitude": 106.8})),
    "a template that is not there": ("shape", 132001, template("x", name="promo_lama")),
    "a template in another language": ("shape", 132001, template("x", language="en")),
    "a template's name with capitals": ("shape", 100, template("x", name="Kabar")),
    "a newline in a parameter": ("limit", 100, template("baris satu\nbaris dua")),
    "a tab in a parameter": ("limit", 100, template("satu\tdua")),
    "five spaces in a parameter": ("limit", 100, template("satu     dua")),
    "an empty parameter": ("limit", 131008, template("")),
    "too long a template": ("limit", 132005, template("x" * 1025)),
    "language as a text": ("shape", 100, message("template", {"name": "kabar_pesanan", "language": "id"})),
}


class WhatsAppGatewayTests(unittest.TestCase):
    def setUp(self):
        self.fake = self.enterContext(FakeGateways())
        self.fake.wa.customer_wrote(CUSTOMER, "wamid.in")
        self.fake.wa.customer_wrote("ID.2081978709342942")
        self.headers = {"Authorization": f"Bearer {self.fake.wa.token}"}

    def send(self, body, **more):
        return wire.send_json(f"{self.fake.url}/graph/{NUMBER}/messages", body, more.pop("headers", self.headers), **more)

    def assert_refused(self, answer, rule, code):
        self.assertEqual(answer.json["error"]["code"], code, answer.data)
        self.assertGreaterEqual(answer.status, 400)
        self.assertEqual([violation.rule for violation in self.fake.violations], [rule])
        self.assertEqual(self.fake.accepted("wa"), [])

    def test_right_messages_are_accepted(self):
        for name, body in RIGHT.items():
            with self.subTest(name):
                answer = self.send(body)
                self.assertEqual(answer.status, 200, answer.data)
                self.assertTrue(answer.json["messages"][0]["id"].startswith("wamid."))
        self.assertEqual(self.fake.violations, [])
        self.assertEqual(len(self.fake.accepted("wa")), len(RIGHT))
        ids = {request.message_id for request in self.fake.accepted("wa")}
        self.assertEqual(len(ids), len(RIGHT), "each message has an id of its own")

    def test_wrong_messages_are_refused_with_the_vendors_code(self):
        for name, (rule, code, body) in WRONG.items():
            with self.subTest(name):
                self.fake.journal.violations.clear()
                self.assert_refused(self.send(copy.deepcopy(body)), rule, code)

    def test_read_and_typing_need_a_message_that_came_in(self):
        read = {"messaging_product": "whatsapp", "status": "read", "message_id": "wamid.in"}
        for body in (read, {**read, "typing_indicator": {"type": "text"}}):
            self.assertEqual(self.send(body).json, {"success": True})
        self.assertEqual([request.kind for request in self.fake.requests], ["read", "typing"])
        self.assertEqual(self.fake.accepted(), [], "signs are no messages")
        self.assert_refused(self.send({**read, "message_id": "wamid.never"}), "reference", 100)

    def test_typing_of_another_shape_is_refused(self):
        body = {"messaging_product": "whatsapp", "status": "read", "message_id": "wamid.in", "typing_indicator": True}
        self.assert_refused(self.send(body), "shape", 100)

    def test_another_token_is_refused(self):
        for authorization in ("Bearer wrong", self.fake.wa.token, ""):
            with self.subTest(authorization):
                self.fake.journal.violations.clear()
                answer = self.send(message(), headers={"Authorization": authorization} if authorization else {})
                self.assertEqual(answer.status, 401)
                self.assert_refused(answer, "auth", 190)

    def test_another_number_is_refused(self):
        answer = wire.send_json(f"{self.fake.url}/graph/999/messages", message(), self.headers)
        self.assert_refused(answer, "auth", 100)

    def test_what_is_no_json_is_refused(self):
        for data in (b"", b"halo", b"[]", b"\xff\xfe", b'{"to":"\\ud800"}'):
            with self.subTest(data):
                self.fake.journal.violations.clear()
                self.assert_refused(self.send(data), "shape", 100)

    def test_a_form_is_refused(self):
        self.assert_refused(self.send(message(), headers={**self.headers, "Content-Type": "text/plain"}), "shape", 100)

    def test_free_words_end_24_hours_after_the_customer_wrote(self):
        for at, status in ((time.time() - 86_390, 200), (time.time() - 86_410, 400)):
            self.fake.wa.customer_wrote("6281200000009", at=at)
            self.fake.wa.inbound["6281200000009"] = at
            self.assertEqual(self.send(message(to="6281200000009")).status, status)
        self.assertEqual(self.fake.violations[0].rule, "window")
        self.assertEqual(self.send({**template("halo"), "to": "6281200000009"}).status, 200, "templates may go out at any time")

    def test_nobody_who_never_wrote_is_written_to(self):
        self.assert_refused(self.send(message(to="6281200000077")), "window", 131047)

    def test_a_limit_for_a_pair_stops_only_that_pair(self):
        self.fake.wa.pair_limit = (2, 60)
        self.fake.wa.customer_wrote("6281200000002")
        statuses = [self.send(message(to=to)).status for to in (CUSTOMER, CUSTOMER, CUSTOMER, "6281200000002")]
        self.assertEqual(statuses, [200, 200, 400, 200])


if __name__ == "__main__":
    unittest.main()
