import Dialogue
import LuaRules
import ShopFixtures
import Testing

/// How a turn goes: sessions, small talk, what is not understood, choices, the product last spoken of.
@Suite struct TurnTests {
    static let greeting = """
        reply "welcome" [[ Selamat {daypart} {kak}, dengan Toko Uji. ]]
        reply "hello"   [[ Halo {kak} ]]
        intent("greet", { priority = -20 }) [[ (halo|selamat pagi|assalamualaikum) ]]
        function on.session(chat) chat:say "welcome" end
        function on.greet(chat) if not chat.opening then chat:say "hello" end end
        """

    @Test func theSessionRuleGreetsOnceASession() async throws {
        var chat = try await Chatting(try shop(Self.greeting))
        #expect(try await chat.say("halo") == ["Selamat pagi kak, dengan Toko Uji."])
        #expect(try await chat.say("halo lagi kak") == ["Halo kak"])
        chat.wait(minutes: 5 * 60)
        #expect(try await chat.say("halo") == ["Halo kak"])
        chat.wait(minutes: 6 * 60)
        #expect(try await chat.say("gamis nayla berapa") == ["Selamat malam kak, dengan Toko Uji.", "Gamis Nayla Rp189.000 kak"])
    }

    @Test func theShopSaysHowLongASessionLasts() async throws {
        let settings = SmallShop.shop.replacing("zone", with: "session_pause = 10, zone")
        var chat = try await Chatting(try shop(Self.greeting, more: ["shop.lua": settings]))
        _ = try await chat.say("halo")
        chat.wait(minutes: 9)
        #expect(try await chat.say("halo") == ["Halo kak"])
        chat.wait(minutes: 10)
        #expect(try await chat.say("halo") == ["Selamat pagi kak, dengan Toko Uji."])
    }

    @Test func aSessionMayNeverEnd() async throws {
        let settings = SmallShop.shop.replacing("zone", with: "session_pause = math.maxinteger, zone")
        var chat = try await Chatting(try shop(Self.greeting, more: ["shop.lua": settings]))
        _ = try await chat.say("halo")
        chat.wait(minutes: 60 * 24 * 365)
        #expect(try await chat.say("halo") == ["Halo kak"])
    }

    @Test func smallTalkIsAnsweredOnlyWhenThereIsNothingElse() async throws {
        var chat = try await Chatting(try shop(Self.greeting))
        _ = try await chat.say("halo")
        #expect(try await chat.say("halo, gamis nayla berapa? makasih") == ["Gamis Nayla Rp189.000 kak"])
        #expect(try await chat.say("makasih ya") == ["Sama-sama kak"])
    }

    @Test func anExampleIsAnsweredBesideWhatAPatternMatches() async throws {
        var chat = try await Chatting(
            try shop(
                Self.greeting + """

                    reply "cod" [[ Bisa COD ]]
                    intent "ask_cod" [[ cod ]]
                    examples "ask_cod" [[ bisa bayar di tempat ]]
                    examples "greet" [[ apa kabar ]]
                    function on.ask_cod(chat) chat:say "cod" end
                    """))
        _ = try await chat.say("halo")
        #expect(try await chat.say("bisa bayar di tempat kak? gamis nayla berapa?") == ["Bisa COD", "Gamis Nayla Rp189.000 kak"])
        #expect(try await chat.say("apa kabar? gamis nayla berapa?") == ["Gamis Nayla Rp189.000 kak"], "an example of small talk is small talk")
        #expect(try await chat.say("apa kabar?") == ["Halo kak"])
    }

    @Test func whatNobodyUnderstandsIsCountedUntilSomethingIs() async throws {
        var chat = try await Chatting(
            try shop(
                """
                reply "lost" [[ Belum paham, ke-{n} ]]
                function on.fallback(chat) chat:say("lost", { n = chat.misses }) end
                """))
        #expect(try await chat.say("xyz qwe") == ["Belum paham, ke-1"])
        #expect(try await chat.say("xyz qwe") == ["Belum paham, ke-2"])
        #expect(try await chat.say("gamis nayla berapa") == ["Gamis Nayla Rp189.000 kak"])
        #expect(try await chat.say("xyz qwe") == ["Belum paham, ke-1"])
        chat.wait(minutes: 10 * 60)
        #expect(try await chat.say("xyz qwe") == ["Belum paham, ke-1"], "a new session begins anew")
    }

