"""A headless Chromium, driven through the WebDriver protocol (https://www.w3.org/TR/webdriver2/) with urllib."""

import base64
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {"Enter": "\ue007", "Shift": "\ue008", "Escape": "\ue00c", "Up": "\ue013", "Down": "\ue015", "Tab": "\ue004"}


class Problem(Exception):
    """What WebDriver refused: its error code and words."""


class Browser:
    def __init__(self, width=1280, height=800):
        driver = shutil.which("chromedriver")
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        if not driver or not chromium:
            raise Problem("chromium and chromedriver are needed: apt-get install chromium chromium-driver")
        self.profile = tempfile.TemporaryDirectory(prefix="laris-page-")
        self.driver = subprocess.Popen([driver, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.driver.stdout:
            if found := re.search(r"started successfully on port (\d+)", line):
                self.base = f"http://127.0.0.1:{found[1]}"
                break
        else:
            raise Problem("chromedriver did not start")
        arguments = ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run",
                     "--lang=en", f"--user-data-dir={self.profile.name}", "--force-color-profile=srgb"]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")  # Chromium refuses its sandbox to root
        self.session = ""
        answer = self.call("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome",
            "goog:loggingPrefs": {"browser": "ALL"},
            "goog:chromeOptions": {"binary": chromium, "args": arguments},
        }}})
        self.session = "/session/" + answer["sessionId"]
        self.size(width, height)

    def call(self, method, path, content=None):
        data = json.dumps(content if content is not None else {}).encode() if method == "POST" else None
        request = urllib.request.Request(self.base + self.session + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as refusal:
            value = json.load(refusal)["value"]
            raise Problem(f"{value['error']}: {value['message'].splitlines()[0]}") from None

    def quit(self):
        try:
            self.call("DELETE", "")
        finally:
            self.driver.terminate()
            self.driver.wait(10)
            self.driver.stdout.close()
            self.profile.cleanup()

    # What the page is shown on

    def devtools(self, command, **parameters):
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def size(self, width, height, mobile=False):
        self.devtools("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=mobile)

    def scheme(self, name):
        self.devtools("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def offline(self, cut):
        if cut:
            self.call("POST", "/chromium/network_conditions", {"network_conditions": {"offline": True, "latency": 0, "throughput": 0}})
        else:
            self.call("DELETE", "/chromium/network_conditions")

    def block(self, *patterns):
        """Requests to these addresses fail, `*` standing for anything; none given, all are let through."""
        self.devtools("Network.enable")
        self.devtools("Network.setBlockedURLs", urls=list(patterns))

    def screenshot(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.call("GET", "/screenshot")))

    def console(self):
        """What the console was told since the last call, errors only."""
        return [entry["message"] for entry in self.call("POST", "/se/log", {"type": "browser"}) if entry["level"] == "SEVERE"]

    # What a person does

    def open(self, url):
        self.call("POST", "/url", {"url": url})

    def reload(self):
        self.call("POST", "/refresh")

    def run(self, script, *arguments):
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def all(self, selector):
        return [found[ELEMENT] for found in self.call("POST", "/elements", {"using": "css selector", "value": selector})]

    def click(self, selector, at=-1):
        """Clicks the last element that matches, or the one at `at`, as a mouse does: something on top of it is an error."""
        found = self.all(selector)
        if not found:
            raise Problem(f"nothing matches {selector}")
        self.call("POST", f"/element/{found[at]}/click")

    def hover(self, selector, at=-1):
        origin = {ELEMENT: self.all(selector)[at]}
        self.actions({"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"},
                      "actions": [{"type": "pointerMove", "duration": 0, "x": 0, "y": 0, "origin": origin}]})

    def write(self, selector, text):
        """Types into an element; what is in it stays."""
        # chromedriver types no character beyond the first plane
        plain = "".join(letter for letter in text if ord(letter) < 0x10000)
        self.call("POST", f"/element/{self.all(selector)[0]}/value", {"text": plain})

    def clear(self, selector):
        self.call("POST", f"/element/{self.all(selector)[0]}/clear")

    def press(self, *names):
        """Presses keys together, in this order, and lets them go."""
        keys = [KEYS.get(name, name) for name in names]
        self.actions({"type": "key", "id": "keyboard",
                      "actions": [{"type": "keyDown", "value": key} for key in keys] + [{"type": "keyUp", "value": key} for key in reversed(keys)]})

    def actions(self, source):
        self.call("POST", "/actions", {"actions": [source]})

    def until(self, script, *arguments, seconds=15, what=None):
        """The first true value of a script that gives back a value; a test fails if it never comes."""
        end = time.monotonic() + seconds
        while True:
            value = self.run(script, *arguments)
            if value:
                return value
            if time.monotonic() > end:
                raise AssertionError(f"{what or script} {list(arguments) or ''}: not within {seconds} s")
            time.sleep(0.05)
