"""Line ends and control characters in what somebody is called and says begin no line of the log and no header field."""

import json
import unittest
import urllib.parse

import shop_secrets
from bodies import whatsapp
from bridge import FREE
from doors import Letter
from fake import reply
from slow_callers import AbuseCase
from trap import Trap

# What would begin a header field, a log line, or move a terminal's cursor.
FORGED = 'Budi\r\nX-Palsu: ya\r\n\r\n\n{"level":"error","message":"palsu"}\n\u2028\u2029\u0085\x0b\x0c\x1b[2J\x1b]0;palsu\x07\x08\x7f\u202e'
ZEROS = "".join(map(chr, range(32))) + "\ufffe\uffff"


def refusal(words):
    """A gateway's answer with these words, wherever one of the four has them."""
    return {"error": {"message": words, "code": 100}, "ok": False, "description": words, "status": False, "reason": words, "message": words}


class ForgedWordsTests(AbuseCase):
    settings = {"log_level": "debug"}
    forgives = ("shape", "limit", "recipient", "reference")

    def assert_log_is_whole(self):
        """Each line is an object of ours, and nobody else has begun one."""
        for line in self.bridge.log[self.log_before:]:
            with self.subTest(line[:120]):
                told = json.loads(line)
                self.assertLessEqual({"time", "level", "message"}, set(told))
                self.assertNotEqual(told["message"], "palsu")
                self.assertFalse([letter for letter in line if ord(letter) < 32], "a control character")

    def named(self, door, person, words, name):
        """A letter with these words of somebody of this name."""
        self.fake.customer_wrote(door.name, person)
        if door is self.wa:
            return door.letter(whatsapp.messages(whatsapp.message(person, "text", {"body": words}), name=name))
        body = door.body(person, words)
        if door is self.tg:
            body["message"]["from"] |= {"first_name": name, "username": name}
            body["message"]["chat"] |= {"first_name": name, "username": name}
        else:
            body[{"fn": "name", "wb": "pushName"}[door.name]] = name
        return door.letter(body)

    def test_names_and_words_begin_no_line_of_the_log(self):
        for door in self.doors:
            for forged in (FORGED, ZEROS):
                with self.subTest(f"{door.name} {forged[:8]!r}"):
                    person = door.person()
                    # It cannot be delivered: names and reasons are told to the owner and to the log.
                    self.fake.script(door.name, [reply(400, refusal(forged))], to=person)
                    self.assertEqual(self.bridge.post(self.named(door, person, forged, forged)).status, 200)
                    self.wait_for(lambda person=person: self.refused(person), "an answer was refused")
            self.assert_answers_now(door)
        self.wait_for(lambda: any("a delivery is given up" in line for line in self.bridge.log[self.log_before:]), "something was logged")
        self.assert_log_is_whole()

    def refused(self, person):
        return [request for request in self.fake.requests if request.recipient == person and request.answered == 400]

    def test_ids_numbers_and_kinds_begin_no_line_of_the_log(self):
        person = self.wa.person()
        self.fake.customer_wrote("wa", person)
        forged = [
            whatsapp.text(person + FORGED, "uji"), whatsapp.text(person, "uji", id=FORGED), whatsapp.messages(whatsapp.message(person, FORGED, {"body": "uji"})),
            whatsapp.envelope({FORGED: FORGED}, field=FORGED), whatsapp.messages(whatsapp.message(person, "text", {"body": "uji"}), number_id=FORGED),
            whatsapp.status(FORGED, "failed", person, errors=[{"code": 131000, "title": FORGED, "message": FORGED, "error_data": {"details": FORGED}}]),
            whatsapp.status("wamid.x", FORGED, FORGED), whatsapp.envelope(whatsapp.value(person, errors=[{"code": 1, "title": FORGED, "message": FORGED}])),
        ]
        for body in forged:
            self.assertLess(self.bridge.post(self.wa.letter(body)).status, 500)
        for door in (self.fn, self.wb):
            for field in door.body(door.person(), "uji"):
                self.assertEqual(self.bridge.post(door.letter({**door.body(door.person(), "uji"), field: FORGED})).status, 200)
        self.assertLess(self.bridge.post(self.tg.letter({FORGED: {"text": FORGED}, "update_id": 5})).status, 500)
        for door in self.doors:
            self.assert_answers_now(door)
        self.assert_log_is_whole()

    def test_addresses_and_fields_begin_no_line_of_the_log(self):
        encoded = urllib.parse.quote(FORGED)
        paths = ("/hooks/wa{0}", "/hooks/{0}", "/hooks/fn/{0}", "/media/{0}/{0}", "/{0}", "/hooks/wa?hub.mode={0}")
        for path in [path.format(encoded) for path in paths]:
            with self.subTest(path[:20]):
                self.assertTrue(400 <= self.bridge.get(path).status < 500)
                self.assertTrue(400 <= self.bridge.post(Letter(path, b"{}", {"X-Hub-Signature-256": "sha256=\t{"})).status < 500)
        self.assert_log_is_whole()

    def test_a_challenge_stays_in_the_body_of_its_answer(self):
        query = {"hub.mode": "subscribe", "hub.verify_token": shop_secrets.WA_VERIFY_TOKEN, "hub.challenge": FORGED}
        answer = self.bridge.get(f"/hooks/wa?{urllib.parse.urlencode(query)}")
        self.assertIsNone(answer.headers["X-Palsu"])
        self.assertTrue(answer.status >= 400 or answer.headers["Content-Type"].startswith("text/plain"))


