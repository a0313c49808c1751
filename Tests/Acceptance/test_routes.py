"""What the program answers beside messages: health, readiness, figures, and what is too big or no JSON."""

import subprocess
import unittest

import shop_secrets
import wire
from bridge import Bridge
from bridge_case import BridgeCase, need_bot, word
from doors import Letter
from fake import FakeGateways


class RouteTests(BridgeCase):
    def test_health_and_readiness(self):
        self.assertEqual(self.bridge.get("/health").status, 200)
        self.assertEqual(self.bridge.get("/ready").status, 200)

    def test_figures_are_for_the_machine_itself_or_with_the_token(self):
        token = {"Authorization": f"Bearer {shop_secrets.ADMIN_TOKEN}"}
        self.assertEqual(self.bridge.get("/metrics").status, 200)
        for forwarding in ({"X-Forwarded-For": "127.0.0.1"}, {"Forwarded": "for=127.0.0.1"}, {"X-Real-IP": "127.0.0.1"}):
            with self.subTest(forwarding):
                self.assertIn(self.bridge.get("/metrics", forwarding).status, (401, 403, 404))
                self.assertEqual(self.bridge.get("/metrics", {**forwarding, **token}).status, 200)
                wrong = {**forwarding, "Authorization": "Bearer x"}
                self.assertIn(self.bridge.get("/metrics", wrong).status, (401, 403, 404))

    def test_a_body_over_the_limit_is_413_and_the_next_is_answered(self):
        for door, limit in ((self.wa, 4 << 20), (self.tg, 4 << 20), (self.fn, 1 << 20), (self.wb, 1 << 20)):
            with self.subTest(door.name):
                letter = door.text(door.person(), "x" * (limit + 1))
                try:
                    self.assertEqual(self.bridge.post(letter).status, 413)
                except (BrokenPipeError, ConnectionResetError):
                    pass  # It answered and hung up before all was written: as good.
                self.assert_answers_now(door)

    def test_a_body_within_the_limit_is_taken(self):
        for door, limit in ((self.wa, 4 << 20), (self.tg, 4 << 20), (self.fn, 1 << 20), (self.wb, 1 << 20)):
            with self.subTest(door.name):
                self.assertEqual(self.bridge.post(door.text(door.person(), "x" * (limit - 5000))).status, 200)
                self.assert_answers_now(door)

    def test_what_is_no_json_is_400_where_that_is_heard_and_put_aside_where_it_is_not(self):
        for door, status in ((self.wa, 400), (self.tg, 400), (self.fn, 200), (self.wb, 200)):
            for data in (b"halo", b'{"a":', b"\xff\xfe\x00", b""):
                with self.subTest(f"{door.name} {data}"):
                    self.assertEqual(self.bridge.post(door.letter(data)).status, status)
            self.assert_answers_now(door)

    def test_other_paths_and_methods_are_4xx(self):
        for method, path in (("GET", "/"), ("GET", "/hooks"), ("POST", "/hooks/zz"), ("PUT", "/hooks/wa"), ("DELETE", "/health"), ("GET", "/../etc/passwd")):
            with self.subTest(f"{method} {path}"):
                answer = wire.send(self.bridge.url + path, b"", {}, method)
                self.assertTrue(400 <= answer.status < 500 and answer.status != 410, answer.status)

    def test_a_body_in_chunks_and_a_connection_that_is_kept_are_as_good(self):
        connection = wire.connect(self.bridge.url)
        self.addCleanup(connection.close)
        for _ in range(3):
            person, words = self.wa.person(), word()
            letter = self.wa.text(person, words)
            connection.request("POST", letter.path, iter([letter.data[:50], letter.data[50:]]), letter.headers, encode_chunked=True)
            response = connection.getresponse()
            self.assertEqual((response.status, response.read() is not None), (200, True))
            self.wait_for_answer(self.wa, person, words)

    def test_a_caller_who_hangs_up_in_the_middle_changes_nothing(self):
        letter = self.wa.text(self.wa.person(), word())
        connection = wire.connect(self.bridge.url)
        connection.putrequest("POST", letter.path)
        for name, held in letter.headers.items():
            connection.putheader(name, held)
        connection.putheader("Content-Length", str(len(letter.data)))
        connection.endheaders()
        connection.send(letter.data[: len(letter.data) // 2])
        connection.close()
        self.assert_answers_now(self.wa)


class CheckTests(unittest.TestCase):
    """`--check` says all that is wrong at once."""

    @classmethod
    def setUpClass(cls):
        need_bot()

    def check(self, environment=None, without=(), **settings):
        with FakeGateways() as fake:
            bridge = Bridge(fake, environment=environment)
            for name in without:
                bridge.environment.pop(name)
            bridge.write_settings(**settings)
            try:
                done = subprocess.run(
                    bridge.command("serve", bridge.rules, "--data", bridge.data, "--settings", bridge.settings, "--check"),
                    cwd=bridge.folder, env=bridge.surroundings(), capture_output=True, text=True, timeout=20)
            finally:
                bridge.close()
        return done.returncode, done.stdout + done.stderr

    def test_settings_that_are_right_pass(self):
        self.assertEqual(self.check()[0], 0)

    def test_all_missing_secrets_are_named_at_once(self):
        missing = ("LARIS_WA_APP_SECRET", "LARIS_WA_TOKEN", "LARIS_TG_TOKEN", "LARIS_FN_SECRET", "LARIS_WB_TOKEN")
        code, told = self.check(without=missing)
        self.assertEqual(code, 2)
        for name in missing:
            self.assertIn(name, told)

    def test_short_empty_and_default_secrets_are_refused_and_not_printed(self):
        for name, held in (("LARIS_WA_VERIFY_TOKEN", "pendek7"), ("LARIS_TG_SECRET", ""), ("LARIS_FN_SECRET", "secret"), ("LARIS_WB_SECRET", "k4takunci")):
            with self.subTest(f"{name}={held}"):
                code, told = self.check({name: held})
                self.assertEqual(code, 2)
                self.assertIn(name, told)
                if held and held != "secret":
                    self.assertNotIn(held, told)

    def test_a_shop_a_gateway_and_a_key_that_there_are_not_are_named(self):
        lines = {"wa": {"gateway": "whatsap", "shop": "toko-lain", "number_id": "1", "owner": "628"}, "tg": {"gateway": "telegram", "shop": "toko-uji", "colour": 1}}
        code, told = self.check(lines=lines)
        self.assertEqual(code, 2)
        for word_told in ("whatsap", "toko-lain", "colour"):
            self.assertIn(word_told, told)


if __name__ == "__main__":
    unittest.main()
