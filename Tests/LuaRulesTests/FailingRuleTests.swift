import Dialogue
import LuaRules
import ShopFixtures
import Testing

/// A shop with these rules and a word to call each of them: "coba NAME".
func shop(_ lua: String, intents: String..., more: [String: String] = [:]) throws -> ScratchFolder {
    let declared = intents.map { "intent \"\($0)\" [[ coba \($0) ]]\n" }.joined()
    return try ScratchFolder(SmallShop.files(["uji.lua": lua, "niat.lua": declared].merging(more) { _, new in new }))
}

let apology = "Maaf kak, ada kendala sebentar di sini 🙏 Kami segera bantu ya."

/// What becomes of a rule that fails while a customer waits.
@Suite struct FailingRuleTests {
    @Test(arguments: [
        ("local p = nil\n  local x = p.price", 3, "attempt to index a nil value (local 'p')"),
        ("local x = nil + 1", 2, "attempt to perform arithmetic on a nil value"),
        ("while true do end", 2, "it was stopped after too much work: is there an endless loop?"),
        ("local t = {}\n  for i = 1, 1e9 do t[i] = {{},{},{},{}} end", 3, "it was stopped, as it took too much memory"),
        ("chat.say('thanks')", 2, "write chat:say(...), with a colon"),
        ("local name = 'tha' .. 'nk'\n  chat:say(name)", 3, "no reply 'thank': did you mean 'thanks'?"),
        (
            "local r = 'price' chat:say(r)", 2,
            "reply 'price' needs {product.name}, which has no value here: hand it over as { product = … }"
        ),
        ("local r = 'price' chat:say(r, 'GMS01')", 2, "chat:say takes a table of named values, as in { product = p }"),
        ("chat:say('list', { x = 3 })", 2, "reply 'list' shows {x}, which is not a list"),
        ("chat:say('amount', { x = 1.5 })", 2, "reply 'amount' shows {x}, which is not a whole number of rupiah"),
        ("local x = chat.txt", 2, "chat has no 'txt'; did you mean 'text'?"),
        ("customer.naem = 'Rina'", 2, "customer.naem cannot be written; did you mean 'name'?"),
        ("customer.name = 3", 2, "customer.name takes a text"),
        ("customer.phone = '0812'", 2, "customer.phone takes a number with the country first: +6281234567890"),
        ("local x = catalog:find{ colour = 3 }", 2, "colour in catalog:find must be a text"),
        (
            "local x = catalog:find{ text = 'nayla' }[1].harga", 2,
            "a product has no 'harga'; known: colours, left, name, note, options, others, price, ready, sizes, sku, stock, weight"
        ),
        ("local x = catalog:like('GMS01')", 2, "catalog:like needs a product"),
        (
            "local x = shop.adress", 2,
            "shop has no 'adress'; known: at, clock, closes, closes_next, couriers, day, daypart, hours, name, open, opens_next, owner, …"
        ),
        ("error 'sengaja'", 2, "sengaja"),
    ])
    func theCustomerGetsTheApologyAndTheOwnerThePlace(_ body: String, line: Int, message: String) async throws {
        let folder = try shop(
            "function on.x(chat)\n  \(body)\nend\nreply \"list\" [[ {x:list} ]]\nreply \"amount\" [[ {x:rupiah} ]]", intents: "x")
        var chat = try await Chatting(folder)
        let turn = try await chat.send("coba x")
        #expect(turn.replies.map(\.text) == [apology])
        #expect(turn.failures.map { "\($0.rule) \(folder.relative("\($0.place)")) \($0.message)" } == ["x uji.lua:\(line) \(message)"])
        #expect(try await chat.say("makasih") == ["Sama-sama kak"], "the conversation goes on")
    }

    @Test func theShopMayWordItsApology() async throws {
        var chat = try await Chatting(try shop("function on.x(chat) error 'no' end\nreply \"apology\" [[ Aduh {kak}, sebentar ya ]]", intents: "x"))
        #expect(try await chat.say("coba x") == ["Aduh kak, sebentar ya"])
    }

