import Dialogue
import LuaRules
import RuleTesting
import ShopFixtures
import Testing

/// What a conversation reports that does not hold.
@Suite struct PlayerTests {
    static let rules = """
        reply "welcome" [[ Selamat {daypart} {kak} ]]
        reply "hi"      [[ Halo {name} ]]
        reply "which"   [[ Yang mana? ]]
        function on.session(chat) chat:say "welcome" end
        intent "hi" [[ halo ]]
        function on.hi(chat) if customer.name then chat:say "hi" end end
        intent "quiet" [[ diam ]]
        function on.quiet(chat) end
        intent "pick" [[ pilih ]]
        function on.pick(chat) chat:say("which", { choices = { "halo", "diam" } }) end
        intent "broken" [[ rusak ]]
        function on.broken(chat) error "sengaja" end
        """

    /// `line problem`, for every line that does not hold.
    private func play(_ chat: String, _ files: [String: String] = ["a.lua": rules]) async throws -> [String] {
        let loaded = try await ScratchFolder(SmallShop.files(files)).load()
        return await Player(loaded).play(try ChatFile(chat, path: "a.chat")).map { "\($0.line) \($0.problem)" }
    }

    @Test func theShopsQRISIsShownAsOtherPicturesAre() async throws {
        let files = [
            "shop.lua": "shop { name = \"Toko\", payments = { { name = \"QRIS\", qris = \"\(SampleQRIS.text)\" } } }",
            "a.lua": """
            reply "scan" [[ Scan ini ya kak ]]
            intent "scan" [[ bayar ]]
            function on.scan(chat) chat:say("scan", { picture = shop:qris(238000) }) end
            """,
        ]
        #expect(try await play("> bayar\n< [picture qris-238000.png]\n< Scan ini ya kak\n", files) == [])
        #expect(try await play("> bayar\n< [picture qris-238001.png]\n", files) == ["2 was not said"])
    }

    @Test func aConversationThatHoldsReportsNothing() async throws {
        #expect(
            try await play(
                """
                # Rina
                now 2026-11-23 16:00
                from +6281200000001 Rina
                before customer.kak = "bu"

                > halo
                > gamis nayla berapa?
                < Selamat sore bu
                < Halo Rina
                < *Rp189.000*
                <! *Khimar*
                = hi, ask_price product=GMS01
                ! customer.name == "Rina" and catalog:find{ text = "nayla" }[1].price == 189000

                > diam
                silent
                =  quiet

                wait 7 jam
                > pilih
                < Selamat malam bu
                < Yang mana?
                >tap 2
                silent
                = quiet
                > pilih
                > xyzzy qwerty
                < *belum paham*
                """.replacing("> pilih\n> xyzzy", with: "> xyzzy")) == [])
    }

    @Test func everyLineThatDiffersIsReportedWithItsNumber() async throws {
        #expect(
            try await play(
                """
                > gamis nayla berapa
                < *Rp200.000*
                < *Rp189.000*
                <! *Nayla*
                <! Selamat*
                silent
                = ask_stock product=GMS02 colour=navy
                ! customer.name == "Rina"
                ! customer.naem
                ! customer.
                > diam
                < *
                =
                """) == [
                    "2 was not said", "4 must not be said", "5 must not be said", "6 something was said", "7 was understood as ask_price",
                    "7 colour is not told",
                    "7 product is GMS01", "8 does not hold", "9 customer has no 'naem'; did you mean 'name'?", "10 <name> expected near ')'",
                    "12 was not said", "13 was understood as quiet",
                ])
    }

    @Test func aDifferenceShowsWhatWasSaid() async throws {
        let loaded = try await ScratchFolder(SmallShop.files(["a.lua": Self.rules])).load()
        let differences = await Player(loaded).play(try ChatFile("> gamis nayla berapa\n< tidak", path: "a.chat"))
        #expect(differences.map { "\($0.line) \($0.step)" } == ["2 < tidak"])
        #expect(differences.map(\.said) == [["Selamat pagi kak", "Gamis Nayla Rp189.000 kak"]])
    }

    @Test func linesAreMetInTheOrderInWhichTheyWereSaid() async throws {
        #expect(try await play("> gamis nayla berapa\n< *Nayla*\n< Selamat*") == ["3 was not said"])
        #expect(try await play("> gamis nayla berapa\n< *Nayla*\n< *189*") == [], "two lines may be met by the same words")
    }

    @Test func aBubbleIsMetAsAWholeOrByItsLines() async throws {
        let rules = "reply \"two\" [[ satu\\ndua ]]\nintent \"x\" [[ coba ]]\nfunction on.x(chat) chat:say \"two\" end"
        #expect(try await play("> coba\n< satu\n< dua\n< satu*dua", ["a.lua": rules]) == [])
        #expect(try await play("> coba\n< du\n<! dua", ["a.lua": rules]) == ["2 was not said", "3 must not be said"])
    }

    @Test func aRuleThatFailsIsReportedThoughNoLineAsks() async throws {
        let problems = try await play("> rusak")
        #expect(problems.count == 1 && problems[0].hasSuffix("a.lua:12: sengaja"))
    }

    @Test func aLineBeforeThatFailsIsReported() async throws {
        let problems = try await play("before customer.naem = 1\n> halo")
        #expect(problems == ["1 customer.naem cannot be written; did you mean 'name'?"])
        #expect(try await play("from x \"q\\\n> halo\n< Halo \"q\\\\") == [], "a name is taken as it is written")
    }

    @Test func theClockMovesOnlyByItsLines() async throws {
        let rules = "reply \"now\" [[ {t} ]]\nintent \"x\" [[ coba ]]\nfunction on.x(chat) chat:say(\"now\", { t = chat.now }) end"
        #expect(
            try await play(
                """
                > coba
                < 1795400100
                wait 1 jam 5 detik
                > coba
                < 1795403705
                at 09:00
                > coba
                < 1795485600
                now 2026-11-24 09:30
                > coba
                < 1795487400
                at 09:30
                > coba
                < 1795487400
                """, ["a.lua": rules]) == [])
    }

    @Test func customersTakeTurns() async throws {
        #expect(
            try await play(
                """
                from +6281200000001 Rina
                > halo
                < Halo Rina
                from +6281200000002 Sari
                > halo
                < Halo Sari
                from +6281200000001
                > halo
                <! Selamat*
                < Halo Rina
                """) == [])
    }
}

