"""Where it cannot listen it says so in a sentence."""

import socket
import subprocess
import unittest

from slow_callers import AbuseCase


class TakenPortTests(AbuseCase):
    def start_at(self, listen):
        done = subprocess.run(
            self.bridge.command("serve", self.bridge.rules, "--data", self.bridge.folder / "lain.db", "--settings", self.bridge.settings, "--listen", listen),
            cwd=self.bridge.folder, env=self.bridge.surroundings(), capture_output=True, text=True, timeout=20)
        self.assertNotIn("Fatal", done.stderr)
        return done.returncode, done.stdout + done.stderr

    def test_a_port_that_another_program_has_is_told_in_a_sentence(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            listen = f"127.0.0.1:{taken.getsockname()[1]}"
            code, told = self.start_at(listen)
        self.assertEqual(code, 69)
        self.assert_sentence(told, listen)

    def test_a_port_that_another_bot_has_is_told_in_a_sentence(self):
        code, told = self.start_at(self.bridge.listen)
        self.assertEqual(code, 69)
        self.assert_sentence(told, self.bridge.listen)
        self.assert_answers_now(self.wa)

    def assert_sentence(self, told, listen):
        self.assertEqual(len(told.strip().splitlines()), 1, told)
        self.assertIn(f"{listen}: nothing can listen there", told)
        self.assertIn("--listen", told, "what to write instead")

    def test_an_address_that_is_not_this_machines_is_told_in_a_sentence(self):
        code, told = self.start_at("192.0.2.1:8080")
        self.assertNotIn(code, (0, None))
        self.assertEqual(len(told.strip().splitlines()), 1, told)
        self.assertIn("192.0.2.1:8080", told)


if __name__ == "__main__":
    unittest.main()
