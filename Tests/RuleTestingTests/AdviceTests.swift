import Dialogue
import LuaRules
import RuleTesting
import ShopFixtures
import Testing

/// The sellers' checklist: of each check a conversation that passes, and one that does not, really played.
@Suite struct AdviceTests {
    static let greeting = "Halo {kak} 😊 Selamat {daypart}, dengan Toko Uji."

    /// What one check finds in a conversation: `line words`, and how many places it was held against.
    private func look(
        _ check: String, _ chat: String, saying reply: String = "Ready {kak}, mau berapa?", greeting: String = greeting, _ more: String = ""
    )
        async throws -> (broken: [String], looked: Int)
    {
        let rules = """
            reply "hi" [[ \(greeting) ]]
            reply "answer" [[ \(reply) ]]
            function on.session(chat) chat:say "hi" end
            intent "ask_it" [[ coba ]]
            function on.ask_it(chat) chat:say "answer" end
            intent "complain" [[ kecewa ]]
            function on.complain(chat) chat:say "answer" end
            \(more)
            """
        let folder = try ScratchFolder(SmallShop.files(["a.lua": rules, "a.chat": chat]))
        let report = try await RuleTesting.Suite(paths: [folder.path]).advise()
        let row = try #require(report.rows.first { $0.check == check })
        #expect(report.differing == [])
        let broken = report.conversations.flatMap(\.broken).filter { $0.check == check }
        #expect(row.broken == broken.count && row.isBroken == !broken.isEmpty)
        return (broken.map { "\($0.line) \($0.words)" }, row.looked)
    }

    private func broken(_ check: String, _ chat: String = "> coba?", saying reply: String) async throws -> [String] {
        try await look(check, chat, saying: reply).broken
    }

    struct Sentences: Sendable, CustomTestStringConvertible {
        var check: String
        var good: [String]
        var bad: [String]
        var testDescription: String { check }
    }

    @Test(arguments: [
        Sentences(check: "few-emoji", good: ["Ready kak ✅"], bad: ["Ready kak ✅🙏"]),
        Sentences(
            check: "answers-first", good: ["Rp10.000 kak. Mau berapa?", "Yang mana kak, nude atau sage?", "Yang mana kak? Boleh sebut warnanya."],
            bad: ["Mau berapa kak? Harganya Rp10.000."]),
        Sentences(check: "asks-back", good: ["Rp10.000 kak, mau berapa?"], bad: ["Harganya Rp10.000 kak, ditunggu ya."]),
        Sentences(
            check: "one-question", good: ["Ready kak. Mau nude atau sage?", "Yang mana kak? Nude atau sage?"],
            bad: ["Mau warna apa kak? Kirim ke mana?"]),
        Sentences(
            check: "no-loose-end",
            good: [
                "Ready kak, mau berapa?", "Ready kak, tinggal chat ya.", "Balas YA ya kak 🙏", "Isi ya kak:\\nNama:\\nAlamat:",
                "Resi menyusul ya kak.",
            ],
            bad: ["Ready kak.", "Mau berapa kak? Ready semua."]),
        Sentences(
            check: "no-cold-no",
            good: ["Maaf kak, nude kosong 🙏 Yang ready sage.", "COD belum bisa kak, bisa transfer ya?", "Siap kak, tidak ada biaya."],
            bad: ["Maaf kak, kosong 🙏", "Gak bisa kak. Ada lagi yang bisa dibantu?"]),
        Sentences(
            check: "short-bubbles",
            good: [
                "satu\\ndua\\ntiga\\nempat kak?", "Total kak:\\nGamis Rp1.000\\nOngkir Rp1.000\\nsatu\\ndua\\ntiga",
                "Dicatat kak:\\n1x A\\n2x B\\n1x C\\n1x D",
            ],
            bad: ["satu\\ndua\\ntiga\\nempat\\nlima kak?", String(repeating: "panjang ", count: 41) + "kak?"]),
        Sentences(check: "no-shouting", good: ["Balas YA atau STOP PROMO ya kak.", "Bisa BCA kak."], bad: ["ISI DATA!", "MOHON ISI DATA"]),
        Sentences(
            check: "no-bare-orders", good: ["Mohon isi data ya kak.", "Sudah benar kak? Balas YA.", "Kirim ke: Rina, Solo"],
            bad: ["Isi data!", "Ready. Balas YA untuk lanjut."]),
        Sentences(check: "no-blame", good: ["Rp10.000 kak."], bad: ["Kan sudah dibilang Rp10.000 kak.", "Seperti yang sudah dijelaskan kak."]),
        Sentences(check: "no-jargon", good: ["Mau dipesan kak?", "\"checkout\" itu memesan kak."], bad: ["Mau checkout kak?", "Refund bisa kak."]),
        Sentences(
            check: "adds-up",
            good: [
                "Rp258.000 + ongkir Rp11.000 = Rp269.000 kak.", "Totalnya Rp274.000 (barang Rp258.000 + ongkir Rp11.000 + biaya COD Rp5.000).",
                "2 x Rp100.000 - Rp5.000 = Rp195.000 kak.",
            ],
            bad: ["Rp258.000 + ongkir Rp11.000 = Rp270.000 kak.", "Totalnya Rp275.000 (barang Rp258.000 + ongkir Rp11.000 + biaya COD Rp5.000)."]),
    ])
    func eachCheckKnowsGoodSentencesFromBadOnes(_ sentences: Sentences) async throws {
        for good in sentences.good { #expect(try await broken(sentences.check, saying: good) == [], "\(good)") }
        for bad in sentences.bad { #expect(try await broken(sentences.check, saying: bad).count == 1, "\(bad)") }
    }

    @Test func whatIsFoundIsTheLineThatBreaksIt() async throws {
        #expect(
            try await broken("no-loose-end", "> coba?\n\n> coba", saying: "Ready kak. Stoknya banyak.") == ["1 Stoknya banyak.", "3 Stoknya banyak."])
        #expect(
            try await broken("adds-up", saying: "Rp258.000 + ongkir Rp11.000 = Rp270.000 kak.")
                == ["1 Rp258.000 + ongkir Rp11.000 = Rp270.000, and it comes to Rp269.000"])
    }

