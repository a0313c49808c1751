import Dialogue
import LuaRules
import ShopFixtures
import Testing

/// What a rule may rely on: fresh Lua each run, writes that hold, rules that go on with one another.
@Suite struct RunTests {
    @Test func nothingLeaksFromOneRunToTheNext() async throws {
        var chat = try await Chatting(
            try shop(
                """
                reply "seen" [[ {n} {m} {g} {s} ]]
                local n = 0
                local list = {}
                function on.x(chat)
                  n = n + 1
                  list[#list + 1] = chat.text
                  g = (rawget(_G, "g") or 0) + 1
                  local s = pcall(function() string.mine = 1 end)
                  chat:say("seen", { n = n, m = #list, g = g, s = s })
                end
                """, intents: "x"))
        for customer in ["+6281200000001", "+6281200000002", "+6281200000001"] {
            chat.customer = customer
            #expect(try await chat.say("coba x") == ["1 1 1 tidak"])
        }
    }

    @Test func aCustomerKeepsWhatARuleWrote() async throws {
        var chat = try await Chatting(
            try shop(
                """
                reply "who" [[ {Kak} {name} di {phone} ]]
                reply "new" [[ baru: {new} ]]
                function on.x(chat) customer.name = "Rina" customer.kak = "bu" customer.phone = "+628111111111" end
                function on.y(chat) chat:say "who" end
                function on.z(chat) chat:say("new", { new = customer.new }) end
                """, intents: "x", "y", "z"))
        #expect(try await chat.say("coba z") == ["baru: ya"])
        _ = try await chat.send("coba x")
        #expect(try await chat.say("coba y") == ["Bu Rina di +628111111111"])
        chat.wait(minutes: 600)
        #expect(try await chat.say("coba z") == ["baru: tidak"])
    }

    @Test func aRuleSeesWhatTheOneBeforeItWroteInTheSameTurn() async throws {
        var chat = try await Chatting(
            try shop(
                """
                reply "hi" [[ Halo {name}, {again} ]]
                function on.x(chat)
                  customer.name = "Rina"
                  chat:go("y", { again = "lagi" })
                  customer.name = "never"
                end
                function on.y(chat) chat:say("hi", { again = chat:known "again" }) end
                """, intents: "x"))
        let turn = try await chat.send("coba x")
        #expect(turn.replies.map(\.text) == ["Halo Rina, lagi"])
        #expect(turn.runs.map { "\($0.rule) for \($0.cause)" } == ["x for message", "y for x"])
    }

    @Test func goEndsARuleEvenWithinPcall() async throws {
        var chat = try await Chatting(
            try shop(
                """
                function on.x(chat)
                  pcall(function() chat:go "y" end)
                  chat:say "thanks"
                end
                function on.y(chat) end
                """, intents: "x"))
        #expect(try await chat.say("coba x") == [])
    }

    /// Two lines of a cart may read the same; what two rules say is said once.
    @Test func aRuleSaysTheSameTwiceAndTwoRulesOnce() async throws {
        var chat = try await Chatting(
            try shop(
                """
                reply "n" [[ nomor {n} ]]
                function on.x(chat)
                  chat:say("n", { n = 1 }) chat:say("n", { n = 2 }) chat:say("n", { n = 1 })
                  chat:go "y"
                end
                function on.y(chat) chat:say("n", { n = 2 }) chat:say("n", { n = 3 }) end
                """, intents: "x"))
        #expect(try await chat.say("coba x") == ["nomor 1\nnomor 2", "nomor 1", "nomor 3"])
    }

    @Test func randomNumbersAreTheSameForTheSameTurn() async throws {
        let folder = try shop("reply \"n\" [[ {n} ]]\nfunction on.x(chat) chat:say(\"n\", { n = math.random(1000000) }) end", intents: "x")
        var first = try await Chatting(folder), second = try await Chatting(folder)
        let drawn = try await first.say("coba x")
        #expect(try await second.say("coba x") == drawn)
        #expect(try await first.say("coba x") != drawn)
    }

    @Test func aRuleReadsTheShopTheTimeAndTheCatalog() async throws {
        var chat = try await Chatting(
            try shop(
                """
                reply "all" [[ {a:list} ]]
                reply "prices" [[ {a:rupiah} {b:rupiah} {c:date} ]]
                function on.x(chat)
                  local nayla = catalog:find { text = "nayla" }[1]
                  chat:say("all", { a = {
                    shop.name, shop.daypart, tostring(shop:open()), tostring(shop:open(chat.now + 20 * 3600)), chat.text,
                    nayla.sku, nayla.note, tostring(nayla.stock), table.concat(nayla.colours, "+"),
                    tostring(nayla:left { size = "M", colour = "navy" }), tostring(nayla:ready { size = "L", colour = "sage" }),
                    table.concat(nayla:others { size = "M", colour = "navy" }, "+"),
                    tostring(#catalog:find { at_most = 50000 }), tostring(#catalog:find { colour = "mocca" }),
                    tostring(#catalog:find { note = "ceruty" }) } })
                  chat:say("prices", { a = nayla.price, b = nayla.price / 2, c = chat.now })
                end
                """, intents: "x"))
        let said = try await chat.say("coba x")
        #expect(
            said == [
                "Toko Uji, pagi, true, false, coba x, GMS01, katun toyobo, 9, navy+sage, 4, false, sage, 1, 0, 1",
                "Rp189.000 Rp94.500 23 November 2026",
            ])
    }

    @Test func anEmptyCellOfTheShopsOwnColumnShowsAsNothing() async throws {
        var chat = try await Chatting(
            try ScratchFolder(
                SmallShop.files([
                    "catalog.csv": "sku,name,price,note\nA,Gamis Nayla,1000,adem\nB,Gamis Zahra,2000,\n",
                    "harga.lua": SmallShop.rules.replacing("{kak} ]]\nreply", with: "{product.note} ya ]]\nreply"),
                ])))
        #expect(try await chat.say("gamis nayla berapa") == ["Gamis Nayla Rp1.000 adem ya"])
        #expect(try await chat.say("gamis zahra berapa") == ["Gamis Zahra Rp2.000 ya"])
    }

    @Test func aCatalogOfSemicolonsAndRupiahIsRead() async throws {
        let shop = try await ScratchFolder(
            SmallShop.files([
                "catalog.csv":
                    "SKU; Name ;Price;Colours;Stock;note\r\nA;Gamis Nayla;Rp 189.000;navy | sage;12;\"adem; tidak panas\"\r\n\r\nB;Khimar;79000;;;\r\n"
            ])
        ).load().shop
        #expect(
            shop.catalog.products == [
                Product(
                    sku: "A", name: "Gamis Nayla", price: 189_000, colours: ["navy", "sage"], stock: .total(12), more: ["note": "adem; tidak panas"]),
                Product(sku: "B", name: "Khimar", price: 79_000),
            ])
    }
}
