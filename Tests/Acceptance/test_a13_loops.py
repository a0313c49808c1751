"""A13: the bot answers customers only: no groups, no bots, not itself; and it is silent where a person of the shop writes."""

import json
import re
import unittest

from bodies import fonnte, telegram, wablas, whatsapp
from bodies.whatsapp import SHOP_PHONE
from bridge_case import BridgeCase, word


class LoopTests(BridgeCase):
    forgives = ("reference",)  # A tap in a group may be acknowledged, though this gateway knows nothing of it.

    def post(self, door, body):
        self.assertEqual(self.bridge.post(door.letter(body)).status, 200)

    def assert_none_is_answered(self, doors):
        for door in doors:
            self.assert_answers_now(door)
        self.fake.wait(lambda: False, 0.5)  # An answer to anybody else would come now, if one came.

    def test_the_bots_own_words_groups_and_broadcasts_are_not_answered(self):
        wa, tg, fn, wb = (door.person() for door in self.doors)
        for door in self.doors:
            for person in (wa, tg, SHOP_PHONE, fonnte.DEVICE, "-1001234567890"):
                self.fake.customer_wrote(door.name, person)
        stranger = telegram.user(tg, is_bot=True)
        cases = {
            "own number": (self.wa, whatsapp.text(SHOP_PHONE, word())),
            "a WhatsApp group": (self.wa, whatsapp.text(wa, word(), group_id="120363040000000000@g.us")),
            "another number of the account": (self.wa, whatsapp.messages(whatsapp.message(wa, "text", {"body": word()}), number_id="999888777666555")),
            "another bot": (self.tg, telegram.update(message={**telegram.message(tg, text=word()), "from": stranger})),
            "the bot itself": (self.tg, telegram.update(message={**telegram.message(tg, text=word()), "from": telegram.BOT})),
            "a supergroup": (self.tg, telegram.in_group(tg, text=word())),
            "a group": (self.tg, telegram.in_group(tg, "group", text=word())),
            "a button in a group": (self.tg, telegram.update(callback_query={
                **telegram.pressed(tg, word())["callback_query"], "message": telegram.in_group(tg, text="x")["message"]})),
            "a Fonnte group": (self.fn, fonnte.text("120363040000000000@g.us", word(), member=fn)),
            "Fonnte's own device": (self.fn, fonnte.text(fonnte.DEVICE, word())),
            "a Fonnte status": (self.fn, fonnte.text("status@broadcast", word())),
            "a Wablas group": (self.wb, wablas.text(wb, word(), isGroup=True, groupSubject="Reseller")),
            "a Wablas group in a text": (self.wb, wablas.text(wb, word(), isGroup="true")),
            "Wablas' own device": (self.wb, wablas.text(wablas.DEVICE, word())),
            "a Wablas status": (self.wb, wablas.text("status@broadcast", word())),
        }
        for door, body in cases.values():
            self.post(door, body)
        self.assert_none_is_answered(self.doors)
        told = "\n".join(self.fake.texts())
        for name, (_, body) in cases.items():
            with self.subTest(name):
                self.assertFalse([words for words in re.findall("kata[0-9a-f]{10}", json.dumps(body)) if words in told])

    def test_when_the_shop_writes_from_its_own_phone_the_bot_is_silent_in_that_conversation(self):
        person, other = self.wa.person(), self.wa.person()
        self.assert_answers_now(self.wa, person)
        self.assertEqual(self.bridge.post(self.wa.letter(whatsapp.echo(person, "saya bantu ya kak"))).status, 200)
        words = word()
        self.say(self.wa, person, words)
        self.assert_answers_now(self.wa, other)
        self.assert_answers_now(self.wa)
        self.assertEqual(self.answers(self.wa, person, words), [])
        self.assertIn(words, self.bridge.run("history", person, "--json")[1], "what the customer says is kept for that person of the shop")

    def test_the_direction_of_an_echo_is_told_by_where_it_stands(self):
        """Some echoes of edits have `from` and `to` the other way round."""
        person = self.wa.person()
        self.fake.wa.customer_wrote(person)
        swapped = whatsapp.echo(person, "maksud saya")
        echo = swapped["entry"][0]["changes"][0]["value"]["message_echoes"][0]
        echo["from"], echo["to"] = echo["to"], echo["from"]
        before = len(self.fake.texts("wa", SHOP_PHONE))
        self.post(self.wa, swapped)
        self.assert_none_is_answered([self.wa])
        self.assertEqual(self.fake.texts("wa", person) + self.fake.texts("wa", SHOP_PHONE)[before:], [])


if __name__ == "__main__":
    unittest.main()
