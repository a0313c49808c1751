"""A stand-in for `bot serve --simulate`: the same addresses and events, a shop of a few fixed answers.

test_page.py starts it when PAGE_URL names no simulator; it also says what the real shop cannot be made to say
(pictures, documents, HTML), and can be stopped and started anew. By hand: `python3 stand_in.py 8099`.
"""

import json
import mimetypes
import sys
import threading
import time
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

PAGE = Path(__file__).resolve().parents[2] / "Sources/bot-serve/Simulator/page"
OWNER = "6281234500001"
SHOPS = [
    {"id": "hijab-aisyah", "name": "Hijab Aisyah", "owner": "+" + OWNER, "hook": "/hooks/hijab-aisyah/secret"},
    {"id": "toko-roti", "name": "Toko Roti Bu Ani", "owner": None, "hook": "/hooks/toko-roti/secret"},
]
PRODUCTS = ["Gamis Nayla", "Gamis Zahra", "Khimar Instan Alya", "Pashmina Ceruty", "Inner Ciput"]
SVG = (b'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#8fae9a"/>'
       b'<path d="M150 30l60 140H90z" fill="#46685a"/></svg>')


def answers(text):
    """The bubbles that answer a text: a list of event fields."""
    low = text.lower()
    if "halo" in low:
        return [{"text": "Halo kak 😊 *Aisy* dari Hijab Aisyah di sini, selamat pagi."}]
    if "apa aja" in low:
        return [{"text": "Ini yang ready, kak:\nGamis Nayla ~Rp209.000~ *Rp189.000*\nGamis Zahra _ceruty_ Rp259.000"},
                {"text": "Mau Aisy infokan yang mana, kak?", "choices": PRODUCTS, "style": "list"}]
    if "ada gamis" in low:
        return [{"text": "Kak lebih suka yang mana?", "choices": PRODUCTS[:2], "style": "buttons"}]
    if "foto" in low:
        return [{"text": "Ini *Gamis Nayla* sage", "picture": "/simulator/nayla.svg"},
                {"text": "", "document": {"url": "/simulator/nayla.svg", "name": "Katalog 2026.pdf"}}]
    if "alamat" in low:
        return [{"text": "", "location": {"latitude": -7.5687, "longitude": 110.7982, "name": "Hijab Aisyah",
                                          "address": "Jl. Slamet Riyadi No. 123, Laweyan, Solo"}}]
    return [{"text": f"Kakak menulis: {text}"}]


class Simulator:
    def __init__(self):
        self.events, self.changed = [], threading.Condition()
        self.started, self.advanced, self.handled = time.monotonic(), timedelta(), set()

    def now(self):
        start = datetime(2026, 11, 26, 9, 15, tzinfo=timezone(timedelta(hours=7)))
        return (start + self.advanced + timedelta(seconds=time.monotonic() - self.started)).isoformat(timespec="seconds")

    def tell(self, shop, customer, kind, **fields):
        with self.changed:
            number = len(self.events) + 1
            self.events.append({"n": number, "shop": shop, "customer": customer, "at": self.now(), "kind": kind, **fields})
            self.changed.notify_all()
            return number

    def after(self, number, wait):
        with self.changed:
            self.changed.wait_for(lambda: len(self.events) > number, wait)
            return {"next": len(self.events), "events": self.events[number:]}

    def received(self, shop, message):
        if message["id"] in self.handled:
            return
        self.handled.add(message["id"])
        customer = message["from"]
        kept = {key: message[key] for key in ("id", "name", "text", "caption", "choice", "latitude", "longitude") if key in message}
        self.tell(shop, customer, "received", **kept, **({"attachment": message["kind"]} if "kind" in message else {}))
        threading.Thread(target=self.turn, args=(shop, customer, message), daemon=True).start()

    def turn(self, shop, customer, message):
        self.tell(shop, customer, "typing")
        time.sleep(0.25)
        if customer == OWNER:
            self.tell(shop, customer, "sent", id="0", text="Tidak ada yang menunggu 👍")
            return
        said = message.get("text") or message.get("caption") or ""
        if "choice" in message:
            replies = [{"text": f"Siap kak, {message['choice']['title']} ✅"}]
        elif "kind" in message:
            replies = [{"text": "Sudah kami terima, kak 🙏"}]
        else:
            replies = answers(said)
        self.tell(shop, customer, "turn", explanation=f'"{said}": a fixed answer\nrule stand_in (message): ran\n\nwaiting for nothing')
        for reply in replies:
            name = str(len(self.events) + 1)
            if "choices" in reply:
                reply["choices"] = [{"id": f"{name}.{at}", "title": title} for at, title in enumerate(reply["choices"], 1)]
            self.tell(shop, customer, "sent", id=name, **reply)
        if "admin" in said:
            self.tell(shop, customer, "notice", text=f"{message.get('name')} menunggu jawaban: {said}")


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, content, kind="application/json", status=200):
        if not isinstance(content, bytes):
            content = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        try:
            self.end_headers()
            self.wfile.write(content)
        except ConnectionError:
            pass  # the page was left while it waited

    def do_GET(self):
        url = urlsplit(self.path)
        query = {key: values[0] for key, values in parse_qs(url.query).items()}
        simulator = self.server.simulator
        if url.path == "/simulator/state":
            return self.answer({"shops": SHOPS, "now": simulator.now()})
        if url.path == "/simulator/events":
            return self.answer(simulator.after(int(query["after"]), float(query.get("wait", 0))))
        if url.path == "/simulator/nayla.svg":
            return self.answer(SVG, "image/svg+xml")
        file = PAGE / (url.path.strip("/") or "index.html")
        if file.parent == PAGE and file.is_file():
            return self.answer(file.read_bytes(), mimetypes.guess_type(file.name)[0] + "; charset=utf-8")
        self.answer({"error": "not found"}, status=404)

    def do_POST(self):
        content = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        simulator = self.server.simulator
        if self.path == "/simulator/clock":
            simulator.advanced += timedelta(seconds=content["advance"])
            return self.answer({"now": simulator.now()})
        for shop in SHOPS:
            if self.path == shop["hook"]:
                simulator.received(shop["id"], content)
                return self.answer({})
        self.answer({"error": "not found"}, status=404)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, port=0, simulator=None):
        super().__init__(("127.0.0.1", port), Handler)
        self.simulator = simulator or Simulator()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}/"


if __name__ == "__main__":
    server = Server(int(sys.argv[1]) if len(sys.argv) > 1 else 8099)
    print(server.url, flush=True)
    threading.Event().wait()
