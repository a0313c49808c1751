"""Customers who write, and the gateway that their answers come to: in one thread, on the clock of one process.

The gateway knows no rules: every request is a 200. The strict one is in Tests/Acceptance.
"""

import asyncio
import json
import threading
import time

from . import letters


class Requests(asyncio.Protocol):
    """Reads requests of HTTP/1.1 with a content length, and answers each with what `take(body)` gives."""

    def __init__(self, take):
        self.take, self.held = take, b""

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.held += data
        while (end := self.held.find(b"\r\n\r\n")) >= 0:
            head = self.held[:end].lower()
            at = head.find(b"content-length:")
            length = int(head[at + 15:].split(b"\r\n")[0]) if at >= 0 else 0
            if len(self.held) < end + 4 + length:
                return
            body, self.held = self.held[end + 4:end + 4 + length], self.held[end + 4 + length:]
            answer = json.dumps(self.take(body)).encode()
            self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(answer) + answer)


class Gateway:
    """A gateway in a thread of its own, for measures that are not about answers."""

    def __enter__(self):
        self.loop = asyncio.new_event_loop()
        self.port = self.loop.run_until_complete(People().open())
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()


class People:
    def __init__(self):
        self.outstanding = {}  # when somebody wrote what is not answered yet, by person
        self.waits = []  # seconds from a message to the first words of its answer
        self.replies = 0
        self.posts = []  # seconds that a post took
        self.refused = 0

    # The gateway.

    def take(self, data):
        body = json.loads(data)
        if "status" in body:
            return {"success": True}
        self.replies += 1
        now = time.monotonic()
        # Several that were answered together count each for itself.
        self.waits += [now - at for at in self.outstanding.pop(body["to"].lstrip("+"), ())]
        return {"messaging_product": "whatsapp", "messages": [{"id": f"wamid.out{self.replies}"}]}

    async def open(self):
        """Gives the port of the gateway."""
        self.server = await asyncio.get_running_loop().create_server(lambda: Requests(self.take), "127.0.0.1", 0, backlog=512)
        return self.server.sockets[0].getsockname()[1]

    # The customers.

    async def post(self, connection, person, data):
        reader, writer = connection
        at = time.monotonic()
        self.outstanding.setdefault(person, []).append(at)
        writer.write(letters.request("/hooks/wa", data))
        head = await reader.readuntil(b"\r\n\r\n")
        length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
        await reader.readexactly(length)
        self.posts.append(time.monotonic() - at)
        self.refused += not head.startswith(b"HTTP/1.1 200")

    async def write(self, port, messages, rate, connections=32):
        """`messages`: pairs of person and body. Each is posted at its time, whether or not those before were taken by then."""
        begin, queue = time.monotonic(), asyncio.Queue()
        for number, message in enumerate(messages):
            queue.put_nowait((begin + number / rate, *message))

        async def work():
            connection = await asyncio.open_connection("127.0.0.1", port)
            while not queue.empty():
                due, person, data = queue.get_nowait()
                await asyncio.sleep(max(0, due - time.monotonic()))
                await self.post(connection, person, data)
            connection[1].close()

        await asyncio.gather(*(work() for _ in range(connections)))

    async def answered(self, within):
        """Waits until everybody has an answer; gives how many messages have none."""
        deadline = time.monotonic() + within
        while self.outstanding and time.monotonic() < deadline:
            await asyncio.sleep(0.05)
        return sum(map(len, self.outstanding.values()))
