"""The gateways that stand in for Fonnte and Wablas refuse what is known to be refused there."""

import unittest
import urllib.parse

import wire
from fake import FakeGateways

PERSON = "6281200000001"


class FonnteGatewayTests(unittest.TestCase):
    def setUp(self):
        self.fake = self.enterContext(FakeGateways())
        self.headers = {"Authorization": self.fake.fn.token}

    def send(self, body, **headers):
        return wire.send_json(f"{self.fake.url}/fonnte/send", body, {**self.headers, **headers})

    def test_json_and_forms_are_accepted(self):
        body = {"target": PERSON, "message": "halo & *tebal*", "countryCode": "62"}
        form = urllib.parse.urlencode(body).encode()
        for answer in (self.send(body), self.send(form, **{"Content-Type": "application/x-www-form-urlencoded"})):
            self.assertEqual((answer.status, answer.json["status"]), (200, True), answer.data)
            self.assertIsInstance(answer.json["id"][0], str)
        self.assertEqual(self.fake.texts("fn", PERSON), ["halo & *tebal*"] * 2)
        self.assertEqual(self.fake.violations, [])

    def test_a_national_number_is_the_same_person(self):
        self.send({"target": "081200000001", "message": "halo"})
        self.assertEqual(self.fake.texts("fn", PERSON), ["halo"])

    def test_refusals_come_with_200_and_a_reason(self):
        cases = [
            ({"message": "halo"}, "target invalid"),
            ({"target": "budi", "message": "halo"}, "target invalid"),
            ({"target": f"{PERSON},{PERSON}", "message": "halo"}, "target invalid"),
            ({"target": PERSON}, "invalid/empty body value"),
            ({"target": PERSON, "message": " "}, "invalid/empty body value"),
            ({"target": PERSON, "url": "foto.jpg"}, "url invalid"),
            ({"target": PERSON, "message": "halo", "buttons": []}, "input invalid"),
            (b"halo", "JSON format invalid"),
        ]
        for body, reason in cases:
            with self.subTest(body):
                answer = self.send(body)
                self.assertEqual((answer.status, answer.json), (200, {"status": False, "reason": reason}))
        self.assertEqual(len(self.fake.violations), len(cases))
        self.assertEqual(self.fake.accepted("fn"), [])

    def test_the_token_stands_alone_in_authorization(self):
        for authorization in (f"Bearer {self.fake.fn.token}", "wrong"):
            answer = self.send({"target": PERSON, "message": "halo"}, Authorization=authorization)
            self.assertEqual(answer.json, {"status": False, "reason": "token invalid"})
        self.assertEqual([violation.rule for violation in self.fake.violations], ["auth", "auth"])


class WablasGatewayTests(unittest.TestCase):
    def setUp(self):
        self.fake = self.enterContext(FakeGateways())

    def send(self, body, path="send-message", **headers):
        headers = {"Authorization": self.fake.wb.token, **headers}
        return wire.send_json(f"{self.fake.url}/wablas/api/v2/{path}", body, headers)

    def one(self, **more):
        return {"data": [{"phone": PERSON, "message": "halo", "isGroup": False, "secret": False, "retry": False, "flag": "instant", **more}]}

    def test_right_messages_are_accepted(self):
        self.assertEqual(self.send(self.one()).json["data"]["messages"][0]["phone"], PERSON)
        image = {"data": [{"phone": PERSON, "image": "https://toko.example/a.jpg", "caption": "foto"}]}
        self.assertTrue(self.send(image, "send-image").json["status"])
        self.assertEqual(self.fake.texts("wb", PERSON), ["halo", "foto"])
        self.assertEqual(self.fake.violations, [])

    def test_wrong_messages_are_refused(self):
        wrong = [
            {"phone": PERSON, "message": "halo"}, {"data": []}, {"data": [{"phone": PERSON}]}, self.one(phone=6281200000001),
            self.one(message=""), self.one(isGroup="false"), self.one(target=PERSON), {"data": self.one()["data"] * 2},
        ]
        for body in wrong:
            with self.subTest(body):
                answer = self.send(body)
                self.assertEqual((answer.status, answer.json["status"]), (400, False))
        self.assertEqual(len(self.fake.violations), len(wrong))
        self.assertEqual(self.send(self.one(), Authorization=f"Bearer {self.fake.wb.token}").status, 401)
        self.assertEqual(self.send(self.one(), "send-list").status, 404)
        self.assertEqual(self.fake.accepted("wb"), [])


if __name__ == "__main__":
    unittest.main()
