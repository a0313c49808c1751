"""The simulator has no password: it is for this machine's own browser, and for its own page there."""

import json
import unittest

import wire
from bridge_case import need_bot
from raw import Caller
from simulator import Simulator

READ = ("/", "/page.js", "/page.css", "/simulator/state", "/simulator/events")
FOREIGN = (
    "jahat.example", "jahat.example:80", "127.0.0.1.jahat.example", "localhost.jahat.example:8080", "jahat.example:127.0.0.1", "127.0.0.1@jahat.example",
    "jahat-localhost", "127.0.0.2", "0.0.0.0", "192.168.1.10", "[::2]", "[::1].jahat.example", "[::ffff:192.168.1.10]", "",
)


class SimulatorTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        need_bot()
        cls.simulator = Simulator()
        cls.addClassCleanup(cls.simulator.close)
        (cls.simulator.rules / "media").mkdir()
        (cls.simulator.rules / "media" / "foto.jpg").write_bytes(b"foto")
        cls.simulator.start()
        cls.port = cls.simulator.listen.rpartition(":")[2]

    def status(self, path, method="GET", body=b"", **fields):
        head = {"Host": self.simulator.listen, **{name.replace("_", "-"): held for name, held in fields.items()}}
        lines = "".join(f"{name}: {held}\r\n" for name, held in head.items() if held is not None)
        caller = Caller(self.simulator, f"{method} {path} HTTP/1.1\r\n{lines}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        self.addCleanup(caller.close)
        return caller.wait_for_answer()

    def now(self):
        return wire.send(f"{self.simulator.url}/simulator/state", method="GET").json["now"]

    def test_its_own_page_is_served_under_each_name_of_this_machine(self):
        for host in ("127.0.0.1", "localhost", "[::1]"):
            for path in READ:
                with self.subTest(f"{host} {path}"):
                    self.assertEqual(self.status(path, Host=f"{host}:{self.port}"), 200)
                    self.assertEqual(self.status(path, Host=f"{host}:{self.port}", Origin=f"http://{host}:{self.port}"), 200)

    def test_a_name_of_elsewhere_that_points_here_is_turned_away(self):
        for host in FOREIGN:
            for path in READ:
                with self.subTest(f"{host!r} {path}"):
                    self.assertIn(self.status(path, Host=host), (400, 403))
        with self.subTest("no name at all"):
            self.assertIn(self.status("/simulator/state", Host=None), (400, 403))

    def test_figures_and_media_are_turned_away_under_a_name_of_elsewhere(self):
        """Assumed: what is refused for the page is refused for all that another page could read here."""
        for path in ("/metrics", "/media/toko-uji/foto.jpg"):
            with self.subTest(path):
                self.assertEqual(self.status(path), 200)
                self.assertIn(self.status(path, Host="jahat.example"), (400, 403))

    def test_a_page_of_elsewhere_can_read_nothing_and_not_put_the_clock_forward(self):
        before = self.now()
        body = json.dumps({"advance": 86_400}).encode()
        origins = (
            "http://jahat.example", "https://jahat.example", "null", "", "file://", f"https://{self.simulator.listen}",
            f"http://localhost:{self.port}", "http://127.0.0.1:1", f"http://{self.simulator.listen}.jahat.example",
        )
        for origin in origins:
            for path in READ[3:]:
                with self.subTest(f"{origin!r} {path}"):
                    self.assertEqual(self.status(path, Origin=origin), 403)
            with self.subTest(f"{origin!r} clock"):
                self.assertEqual(self.status("/simulator/clock", "POST", body, Origin=origin, Content_Type="text/plain"), 403)
        with self.subTest("clock under a name of elsewhere"):
            self.assertEqual(self.status("/simulator/clock", "POST", body, Host="jahat.example", Origin="http://jahat.example"), 403)
        self.assertEqual(self.now()[:10], before[:10], "the clock is where it was")

    def test_no_page_of_elsewhere_is_told_that_it_may_read(self):
        for path in READ:
            answer = wire.send(self.simulator.url + path, headers={"Origin": self.simulator.url}, method="GET")
            self.assertIsNone(answer.headers["Access-Control-Allow-Origin"])
        self.assertIn(self.status("/simulator/clock", "OPTIONS", Origin="http://jahat.example", Access_Control_Request_Method="POST"), (403, 404, 405))

    def test_hooks_without_the_secret_of_this_start_are_refused(self):
        hook = wire.send(f"{self.simulator.url}/simulator/state", method="GET").json["shops"][0]["hook"]
        path, _, secret = hook.rpartition("/")
        self.assertGreaterEqual(len(secret), 16)
        for wrong in ("", secret[:-1], "x" * len(secret), secret + "x"):
            with self.subTest(wrong):
                self.assertIn(self.status(f"{path}/{wrong}", "POST", b"{}"), (401, 403, 404))

    def test_it_refuses_to_listen_for_other_machines(self):
        for listen in ("0.0.0.0:0", "[::]:0", "192.168.1.10:0", "toko.example:0", "127.0.0.1.jahat.example:0", ":0", "*:0", "0:0"):
            with self.subTest(listen):
                code, told = self.simulator.run(listen)
                self.assertEqual(code, 2, told)
                self.assertRegex(told, "this machine only")
                self.assertIn("--listen 127.0.0.1", told, "what to write instead")


if __name__ == "__main__":
    unittest.main()
