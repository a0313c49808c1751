import Foundation
import ShopFixtures
import Testing

/// `bot test`, `bot check`, `bot explain`: what they print, and how they end.
@Suite struct CommandTests {
    private let folder: ScratchFolder

    init() throws {
        var files = [
            "rules/toko/harga.chat": "# Tanya harga\n> gamis nayla berapa\n< *Rp189.000*\n",
            "rules/toko/salah.chat": "# Salah\n> makasih\n< Halo\n<! *kak\n",
        ]
        for (name, text) in SmallShop.files() { files["rules/toko/\(name)"] = text }
        folder = try ScratchFolder(files)
    }

    private func bot(_ arguments: String...) async throws -> BotProgram.Result { try await BotProgram.run(arguments, in: folder.path) }

    @Test func conversationsThatDifferEndWithOneAndShowWhatDiffers() async throws {
        let result = try await bot("test")
        #expect(result.exit == 1)
        #expect(
            result.out.replacing(/\d+\.\d s/, with: "0.0 s") == """
                ✗ Salah
                  rules/toko/salah.chat:3: < Halo
                      was not said
                  rules/toko/salah.chat:4: <! *kak
                      must not be said
                      the bot said:
                        Sama-sama kak
                  again: bot test rules/toko/salah.chat

                Each conversation was played twice, in 0.0 s.
                1 passed, 1 failed

                """)
        #expect(result.err == "")
    }

    @Test func conversationsThatHoldEndWithNothing() async throws {
        for arguments in [
            ["test", "rules/toko/harga.chat"], ["test", "rules/", "--filter", "Tanya"], ["test", "rules/toko/", "--filter", "harga.chat"],
        ] {
            let result = try await BotProgram.run(arguments, in: folder.path)
            #expect(result.exit == 0 && result.out.hasSuffix("\n1 passed, 0 failed\n") && result.err == "", "\(arguments)")
        }
    }

    @Test func theCommandToRunAgainDoesThat() async throws {
        let again = try #require(try await bot("test").out.split(separator: "\n").first { $0.contains("again: bot ") }).replacing(
            "  again: bot ", with: "")
        #expect(try await BotProgram.run(again.split(separator: " ").map(String.init), in: folder.path).out.hasSuffix("\n0 passed, 1 failed\n"))
    }

    @Test func theCommandToRunAgainCanBePasted() async throws {
        try folder.write("rules/toko/it's salah.chat", "> makasih\n< Halo\n")
        #expect(try await bot("test", "--filter", "it's").out.contains(#"  again: bot test 'rules/toko/it'\''s salah.chat'"#))
    }

    @Test func rulesThatDoNotLoadEndWithTwo() async throws {
        try folder.write("rules/toko/harga.lua", "function on.x(")
        let result = try await bot("test")
        #expect(result.exit == 2 && result.out == "")
        #expect(result.err.hasPrefix("rules/toko/harga.lua:1: error: <name> or '...' expected near <eof>\n 1 | function on.x(\n"))
    }

    @Test func aConversationThatCannotBeReadEndsWithTwo() async throws {
        try folder.write("rules/toko/b.chat", "> halo\nwait lama\n")
        let result = try await bot("test")
        #expect(result.exit == 2)
        #expect(
            result.err
                == "rules/toko/b.chat:2:1: error: 'lama' is no span of time\n 2 | wait lama\n   | ^~~~~~~~~\nhelp: wait 3 jam (detik, menit, jam, hari, minggu)\n"
        )
    }

    @Test func noConversationIsSaid() async throws {
        let result = try await bot("test", "--filter", "zzz")
        #expect(result.exit == 0 && result.err == "No conversation was played: there is no .chat file here whose name holds 'zzz'.\n")
    }

    @Test func aReportIsWrittenForBuildServers() async throws {
        let result = try await bot("test", "--junit", "report.xml")
        #expect(result.exit == 1)
        let report = try String(contentsOfFile: folder.path + "/report.xml", encoding: .utf8)
        #expect(
            report.contains("tests=\"2\" failures=\"1\"") && report.contains("<testcase classname=\"rules/toko/harga.chat\" name=\"Tanya harga\""))
        let nowhere = try await bot("test", "--junit", "nowhere/report.xml")
        #expect(nowhere.exit == 2 && nowhere.err.hasPrefix("the report could not be written to nowhere/report.xml"))
    }

    @Test func aConversationFromElsewhereIsPlayedAgainstTheShopsHere() async throws {
        let elsewhere = try ScratchFolder(["a.chat": "shop toko\n> gamis nayla berapa\n< *Rp189.000*\n"])
        #expect(try await bot("test", elsewhere.path + "/a.chat").exit == 0)
    }

    @Test func aGoodShopIsCheckedWithoutAWord() async throws {
        try folder.write("rules/toko/harga.lua", SmallShop.rules.replacing("rupiah} {kak}", with: "rupiah}, mau {kak}?"))
        let result = try await bot("check")
        #expect(result.exit == 0 && result.out == "1 shop checked, nothing to mend.\n" && result.err == "")
    }

    @Test func everythingToMendIsListedOfAllShops() async throws {
        try folder.write("rules/lain/shop.lua", "shop { name = \"Lain\" }\nreply \"a\" [[ x ]]\nreply \"b\" [[ x ]]\nlocal said = { \"a\", \"b\" }")
        try folder.write("rules/toko/harga.lua", SmallShop.rules.replacing("{kak}", with: "{kaak}").replacing("makasih", with: "makasih {n:angka}"))
        let result = try await bot("check")
        #expect(result.exit == 1)
        #expect(
            result.out == """
                rules/lain/shop.lua:3: warning: the replies 'b' and 'a' say the same
                 3 | reply "b" [[ x ]]
                rules/lain/shop.lua:2: note: the other one
                 2 | reply "a" [[ x ]]
                help: use one of them for both

                rules/toko/harga.lua:9:13: error: the reply 'price' uses {kaak}, which it is not given here
                 9 |   chat:say("price", { product = chat:known("product") })
                   |             ^~~~~
                rules/toko/harga.lua:1:56: note: used here
                 1 | reply "price" [[ {product.name} {product.price:rupiah} {kaak} ]]
                   |                                                        ^~~~~~
                help: did you mean {kak}?

                rules/toko/harga.lua:12:52: error: no slot type 'angka'
                 12 | intent("thanks", { priority = -10 }) [[ makasih {n:angka} ]]
                    |                                                    ^~~~~
                help: known: address, any, bad_phone, choice, city, code, colour, courier, date, email, height, link, …

                rules/toko/harga.lua:13:36: error: the reply 'thanks' uses {kaak}, which it is not given here
                 13 | function on.thanks(chat) chat:say "thanks" end
                    |                                    ^~~~~~
                rules/toko/harga.lua:2:29: note: used here
                 2 | reply "thanks" [[ Sama-sama {kaak} ]]
                   |                             ^~~~~~
                help: did you mean {kak}?

                4 to mend.

                """)
    }

    @Test func aWarningDoesNotKeepAShopFromRunning() async throws {
        try folder.write("rules/toko/a.lua", "reply \"a\" [[ x ]]\nreply \"b\" [[ x ]]\nlocal said = { \"a\", \"b\" }")
        #expect(try await bot("check").exit == 1)
        #expect(try await BotProgram.run(["run", "rules"], input: "makasih\n", in: folder.path).out == "Sama-sama kak\n\n")
    }

    @Test func aMessageIsExplained() async throws {
        let result = try await bot("explain", "Gamis NAYLA brp kak? xyzzy")
        #expect(result.exit == 0)
        #expect(
            result.out == """
                "Gamis NAYLA brp kak"  (a question)
                  words    Gamis→gamis  NAYLA→nayla  brp→berapa  (kak)
                  slot     product = GMS01   "Gamis NAYLA" at 0–11
                  intent   ask_price   product=GMS01
                  won by   {product} berapa   rules/toko/harga.lua:6:3

                "xyzzy"
                  words    xyzzy?
                  intent   none: no pattern matches, and no guess is any good
                  guesses  thanks (0.30), ask_price (0.21)

                """)
    }

    @Test func anExplanationShowsWhatWasMisspelled() async throws {
        let result = try await bot("explain", "pashmnia cerury berapa")
        #expect(result.out.contains("  repair   pashmnia taken for pashmina   cost 0.5\n  repair   cerury taken for ceruty   cost 0.7\n"))
        #expect(try await bot("explain", "pashmnia berapa", "--json").out.contains("\"meant\" : \"pashmina\""))
    }

    @Test func anExplanationIsAlsoData() async throws {
        let result = try await bot("explain", "pashmina ceruty berapa", "--json")
        struct Explanation: Decodable {
            struct Clause: Decodable {
                struct Candidate: Decodable { var intent: String, pattern: String }
                var text: String
                var candidates: [Candidate]
            }
            var clauses: [Clause]
        }
        let explanation = try JSONDecoder().decode(Explanation.self, from: Data(result.out.utf8))
        #expect(explanation.clauses.map(\.text) == ["pashmina ceruty berapa"])
        #expect(explanation.clauses[0].candidates.map(\.pattern) == ["{product} berapa"])
    }

    @Test func anExplanationNamesTheLosers() async throws {
        try folder.write("rules/toko/a.lua", "intent \"many\" [[\n  {product} * berapa\n]]\nfunction on.many() end")
        let result = try await bot("explain", "gamis nayla berapa")
        #expect(result.out.contains("lost     many: {product} * berapa   rules/toko/a.lua:2:3\n           by more open gaps: 1, not 0"))
    }

    @Test func anEmptyMessageHasNothingToExplain() async throws {
        #expect(try await bot("explain", " ?! ").out == "There is no word in this message.\n")
    }
}
