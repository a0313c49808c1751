import Foundation
import ShopFixtures
import Testing

/// `bot run` through a pipe: a line in is a message, a blank line ends each turn out.
@Suite struct PlainRunTests {
    static let rules = """
        reply "two" [[ Satu\\nDua\\n\\nTiga | Empat ]]
        reply "which" [[ Yang mana? ]]
        reply "echo" [[ {x} ]]
        intent "two" [[ coba dua ]]
        function on.two(chat) chat:say "two" end
        intent "pick" [[ pilih ]]
        function on.pick(chat) chat:say("which", { choices = { "gamis nayla berapa", "makasih" } }) end
        intent "echo" [[ baris {x:any} ]]
        function on.echo(chat) chat:say("echo", { x = select(2, chat.text:gsub("\\n", "")) }) end
        intent "broken" [[ rusak ]]
        function on.broken(chat) error "sengaja" end
        """
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder(SmallShop.files(["a.lua": Self.rules])) }

    private func run(_ input: String, _ more: String...) async throws -> BotProgram.Result {
        try await BotProgram.run(["run", folder.path] + more, input: input)
    }

    @Test func everyLineIsAMessageAndABlankLineEndsEachTurn() async throws {
        let result = try await run("gamis nayla berapa\nmakasih\ncoba dua\n")
        #expect(result.out == "Gamis Nayla Rp189.000 kak\n\nSama-sama kak\n\nSatu\nDua\nTiga\nEmpat\n\n")
        #expect(result.exit == 0 && result.err == "")
    }

    @Test func theLastLineNeedsNoEnd() async throws {
        #expect(try await run("makasih").out == "Sama-sama kak\n\n")
        let nothing = try await run("")
        #expect(nothing.out == "" && nothing.exit == 0)
    }

    @Test func backslashNIsALineBreakWithinAMessage() async throws {
        #expect(try await run("baris satu\\nbaris dua\\nbaris tiga\n").lines.first == "2")
    }

    @Test func choicesAreNumbered() async throws {
        #expect(try await run("pilih\n2\n").out == "Yang mana?\n1. gamis nayla berapa\n2. makasih\n\nSama-sama kak\n\n")
    }

    @Test func aRuleThatFailsTellsTheCustomerSorryAndTheOwnerWhere() async throws {
        let result = try await run("rusak\nmakasih\n")
        #expect(result.out == "Maaf kak, ada kendala sebentar di sini 🙏 Kami segera bantu ya.\n\nSama-sama kak\n\n")
        #expect(
            folder.relative(result.err) == "a.lua:11: error: rule 'broken' failed: sengaja\n 11 | function on.broken(chat) error \"sengaja\" end\n")
        #expect(result.exit == 0)
    }

    @Test func whatIsPipedHasNoColourAndNoPrompt() async throws {
        let result = try await run("makasih\nrusak\n")
        #expect(!(result.out + result.err).contains("\u{1B}") && !result.out.contains("›") && !result.out.contains("> "))
    }

    /// A line that nobody means well with; reports name it, they do not print it.
    struct Hostile: Sendable, CustomTestStringConvertible {
        var what: String
        var line: String
        var testDescription: String { what }
        init(_ what: String, _ line: String) { (self.what, self.line) = (what, line) }
    }

    @Test(arguments: [
        Hostile("an empty line", ""), Hostile("spaces", "   \t "), Hostile("emoji", String(repeating: "😀", count: 4096)),
        Hostile("control characters", String(String.UnicodeScalarView((1...31).filter { $0 != 10 }.compactMap { Unicode.Scalar($0) }))),
        Hostile("a megabyte of one word", String(repeating: "a", count: 1 << 20)),
        Hostile("a megabyte of words", String(repeating: "gamis nayla berapa? ", count: 52_000)),
        Hostile("a NUL", "ma\u{0}kasih"), Hostile("combining marks", "h" + String(repeating: "\u{301}", count: 5000)),
        Hostile("template and Lua", "{kak} | %s ]] ]=] \\ {product.name:rupiah} error('x')"),
        Hostile("directions", "\u{202E}htap \u{2066}\u{200F}"), Hostile("families", String(repeating: "👨‍👩‍👧‍👦\u{FE0F}", count: 500)),
    ])
    func anyLineIsAnsweredExactlyOnce(_ hostile: Hostile) async throws {
        let result = try await run("makasih\n\(hostile.line)\nmakasih\n")
        #expect(result.exit == 0)
        #expect(result.out.hasPrefix("Sama-sama kak\n\n") && result.out.hasSuffix("\n\nSama-sama kak\n\n"))
        let turns = result.lines.filter(\.isEmpty).count
        #expect(turns == 3, "\(result.out.prefix(300)) \(result.err.prefix(300))")
        #expect(result.out.utf8.count < 5000)
    }

    @Test func bytesThatAreNoTextAreAnswered() async throws {
        var input = Data("makasih\n".utf8)
        for bytes in [[0xFF, 0xFE, 0x80], [0xC3], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0x00, 0xC0, 0x80]] as [[UInt8]] {
            input += Data(bytes) + Data("\n".utf8)
        }
        input += Data("makasih\r\n".utf8)
        let result = try await BotProgram.run(["run", folder.path], input: input)
        #expect(result.exit == 0 && result.lines.filter(\.isEmpty).count == 7)
        #expect(result.out.hasSuffix("\n\nSama-sama kak\n\n"))
    }

    @Test func theCustomerIsWhoeverIsGiven() async throws {
        try folder.write("b.lua", "reply \"me\" [[ {phone} ]]\nintent \"me\" [[ nomor saya ]]\nfunction on.me(chat) chat:say \"me\" end")
        #expect(try await run("nomor saya\n", "--from", "+6281111111111").lines.first == "+6281111111111")
    }

    @Test(arguments: [
        ("nowhere", "nowhere: error: there is no such folder\nhelp: give the folder of a shop; `bot new NAME` makes one\n"),
        ("empty", "empty: error: no shop here: neither this folder nor one inside it has a shop.lua\nhelp: `bot new NAME` makes a shop\n"),
    ])
    func aFolderWithoutAShopIsSaid(_ name: String, _ message: String) async throws {
        try folder.write("empty/readme.md", "")
        for command in [["run", name], ["test", name], ["explain", "halo", "--shop", name]] {
            let result = try await BotProgram.run(command, in: folder.path)
            #expect(result.exit == 2 && result.err == message && result.out == "", "\(command)")
        }
        let check = try await BotProgram.run(["check", name], in: folder.path)
        #expect(check.exit == 1 && check.out.hasPrefix(message))
    }

    @Test func ofSeveralShopsOneIsToBeChosen() async throws {
        for name in ["a", "b"] { for (file, text) in SmallShop.files() { try folder.write("rules/\(name)/\(file)", text) } }
        let result = try await BotProgram.run(["run"], in: folder.path)
        #expect(result.exit == 64 && result.err == "There are several shops here; choose one:\n  bot run rules/a\n  bot run rules/b\n")
    }
}

