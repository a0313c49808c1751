"""A8: in a body that holds many things, each is treated by itself."""

import unittest

from bodies import whatsapp
from bodies.kind import fresh_id
from bridge_case import BridgeCase, word


class BatchTests(BridgeCase):
    def told(self, person, words, id=None):
        id = id or fresh_id("wamid.")
        self.fake.wa.customer_wrote(person, id)
        return whatsapp.message(person, "text", {"body": words}, id)

    def test_what_is_right_is_answered_whatever_stands_beside_it(self):
        first, second, third = ((self.wa.person(), word()) for _ in range(3))
        good = self.told(*first)
        stranger = whatsapp.message("6281300000009", "text", {"body": "nomor lain"})
        status = {"id": fresh_id("wamid."), "status": "delivered", "timestamp": "1", "recipient_id": first[0]}
        values = [
            whatsapp.value(first[0], messages=[good, None, 7, "x", {}, {"type": "text"}, [], good]),
            whatsapp.value("6281300000009", number_id="999888777666555", messages=[stranger]),
            None, "x", {"messages": "none"}, {"metadata": None, "messages": [None]},
            whatsapp.value(second[0], messages=[self.told(*second)], statuses=[status, None, {"status": 7}], errors=[{"code": "x"}]),
        ]
        body = whatsapp.envelope(*values)
        body["entry"] = [None, {"changes": 5}, *body["entry"], 7]
        body["entry"] += whatsapp.envelope(whatsapp.value(third[0], messages=[self.told(*third)]))["entry"]
        self.assertEqual(self.bridge.post(self.wa.letter(body)).status, 200)
        for person, words in (first, second, third):
            self.assert_answered_once(self.wa, person, words)
        self.assertEqual(self.fake.texts("wa", "6281300000009"), [])

    def test_fifty_messages_of_fifty_people_in_one_body_are_all_answered(self):
        sent = [(self.wa.person(), word()) for _ in range(50)]
        body = whatsapp.envelope(*[whatsapp.value(person, messages=[self.told(person, words)]) for person, words in sent])
        self.assertEqual(self.bridge.post(self.wa.letter(body)).status, 200)
        for person, words in sent:
            self.wait_for_answer(self.wa, person, words)
        self.assertEqual([len(self.fake.texts("wa", person)) for person, _ in sent], [1] * 50)

    def test_messages_of_several_people_in_one_value_go_to_each_of_them(self):
        sent = [(self.wa.person(), word()) for _ in range(5)]
        self.assertEqual(self.bridge.post(self.wa.letter(whatsapp.messages(*[self.told(*one) for one in sent]))).status, 200)
        for person, words in sent:
            self.assertEqual(self.wait_for_answer(self.wa, person, words).recipient, person)


if __name__ == "__main__":
    unittest.main()
