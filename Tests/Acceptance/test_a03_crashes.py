"""A3: whatever was acknowledged survives a SIGKILL, and is answered once unless its delivery is declared unknown."""

import time
import unittest

from bridge_case import BridgeCase, word
from fake import drop_after_read, slow_answer
from bodies import whatsapp


class CrashTests(BridgeCase):
    # Long enough that the answer has not begun when the acknowledgement arrives.
    timing = {"settle": 0.3, "unknown_wait": 0.5}

    def restart(self):
        self.bridge.kill()
        self.bridge.start()

    def test_what_was_acknowledged_just_before_a_crash_is_answered_after_it(self):
        sent = [(door, door.person(), word()) for door in self.doors]
        for door, person, words in sent:
            self.say(door, person, words)
        self.restart()
        for door, person, words in sent:
            with self.subTest(door.name):
                self.assert_answered_once(door, person, words)

    def test_a_rule_that_was_running_when_it_crashed_runs_again_and_answers_once(self):
        sent = [(door, door.person()) for door in self.doors]
        for door, person in sent:
            self.say(door, person, "ujilama")
        # Rules begin when the pieces have settled: a little later they are running.
        self.fake.wait(lambda: self.fake.requests and self.fake.accepted(to=sent[0][1]), 0.32)
        self.bridge.kill()
        killed = time.time()
        self.bridge.start()
        for door, person in sent:
            with self.subTest(door.name):
                self.wait_for_answer(door, person, "selesai lama")
                self.assert_answers_now(door, person)
                copies = self.answers(door, person, "selesai lama")
                # Who was answered in the moment of the crash may be answered again, where that is allowed.
                most = 2 if copies[0].at <= killed and door.name != "wa" else 1
                self.assertLessEqual(len(copies), most)

    def crash_after_sending(self, door):
        """The gateway has the message; the bot dies before it hears so."""
        person, words = door.person(), word()
        self.fake.script(door.name, [slow_answer(5)], to=person)
        self.say(door, person, words)
        self.wait_for_answer(door, person, words)
        self.restart()
        return person, words

    def test_whatsapp_is_not_told_again_what_it_may_have_and_the_owner_can_see_that(self):
        person, words = self.crash_after_sending(self.wa)
        rows = self.wait_for(
            lambda: [row for row in self.bridge.deliveries(person) if row["state"] == "unknown"], "the delivery is listed as unknown")
        self.assertEqual([row["line"] for row in rows], ["wa"])
        self.assert_answered_once(self.wa, person, words)

    def test_a_status_settles_what_was_unknown(self):
        person, words = self.crash_after_sending(self.wa)
        request = self.answers(self.wa, person, words)[0]
        self.assertTrue(request.reference, "biz_opaque_callback_data names the delivery")
        body = whatsapp.status(request.message_id, "delivered", person, biz_opaque_callback_data=request.reference)
        self.assertEqual(self.bridge.post(self.wa.letter(body)).status, 200)
        self.wait_for(
            lambda: not any(row["state"] == "unknown" for row in self.bridge.deliveries(person)), "nothing is unknown any more")
        self.assert_answered_once(self.wa, person, words)

    def test_a_status_that_shows_it_failed_lets_it_be_sent_again(self):
        person, words = self.crash_after_sending(self.wa)
        request = self.answers(self.wa, person, words)[0]
        failed = {"code": 131000, "title": "Something went wrong", "error_data": {"details": "-"}}
        body = whatsapp.status(request.message_id, "failed", person, biz_opaque_callback_data=request.reference, errors=[failed])
        self.assertEqual(self.bridge.post(self.wa.letter(body)).status, 200)
        self.wait_for(lambda: len(self.answers(self.wa, person, words)) == 2, "it is sent again")
        self.assertEqual(len({request.reference for request in self.answers(self.wa, person, words)}), 1, "it is the same delivery")

    def test_other_gateways_are_told_once_more_what_they_may_have(self):
        for door in (self.tg, self.fn, self.wb):
            with self.subTest(door.name):
                person, words = self.crash_after_sending(door)
                self.wait_for(
                    lambda door=door, person=person, words=words: len(self.answers(door, person, words)) == 2, f"{door.name}: sent again")
                self.assert_answers_now(door, person)
                self.assertEqual(len(self.answers(door, person, words)), 2, "once, and no more")

    def test_one_crash_after_another_loses_nothing(self):
        sent = []
        for _ in range(4):
            for door in self.doors:
                person, words = door.person(), word()
                self.say(door, person, words)
                sent.append((door, person, words))
            self.restart()
        for door, person, words in sent:
            with self.subTest(door.name):
                self.wait_for_answer(door, person, words)


class NotResentTests(BridgeCase):
    per_line = {name: {"resend_unknown": False} for name in ("tg", "fn", "wb")}

    def test_a_line_that_does_not_resend_lists_the_delivery_as_unknown(self):
        for door in (self.tg, self.fn, self.wb):
            with self.subTest(door.name):
                person, words = door.person(), word()
                self.fake.script(door.name, [drop_after_read()], to=person)
                self.say(door, person, words)
                self.wait_for_answer(door, person, words)
                self.wait_for(
                    lambda person=person: [row for row in self.bridge.deliveries(person) if row["state"] == "unknown"],
                    f"{door.name}: it is listed as unknown")
                self.assert_answered_once(door, person, words)


if __name__ == "__main__":
    unittest.main()
