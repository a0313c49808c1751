"""Secrets that are none are named, all at once, and never printed; with them nothing starts."""

import subprocess
import unittest

from bridge import Bridge
from bridge_case import need_bot
from fake import FakeGateways

# Each is told by its name. Those that everybody knows may be printed: there is nothing to hide.
BAD = {
    "LARIS_WA_APP_SECRET": "", "LARIS_WA_TOKEN": "   ", "LARIS_WA_VERIFY_TOKEN": "pendek7kata", "LARIS_TG_TOKEN": "", "LARIS_TG_SECRET": "changeme",
    "LARIS_FN_TOKEN": "changeme", "LARIS_FN_SECRET": "garis/miring-di-dalam-0042", "LARIS_WB_TOKEN": "token", "LARIS_WB_SECRET": "k4takunci/",
    "LARIS_ADMIN_TOKEN": "adminku8",
}
WELL_KNOWN = (
    "secret", "changeme", "password", "rahasia", "token", "default", "example", "CHANGEME", "Secret123", "xxxx",
    "xxxxxxxxxxxxxxxxxxxx", "0000000000000000", "aaaaaaaaaaaaaaaaaaaaaaaa",
)
ODD = (
    "garis/miring-di-dalam-0042", "../../../hooks/tg-0042", "tanda?tanya=di-dalam-0042", "pagar#di-dalam-kata-0042",
    "persen%2fdi-dalam-0042", "kutip\"di-dalam-kata-0042", "huruf-é-di-dalam-kata-0042", "blank di dalam kata 0042",
)


class SecretTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        need_bot()
        cls.fake = cls.enterClassContext(FakeGateways())

    def serve(self, *arguments, **environment):
        """The exit code, and all that it said."""
        bridge = Bridge(self.fake, environment=environment)
        try:
            bridge.write_settings()
            done = subprocess.run(
                bridge.command("serve", bridge.rules, "--data", bridge.data, "--settings", bridge.settings, *arguments),
                cwd=bridge.folder, env=bridge.surroundings(), capture_output=True, text=True, timeout=10)
            self.made_data = bridge.data.exists()
        finally:
            bridge.close()
        return done.returncode, done.stdout + done.stderr

    def assert_named(self, environment, *arguments):
        code, told = self.serve(*arguments, **environment)
        self.assertEqual(code, 2, told)
        for name, held in environment.items():
            with self.subTest(name):
                self.assertIn(f"{name}: ", told)
                for secret in held.split(","):
                    if len(secret.strip()) > 6 and secret not in WELL_KNOWN:
                        self.assertNotIn(secret, told)
        return told

    def test_all_of_them_are_named_at_once(self):
        told = self.assert_named(BAD, "--check")
        self.assertEqual(len([line for line in told.splitlines() if "LARIS_" in line]), len(BAD), "one finding for each")

    def test_with_them_it_does_not_start_and_makes_no_data_file(self):
        self.assert_named(BAD)
        self.assertFalse(self.made_data)

    def test_those_that_everybody_tries_are_named(self):
        for held in WELL_KNOWN:
            names = ("LARIS_WA_VERIFY_TOKEN", "LARIS_TG_SECRET", "LARIS_FN_SECRET", "LARIS_WB_SECRET", "LARIS_ADMIN_TOKEN")
            self.assert_named(dict.fromkeys(names, held), "--check")

    def test_those_that_cannot_stand_in_an_address_or_a_field_are_named(self):
        for held in ODD:
            self.assert_named({"LARIS_FN_SECRET": held, "LARIS_WB_SECRET": held, "LARIS_TG_SECRET": held}, "--check")

    def test_a_bad_one_beside_a_good_one_is_named(self):
        good = "rahasia-yang-baik-sekali-0043"
        for bad in ("", "pendek7", "changeme"):
            for held in (f"{good},{bad}", f"{bad},{good}"):
                told = self.assert_named({"LARIS_TG_SECRET": held, "LARIS_FN_SECRET": held}, "--check")
                self.assertNotIn(good, told)

    def test_those_in_files_are_looked_at_as_well_and_not_printed(self):
        bridge = Bridge(self.fake)
        self.addCleanup(bridge.close)
        for name, held in (("LARIS_FN_SECRET", "k4takunci"), ("LARIS_TG_SECRET", "\n"), ("LARIS_WA_VERIFY_TOKEN", "dua\nbaris-kata-kunci-0044")):
            path = bridge.folder / name
            path.write_text(held)
            with self.subTest(name):
                code, told = self.serve("--check", **{f"{name}_FILE": str(path)})
                self.assertEqual(code, 2, told)
                self.assertIn(name, told)
                for line in held.split():
                    self.assertNotIn(line, told)
        code, told = self.serve("--check", LARIS_TG_TOKEN_FILE=str(bridge.folder / "tidak-ada"))
        self.assertEqual(code, 2)
        self.assertIn("LARIS_TG_TOKEN_FILE", told)


if __name__ == "__main__":
    unittest.main()
