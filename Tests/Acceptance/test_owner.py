"""The owner runs the shop by message, on each line that names them."""

import unittest

import shop_folder
from bridge_case import BridgeCase, word

OWNERS = {"wa": shop_folder.OWNER, "tg": shop_folder.TELEGRAM_OWNER}


class OwnerTests(BridgeCase):
    def test_the_owner_is_answered_on_the_line_on_which_they_write(self):
        for door in (self.wa, self.tg):
            with self.subTest(door.name):
                before = len(self.fake.texts(door.name, OWNERS[door.name]))
                self.say(door, OWNERS[door.name], "daftar")
                self.wait_for(lambda door=door, before=before: len(self.fake.texts(door.name, OWNERS[door.name])) > before, "an answer")

    def test_what_a_rule_tells_the_owner_arrives(self):
        self.say(self.wa, shop_folder.OWNER, "daftar")
        for door in self.doors:
            with self.subTest(door.name):
                before = len([request for request in self.to_owner() if "kabar untuk pemilik" in request.text])
                self.say(door, door.person(), "ujiowner")
                self.wait_for(
                    lambda before=before: len([request for request in self.to_owner() if "kabar untuk pemilik" in request.text]) > before,
                    f"{door.name}: the owner is told")

    def test_what_the_owner_writes_reaches_the_customer_and_the_bot_is_silent_there(self):
        person, words, later = self.wa.person(), word(), word()
        self.assert_answers_now(self.wa, person)
        self.say(self.wa, shop_folder.OWNER, f"balas +{person} {words}")
        self.wait_for_answer(self.wa, person, words)
        self.say(self.wa, person, later)
        self.assert_answers_now(self.wa)
        self.assertEqual(self.answers(self.wa, person, later), [])

    def test_commands_that_come_at_once_are_carried_out_one_by_one(self):
        for door in (self.wa, self.tg):
            with self.subTest(door.name):
                people, words = [self.wa.person() for _ in range(4)], [word() for _ in range(4)]
                for person in people:
                    self.assert_answers_now(self.wa, person)
                for person, text in zip(people, words):
                    self.say(door, OWNERS[door.name], f"balas +{person} {text}")
                for person, text in zip(people, words):
                    self.wait_for(lambda person=person, text=text: text in self.fake.texts("wa", person), "each gets theirs")
                for person, text in zip(people, words):
                    others = [other for other in words if other != text]
                    self.assertFalse([sent for sent in self.fake.texts("wa", person) if any(other in sent for other in others)])


if __name__ == "__main__":
    unittest.main()
