"""The HTTP side: reads a request, lets its gateway judge it, and answers as the script says."""

import socket
import struct
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from .answer import Answer, Refused
from .journal import Request

BODY_LIMIT = 10 << 20


@dataclass
class Call:
    method: str
    path: str  # behind the gateway's prefix, without the query
    headers: object
    data: bytes

    @property
    def content_type(self):
        return (self.headers.get("Content-Type") or "").split(";")[0].strip().lower()


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 512
    allow_reuse_address = True

    def __init__(self, address, gateways, journal):
        super().__init__(address, Handler)
        self.gateways = gateways
        self.journal = journal

    def handle_error(self, request, client_address):
        """Nothing: clients that are killed while they write are what this is for."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self):
        prefix, _, path = self.path.split("?")[0].lstrip("/").partition("/")
        gateway = self.server.gateways.get(prefix)
        if not gateway:
            self.read_body()
            return self.send(Answer(404, {"error": "no such gateway"}))
        request = Request(gateway.name)
        if action := gateway.script.before_reading():
            self.server.journal.add(request)
            self.server.journal.touch(request, scripted=action.name)
            return self.cut()
        data = self.read_body()
        if data is None:
            return self.cut()
        self.judge(gateway, Call(self.command, path, self.headers, data), request)

    do_GET = do_PUT = do_DELETE = do_PATCH = do_POST

    def judge(self, gateway, call, request):
        journal = self.server.journal
        try:
            answer = gateway.read(call, request)
        except Refused as refused:
            # Without a rule it is how things stand, not a mistake of the sender: a person blocked the bot.
            if refused.rule:
                journal.violate(gateway.name, refused.rule, refused.why, request.body if request.body is not None else call.data[:300])
            journal.add(request)
            journal.touch(request, answered=refused.answer.status)
            return self.send(refused.answer)
        action = gateway.script.next(request.recipient, request.is_message)
        request.scripted = "" if action.name == "accept" else action.name
        if action.name == "delay":
            time.sleep(action.seconds)
        arrives = action.arrived and action.name not in ("reply", "error")
        if action.name in ("reply", "error"):
            answer = gateway.error(action) if action.name == "error" else Answer(action.status, action.body, action.headers)
        request.accepted = arrives
        # A cut connection is no answer, and what arrived has arrived before anybody is told so.
        cut = action.name in ("drop_after_read", "cut_answer")
        request.answered = None if cut else answer.status
        journal.add(request)
        journal.touch(request)
        if arrives:
            gateway.arrived(request, action)
        if action.name == "slow_answer":
            time.sleep(action.seconds)
        if action.name == "drop_after_read":
            self.cut()
        elif action.name == "cut_answer":
            self.send(answer, half=True)
            self.cut()
        else:
            self.send(answer)

    def read_body(self):
        if "chunked" in (self.headers.get("Transfer-Encoding") or "").lower():
            return self.read_chunks()
        length = int(self.headers.get("Content-Length") or 0)
        if length > BODY_LIMIT:
            return None
        data = self.rfile.read(length)
        return data if len(data) == length else None

    def read_chunks(self):
        data = b""
        while size := int(self.rfile.readline().split(b";")[0] or b"0", 16):
            data += self.rfile.read(size)
            self.rfile.readline()
            if len(data) > BODY_LIMIT:
                return None
        while self.rfile.readline().strip():
            pass
        return data

    def send(self, answer, half=False):
        data, kind = answer.encoded()
        headers = {"Content-Type": kind, "Content-Length": str(len(data)), **dict(answer.headers)}
        head = f"HTTP/1.1 {answer.status} {self.responses.get(answer.status, ('-',))[0]}\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in headers.items()) + "\r\n"
        self.wfile.write(head.encode() + (data[: len(data) // 2] if half else data))
        self.wfile.flush()

    def cut(self):
        """Ends the connection with a reset, as a gateway that fell over does."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def finish(self):
        try:
            super().finish()
        except (OSError, ValueError):
            pass  # The connection was cut above.

    def log_message(self, *_):
        pass
