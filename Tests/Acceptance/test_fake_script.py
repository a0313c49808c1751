"""What a test scripts is what the bot meets; what it meets by chance is the same for the same seed."""

import http.client
import json
import threading
import time
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import sign
import wire
from fake import (
    FakeGateways, asynchronous_failure, cut_answer, delay, drop_after_read, drop_before_read, error, reply, slow_answer,
)

NUMBER = "106540352242922"
CUTS = (OSError, http.client.HTTPException)


class OpenGateways(unittest.TestCase):
    def setUp(self):
        self.fake = self.enterContext(FakeGateways())
        for gateway in (self.fake.wa, self.fake.tg, self.fake.fn, self.fake.wb):
            gateway.open = True

    def text(self, to="6281200000001", words="halo", **more):
        body = {"messaging_product": "whatsapp", "to": to, "type": "text", "text": {"body": words}, **more}
        return wire.send_json(
            f"{self.fake.url}/graph/{NUMBER}/messages", body, {"Authorization": f"Bearer {self.fake.wa.token}"}, timeout=3)

    def telegram(self):
        return wire.send_json(f"{self.fake.url}/tg/bot{self.fake.tg.token}/sendMessage", {"chat_id": 5, "text": "halo"})


class ScriptTests(OpenGateways):
    def test_actions_happen_in_order_and_then_all_is_well(self):
        self.fake.script("wa", [error(131056), reply(503, {"a": 1}, {"Retry-After": "7"}), error(190)])
        answers = [self.text() for _ in range(4)]
        self.assertEqual([answer.status for answer in answers], [400, 503, 401, 200])
        self.assertEqual(answers[0].json["error"]["code"], 131056)
        self.assertEqual((answers[1].json, answers[1].headers["Retry-After"]), ({"a": 1}, "7"))
        self.assertEqual(len(self.fake.accepted("wa")), 1)
        self.assertEqual(self.fake.violations, [], "a scripted error is no mistake of the sender")

    def test_a_script_for_one_person_leaves_the_others_alone(self):
        self.fake.script("wa", [error(131056)], to="6281200000002")
        statuses = [self.text(to).status for to in ("6281200000001", "6281200000002", "6281200000002")]
        self.assertEqual(statuses, [200, 400, 200])

    def test_receipts_do_not_use_up_a_script(self):
        self.fake.script("wa", [error(131056)])
        body = {"messaging_product": "whatsapp", "status": "read", "message_id": "wamid.A"}
        read = wire.send_json(
            f"{self.fake.url}/graph/{NUMBER}/messages", body, {"Authorization": f"Bearer {self.fake.wa.token}"})
        self.assertEqual((read.status, self.text().status), (200, 400))

    def test_a_request_cut_before_it_was_read_has_not_arrived(self):
        self.fake.script("wa", [drop_before_read()])
        with self.assertRaises(CUTS):
            self.text()
        self.assertEqual(self.fake.accepted("wa"), [])
        self.assertEqual(self.text().status, 200)

    def test_a_request_cut_after_it_was_read_has_arrived_or_not_as_scripted(self):
        self.fake.script("wa", [drop_after_read(), drop_after_read(arrived=False), cut_answer()])
        for words in ("satu", "dua", "tiga"):
            with self.assertRaises(CUTS):
                self.text(words=words)
        self.assertEqual(self.fake.texts("wa"), ["satu", "tiga"])

    def test_a_delay_is_before_and_a_slow_answer_after_the_message_is_sent(self):
        self.fake.script("wa", [delay(0.3), slow_answer(0.3)])
        for arrives_at_once in (False, True):
            before = len(self.fake.accepted("wa"))
            thread = threading.Thread(target=self.text)
            started = time.monotonic()
            thread.start()
            self.assertTrue(self.fake.wait(lambda before=before: len(self.fake.accepted("wa")) > before, 3))
            self.assertEqual(time.monotonic() - started < 0.25, arrives_at_once)
            thread.join()

    def test_telegrams_429_comes_with_and_without_its_parameter(self):
        self.fake.script("tg", [error(429, retry_after=10072), error(429), error(403), error(500)])
        answers = [self.telegram() for _ in range(5)]
        self.assertEqual([answer.status for answer in answers], [429, 429, 403, 500, 200])
        self.assertEqual(answers[0].json["parameters"], {"retry_after": 10072})
        self.assertNotIn("parameters", answers[1].json)

    def test_chance_is_the_same_for_the_same_seed(self):
        seen = []
        for _ in range(2):
            self.fake.chance("wa", 7, {error(131016): 0.3, error(131056): 0.2})
            seen.append([self.text().status for _ in range(30)])
        self.assertEqual(seen[0], seen[1])
        self.assertEqual(set(seen[0]), {200, 400, 500})
        self.fake.calm()
        self.assertEqual({self.text().status for _ in range(20)}, {200})

    def test_connections_are_kept_alive(self):
        connection = wire.connect(self.fake.url)
        body = json.dumps({"messaging_product": "whatsapp", "to": "6281200000001", "type": "text", "text": {"body": "a"}})
        headers = {"Authorization": f"Bearer {self.fake.wa.token}", "Content-Type": "application/json"}
        for _ in range(3):
            answer = wire.send(f"{self.fake.url}/graph/{NUMBER}/messages", body.encode(), headers, connection=connection)
            self.assertEqual(answer.status, 200)
        connection.close()

    def test_a_body_in_chunks_is_read(self):
        connection = wire.connect(self.fake.url)
        body = json.dumps({"messaging_product": "whatsapp", "to": "6281200000001", "type": "text", "text": {"body": "aü"}}).encode()
        headers = {"Authorization": f"Bearer {self.fake.wa.token}", "Content-Type": "application/json"}
        connection.request("POST", f"/graph/{NUMBER}/messages", iter([body[:20], body[20:]]), headers, encode_chunked=True)
        self.assertEqual(connection.getresponse().status, 200)
        connection.close()