    // MARK: Opening

    @Test func aSessionIsGreetedOnceAtItsBeginning() async throws {
        let talk = "> coba?\n\n> coba\n\nwait 7 jam\n> coba"
        #expect(try await look("greets-once", talk) == ([], 3))
        #expect(try await look("greets-once", talk, saying: "Halo kak, ready.").broken == ["3 again: Halo kak, ready."])
        #expect(
            try await look("greets-once", "> coba?", greeting: "Ready dulu {kak}.").broken == ["1 no greeting: Ready dulu kak."])
    }

    @Test func aStopIsObeyedWithoutAGreeting() async throws {
        let stop = "intent \"opt_out\" [[ stop ]]\nfunction on.opt_out(chat) chat:say \"answer\" end"
        for check in ["greets-once", "says-which-shop"] {
            #expect(try await look(check, "> stop", saying: "Siap kak.", greeting: "Baik {kak}.", stop) == ([], 0), "\(check)")
        }
    }

    @Test func theFirstAnswerSaysWhichShopThisIs() async throws {
        #expect(try await look("says-which-shop", "> coba?\n\n> coba") == ([], 2))
        #expect(
            try await look("says-which-shop", "> coba?", greeting: "Halo {kak} 😊").broken == ["1 no name of the shop: Halo kak 😊"])
        #expect(
            try await look("says-which-shop", "> coba?\n\n> coba", saying: "Kami dari Toko Uji, ready kak.").broken
                == ["3 again: Kami dari Toko Uji, ready kak."])
        #expect(try await look("says-which-shop", "> coba?\n\n> coba", saying: "Terima kasih sudah belanja di Toko Uji kak.").broken == [])
    }

    @Test func theGreetingSmiles() async throws {
        #expect(try await look("smiles", "> coba?") == ([], 1))
        #expect(try await look("smiles", "> coba?", greeting: "Halo {kak}, dengan Toko Uji.").broken == ["1 Halo kak, dengan Toko Uji."])
        #expect(try await look("smiles", "> kecewa", greeting: "Halo {kak}, dengan Toko Uji.") == ([], 0), "not at somebody who complains")
    }

    @Test func aComplaintIsAnsweredWithoutEmoji() async throws {
        let chat = "> coba?\n\n> kecewa"
        #expect(try await look("few-emoji", chat, saying: "Maaf ya kak.").broken == [])
        #expect(try await look("few-emoji", chat, saying: "Maaf ya kak 🙏").broken == ["3 🙏 in answer to a complaint"])
        #expect(try await look("few-emoji", "> coba?\n\n> coba, rusak", saying: "Maaf ya kak 🙏").broken == ["3 🙏 in answer to a complaint"])
        #expect(try await look("few-emoji", "> coba?\n\n> coba kalau rusak", saying: "Bisa ditukar kak 🙏").broken == [], "it only might break")
    }

    @Test func theCustomerIsAddressed() async throws {
        #expect(try await broken("says-kak", "> coba?\n\n> coba", saying: "Ready bu.") == [])
        #expect(try await broken("says-kak", "> coba?\n\n> coba", saying: "Ready.") == ["3 Ready."], "the greeting of the first turn does it there")
    }

    @Test func nineAnswersOfTenAskBack() async throws {
        let asking = "> coba?\n\n"
        let rules = "reply \"end\" [[ Ditunggu ya kak. ]]\nintent \"ask_end\" [[ habis ]]\nfunction on.ask_end(chat) chat:say \"end\" end"
        let folder = try ScratchFolder(
            SmallShop.files([
                "a.lua":
                    "reply \"answer\" [[ Ready kak, mau berapa? ]]\nintent \"ask_it\" [[ coba ]]\nfunction on.ask_it(chat) chat:say \"answer\" end\n"
                    + rules, "a.chat": String(repeating: asking, count: 9) + "> habis?",
            ]))
        var report = try await RuleTesting.Suite(paths: [folder.path]).advise()
        func row() -> AdviceReport.Row? { report.rows.first { $0.check == "asks-back" } }
        #expect(row()?.looked == 10 && row()?.broken == 1 && row()?.isBroken == false)
        try folder.write("a.chat", String(repeating: asking, count: 8) + "> habis?")
        report = try await RuleTesting.Suite(paths: [folder.path]).advise()
        #expect(row()?.looked == 9 && row()?.broken == 1 && row()?.isBroken == true)
    }

    // MARK: Selling

    private static let upsell = """
        reply "offer" [[ Sekalian pashmina {kak}? ]]
        reply "done"  [[ Siap {kak}, ditunggu ya. ]]
        intent "buy" [[ beli ]]
        function on.buy(chat) chat:go "upsell" end
        function on.upsell(chat)
          if chat:confirm "offer" then chat:say "done" end
          chat:go "last"
        end
        function on.last(chat) chat:say "done" end
        """

    @Test func onlyOneThingMoreIsOffered() async throws {
        func look(_ chat: String) async throws -> [String] { try await self.look("one-upsell", chat, Self.upsell).broken }
        #expect(try await look("> beli\n\n> coba?\n\n> iya\n! true") == [], "put again after a digression it is the same offer")
        #expect(try await self.look("one-upsell", "> beli\n\n> iya\n\nwait 7 jam\n> beli", Self.upsell) == ([], 2), "another session, another offer")
        #expect(try await look("> beli\n\n> tidak\n\n> beli") == ["5 after a refusal: Sekalian pashmina kak?"])
        #expect(try await look("> kecewa\n\n> beli") == ["3 after a complaint: Sekalian pashmina kak?"])
    }

    @Test func aSecondOfferIsOneTooMany() async throws {
        let rules = Self.upsell.replacing("[[ Sekalian pashmina {kak}? ]]", with: "[[ Sekalian pashmina {n} {kak}? ]]")
            .replacing("chat:confirm \"offer\"", with: "chat:confirm(\"offer\", { n = chat.text:len() })")
        #expect(
            try await look("one-upsell", "> beli\n\n> iya\n\n> beli dong", rules).broken == ["5 a second one: Sekalian pashmina 9 kak?"])
    }

    @Test func thePriceComesBeforeTheForm() async throws {
        let rules = """
            form "ship" [[
              name  Nama
              phone No HP
            ]]
            reply "ship" [[ Mohon isi data ini ya {kak}:\\n{labels} ]]
            reply "ship.name" [[ Nama penerimanya siapa {kak}? ]]
            reply "ship.phone" [[ Nomor HP berapa {kak}? ]]
            intent "order" [[ pesan ]]
            function on.order(chat) chat:form "ship" end
            """
        #expect(try await look("price-before-data", "> coba?\n\n> pesan", saying: "Rp10.000 kak.", rules) == ([], 1))
        #expect(try await look("price-before-data", "> coba?\n\n> pesan", rules).broken == ["3 Mohon isi data ini ya kak:"])
        let full = "before cart:add { product = \"PSH01\", colour = \"nude\" }\n> pesan"
        #expect(try await look("price-before-data", full, rules) == ([], 0), "what was said before is not in the file")
    }

    private static let totals = """
        reply "total" [[ Totalnya Rp{n} {kak}. ]]
        intent "ask_total" [[ jumlahnya ]]
        function on.ask_total(chat) chat:say("total", { n = customer.name or "10.000" }) end
        reply "why"   [[ Harganya barusan naik {kak}, totalnya Rp12.000. ]]
        intent "ask_why" [[ sekarang ]]
        function on.ask_why(chat) chat:say "why" end
        """

    @Test func aTotalDoesNotChangeByItself() async throws {
        func look(_ chat: String) async throws -> [String] { try await self.look("same-total", chat, Self.totals).broken }
        #expect(try await self.look("same-total", "> jumlahnya\n\n> jumlahnya", Self.totals) == ([], 1))
        let changed = "before customer.name = \"11.000\"\n"
        #expect(
            try await look("> jumlahnya\n\n\(changed)> jumlahnya") == ["4 Rp10.000 before, now totalnya Rp11.000"])
        #expect(try await look("> jumlahnya\n\n> tambah 1 lagi\n\n\(changed)> jumlahnya") == [], "the customer changed something")
        #expect(try await look("> jumlahnya\n\n> sekarang") == [], "the shop says why")
    }

    @Test func promotionsNeedAYes() async throws {
        let rules = """
            reply("news", { promo = true }) [[ Besok diskon {kak}, ditunggu ya. ]]
            intent "hello" [[ apa kabar ]]
            function on.hello(chat) chat:say "news" end
            intent "ask_promo" [[ ada promo ]]
            function on.ask_promo(chat) chat:say "news" end
            reply "may_we" [[ Boleh kami kabari promo {kak}? ]]
            intent "agree" [[ kabari ya ]]
            function on.agree(chat) customer:agree("promo", "may_we") end
            """
        #expect(try await look("consent-first", "> apa kabar", rules).broken == ["1 Besok diskon kak, ditunggu ya."])
        #expect(try await look("consent-first", "> kabari ya\n\n> apa kabar", rules) == ([], 1))
        #expect(try await look("consent-first", "> ada promo?", rules) == ([], 1), "who asks is answered")
    }

    // MARK: Switched off

    @Test func aFileSaysWhatIsRightToBreak() async throws {
        let bad = "Ready kak."
        #expect(try await broken("no-loose-end", "# advice: off no-loose-end — ini contoh\n> coba?\n\n> coba", saying: bad) == [])
        #expect(
            try await broken("no-loose-end", "> coba?\n\n# advice: off no-loose-end — ini contoh\n> coba\n\n> coba", saying: bad)
                == ["1 Ready kak.", "6 Ready kak."], "further down it counts for the next turn")
        #expect(try await broken("no-loose-end", "# advice: off says-kak — lain\n> coba?", saying: bad) == ["2 Ready kak."])
    }

    @Test(arguments: [
        ("# advice: off no-lose-end — x", "no check 'no-lose-end'", "did you mean 'no-loose-end'?"),
        ("# advice: off no-loose-end", "it has to say why this is right", "# advice: off asks-back — the order is done"),
        ("# advice: on", "advice can only be switched off", "# advice: off asks-back — the order is done"),
    ])
    func aCommentThatSwitchesNothingOffIsFound(_ comment: String, _ message: String, _ help: String) throws {
        let error = #expect(throws: Findings.self) { try ChatFile("# Judul\n\(comment)\n> coba", path: "a.chat") }
        #expect(error?.all.map { "\($0.place) \($0.message) | \($0.help)" } == ["a.chat:2:1 \(message) | \(help)"])
    }

    @Test func itIsNoTitle() throws {
        #expect(try ChatFile("# advice: off says-kak — x\n# Judul\n> coba", path: "a.chat").title == "Judul")
    }

    @Test func theOwnerIsNoCustomer() async throws {
        let chat = "> coba?\n\nowner daftar\n<owner *"
        #expect(try await look("says-kak", chat) == ([], 1))
    }

    @Test func eachCustomerHasATalkOfTheirOwn() async throws {
        let chat = "> coba?\n\nfrom +6281200000002\n> coba?\n\nfrom +6281200000001\n> coba"
        #expect(try await look("greets-once", chat) == ([], 3))
    }

    @Test func aFileThatDoesNotHoldIsNamed() async throws {
        let folder = try ScratchFolder(SmallShop.files(["a.chat": "> makasih\n< Halo"]))
        #expect(try await RuleTesting.Suite(paths: [folder.path]).advise().differing.map(folder.relative) == ["a.chat"])
    }
}