/// The second walk, with everything but the store thrown away before each message.
@Suite struct RestartTests {
    /// Rules that remember in memory what belongs in the store.
    private final class Forgetful: RuleBook {
        private let loaded: LuaRuleBook
        private var count = 0
        init(_ shop: LoadedShop) throws { loaded = try LuaRuleBook(shop) }
        var shop: Shop { loaded.shop }
        func has(rule: String) -> Bool { rule == "fallback" }
        func run(_ rule: String, for run: Run) -> RunEnd {
            count += 1
            do {
                try run.say("n", ["n": .int(count)])
                return .returned
            } catch {
                return .failed(RuleFailure(rule: rule, place: Place(path: "forgetful"), message: error.message))
            }
        }
        func run(_ code: Code, at place: Place, for run: Run) -> Result<Value, RuleFailure> { .success(.bool(count == 2)) }
    }

    private func play(_ chat: String) async throws -> [String] {
        let shop = try await ScratchFolder(SmallShop.files(["a.lua": "reply \"n\" [[ ke-{n} ]]"])).load()
        return await Player(shop.shop) { try Forgetful(shop) }.play(try ChatFile(chat, path: "a.chat")).map { "\($0.line) \($0.problem)" }
    }

    @Test func aRuleBookThatKeepsStateIsCaught() async throws {
        #expect(try await play("> halo\n\n> halo\n< *") == ["3 after a restart the bot answers differently"])
        #expect(
            try await play("> halo\n\n> halo\n< ke-2")
                == ["3 after a restart the bot answers differently", "4 was not said (after a restart)"].sorted())
        #expect(try await play("> halo\n\n> halo\n! true") == ["3 after a restart the bot answers differently", "4 does not hold (after a restart)"])
    }

    @Test func oneMessageNeedsNoMemory() async throws {
        #expect(try await play("> halo\n< ke-1") == [])
    }

    @Test func rulesThatCannotBeMadeBreakTheConversationDown() async throws {
        struct Broken: Error {}
        let shop = try await ScratchFolder(SmallShop.files()).load().shop
        let differences = await Player(shop) { throw Broken() }.play(try ChatFile("> halo\n< x", path: "a.chat"))
        #expect(
            differences.map(\.problem)
                == ["the bot broke down: Broken()", "the bot broke down: Broken() (after a restart)"].filter { !$0.contains("after") })
    }
}