class ForgedHeaderTests(AbuseCase):
    """A map of one's own may put a customer's words into header fields and addresses of what it sends."""

    MAP = {
        "channel": "uji", "vouch": {"by": "path"}, "in": {"body": "json", "id": "/id", "from": "/from", "from_is": "name", "name": "/name", "text": "/text"},
        "out": {
            "headers": {"X-To": "{to}", "Authorization": "Bearer {token}"},
            "text": {"url": "{api}/to/{to}", "json": {"to": "{to}", "text": "{text}"}},
        },
        "answer": {},
    }

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.trap = Trap()
        cls.addClassCleanup(cls.trap.close)
        cls.bridge.stop()
        (cls.bridge.folder / "uji.json").write_text(json.dumps(cls.MAP))
        cls.bridge.lines["kr"] = {"gateway": "uji.json", "shop": cls.bridge.line("fn")["shop"], "api": cls.trap.url, **FREE}
        cls.bridge.environment |= {"LARIS_KR_TOKEN": "KuncI-gerbang-uji-0011", "LARIS_KR_SECRET": "rahasia-jalan-uji-0012"}
        cls.bridge.start()

    def test_who_somebody_is_makes_no_header_field_and_no_other_address(self):
        names = (
            "andi\r\nX-Palsu: ya", "andi\nX-Palsu: ya", "andi\r\n\r\nPOST /palsu HTTP/1.1\r\nHost: x\r\n\r\n", "andi\0x", "../../palsu",
            "andi?palsu=1#x", "@palsu.example/", "siti",
        )
        for number, name in enumerate(names):
            data = json.dumps({"id": f"i{number}", "from": name, "name": name, "text": "uji"}).encode()
            self.assertEqual(self.bridge.post(Letter("/hooks/kr/rahasia-jalan-uji-0012", data, {"Content-Type": "application/json"})).status, 200)
        self.wait_for(lambda: "/to/siti" in self.trap.visits, "the last of them is answered")
        for path, fields in zip(self.trap.visits, self.trap.fields):
            self.assertRegex(path, r"^/to/[^/?#]+$")
            self.assertNotIn("x-palsu", {field.lower() for field, _ in fields})


if __name__ == "__main__":
    unittest.main()
