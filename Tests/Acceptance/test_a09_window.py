"""A9: free words only within 24 hours of the customer's own last message.

The owner writes to customers whose last message came late: old, by the gateway's own time. How a message that is put off
passes the end of the window needs a clock that can be set; that is tested in Swift.
"""

import time
import unittest

import shop_folder
from bridge_case import BridgeCase, word

HOUR = 3600


class WindowTests(BridgeCase):
    def setUp(self):
        super().setUp()
        self.say(self.wa, shop_folder.OWNER, "daftar")

    def write_to_someone_who_wrote(self, ago):
        person, words = self.wa.person(), word()
        self.say(self.wa, person, word("lama"), at=time.time() - ago)
        self.assert_answers_now(self.wa)
        self.say(self.wa, shop_folder.OWNER, f"balas +{person} {words}")
        return person, words

    def test_within_24_hours_free_words_go_out(self):
        person, words = self.write_to_someone_who_wrote(23 * HOUR)
        request = self.wait_for_answer(self.wa, person, words)
        self.assertEqual(request.kind, "text")

    def test_after_24_hours_nothing_but_a_template_goes_out(self):
        for ago in (24 * HOUR + 60, 24 * HOUR - 30, 40 * HOUR):
            with self.subTest(f"{ago} s ago"):
                person, words = self.write_to_someone_who_wrote(ago)
                self.assert_answers_now(self.wa)
                # A little before the end counts as the end: clocks differ. The gateway would refuse later ones, as a violation.
                self.fake.wait(lambda person=person: self.fake.texts("wa", person), 1)
                self.assertLessEqual({request.kind for request in self.fake.accepted("wa", person)}, {"template"})

    def test_words_that_come_too_late_go_out_in_a_template_or_the_owner_hears_that_they_do_not(self):
        person, words = self.write_to_someone_who_wrote(30 * HOUR)

        def told():
            sent = self.answers(self.wa, person, words)
            return sent or [request for request in self.to_owner() if person in request.text and "tidak terkirim" in request.text]
        request = self.wait_for(told, "a template goes out, or the owner is told")[0]
        self.assertEqual(request.kind == "template", request.recipient == person)

    def test_a_customer_who_wrote_again_is_free_to_be_answered(self):
        person = self.wa.person()
        self.say(self.wa, person, word("lama"), at=time.time() - 30 * HOUR)
        self.assertEqual(self.assert_answers_now(self.wa, person).kind, "text")


if __name__ == "__main__":
    unittest.main()
