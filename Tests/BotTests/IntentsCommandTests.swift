import Foundation
import ShopFixtures
import Testing

/// `bot test --intents` and `bot explain --why-not`: what they print, and how they end.
@Suite struct IntentsCommandTests {
    private static let messages = """
        text\tintent\tentities\tregister
        harga gamis nayla?\task_price\t{"product": "gamis nayla"}\tcasual
        makasih kak\tthanks\t{}\tcasual
        xyzzy\tout_of_scope\t{}\tcasual
        makasih\task_price\t{}\tcasual
        """

    private func shop() throws -> ScratchFolder {
        var files = Dictionary(uniqueKeysWithValues: SmallShop.files().map { ("rules/toko/\($0.key)", $0.value) })
        files["a.tsv"] = Self.messages
        files["plugins/intents/plugin.lua"] = "intent \"thanks\" [[ makasih ]] intent \"ask_price\" [[ harga ]]"
        return try ScratchFolder(files)
    }

    @Test func figuresAreForProgramsToo() async throws {
        let folder = try shop()
        let result = try await BotProgram.run(["test", "--intents", "a.tsv", "rules/toko", "--json"], in: folder.path)
        let figures = try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
        let keys: Set = [
            "messages", "exact", "microF1", "macroF1", "answered", "precisionWhenAnswered", "outOfScopeRecall", "entityPrecision", "entityRecall",
            "entityF1", "microsecondsPerMessage", "perIntent", "confusions",
        ]
        #expect(result.exit == 0 && keys.isSubset(of: figures.keys))
        #expect(figures["messages"] as? Int == 4 && figures["exact"] as? Double == 0.75)
        #expect((figures["confusions"] as? [[String: Any]])?.first?["gold"] as? String == "ask_price")
    }

    @Test func theWorstMistakesAreExplained() async throws {
        let folder = try shop()
        let result = try await BotProgram.run(["test", "--intents", "a.tsv", "rules/toko"], in: folder.path)
        #expect(result.exit == 0 && result.out.hasPrefix("4 messages, 75.0 % with exactly the right intents"))
        #expect(result.out.contains("line 5: ask_price, not thanks\n\"makasih\""))
        let none = try await BotProgram.run(["test", "--intents", "a.tsv", "rules/toko", "--worst", "0"], in: folder.path)
        #expect(!none.out.contains("line 5"))
    }

    @Test func withoutAShopTheBaseLibraryAnswers() async throws {
        let folder = try shop()
        let result = try await BotProgram.run(["test", "--intents", "a.tsv"], in: folder.path)
        #expect(result.exit == 0 && result.out.hasPrefix("4 messages, 75.0 %"))
    }

    @Test func aFigureThatIsNotReachedFails() async throws {
        let folder = try shop()
        let result = try await BotProgram.run(["test", "--intents", "a.tsv", "rules/toko", "--min", "exact=0.8", "--min", "microF1=0.1"], in: folder.path)
        #expect(result.exit == 1 && result.err.contains("exact is 0.75, less than 0.8") && !result.err.contains("microF1"))
    }

    @Test(arguments: [
        (["--intents", "a.tsv", "--min", "exact"], 64 as Int32, "--min takes a figure and a number"),
        (["--intents", "a.tsv", "--min", "exakt=1"], 64, "there is no figure 'exakt'"), (["--min", "exact=1"], 64, "go with --intents"),
        (["--intents", "b.tsv"], 2, "this file cannot be read"), (["--intents", "a.tsv", "rules/toko", "rules/toko"], 2, "one shop"),
    ]) func whatIsWrongIsSaid(_ arguments: [String], _ exit: Int32, _ message: String) async throws {
        let folder = try shop()
        let result = try await BotProgram.run(["test"] + arguments, in: folder.path)
        #expect(result.exit == exit && result.err.contains(message), "\(result.err)")
    }

    @Test func whyAMessageIsNotOfAnIntentIsShown() async throws {
        let folder = try shop()
        let result = try await BotProgram.run(["explain", "brp ya", "--why-not", "thanks"], in: folder.path)
        #expect(
            result.out == """
                "brp ya"
                  it is       nothing: no pattern matches
                  nearest     makasih   rules/toko/harga.lua:12:41
                  missing     makasih
                  as message  "makasih brp ya" would be thanks
                  as rule     intent "thanks" [[ berapa ]] would match it

                """)
        let unknown = try await BotProgram.run(["explain", "brp", "--why-not", "thank"], in: folder.path)
        #expect(unknown.exit == 64 && unknown.err.contains("did you mean 'thanks'?"))
    }
}
