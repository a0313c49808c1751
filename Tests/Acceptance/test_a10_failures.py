"""A10: what a gateway says when it does not send decides what happens next, and to whom."""

import time
import unittest

from bridge import Bridge
from bridge_case import BridgeCase, word
from fake import (
    FakeGateways, asynchronous_failure, cut_answer, drop_after_read, error, reply,
)
import shop_secrets


class FailureCase(BridgeCase):
    def tries(self, door, person):
        return [request for request in self.fake.requests if request.gateway == door.name and request.recipient == person and request.is_message]

    def say_into(self, door, actions, words=None):
        person, words = door.person(), words or word()
        self.fake.script(door.name, actions, to=person)
        self.say(door, person, words)
        return person, words

    def assert_delivered_once(self, door, person, words):
        self.wait_for_answer(door, person, words)
        self.assert_answers_now(door, person)
        self.assertEqual(len(self.answers(door, person, words)), 1)

    def assert_listed(self, person, *states, everything=False):
        self.wait_for(
            lambda: [row for row in self.bridge.deliveries(person, everything) if row["state"] in states], f"it is listed as {states}")


class RetryTests(FailureCase):
    def test_trouble_of_the_gateway_is_tried_again(self):
        cases = [
            (self.wa, [error(131016), error(131000), error(500), error(2)]), (self.tg, [error(500), error(502), error(503)]),
            (self.fn, [error(503), reply(502, "<html>Bad Gateway</html>")]), (self.wb, [error(500), reply(503, "")]),
        ]
        for door, actions in cases:
            with self.subTest(door.name):
                person, words = self.say_into(door, actions)
                self.assert_delivered_once(door, person, words)

    def test_a_limit_for_one_person_stops_only_that_person(self):
        for door, limit in ((self.wa, error(131056)), (self.tg, error(429, retry_after=1))):
            with self.subTest(door.name):
                person, words = self.say_into(door, [limit])
                self.wait_for(lambda door=door, person=person: self.tries(door, person), "it is tried")
                started = time.monotonic()
                self.assert_answers_now(door)
                self.assertLess(time.monotonic() - started, 0.95, "another person does not wait for it")
                self.assert_delivered_once(door, person, words)

    def test_a_limit_for_the_number_passes(self):
        for code in (130429, 80007, 4):
            with self.subTest(code):
                person, words = self.say_into(self.wa, [error(code)])
                self.assert_delivered_once(self.wa, person, words)
                self.assert_answers_now(self.wa)

    def test_telegrams_retry_after_is_waited_for(self):
        """Also where it stands in the words only."""
        told = {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after 1"}
        for action in (error(429, retry_after=1), reply(429, told)):
            with self.subTest(action.name):
                person, words = self.say_into(self.tg, [action])
                self.assert_delivered_once(self.tg, person, words)
                first, second = self.tries(self.tg, person)[:2]
                self.assertGreaterEqual(second.at - first.at, 0.95)

    def test_a_retry_after_of_hours_is_not_tried_before_and_stops_nobody_else(self):
        person, words = self.say_into(self.tg, [error(429, retry_after=10072)])
        self.wait_for(lambda: self.tries(self.tg, person), "it is tried")
        self.assert_answers_now(self.tg)
        self.fake.wait(lambda: len(self.tries(self.tg, person)) > 1, 1)
        self.assertEqual(len(self.tries(self.tg, person)), 1)
        self.assert_listed(person, "queued", "dead", everything=True)
        self.assertEqual(self.answers(self.tg, person, words), [])


class PermanentTests(FailureCase):
    forgives = ("window",)

    def assert_not_tried_again(self, door, person, words, listed=True):
        self.wait_for(lambda: self.tries(door, person), "it is tried")
        if listed:
            self.assert_listed(person, "dead")
        same = [request for request in self.tries(door, person) if request.kind != "template" and words in request.text]
        self.assertEqual(len(same), 1, "and not tried again")
        self.assert_answers_now(door)

    def test_an_error_of_the_message_is_not_tried_again_and_listed_for_the_owner(self):
        cases = [
            (self.wa, error(131009)), (self.wa, error(100)), (self.wa, error(131026)), (self.wa, error(131051)),
            (self.tg, error(403)), (self.tg, error(400)), (self.fn, error(4)), (self.wb, error(400)),
        ]
        for door, action in cases:
            with self.subTest(f"{door.name} {action.code}"):
                person, words = self.say_into(door, [action])
                self.assert_not_tried_again(door, person, words)

    def test_words_outside_of_the_window_are_not_tried_again(self):
        """A template may go out in their place."""
        person, words = self.say_into(self.wa, [error(131047)])
        self.assert_not_tried_again(self.wa, person, words, listed=False)

    def test_a_failure_that_a_status_tells_is_treated_as_if_it_had_come_at_once(self):
        self.fake.report_statuses(self.bridge.url + "/hooks/wa", shop_secrets.WA_APP_SECRET)
        self.addCleanup(self.fake.statuses.silence)
        for code, listed in ((131026, True), (131047, False)):
            with self.subTest(code):
                person, words = self.say_into(self.wa, [asynchronous_failure(code)])
                self.wait_for_answer(self.wa, person, words)
                self.wait_for(lambda person=person: any(
                    request.recipient == person and answer == 200 for request, _, answer in self.fake.statuses.told), "the status is taken")
                self.assert_not_tried_again(self.wa, person, words, listed)

    def test_a_person_who_blocked_the_bot_is_not_written_to_again_until_they_write(self):
        person, words = self.tg.person(), word()
        self.fake.tg.blocked.add(person)
        self.say(self.tg, person, words)
        self.wait_for(lambda: [request for request in self.fake.requests if request.recipient == person and request.answered == 403], "it is tried")
        self.fake.tg.blocked.discard(person)
        self.assert_answers_now(self.tg, person)


class UnknownTests(FailureCase):
    def test_whatsapp_does_not_send_again_what_may_have_arrived(self):
        for action in (drop_after_read(), cut_answer(), drop_after_read(arrived=False)):
            with self.subTest(f"{action.name}, arrived: {action.arrived}"):
                person, words = self.say_into(self.wa, [action])
                self.wait_for(lambda person=person: self.tries(self.wa, person), "it is sent")
                self.assert_listed(person, "unknown")
                self.assert_answers_now(self.wa, person)
                self.assertEqual(len([request for request in self.tries(self.wa, person) if words in request.text]), 1)

    def test_other_gateways_are_sent_once_more_what_may_have_arrived(self):
        for door in (self.tg, self.fn, self.wb):
            for action in (drop_after_read(), drop_after_read(arrived=False)):
                with self.subTest(f"{door.name}, arrived: {action.arrived}"):
                    person, words = self.say_into(door, [action])
                    self.wait_for(lambda door=door, person=person: len(self.tries(door, person)) >= 2, "it is sent again")
                    self.assert_answers_now(door, person)
                    self.assertEqual(len([request for request in self.tries(door, person) if words in request.text]), 2)

    def test_what_is_unknown_keeps_its_place_before_what_follows(self):
        for door in (self.tg, self.fn, self.wb):
            with self.subTest(door.name):
                person, _ = self.say_into(door, [drop_after_read(arrived=False)], "ujidua")
                self.wait_for_answer(door, person, "gelembung dua")
                told = "\n".join(self.fake.texts(door.name, person))
                self.assertLess(-1, told.find("gelembung satu"))
                self.assertLess(told.find("gelembung satu"), told.find("gelembung dua"))


class ChannelTests(FailureCase):
    def setUp(self):
        super().setUp()
        self.addCleanup(self.bridge.kill)  # The line stays stopped: the next test starts anew.

    def test_a_dead_token_stops_that_line_and_no_other_and_loses_nothing(self):
        cases = [(self.wa, error(190)), (self.tg, error(401)), (self.fn, error(1)), (self.wb, error(401))]
        for door, action in cases:
            with self.subTest(door.name):
                self.fake.script(door.name, [action] * 1000)
                sent = [(door.person(), word()) for _ in range(5)]
                for person, words in sent:
                    self.say(door, person, words)
                self.wait_for(lambda door=door, sent=sent: any(self.tries(door, person) for person, _ in sent), "it is tried")
                self.fake.wait(lambda: False, 0.5)
                tries = sum(len(self.tries(door, person)) for person, _ in sent)
                self.assertLess(tries, 15, "it does not knock on and on at a door that is shut")
                other = self.wa if door is not self.wa else self.tg
                self.assert_answers_now(other)
                self.fake.calm()
                self.assertEqual(self.bridge.stop(), 0)
                self.bridge.start()
                for person, words in sent:
                    self.wait_for_answer(door, person, words)


class UnreachableTests(BridgeCase):
    timing = {"retries": 60, "retry_cap": 0.3}

    def test_a_gateway_that_cannot_be_reached_is_tried_until_it_can(self):
        with FakeGateways() as gone:
            port = gone.server.server_address[1]
        bridge = Bridge(gone, {**self.timing})
        self.addCleanup(bridge.close)
        bridge.start()
        sent = [(door, door.person(), word()) for door in self.doors]
        letters = [door.text(person, words) for door, person, words in sent]
        for letter in letters:
            self.assertEqual(bridge.post(letter).status, 200)
        with FakeGateways(port) as back:
            for gateway in (back.wa, back.tg, back.fn, back.wb):
                gateway.open = True
            for door, person, words in sent:
                with self.subTest(door.name):
                    back.wait(lambda door=door, person=person: back.texts(door.name, person), 10)
                    self.assertEqual(back.texts(door.name, person), [f"jawab: {words}"])
            self.assertEqual(back.violations, [])


if __name__ == "__main__":
    unittest.main()
