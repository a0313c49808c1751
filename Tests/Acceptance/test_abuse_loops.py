"""Talks that no machine should carry on: with another machine, with itself, and beside a person of the shop."""

import time
import unittest

from bodies import telegram, whatsapp
from bridge_case import at_once, word
from fake import slow_answer
from slow_callers import AbuseCase

MOST = 8
HOUR = 3600
# Of the notice that the owner gets, whatever else it says.
LEFT_TO_A_PERSON = "tidak dijawab otomatis"


class FloodTests(AbuseCase):
    timing = {"settle": 0}

    def told(self):
        return [request for request in self.to_owner() if LEFT_TO_A_PERSON in request.text]

    def idle(self):
        """All that came has been answered or put aside."""
        figures = self.bridge.get("/metrics").data.decode().splitlines()
        return {f"laris_{name} 0" for name in ("arrivals_waiting", "deliveries_open")} <= set(figures)

    def flood(self, door, person, times=30):
        """One message after the other, each when the one before is done with, as another bot sends them."""
        for _ in range(times):
            self.say(door, person, word())
            self.wait_for(self.idle, "it is answered or put aside")

    def test_a_flood_of_one_person_is_answered_eight_times_a_minute_and_the_owner_is_told_once(self):
        for door in self.doors:
            with self.subTest(door.name):
                began, person, other = time.monotonic(), door.person(), door.person()
                self.flood(door, person)
                self.assertLess(time.monotonic() - began, 55, "too slow to tell anything")
                self.assertEqual(len(self.fake.texts(door.name, person)), MOST)
                # Who writes meanwhile is answered.
                self.assert_answers_now(door, other)
        self.wait_for(self.told, "the owner is told")
        self.assertEqual(len(self.told()), 1, "once for all four of them: it says how to see who they are")

    def test_what_is_not_answered_any_more_is_kept_for_a_person(self):
        person, last = self.wa.person(), word()
        self.flood(self.wa, person, MOST + 1)
        self.say(self.wa, person, last)
        self.wait_for(self.idle, "it is put aside")
        self.assertEqual(self.answers(self.wa, person, last), [])
        self.assertIn(last, self.bridge.run("history", person, "--json")[1])
        self.assertIn(person, "".join(self.bridge.run("inbox")[1:]))

    def test_a_flood_on_thirty_connections_at_once_is_answered_eight_times_at_most(self):
        for door in self.doors:
            with self.subTest(door.name):
                person = door.person()
                letters = [door.text(person, word()) for _ in range(30)]
                at_once(lambda number, letters=letters: self.bridge.deliver(letters[number]), 30)
                self.wait_for(lambda door=door, person=person: self.fake.texts(door.name, person), "it answers")
                self.wait_for(self.idle, "all is answered or put aside")
                self.assertLessEqual(len(self.fake.texts(door.name, person)), MOST)

    def test_a_customer_with_two_lines_of_the_shop_is_one_person(self):
        """Their phone number is the same."""
        person = self.wa.person()
        for _ in range(MOST):
            for door in (self.wa, self.fn, self.wb):
                self.flood(door, person, 1)
        self.assertEqual(sum(len(self.fake.texts(door.name, person)) for door in (self.wa, self.fn, self.wb)), MOST)