    @Test(arguments: ["", "   ", "😀😀😀", "\u{0}\u{1}\u{7}", "…?!"])
    func aMessageWithoutWordsIsNotUnderstood(_ text: String) async throws {
        var chat = try await Chatting(try shop(""))
        #expect(try await chat.say(text) == ["Maaf kak, kami belum paham 🙏 Boleh ditulis dengan kata lain?"])
    }

    @Test func aClauseSaidTwiceIsAnsweredOnce() async throws {
        var chat = try await Chatting(try shop(""))
        #expect(try await chat.send("gamis nayla berapa? gamis nayla berapa?").runs.map(\.rule) == ["ask_price"])
    }

    @Test func everyClauseIsAnsweredInOrder() async throws {
        var chat = try await Chatting(try shop(""))
        #expect(
            try await chat.say("pashmina ceruty berapa? terus gamis nayla berapa?")
                == ["Pashmina Ceruty Rp45.000 kak", "Gamis Nayla Rp189.000 kak"])
    }
}

/// What was offered can be answered by number, letter, words or a tap.
@Suite struct ChoiceTests {
    static let offer = """
        reply "which" [[ Yang mana {kak}? ]]
        reply "told"  [[ Kakak pilih {product.name} ]]
        reply "note"  [[ Stok dicek dulu ya. ]]
        intent "pick" [[ {product} ]]
        function on.x(chat) chat:say("which", { choices = { "Gamis Nayla", "Pashmina Ceruty" } }) end
        function on.y(chat)
          chat:say("note", { choices = { "Gamis Nayla", "Pashmina Ceruty" } })
          chat:say("thanks")
        end
        function on.pick(chat) chat:say("told", { product = chat:known "product" }) end
        """

    @Test(arguments: ["2", "yang kedua kak", "B", "b", "pashmina ceruty", "no 2", "nomor 2 ya kak"])
    func anOfferIsAnswered(_ answer: String) async throws {
        var chat = try await Chatting(try shop(Self.offer, intents: "x", "y"))
        let offer = try await chat.send("coba x").replies
        #expect(offer == [Reply(text: "Yang mana kak?", choices: ["Gamis Nayla", "Pashmina Ceruty"])])
        #expect(try await chat.say(answer) == ["Kakak pilih Pashmina Ceruty"])
    }

    @Test(arguments: ["Pashmina Ceruty", "2"]) func anOfferIsTapped(_ choice: String) async throws {
        var chat = try await Chatting(try shop(Self.offer, intents: "x", "y"))
        _ = try await chat.send("coba x")
        #expect(try await chat.tap(choice).replies.map(\.text) == ["Kakak pilih Pashmina Ceruty"])
    }

    @Test func whatWasNotOfferedIsNotUnderstood() async throws {
        var chat = try await Chatting(try shop(Self.offer, intents: "x", "y"))
        _ = try await chat.send("coba x")
        #expect(try await chat.send("3").interpretation.intents == [])
    }

    @Test func anOfferHoldsForOneTurn() async throws {
        var chat = try await Chatting(try shop(Self.offer, intents: "x", "y"))
        _ = try await chat.send("coba x")
        _ = try await chat.send("makasih")
        #expect(try await chat.send("2").interpretation.intents == [])
    }

    @Test func ofTwoOffersTheLastCounts() async throws {
        var chat = try await Chatting(
            try shop(
                Self.offer + """

                    function on.z(chat)
                      chat:say("note", { choices = { "Gamis Nayla", "Pashmina Ceruty" } })
                      chat:say("which", { choices = { "Pashmina Ceruty", "Gamis Nayla" } })
                    end
                    """, intents: "x", "y", "z"))
        #expect(try await chat.send("coba z").replies.map(\.choices.count) == [2, 2])
        #expect(try await chat.say("1") == ["Kakak pilih Pashmina Ceruty"])
    }