/// Rules that are edited while the bot runs.
@Suite struct HotReloadTests {
    @Test func anEditIsTakenUpABrokenOneIsNamedAndAMendedOneTakenUp() async throws {
        let folder = try ScratchFolder(
            SmallShop.files(["a.lua": "reply \"hi\" [[ Halo ]]\nintent \"hi\" [[ halo ]]\nfunction on.hi(chat) chat:say \"hi\" end"]))
        let bot = try RunningBot(["run", folder.path])
        var turns = 0
        func say(_ text: String) async throws -> String {
            let before = bot.out.all
            bot.send(line: text)
            turns += 1
            try await bot.wait(until: "an answer to \(text)") {
                bot.out.all.split(separator: "\n", omittingEmptySubsequences: false).filter(\.isEmpty).count > turns
            }
            return String(bot.out.all.dropFirst(before.count).dropLast(2))
        }
        #expect(try await say("halo") == "Halo")
        try folder.write("a.lua", "reply \"hi\" [[ Hai juga ]]\nintent \"hi\" [[ halo ]]\nfunction on.hi(chat) chat:say \"hi\" end")
        #expect(try await say("halo") == "Hai juga")
        #expect(bot.err.all == "")

        try folder.write("a.lua", "reply \"hi\" [[ Rusak ]]\nfunction on.hi(chat")
        #expect(try await say("halo") == "Hai juga")
        try await bot.wait(until: "the owner is told") { bot.err.all.hasSuffix("The rules of before go on answering.\n") }
        #expect(folder.relative(bot.err.all).hasPrefix("a.lua:2: error: ')' expected near <eof>\n 2 | function on.hi(chat\n"))
        let told = bot.err.all
        #expect(try await say("halo") == "Hai juga")
        #expect(bot.err.all == told, "it is said once")

        try folder.write("a.lua", "reply \"hi\" [[ Sembuh ]]\nintent \"hi\" [[ halo ]]\nfunction on.hi(chat) chat:say \"hi\" end\nrequire \"nanti\"")
        #expect(try await say("halo") == "Hai juga")
        try folder.write("plugins/nanti/plugin.lua", "-- here now")
        #expect(try await say("halo") == "Sembuh", "also what was missing outside the shop's own files")
        try folder.write("catalog.csv", SmallShop.catalog.replacing("189000", with: "199000"))
        #expect(try await say("gamis nayla berapa") == "Gamis Nayla Rp199.000 kak")
        try folder.write("b.lua", "reply \"bye\" [[ Dadah ]]\nintent \"bye\" [[ dadah ]]\nfunction on.bye(chat) chat:say \"bye\" end")
        #expect(try await say("dadah") == "Dadah", "a new file")
        try folder.remove("b.lua")
        #expect(try await say("dadah").hasPrefix("Maaf kak"), "a file that is gone")
        bot.endInput()
        #expect(await bot.exit() == 0)
    }

    @Test func whatWasSaidBeforeAnEditIsRemembered() async throws {
        let folder = try ScratchFolder(
            SmallShop.files(["a.lua": "intent \"again\" [[ berapa tadi ]]\nfunction on.again(chat) chat:go(\"ask_price\") end"]))
        let bot = try RunningBot(["run", folder.path])
        bot.send(line: "gamis nayla berapa")
        try await bot.wait(until: "an answer") { bot.out.all.hasSuffix("\n\n") }
        try folder.write("catalog.csv", SmallShop.catalog.replacing("189000", with: "150000"))
        bot.send(line: "berapa tadi")
        bot.endInput()
        #expect(await bot.exit() == 0)
        #expect(bot.out.all == "Gamis Nayla Rp189.000 kak\n\nGamis Nayla Rp150.000 kak\n\n")
    }
}