class EchoTests(AbuseCase):
    def assert_still_answers(self, door, person):
        words = word()
        self.say(door, person, words)
        self.wait_for_answer(door, person, words, timeout=2)

    def echo(self, person, words="saya bantu ya kak", at=None, id=None):
        """The gateway tells that the shop has written to `person`."""
        body = whatsapp.echo(person, words, at)
        if id:
            body["entry"][0]["changes"][0]["value"]["message_echoes"][0]["id"] = id
        self.assertEqual(self.bridge.post(self.wa.letter(body)).status, 200)

    def telegram_echo(self, person, at=None):
        """The same of a business account's chat."""
        sent = telegram.message(person, at, text="saya bantu ya kak", business_connection_id="bc_1")
        sent["from"] = telegram.user(4242)
        self.assertEqual(self.bridge.post(self.tg.letter(telegram.update(business_message=sent))).status, 200)

    def assert_silent(self, door, person):
        words, kept_as = word(), person if door is self.wa else f"telegram:{person}"
        self.say(door, person, words)
        self.wait_for(lambda: words in self.bridge.run("history", kept_as, "--json")[1], "it is kept", 4)
        self.assert_answers_now(door)
        self.assertEqual(self.answers(door, person, words), [])

    def test_an_echo_of_five_hours_ago_does_not_silence_the_bot(self):
        for door, echo in ((self.wa, self.echo), (self.tg, self.telegram_echo)):
            with self.subTest(door.name):
                person = door.person()
                self.assert_answers_now(door, person)
                echo(person, at=time.time() - 5 * HOUR)
                self.assert_still_answers(door, person)

    def test_a_fresh_echo_silences_the_bot_in_that_conversation(self):
        for door, echo in ((self.wa, self.echo), (self.tg, self.telegram_echo)):
            with self.subTest(door.name):
                person, other = door.person(), door.person()
                self.assert_answers_now(door, person)
                echo(person)
                self.assert_silent(door, person)
                self.assert_answers_now(door, other)

    def test_an_old_echo_after_a_fresh_one_does_not_give_the_bot_its_voice_back(self):
        person = self.wa.person()
        self.assert_answers_now(self.wa, person)
        self.echo(person)
        self.echo(person, at=time.time() - 5 * HOUR)
        self.assert_silent(self.wa, person)

    def sent_to(self, person):
        return [request for request in self.fake.accepted("wa", person)]

    def test_an_echo_of_what_the_bot_itself_sent_does_not_silence_it(self):
        person = self.wa.person()
        sent = self.assert_answers_now(self.wa, person)
        self.wait_for(lambda: self.known(person), "it is known as sent")
        self.echo(person, sent.text, id=sent.message_id)
        self.assert_still_answers(self.wa, person)

    def known(self, person):
        rows = self.bridge.deliveries(person, everything=True)
        return rows and all(row["state"] == "sent" for row in rows)

    def test_echoes_of_all_parts_of_a_long_answer_do_not_silence_it(self):
        person = self.wa.person()
        self.say(self.wa, person, "ujipanjang")
        self.wait_for(lambda: self.sent_to(person) and self.known(person), "all parts are sent")
        parts = self.sent_to(person)
        self.assertGreater(len(parts), 1)
        for part in parts:
            self.echo(person, part.text, id=part.message_id)
        self.assert_still_answers(self.wa, person)

    def test_an_echo_that_is_faster_than_the_gateways_answer_does_not_silence_the_bot(self):
        """Assumed: until the gateway has answered, an echo of the same words is that of our own message."""
        person, words = self.wa.person(), word()
        self.fake.script("wa", [slow_answer(1)], to=person)
        self.say(self.wa, person, words)
        sent = self.wait_for_answer(self.wa, person, words)
        self.echo(person, sent.text, id=sent.message_id)
        self.wait_for(lambda: self.known(person), "it is known as sent")
        self.assert_still_answers(self.wa, person)

    def test_a_message_of_the_shops_own_number_is_nobodys(self):
        """Where a gateway tells of what the bot sent as if it had come in."""
        person = self.wa.person()
        sent = self.assert_answers_now(self.wa, person)
        before = len(self.fake.texts("wa", whatsapp.SHOP_PHONE))
        own = whatsapp.messages(whatsapp.message(whatsapp.SHOP_PHONE, "text", {"body": sent.text}, id=sent.message_id))
        self.assertEqual(self.bridge.post(self.wa.letter(own)).status, 200)
        self.assert_answers_now(self.wa, person)
        self.assertEqual(len(self.fake.texts("wa", whatsapp.SHOP_PHONE)), before)


if __name__ == "__main__":
    unittest.main()
