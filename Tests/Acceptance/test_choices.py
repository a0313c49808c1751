"""What is offered arrives in the form that each gateway can show, and the tap on it is understood."""

import unittest

from bodies import telegram, whatsapp
from bridge_case import BridgeCase, word


class ChoiceTests(BridgeCase):
    def ask(self, door, words):
        person = door.person()
        self.say(door, person, words)
        return person, self.wait_for(lambda: self.fake.accepted(door.name, person), "the question is put")[0]

    def test_whatsapp_shows_three_choices_as_buttons_and_takes_the_tap(self):
        person, request = self.ask(self.wa, "ujitiga")
        self.assertEqual(request.kind, "button")
        replies = [button["reply"] for button in request.body["interactive"]["action"]["buttons"]]
        self.assertEqual([reply["title"] for reply in replies], ["merah", "hijau", "biru"])
        self.tap_on_whatsapp(person, whatsapp.button_reply, replies[1])
        self.wait_for_answer(self.wa, person, "dipilih: hijau")

    def test_whatsapp_shows_five_choices_as_a_list_and_takes_the_tap(self):
        person, request = self.ask(self.wa, "ujilima")
        self.assertEqual(request.kind, "list")
        rows = [row for section in request.body["interactive"]["action"]["sections"] for row in section["rows"]]
        self.assertEqual([row["title"] for row in rows], ["katun", "sutra", "rayon", "linen", "wolfis"])
        self.tap_on_whatsapp(person, whatsapp.list_reply, rows[3])
        self.wait_for_answer(self.wa, person, "dipilih: linen")

    def tap_on_whatsapp(self, person, make, choice):
        id = self.wa.new_id()
        self.fake.wa.customer_wrote(person, id)
        self.assertEqual(self.bridge.post(self.wa.letter(make(person, choice["id"], choice["title"], id))).status, 200)

    def test_whatsapp_shows_choices_of_the_same_beginning_apart(self):
        person, request = self.ask(self.wa, "ujilebar")
        self.assertIn(request.kind, ("button", "list", "text"))
        self.say(self.wa, person, "2")
        self.wait_for_answer(self.wa, person, "dipilih: Gamis Syari Premium Jumbo Busui Friendly warna hijau")

    def test_telegram_shows_choices_as_inline_buttons_and_answers_the_tap(self):
        for words, number, chosen in (("ujitiga", 1, "hijau"), ("ujilima", 3, "linen")):
            person, request = self.ask(self.tg, words)
            buttons = [button for row in request.body["reply_markup"]["inline_keyboard"] for button in row]
            query = word("q")
            self.fake.tg.pressed(query)
            update = telegram.pressed(person, buttons[number]["callback_data"], query_id=query, on=int(request.message_id))
            self.assertEqual(self.bridge.post(self.tg.letter(update)).status, 200)
            self.wait_for_answer(self.tg, person, f"dipilih: {chosen}")
            self.wait_for(lambda query=query: [
                request for request in self.fake.signs("tg", "answerCallbackQuery") if request.body["callback_query_id"] == query
            ], "the tap is acknowledged")

    def test_other_gateways_show_numbers_and_take_them(self):
        for door in (self.fn, self.wb):
            with self.subTest(door.name):
                person, request = self.ask(door, "ujitiga")
                for line in ("1. merah", "2. hijau", "3. biru"):
                    self.assertIn(line, request.text)
                self.say(door, person, "2")
                self.wait_for_answer(door, person, "dipilih: hijau")

    def test_more_choices_than_can_be_tapped_can_be_answered_by_their_number(self):
        for door in self.doors:
            with self.subTest(door.name):
                person, _ = self.ask(door, "ujibanyak")
                self.say(door, person, "pilihan nomor 12")
                self.wait_for_answer(door, person, "dipilih: pilihan nomor 12")

    def test_a_tap_that_comes_twice_counts_once(self):
        person, request = self.ask(self.wa, "ujitiga")
        choice = request.body["interactive"]["action"]["buttons"][0]["reply"]
        id = self.wa.new_id()
        self.fake.wa.customer_wrote(person, id)
        letter = self.wa.letter(whatsapp.button_reply(person, choice["id"], choice["title"], id))
        for _ in range(2):
            self.assertEqual(self.bridge.post(letter).status, 200)
        self.assert_answered_once(self.wa, person, "dipilih: merah")

    def test_long_answers_come_in_a_few_parts_that_the_gateway_takes(self):
        for door in self.doors:
            with self.subTest(door.name):
                person = door.person()
                self.say(door, person, "ujipanjang")
                self.wait_for(lambda door=door, person=person: self.fake.texts(door.name, person), "it is answered")
                self.assert_answers_now(door, person)
                parts = self.fake.texts(door.name, person)[:-1]
                self.assertLessEqual(len(parts), 3)
                self.assertTrue(all("\ufffd" not in part and part.strip() for part in parts))
                self.assertGreater(sum(map(len, parts)), 3500)

    def test_whoever_writes_sees_that_it_was_read_and_that_an_answer_is_written(self):
        person = self.wa.person()
        letter = self.say(self.wa, person, word())
        self.wait_for(lambda: [
            request for request in self.fake.signs("wa", "typing") if request.body["message_id"] == letter.id
        ], "read and typing")
        person = self.tg.person()
        self.say(self.tg, person, word())
        self.wait_for(lambda: self.fake.signs("tg", "sendChatAction", person), "typing")


if __name__ == "__main__":
    unittest.main()
