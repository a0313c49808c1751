#!/usr/bin/env python3
"""The simulator's page in a real browser: what a shop owner does, and sees.

PAGE_URL names a running simulator (`make test-page` starts one); without it the stand-in beside this file is used.
SCREENSHOT names a PNG that is written from a conversation, 1280x800. Needs Debian's chromium and chromium-driver.

A simulator keeps what was said, so every test writes as customers of its own. Nothing here knows the words of an
answer, only what the page does with one; what it takes from rules/hijab-aisyah are the questions in ASKS.
"""

import os
import sys
import time
import unittest
from datetime import datetime
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
from browser import Browser  # noqa: E402
import stand_in  # noqa: E402

PAGE_URL = os.environ.get("PAGE_URL")
ASKS = {"anything": "halo", "list": "ada gamis apa aja kak?", "buttons": "ada gamis?"}
REAL_SHOP = "the words of a real shop's answers are not known"

# What a text may become; everything else in a bubble is made by the page around it.
OF_MARKUP = "B EM STRONG S CODE SPAN".split()


class ConversationPicture(unittest.TestCase):
    """Comes first, by its name: the list of customers has nobody of the tests yet, and the clock was not moved."""

    @unittest.skipUnless(os.environ.get("SCREENSHOT"), "SCREENSHOT names no file")
    def test_picture_of_a_conversation(self):
        server = None if PAGE_URL else stand_in.Server()
        browser = Browser()
        self.addCleanup(browser.quit)
        browser.scheme("light")
        browser.open(PAGE_URL or server.url)
        browser.until("return document.getElementById('shop-name').textContent", what="the page is connected")
        turns = "return document.querySelectorAll('#why .turn').length > arguments[0]"

        def say(text):
            before = browser.run("return document.querySelectorAll('#why .turn').length")
            browser.write("#text", text)
            browser.press("Enter")
            browser.until(turns, before, what=f"an answer to {text!r}")

        say("kak ada gamis?")
        browser.until("return document.querySelector('#log .choice')", what="buttons")
        browser.click('#people [data-number="6281200000002"]')
        browser.write("#text", "halo kak, bisa cod?")
        browser.press("Enter")
        browser.click('#people [data-number="6281200000001"]')
        browser.until("return !document.querySelector('#people [data-number=\"6281200000002\"] .badge').hidden", what="Budi is answered")
        browser.click("#log .choice[data-choice]", 0)
        browser.until(turns, 1, what="an answer to the tap")
        say("yg sage M ready?")
        browser.run("document.activeElement.blur()")
        browser.until("return !document.querySelector('.typing, .writing')", seconds=30, what="nobody is typing")
        browser.screenshot(os.environ["SCREENSHOT"])


class PageTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = None if PAGE_URL else stand_in.Server()
        cls.url = PAGE_URL or cls.server.url
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.quit)
        cls.customers = 0
        cls.browser.open(cls.url)
        cls.ready()

    def setUp(self):
        self.browser.console()

    def tearDown(self):
        self.assertEqual(self.browser.console(), [], "errors in the browser's console")

    # Steps

    @classmethod
    def ready(cls):
        cls.browser.until("return document.getElementById('shop-name').textContent && document.getElementById('banner').hidden", what="the page is connected")

    def customer(self, name):
        """Adds a customer through the dialog, with a number nobody had; their chat is open then."""
        type(self).customers += 1
        number = f"6281{int(time.time()) % 10_000_000:07d}{self.customers:03d}"
        self.browser.click("#add")
        self.browser.write("#add-name", name)
        self.browser.clear("#add-number")
        self.browser.write("#add-number", "0" + number[2:])
        self.browser.press("Enter")
        self.browser.until("return document.querySelector('#people [aria-current]').dataset.number === arguments[0]", number, what="the customer is added")
        return number

    def go(self, number):
        self.browser.click(f'#people [data-number="{number}"]')

    def say(self, text):
        self.browser.write("#text", text)
        self.browser.press("Enter")

    def answers(self):
        return self.browser.run("return document.querySelectorAll('#log .row.shop:not(.typing)').length")

    def ask(self, text):
        """Says a text and waits until its turn is explained; the number of bubbles that answered."""
        before, turns = self.answers(), self.turns()
        self.say(text)
        self.browser.until("return document.querySelectorAll('#log .row.shop:not(.typing)').length > arguments[0]", before, what=f"an answer to {text!r}")
        self.browser.until("return document.querySelectorAll('#why .turn').length > arguments[0]", turns, what=f"the explanation of {text!r}")
        return self.answers() - before

    def turns(self):
        return self.browser.run("return document.querySelectorAll('#why .turn').length")

    def own(self):
        return self.browser.run("return [...document.querySelectorAll('#log .row.customer .text')].map(e => e.textContent)")

    def log(self):
        return self.browser.run("return [...document.querySelectorAll('#log .row:not(.typing)')].map(e => e.className.split(' ').filter(c => c != 'lit').join(' ') + '|' + e.innerText)")

    def shown_time(self):
        return datetime.fromisoformat(self.browser.run("return document.getElementById('clock').dateTime").replace("Z", "+00:00"))

    # Claims

    def test_halo_is_answered_in_a_bubble_of_the_shop(self):
        self.customer("Halo")
        self.assertGreaterEqual(self.ask(ASKS["anything"]), 1)
        self.assertEqual(self.own(), [ASKS["anything"]])
        self.assertTrue(self.browser.run("return document.querySelector('#log .row.shop .text').textContent.length > 0"))
        self.browser.until("return document.querySelector('#log .row.customer .ticks').dataset.status === 'read'", what="two blue ticks")
        self.assertEqual(self.browser.run("return document.querySelectorAll('#log .typing').length"), 0)
        left, right = self.browser.run("const x = s => document.querySelector('#log .row.' + s + ' .bubble').getBoundingClientRect(); return [x('shop').left, x('customer').left]")
        self.assertLess(left, right, "the shop's bubbles are on the left")

    def test_typing_is_shown_while_an_answer_is_awaited(self):
        self.customer("Menunggu")
        self.browser.run("""window.typed = false; window.watch = new MutationObserver(() => {
            if (document.querySelector('#log .typing') && document.getElementById('presence').textContent === 'typing…') window.typed = true;
        }); window.watch.observe(document.getElementById('log'), { childList: true })""")
        self.ask(ASKS["anything"])
        self.assertTrue(self.browser.run("window.watch.disconnect(); return window.typed"))
        self.browser.until("return document.getElementById('presence').textContent === 'online'")

    def test_two_customers_do_not_mix_and_the_other_ones_answer_is_counted(self):
        first = self.customer("Satu")
        second = self.customer("Dua")
        self.ask("halo dari dua")
        self.go(first)
        self.assertEqual(self.log(), [])
        self.say("halo dari satu")
        self.browser.until("return document.querySelector('#log .row.customer')", what="the bubble of what was said")
        self.go(second)
        self.browser.until("return !document.querySelector(`#people [data-number='${arguments[0]}'] .badge`).hidden", first, what="the unread badge")
        self.assertEqual(self.own(), ["halo dari dua"])
        self.go(first)
        self.browser.until("return document.querySelector('#log .row.shop:not(.typing)')", what="the answer to the first customer")
        self.assertEqual(self.own(), ["halo dari satu"])
        self.assertTrue(self.browser.run("return document.querySelector(`#people [data-number='${arguments[0]}'] .badge`).hidden", first), "what is open is read")

    def test_a_burst_arrives_in_its_order(self):
        self.customer("Cepat")
        burst = ["halo", "mau tanya", "ada gamis?"]
        for text in burst:
            self.say(text)
        self.browser.until("return document.querySelectorAll('#log .row.customer .ticks:is([data-status=delivered], [data-status=read])').length === 3", what="three messages delivered")
        self.assertEqual(self.own(), burst)
        self.browser.until("return document.querySelector('#log .row.shop:not(.typing)')", what="an answer")

    def test_shift_enter_breaks_the_line(self):
        self.customer("Baris")
        self.browser.write("#text", "halo kak")
        self.browser.press("Shift", "Enter")
        self.say("apa kabar")
        self.assertEqual(self.own(), ["halo kak\napa kabar"])

    def test_a_tapped_button_answers(self):
        self.customer("Tombol")
        self.ask(ASKS["buttons"])
        self.browser.until("return document.querySelector('#log .choice')", what="buttons")
        titles = self.browser.run("return [...document.querySelectorAll('#log .choice[data-choice]')].map(e => e.textContent)")
        self.assertTrue(1 <= len(titles) <= 3, f"up to three buttons, not {titles}")
        before, turns = self.answers(), self.turns()
        self.browser.click("#log .choice[data-choice]", 0)
        self.browser.until("return document.querySelectorAll('#log .row.shop:not(.typing)').length > arguments[0]", before, what="an answer to the tap")
        self.browser.until("return document.querySelectorAll('#why .turn').length > arguments[0]", turns, what="its explanation")
        self.assertEqual(self.own()[-1], titles[0])
        self.assertEqual(self.browser.run("return [...document.querySelectorAll('#log .choice[aria-pressed=true]')].map(e => e.textContent)"), titles[:1])

    def test_a_list_opens_and_a_row_is_chosen(self):
        self.customer("Daftar")
        self.ask(ASKS["list"])
        self.browser.until("return document.querySelector('#log .choice.open')", what="the button that opens the list")
        self.browser.click("#log .choice.open")
        titles = self.browser.run("return [...document.querySelectorAll('#sheet[open] #rows button span')].map(e => e.textContent)")
        self.assertTrue(4 <= len(titles) <= 10, f"four to ten rows, not {titles}")
        before = self.answers()
        self.browser.press("Escape")
        self.assertFalse(self.browser.run("return document.getElementById('sheet').open"), "Escape closes the list")
        self.browser.click("#log .choice.open")
        self.browser.click("#rows button", 1)
        self.browser.until("return document.querySelectorAll('#log .row.shop:not(.typing)').length > arguments[0]", before, what="an answer to the row")
        self.assertFalse(self.browser.run("return document.getElementById('sheet').open"))
        self.assertEqual(self.own()[-1], titles[1])

    def test_html_is_text_wherever_it_is_shown(self):
        html = "<img src=x onerror=\"window.harmed = 1\"><script>window.harmed = 1</script> *<u>tebal</u>* &amp; <a href='javascript:harmed = 1'>x</a>"
        self.customer("<i>Nama</i>")
        self.ask(html)
        self.assertEqual(self.own(), [html.replace("*", "")])
        foreign = """return [...document.querySelectorAll('#log .text *, #why pre *, #why .card b *, #people b *, #people .last *, #self *, #log .sr *')]
            .filter(e => !arguments[0].includes(e.tagName) || [...e.attributes].some(a => a.name !== 'class')).map(e => e.outerHTML)"""
        self.assertEqual(self.browser.run(foreign, OF_MARKUP), [])
        self.assertIsNone(self.browser.run("return window.harmed ?? null"))
        self.assertEqual(self.browser.run("return document.querySelector('#people [aria-current] b').textContent"), "<i>Nama</i>")
        if not PAGE_URL:
            self.assertIn("<u>tebal</u>", self.browser.run("return document.querySelector('#log .row.shop .text').textContent"))

    def test_whatsapp_markup_is_shown_as_whatsapp_does(self):
        self.customer("Gaya")
        self.say("*tebal* _miring_ ~coret~ *_dua_* 2*3*4 kata_biasa_saja https://toko.id/a_b_c * bukan *")
        shown = self.browser.run("return [...document.querySelectorAll('#log .row.customer .text *')].map(e => e.tagName + ' ' + e.textContent)")
        self.assertEqual(shown, ["STRONG tebal", "EM miring", "S coret", "STRONG dua", "EM dua", "SPAN https://toko.id/a_b_c"])
        self.assertTrue(self.own()[0].endswith("2*3*4 kata_biasa_saja https://toko.id/a_b_c * bukan *"))

    def test_the_turn_of_a_bubble_is_explained_beside_it(self):
        self.customer("Kenapa")
        self.ask(ASKS["anything"])
        self.ask(ASKS["list"])
        texts = self.browser.run("return [...document.querySelectorAll('#why .turn pre')].map(e => e.textContent)")
        self.assertTrue(all(text.strip() for text in texts), texts)
        self.assertGreaterEqual(len(texts), 2)
        for side, at, card in (("customer", 0, 0), ("shop", 0, 0), ("customer", -1, -1)):
            self.browser.hover(f"#log .row.{side} .bubble", at)
            lit = self.browser.run("return [...document.querySelectorAll('#why .turn')].map(e => e.classList.contains('lit'))")
            self.assertEqual([index for index, one in enumerate(lit) if one], [card % len(lit)])

    def test_the_clock_moves_by_its_buttons(self):
        for seconds in (3600, 10800, 86400):
            before = self.shown_time()
            self.browser.click(f'[data-advance="{seconds}"]')
            self.browser.until("return (new Date(document.getElementById('clock').dateTime) - new Date(arguments[0])) / 1000 > arguments[1] - 2", before.isoformat(), seconds, what="the clock moved")
            self.assertLess((self.shown_time() - before).total_seconds(), seconds + 120)

    def test_a_new_day_is_parted_from_the_last(self):
        self.customer("Besok")
        self.ask(ASKS["anything"])
        self.browser.click('[data-advance="86400"]')
        self.browser.until("return document.querySelector('#log .day').textContent === 'Yesterday'", what="the day before")
        self.ask("halo lagi")
        self.assertEqual(self.browser.run("return [...document.querySelectorAll('#log .day')].map(e => e.textContent)"), ["Yesterday", "Today"])

    def test_a_reload_keeps_the_chat(self):
        self.customer("Kembali")
        self.ask(ASKS["list"])
        self.ask("halo")
        self.attach("location")
        self.browser.press("Enter")
        self.browser.until("return [...document.querySelectorAll('#log .row.customer:has(.place) .ticks')].some(e => e.dataset.status !== 'queued' && e.dataset.status !== 'accepted')", what="the location is delivered")
        log, turns = self.log(), self.turns()
        self.browser.reload()
        self.ready()
        self.assertEqual(self.log()[:len(log)], log)  # the location may be answered meanwhile
        self.assertGreaterEqual(self.turns(), turns)
        self.assertEqual(self.browser.run("return document.querySelector('#people [aria-current] b').textContent"), "Kembali")

    def attach(self, kind):
        self.browser.click("#attach")
        self.browser.click(f'[data-attach="{kind}"]')

    def test_attachments_are_sent(self):
        self.customer("Lampiran")
        self.browser.write("#text", "ini buktinya")
        self.attach("picture")
        self.attach("voice")
        self.attach("location")
        self.browser.press("Enter")
        for kind in ("picture", "voice", "place"):
            self.browser.until("return document.querySelector('#log .row.customer .' + arguments[0])", kind, what="the attachment's bubble")
        self.browser.until("return document.querySelectorAll('#log .row.customer .ticks:is([data-status=delivered], [data-status=read])').length === 3", what="three attachments delivered")
        self.assertEqual(self.own(), ["ini buktinya"])

    def test_the_owner_writes_too(self):
        self.customer("Sebelum Pemilik")
        if self.browser.run("return document.getElementById('owner').disabled"):
            self.skipTest("this shop names no owner")
        self.browser.click("#owner")
        for _ in range(2):  # one answer could be an alert that happened to come
            before = self.answers()
            self.browser.click("#chips button", 0)
            self.browser.press("Enter")
            self.browser.until("return document.querySelectorAll('#log .row.shop:not(.typing)').length > arguments[0]", before, what="an answer to the owner's daftar")
            self.assertEqual(self.own()[-1], "daftar")
        self.browser.click("#owner")
        self.assertEqual(self.browser.run("return document.getElementById('owner').getAttribute('aria-pressed')"), "false")

    def test_a_lost_connection_is_said_and_what_was_written_is_sent_when_it_is_back(self):
        self.customer("Putus")
        self.ask(ASKS["anything"])
        self.assertEqual(self.browser.console(), [])
        self.browser.offline(True)
        try:
            self.say("masih di sana?")
            self.browser.until("return !document.getElementById('banner').hidden", what="the banner")
            self.assertEqual(self.browser.run("return [...document.querySelectorAll('#log .ticks')].at(-1).dataset.status"), "queued")
        finally:
            self.browser.offline(False)
        self.ready()
        self.browser.until("return ['delivered', 'read'].includes([...document.querySelectorAll('#log .ticks')].at(-1).dataset.status)", what="the message is delivered")
        self.assertEqual(self.own(), [ASKS["anything"], "masih di sana?"])
        self.browser.console()  # the browser itself complains about the lost connection

    def test_what_could_not_be_sent_is_sent_after_a_reload(self):
        self.customer("Belum Terkirim")
        self.browser.block("*/hooks/*")
        try:
            self.say("halo dari tadi")
            self.browser.until("return !document.getElementById('banner').hidden", what="the banner")
            self.browser.reload()
            self.browser.until("return document.querySelector('#log .ticks')?.dataset.status === 'queued'", what="the message waits on")
        finally:
            self.browser.block()
        self.browser.until("return document.querySelector('#log .row.shop:not(.typing)')", what="an answer")
        self.ready()
        self.assertEqual(self.own(), ["halo dari tadi"])
        self.browser.console()  # the browser itself complains about what was blocked

    def test_everything_is_reached_by_keyboard(self):
        self.customer("Papan Ketik")
        self.ask(ASKS["anything"])
        self.ask("halo lagi")
        self.browser.press("Shift", "Tab")
        self.browser.press("Enter")
        focused = "return document.activeElement.dataset.attach ?? document.activeElement.id"
        self.assertEqual(self.browser.run(focused), "picture")
        self.browser.press("Down")
        self.assertEqual(self.browser.run(focused), "location")
        self.browser.press("Escape")
        self.assertEqual(self.browser.run(focused), "attach")
        self.browser.run("document.getElementById('log').focus()")
        self.browser.press("Up")
        self.assertTrue(self.browser.run("return document.activeElement === [...document.querySelectorAll('#log .row')].at(-1)"))
        self.assertEqual(self.browser.run("return [...document.querySelectorAll('#why .turn')].at(-1).classList.contains('lit')"), True)
        self.browser.press("Escape")
        self.assertEqual(self.browser.run(focused), "text")
        unnamed = """return [...document.querySelectorAll('button, input, select, textarea, [role]')].filter(e => e.getClientRects().length)
            .filter(e => !(e.textContent.trim() || e.ariaLabel || e.labels?.length || e.getAttribute('aria-labelledby'))).map(e => e.outerHTML)"""
        self.assertEqual(self.browser.run(unnamed), [], "controls without a name")

    def test_a_narrow_screen_shows_one_panel_at_a_time(self):
        number = self.customer("Sempit")
        self.browser.size(360, 740, mobile=True)
        try:
            shown = "return ['.people', '.phone', '.why'].filter(s => document.querySelector(s).getClientRects().length)"
            self.browser.until("return innerWidth === 360")
            self.assertEqual(self.browser.run(shown), [".phone"])
            self.ask(ASKS["buttons"])
            self.assertLessEqual(self.browser.run("return Math.max(document.documentElement.scrollWidth, document.getElementById('log').scrollWidth)"), 360, "nothing sticks out")
            stretched = "return [...document.querySelectorAll('#log .row')].filter(e => e.offsetHeight > 6 + [...e.children].reduce((sum, c) => sum + c.offsetHeight + 3, 0)).length"
            self.assertEqual(self.browser.run(stretched), 0, "rows as high as what is in them")
            send = self.browser.run("const r = document.querySelector('.send').getBoundingClientRect(); return [r.right, r.bottom]")
            self.assertTrue(send[0] <= 360 and send[1] <= 740, send)
            self.browser.click('.tabs [data-view="why"]')
            self.assertEqual(self.browser.run(shown), [".why"])
            self.assertTrue(self.browser.run("return document.querySelector('#why .turn pre').getClientRects().length > 0"))
            self.browser.click('.tabs [data-view="chat"]')
            self.browser.click("#back")
            self.assertEqual(self.browser.run(shown), [".people"])
            self.go(number)
            self.assertEqual(self.browser.run(shown), [".phone"])
        finally:
            self.browser.size(1280, 800)

    # What only the stand-in says

    @unittest.skipIf(PAGE_URL, REAL_SHOP)
    def test_pictures_documents_and_locations_of_the_shop(self):
        self.customer("Foto")
        self.ask("foto dong")
        self.browser.until("return document.querySelector('#log .row.shop img').naturalWidth > 0", what="the picture is loaded")
        self.assertEqual(self.browser.run("return document.querySelector('#log .row.shop a.document').textContent"), "Katalog 2026.pdf")
        self.ask("alamat?")
        self.assertIn("Jl. Slamet Riyadi No. 123", self.browser.run("return document.querySelector('#log .row.shop .place').textContent"))

    @unittest.skipIf(PAGE_URL, REAL_SHOP)
    def test_a_notice_reaches_the_owner(self):
        self.customer("Perlu Admin")
        self.ask("halo admin")
        self.browser.until("return document.querySelector('#why .notice')", what="the notice beside the chat")
        self.assertFalse(self.browser.run("return document.querySelector('#owner .badge').hidden"))
        self.browser.click("#owner")
        self.assertIn("Perlu Admin", self.browser.run("return [...document.querySelectorAll('#why .notice')].at(-1).textContent"))
        self.browser.click("#owner")

    @unittest.skipIf(PAGE_URL, REAL_SHOP)
    def test_several_shops_have_chats_of_their_own(self):
        self.customer("Dua Toko")
        self.ask(ASKS["anything"])
        choose = "const s = document.getElementById('shop'); s.value = arguments[0]; s.dispatchEvent(new Event('change'))"
        self.browser.run(choose, "toko-roti")
        self.assertEqual(self.log(), [])
        self.assertTrue(self.browser.run("return document.getElementById('owner').disabled"), "this shop has no owner")
        self.ask(ASKS["anything"])
        self.browser.run(choose, "hijab-aisyah")
        self.assertEqual(self.own(), [ASKS["anything"]])

    @unittest.skipIf(PAGE_URL, REAL_SHOP)
    def test_a_simulator_started_anew_goes_on_below_the_old_chat(self):
        server = stand_in.Server()
        self.browser.open(server.url)
        self.ready()
        self.ask(ASKS["buttons"])
        server.simulator = stand_in.Simulator()  # forgets everything, as a new process does
        self.browser.offline(True)
        self.say("halo")
        self.browser.until("return !document.getElementById('banner').hidden", what="the banner")
        self.browser.offline(False)
        self.ready()
        self.browser.until("return document.querySelector('#log .note')", what="the note")
        self.browser.until("return [...document.querySelectorAll('#log .row')].at(-1).matches('.shop:not(.typing)')", what="the new one answers")
        self.assertEqual(self.own(), [ASKS["buttons"], "halo"])
        self.assertTrue(self.browser.run("return [...document.querySelectorAll('#log .choice')].every(e => e.disabled)"), "old buttons mean nothing now")
        self.browser.console()  # the browser itself complains about the lost connection
        self.browser.open(self.url)
        self.ready()


if __name__ == "__main__":
    unittest.main()
