"""A4: what comes hours late is kept and not answered, and the owner hears of it once."""

import time
import unittest

import shop_folder
from bridge_case import BridgeCase, word

HOURS_AGO = 6 * 3600


class StaleTests(BridgeCase):
    def assert_kept(self, person, words):
        """Somewhere in what is kept of that person."""
        told = ""
        for command in (("history", person, "--json"), ("data", "show", person, "--json")):
            told += self.bridge.run(*command)[1]
            if words in told:
                return
        self.fail(f"{words} is not kept of {person}: {told[:500]}")

    def test_a_burst_of_old_messages_is_not_answered(self):
        for door in self.doors:
            with self.subTest(door.name):
                then = time.time() - HOURS_AGO
                sent = [(door.person(), word()) for _ in range(10)]
                for person, words in sent:
                    self.say(door, person, words, at=then)
                self.assert_answers_now(door)
                for person, _ in sent:
                    self.assertEqual(self.fake.texts(door.name, person), [])

    def test_old_messages_are_kept(self):
        person, words = self.wa.person(), word()
        self.say(self.wa, person, words, at=time.time() - HOURS_AGO)
        self.assert_answers_now(self.wa)
        self.assert_kept(person, words)

    def test_a_customer_who_writes_again_is_answered(self):
        for door in self.doors:
            with self.subTest(door.name):
                person = door.person()
                self.say(door, person, word("lama"), at=time.time() - HOURS_AGO)
                self.assert_answers_now(door, person)

    def test_a_message_within_the_limit_is_answered(self):
        for door in self.doors:
            with self.subTest(door.name):
                person, words = door.person(), word()
                self.say(door, person, words, at=time.time() - 600)
                self.wait_for_answer(door, person, words)


class StaleNoticeTests(BridgeCase):
    def test_the_owner_is_told_once_of_a_burst(self):
        """The owner's own window is open: they wrote just now."""
        self.say(self.wa, shop_folder.OWNER, "daftar")
        self.wait_for(self.to_owner, "the owner is answered")
        before = len(self.to_owner())
        then = time.time() - HOURS_AGO
        for _ in range(10):
            for door in self.doors:
                self.say(door, door.person(), word(), at=then)
        self.wait_for(lambda: len(self.to_owner()) > before, "the owner is told")
        for door in self.doors:
            self.assert_answers_now(door)
        self.assertEqual(len(self.to_owner()), before + 1, [request.text for request in self.to_owner()])


if __name__ == "__main__":
    unittest.main()