    @Test func anOfferHoldsThoughAnotherBubbleFollows() async throws {
        var chat = try await Chatting(try shop(Self.offer, intents: "x", "y"))
        #expect(try await chat.send("coba y").replies.map(\.choices.count) == [2, 0])
        #expect(try await chat.say("1") == ["Kakak pilih Gamis Nayla"])
    }
}

/// What is known without being said again.
@Suite struct KnownTests {
    static let rules = """
        reply "left" [[ {product.name}: {n} ]]
        reply "open" [[ {n} cocok ]]
        reply "none" [[ Produk apa {kak}? ]]
        intent "stock" [[ (ready|masih ada|stok) [{product}] ]]
        function on.stock(chat)
          local p = chat:known "product"
          local several = chat:known "products"
          if several then return chat:say("open", { n = #several }) end
          if not p then return chat:say "none" end
          chat:say("left", { product = p, n = p:left { colour = chat:known "colour", size = chat:known "size" } or "ada" })
        end
        """
    static let catalog = SmallShop.catalog + "\nGMS02,Gamis Zahra,259000,maroon,M,M maroon 3,,"

    private func chat() async throws -> Chatting { try await Chatting(try shop(Self.rules, more: ["catalog.csv": Self.catalog])) }

    @Test func theProductLastSpokenOfIsKnownInTheSession() async throws {
        var chat = try await chat()
        #expect(try await chat.say("masih ada?") == ["Produk apa kak?"])
        _ = try await chat.say("gamis nayla berapa?")
        #expect(try await chat.say("yang navy masih ada?") == ["Gamis Nayla: 7"])
        #expect(try await chat.say("ukuran M ready?") == ["Gamis Nayla: 4"])
        #expect(try await chat.send("ready").conversation.topic == Topic(sku: "GMS01", colour: "navy", size: "M"))
        chat.wait(minutes: 10 * 60)
        #expect(try await chat.say("masih ada?") == ["Produk apa kak?"])
    }

    @Test func aProductThatIsNamedBringsItsOwnVariant() async throws {
        var chat = try await chat()
        _ = try await chat.say("stok gamis nayla navy M")
        #expect(try await chat.say("stok gamis nayla") == ["Gamis Nayla: 9"])
        #expect(try await chat.send("stok gamis zahra maroon").conversation.topic == Topic(sku: "GMS02", colour: "maroon"))
    }

    @Test func aMessagesOwnProductComesBeforeTheTopic() async throws {
        var chat = try await chat()
        _ = try await chat.say("gamis nayla berapa?")
        #expect(try await chat.say("stok pashmina ceruty") == ["Pashmina Ceruty: ada"])
        #expect(try await chat.say("masih ada?") == ["Pashmina Ceruty: ada"])
    }

    @Test func wordsThatFitSeveralProductsLeaveItOpen() async throws {
        var chat = try await chat()
        _ = try await chat.say("pashmina ceruty berapa")
        #expect(try await chat.say("stok gamis") == ["2 cocok"])
    }

    @Test func twoCustomersHaveTopicsOfTheirOwn() async throws {
        var chat = try await chat()
        _ = try await chat.say("gamis nayla berapa?")
        chat.customer = "+6281200000009"
        #expect(try await chat.say("masih ada?") == ["Produk apa kak?"])
    }

    @Test func aTopicThatTheCatalogLostIsForgotten() async throws {
        let folder = try shop(Self.rules, more: ["catalog.csv": Self.catalog])
        var chat = try await Chatting(folder)
        _ = try await chat.say("gamis zahra berapa?")
        try folder.write("catalog.csv", SmallShop.catalog)
        let edited = try ShopFolder(folder.path, installedPlugins: nil)
        try await chat.bot.load { try LuaRuleBook(loading: edited) }
        #expect(try await chat.say("masih ada?") == ["Produk apa kak?"])
    }
}
