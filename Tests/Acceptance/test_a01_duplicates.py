"""A1: the same message again changes nothing."""

import json
import unittest

from bodies import fonnte, wablas, whatsapp
from bridge_case import BridgeCase, at_once, word
from doors import as_form


class DuplicateTests(BridgeCase):
    def test_a_message_that_comes_twice_is_answered_once(self):
        for door in self.doors:
            with self.subTest(door.name):
                person, words = door.person(), word()
                letter = self.say(door, person, words)
                self.assertEqual(self.bridge.post(letter).status, 200)
                self.wait_for_answer(door, person, words)
                self.assertEqual(self.bridge.post(letter).status, 200)
                self.assert_answered_once(door, person, words)

    def test_a_message_that_comes_on_fifty_connections_at_once_is_answered_once(self):
        for door in self.doors:
            with self.subTest(door.name):
                person, words = door.person(), word()
                letter = door.text(person, words)
                statuses = at_once(lambda _, letter=letter: self.bridge.post(letter).status, 50)
                self.assertEqual(set(statuses), {200})
                self.assert_answered_once(door, person, words)

    def test_a_message_that_comes_again_after_a_restart_is_answered_once(self):
        sent = []
        for door in self.doors:
            person, words = door.person(), word()
            sent.append((door, person, words, self.say(door, person, words)))
        for door, person, words, _ in sent:
            self.wait_for_answer(door, person, words)
        # What was sent may not have been noted yet when it dies: only that is what another test is about.
        self.assertEqual(self.bridge.stop(), 0)
        self.bridge.start()
        for door, person, words, letter in sent:
            with self.subTest(door.name):
                self.assertEqual(self.bridge.post(letter).status, 200)
                self.assert_answered_once(door, person, words)

    def test_whatsapp_may_hold_the_same_message_twice_in_one_body(self):
        person, words = self.wa.person(), word()
        id = self.wa.new_id()
        self.fake.wa.customer_wrote(person, id)
        told = whatsapp.message(person, "text", {"body": words}, id)
        self.assertEqual(self.bridge.post(self.wa.letter(whatsapp.messages(told, told))).status, 200)
        self.assert_answered_once(self.wa, person, words)

    def test_the_same_id_in_other_clothes_is_the_same_message(self):
        """Meta writes a body anew when it posts it again: other order, other escapes, other contacts."""
        person, words, id = self.wa.person(), word(), self.wa.new_id()
        self.say(self.wa, person, words, id=id)
        again = whatsapp.text(person, words, id)
        again["entry"][0]["changes"][0]["value"].pop("contacts")
        data = json.dumps(again, sort_keys=True, indent=1).replace("/", "\\/").encode()
        self.assertEqual(self.bridge.post(self.wa.letter(data)).status, 200)
        self.assert_answered_once(self.wa, person, words)

    def test_a_form_and_json_with_the_same_id_are_the_same_message(self):
        for door in (self.fn, self.wb):
            with self.subTest(door.name):
                person, words = door.person(), word()
                letter = self.say(door, person, words)
                self.assertEqual(self.bridge.post(as_form(letter)).status, 200)
                self.assert_answered_once(door, person, words)

    def test_what_has_no_id_counts_once_when_it_comes_twice_at_once(self):
        for door, body, key in ((self.fn, fonnte, "inboxid"), (self.wb, wablas, "id")):
            with self.subTest(door.name):
                person, words = door.person(), word()
                self.fake.customer_wrote(door.name, person)
                letter = door.letter(body.without(body.text(person, words), key))
                self.assertEqual(set(at_once(lambda _, letter=letter: self.bridge.post(letter).status, 8)), {200})
                self.assert_answered_once(door, person, words)

    def test_the_same_words_under_another_id_are_another_message(self):
        for door in self.doors:
            with self.subTest(door.name):
                person, words = door.person(), word()
                for count in (1, 2):
                    self.say(door, person, words)
                    self.wait_for(
                        lambda door=door, person=person, words=words, count=count: len(self.answers(door, person, words)) == count,
                        f"{door.name}: the words are answered {count} times")


if __name__ == "__main__":
    unittest.main()
