import Dialogue
import LuaRules
import RuleTesting
import ShopFixtures
import Testing

/// How well labelled messages are understood, as figures.
@Suite struct IntentReportTests {
    private static let rules = """
        intent "price" [[ harga ]]
        intent "stock" [[ ready ]]
        intent "thanks" [[ makasih ]]
        function on.price(chat) chat:say "thanks" end
        function on.stock(chat) chat:say "thanks" end
        """

    private func report(_ rows: [(String, [String])]) async throws -> IntentReport {
        let shop = try await ScratchFolder(SmallShop.files(["a.lua": Self.rules])).load().shop
        let messages = rows.enumerated().map { LabelledMessage(text: $1.0, intents: $1.1, entities: [:], line: $0 + 2) }
        return IntentReport(messages, with: shop.understanding)
    }

    @Test func aMessageIsRightWhenExactlyItsIntentsAreNamed() async throws {
        let report = try await report([
            ("harga kak", ["price"]), ("ready kak?", ["price"]), ("harga berapa? ready?", ["price", "stock"]), ("lalala", ["out_of_scope"]),
            ("lalala", ["price"]),
        ])
        #expect(report.messages == 5 && report.exact == 0.6)
        #expect(report.single.share == 0.5 && report.several.share == 1)
        #expect(report.answered == 0.6, "three are acted on")
        #expect(abs(report.precisionWhenAnswered - 2.0 / 3) < 1e-9)
        #expect(report.outOfScopeRecall == 1)
        #expect(report.perIntent["price"] == IntentCount(gold: 4, predicted: 2, right: 2))
        #expect(report.perIntent["stock"] == IntentCount(gold: 1, predicted: 2, right: 1))
        // 4 right, 6 meant, 6 said.
        #expect(abs(report.microF1 - 2 * 4.0 / 12) < 1e-9)
        #expect(
            report.mostConfused.map { "\($0.key.gold) for \($0.key.predicted): \($0.value)" } == ["price for out_of_scope: 1", "price for stock: 1"])
        #expect(report.worst.map(\.message.line) == [3, 6], "what it acts on wrongly is worse than what it would ask about")
    }

    @Test func aFileNamesItsColumnsAndItsValues() throws {
        let folder = try ScratchFolder([
            "a.tsv":
                "register\ttext\tintent\tentities\ncasual\tgamis 2\torder+greeting\t{\"qty\": 2, \"colour\": [\"navy\", \"sage\"]}\n\nslang\tp\tgreeting\n"
        ])
        let messages = try LabelledMessage.all(in: "\(folder.path)/a.tsv")
        #expect(
            messages == [
                LabelledMessage(text: "gamis 2", intents: ["greeting", "order"], entities: ["qty": ["2"], "colour": ["navy", "sage"]], line: 2),
                LabelledMessage(text: "p", intents: ["greeting"], entities: [:], line: 4),
            ])
    }

    @Test(arguments: [
        ("teks\tintent\nhalo\tgreeting\n", "a.tsv:1: the columns 'text' and 'intent' are missing"),
        ("text\tintent\nhalo\n", "a.tsv:2: this line has no intent"),
        ("text\tintent\tentities\nhalo\tgreeting\t{a}\n", "a.tsv:2: the entities are not a JSON object"),
        ("text\tintent\n", "a.tsv: there are no messages in this file"),
    ]) func aFileThatCannotBeReadIsNamedWithItsLine(text: String, problem: String) throws {
        let folder = try ScratchFolder(["a.tsv": text])
        let error = #expect(throws: Findings.self) { try LabelledMessage.all(in: "\(folder.path)/a.tsv") }
        #expect(error?.all.map { folder.relative("\($0.place): \($0.message)") } == [problem])
    }

    @Test func aSeedMakesTheSameTyposAndOneInEachMessage() {
        let messages = ["halo kak", "berapa harga gamis", "p"].map { LabelledMessage(text: $0, intents: ["x"], entities: [:], line: 1) }
        let made = Typos.made(in: messages, seed: 7)
        #expect(made == Typos.made(in: messages, seed: 7))
        #expect(made.map(\.text) != Typos.made(in: messages, seed: 8).map(\.text))
        #expect(made[2].text == "p", "one letter alone is left")
        for (before, after) in zip(messages, made).prefix(2) {
            #expect(before.text != after.text || before.text.count == after.text.count)
            #expect(abs(before.text.count - after.text.count) <= 1)
        }
    }
}