class Hook:
    """A bot that takes every status."""

    def __init__(self, secret):
        self.statuses, self.bad = [], 0
        hook = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                data = self.rfile.read(int(self.headers["Content-Length"]))
                good = self.headers["X-Hub-Signature-256"] == sign.meta(secret, data)
                hook.bad += not good
                hook.statuses += json.loads(data)["entry"][0]["changes"][0]["value"]["statuses"]
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"


class StatusTests(OpenGateways):
    def setUp(self):
        super().setUp()
        self.hook = Hook("rahasia")
        self.addCleanup(self.hook.server.server_close)
        self.addCleanup(self.hook.server.shutdown)

    def told(self, count):
        self.assertTrue(self.fake.wait(lambda: len(self.hook.statuses) >= count, 5))
        return [status["status"] for status in self.hook.statuses]

    def test_statuses_are_signed_and_carry_the_reference(self):
        self.fake.report_statuses(self.hook.url, "rahasia")
        answer = self.text(biz_opaque_callback_data="kiriman-1")
        self.assertEqual(self.told(3), ["sent", "delivered", "read"])
        self.assertEqual(self.hook.bad, 0)
        for status in self.hook.statuses:
            self.assertEqual((status["id"], status["biz_opaque_callback_data"]), (answer.json["messages"][0]["id"], "kiriman-1"))

    def test_statuses_may_come_doubled_and_in_any_order(self):
        self.fake.report_statuses(self.hook.url, "rahasia", shuffled=True, doubled=True, seed=3)
        self.text()
        told = self.told(6)
        self.assertEqual(sorted(told), sorted(["sent", "delivered", "read"] * 2))
        self.assertNotEqual(told, ["sent", "delivered", "read"] * 2)

    def test_a_message_can_fail_after_it_was_accepted(self):
        self.fake.report_statuses(self.hook.url, "rahasia")
        self.fake.script("wa", [asynchronous_failure(131047)])
        self.assertEqual(self.text().status, 200)
        self.assertEqual(self.told(1), ["failed"])
        self.assertEqual(self.hook.statuses[0]["errors"][0]["code"], 131047)


if __name__ == "__main__":
    unittest.main()