    @Test func whatAFailedRuleSaidAndWroteIsGone() async throws {
        var chat = try await Chatting(
            try shop(
                """
                reply "ok" [[ Baik {name} ]]
                function on.x(chat) customer.name = "Ning" chat:say "ok" error "no" end
                function on.y(chat) customer.name = "Rina" chat:say "ok" end
                """, intents: "x", "y"))
        let failed = try await chat.send("coba x")
        #expect(failed.replies.map(\.text) == [apology])
        #expect(failed.customer.name == nil)
        #expect(try await chat.say("coba y") == ["Baik Rina"])
        #expect(try await chat.send("coba x").customer.name == "Rina")
    }

    @Test func oneFailingRuleDoesNotSilenceTheOthers() async throws {
        var chat = try await Chatting(try shop("function on.x(chat) error 'no' end", intents: "x"))
        #expect(try await chat.say("coba x. gamis nayla berapa?") == [apology, "Gamis Nayla Rp189.000 kak"])
    }

    @Test func rulesThatGiveOverInACircleEnd() async throws {
        let folder = try shop("function on.x(chat) chat:go 'y' end\nfunction on.y(chat) chat:go 'x' end", intents: "x")
        var chat = try await Chatting(folder)
        let turn = try await chat.send("coba x")
        #expect(turn.replies.map(\.text) == [apology])
        #expect(turn.failures.map(\.message) == ["rules give over to one another in a circle: x → y → x → y"])
        #expect(turn.runs.count == 16)
    }

    /// A rule may name any number; none of them may end the process.
    @Test(arguments: [
        "chat:say('day', { x = math.maxinteger })", "chat:say('day', { x = math.mininteger })", "chat:say('day', { x = 1e300 })",
        "chat:say('day', { x = 0/0 })", "shop:open(math.maxinteger)", "shop:open(math.mininteger)",
        "chat:say('amount', { x = math.mininteger })", "chat:say('amount', { x = 1/0 })", "chat:say('plain', { x = -1/0 })",
        "catalog:find{ at_most = math.mininteger }", "chat:say('plain', { x = ('x'):rep(100000) })",
    ])
    func noNumberEndsTheProcess(_ call: String) async throws {
        var chat = try await Chatting(
            try shop(
                """
                reply "day" [[ {x:date} ]]
                reply "amount" [[ {x:rupiah} ]]
                reply "plain" [[ {x} ]]
                function on.x(chat) \(call) end
                """, intents: "x"))
        _ = try await chat.send("coba x")
        #expect(try await chat.say("makasih") == ["Sama-sama kak"])
    }
}

/// A rule that is killed for its work again and again.
@Suite struct SwitchedOffRuleTests {
    private static let off = "it is switched off, as it was stopped three times in ten minutes; mend it, and save the file"
    private static let killed = "it was stopped after too much work: is there an endless loop?"

    @Test func threeKillsWithinTenMinutesSwitchARuleOffUntilItIsLoadedAgain() async throws {
        let folder = try shop("function on.x(chat) while true do end end", intents: "x")
        var chat = try await Chatting(folder)
        for _ in 1...3 { #expect(try await chat.send("coba x").failures.map(\.message) == [Self.killed]) }
        #expect(try await chat.send("coba x").failures.map(\.message) == [Self.off])
        chat.wait(minutes: 60)
        #expect(try await chat.send("coba x").failures.map(\.message) == [Self.off])
        #expect(try await chat.say("coba x") == [apology])
        #expect(try await chat.say("makasih") == ["Sama-sama kak"], "other rules run")

        try folder.write("uji.lua", "function on.x(chat) chat:say 'thanks' end")
        let mended = try ShopFolder(folder.path, installedPlugins: nil)
        try await chat.bot.load { try LuaRuleBook(loading: mended) }
        #expect(try await chat.say("coba x") == ["Sama-sama kak"])
    }

    @Test func killsFarApartDoNot() async throws {
        var chat = try await Chatting(try shop("function on.x(chat) while true do end end", intents: "x"))
        for _ in 1...5 {
            #expect(try await chat.send("coba x").failures.map(\.message) == [Self.killed])
            chat.wait(minutes: 6)
        }
    }

    @Test func anOrdinaryErrorNeverSwitchesARuleOff() async throws {
        var chat = try await Chatting(try shop("function on.x(chat) error 'no' end", intents: "x"))
        for _ in 1...5 { #expect(try await chat.send("coba x").failures.map(\.message) == ["no"]) }
    }
}
