"""The shop's QRIS with the amount filled in: what a reader sees on it, from a file and over HTTP, is the payload to the letter."""

import unittest

import qr_reader
import shop_folder
import wire
from bridge_case import BridgeCase, need_bot
from simulator import Simulator

HERE = f"/media/{shop_folder.NAME}"


def filled(amount):
    """What the bot's own Swift tests hold against the standard's vectors, told here a second time and in another way."""
    front, back = shop_folder.QRIS[:-8].split("5802ID5911", 1)
    text = f"{front.replace('010211', '010212', 1)}54{len(str(amount)):02}{amount}5802ID5911{back}6304"
    total = 0xFFFF
    for byte in text.encode():
        total ^= byte << 8
        for _ in range(8):
            total = (total << 1 ^ (0x1021 if total & 0x8000 else 0)) & 0xFFFF
    return f"{text}{total:04X}"


class QRISTests(BridgeCase):
    @classmethod
    def setUpClass(cls):
        qr_reader.need_reader()
        super().setUpClass()
        cls.media = cls.bridge.rules / "media"
        cls.media.mkdir()

    def read(self, png):
        return qr_reader.read(png, self.bridge.folder)

    def picture(self, amount):
        answer = self.bridge.get(f"{HERE}/qris-{amount}.png")
        self.assertEqual((answer.status, answer.headers["Content-Type"], answer.headers["X-Content-Type-Options"]), (200, "image/png", "nosniff"))
        return answer.data

    def test_the_payload_is_the_one_that_was_reckoned_by_hand(self):
        self.assertEqual(filled(238000)[-8:], "63040044")
        self.assertEqual(filled(512000)[-8:], "6304E26F")

    def test_a_reader_reads_each_picture_to_the_letter(self):
        for amount in (1, 999, 238000, 512000, 10_000_000):
            with self.subTest(amount):
                self.assertEqual(self.read(self.picture(amount)), filled(amount))

    def test_the_file_that_the_command_writes_says_what_the_command_prints(self):
        file = self.bridge.folder / "bayar.png"
        for amount in ("238000", "512.000"):
            with self.subTest(amount):
                code, out, _ = self.command("qris", self.bridge.rules, amount)
                self.assertEqual((code, out.splitlines()[0].partition(",")[0]), (0, "TOKO CONTOH"))
                code, _, err = self.command("qris", self.bridge.rules, amount, "--out", file)
                self.assertEqual((code, err), (0, ""))
                self.assertEqual(self.read(file.read_bytes()), out.splitlines()[1])
                self.assertEqual(out.splitlines()[1], filled(int(amount.replace(".", ""))))

    def command(self, *arguments):
        done = self.bridge.without_data(*arguments)
        return done.returncode, done.stdout, done.stderr

    def test_the_picture_is_one_that_whatsapp_takes_and_readers_can_frame(self):
        pixels = qr_reader.Pixels(self.picture(238000))
        self.assertEqual((pixels.depth, pixels.colour), (8, 2), "8 bits RGB, as Meta's page on image messages asks")
        self.assertGreaterEqual(pixels.module(), 8)
        self.assertGreaterEqual(pixels.margin(), 4 * pixels.module())

    def test_what_nobody_can_pay_has_no_picture(self):
        for amount in ("0", "-1", "01", "+1", "10000001", "99999999999999999999", "1.5", "", "1e3", "%31", "%EF%BC%91"):
            with self.subTest(amount):
                self.assertEqual(self.bridge.get(f"{HERE}/qris-{amount}.png").status, 404)
        for path in (f"{HERE}/qris-1.PNG", f"{HERE}/qris-1.jpg", f"{HERE}/qris.png", f"{HERE}/x/qris-1.png", "/media/toko-lain/qris-1.png"):
            with self.subTest(path):
                self.assertEqual(self.bridge.get(path).status, 404)

    def test_a_file_of_that_name_wins_and_none_is_left_behind(self):
        self.picture(777)
        self.assertEqual(list(self.media.iterdir()), [])
        (self.media / "qris-777.png").write_bytes(b"dari toko sendiri")
        self.assertEqual(self.picture(777), b"dari toko sendiri")
        (self.media / "qris-777.png").unlink()
        self.assertEqual(self.read(self.picture(777)), filled(777))

    def test_each_gateway_is_given_its_address_or_the_words_alone(self):
        address = f"https://toko.example{HERE}/qris-238000.png"
        for door in self.doors:
            with self.subTest(door.name):
                person = door.person()
                self.say(door, person, "ujiqris")
                sent = self.wait_for_answer(door, person, "Scan ya kak").body
                self.assertIn(address, str(sent))

    def test_an_order_is_shown_with_the_code_for_its_total(self):
        person = self.wa.person()
        self.say(self.wa, person, "ujibayar")
        sent = self.wait_for_answer(self.wa, person, "Totalnya Rp15.000")
        self.assertEqual(sent.body["image"]["link"], f"https://toko.example{HERE}/qris-15000.png")
        self.assertEqual(self.read(self.picture(15000)), filled(15000))


class SimulatedQRISTests(unittest.TestCase):
    def test_the_page_is_told_where_the_picture_is(self):
        need_bot()
        qr_reader.need_reader()
        simulator = Simulator()
        self.addCleanup(simulator.close)
        simulator.start()
        hook = wire.send(f"{simulator.url}/simulator/state", method="GET").json["shops"][0]["hook"]
        wire.send_json(f"{simulator.url}{hook}", {"id": "1", "from": "6281299900001", "text": "ujiqris"})
        sent, after = None, 0
        while sent is None:
            told = wire.send(f"{simulator.url}/simulator/events?after={after}&wait=10", method="GET", timeout=20).json
            self.assertTrue(told["events"], "nothing was answered")
            after = told["next"]
            sent = next((event for event in told["events"] if event["kind"] == "sent"), None)
        self.assertEqual(sent["picture"], f"{HERE}/qris-238000.png")
        png = wire.send(f"{simulator.url}{sent['picture']}", method="GET").data
        self.assertEqual(qr_reader.read(png, simulator.folder), filled(238000))


if __name__ == "__main__":
    unittest.main()
