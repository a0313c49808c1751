import Foundation
import ShopFixtures
import Testing

/// `bot new`: a shop that holds from its first day.
@Suite struct NewCommandTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    private func bot(_ arguments: String...) async throws -> BotProgram.Result { try await BotProgram.run(arguments, in: folder.path) }

    @Test(arguments: [
        [], ["--name", "Toko Roti *Bu* \"Ani\"", "--product", "Kopi (susu), gula", "--price", "Rp 12.500", "--zone", "wit"],
        ["--name", "Dua\nbaris", "--product", "Roti\ntawar", "--persona", "{kak}", "--owner", "+6281234567890"],
    ])
    func aNewShopPassesItsOwnConversations(_ options: [String]) async throws {
        let made = try await BotProgram.run(["new", "rules/toko-baru/"] + options, in: folder.path)
        #expect(made.exit == 0 && made.err == "")
        let played = try await bot("test", "rules/toko-baru").out
        #expect(played.hasSuffix("\n3 passed, 0 failed\n"), "\(played)")
        #expect(try await bot("check", "rules/toko-baru").out == "1 shop checked, nothing to mend.\n")
    }

    @Test func whereAShopIsDependsOnWhetherItHasAPlace() async throws {
        for (options, answer) in [([], "lewat chat"), (["--address", "Jl. Melati 3"], "Jl. Melati 3")] {
            let name = "toko\(options.count)"
            _ = try await BotProgram.run(["new", name] + options, in: folder.path)
            let said = try await BotProgram.run(["run", name], input: "alamatnya di mana\n", in: folder.path)
            #expect(said.out.contains(answer) && said.err == "")
        }
    }

    /// It has no promos, no address and no slots: whatever customers ask of these is answered all the same.
    @Test func whateverCustomersSayANewShopHolds() async throws {
        _ = try await bot("new", "toko", "--product", "Brownies Kukus")
        let walks = try await bot("test", "--fuzz", "120", "--seed", "3", "toko")
        #expect(walks.exit == 0, "\(walks.out)\(walks.err)")
    }

    @Test func greetingProductQuestionAndClosingAreALineEach() async throws {
        _ = try await bot("new", "toko", "--product", "Brownies Kukus")
        let talk = "halo\nbrownies kukus ready?\n"
        let before = try await BotProgram.run(["run", "toko"], input: talk, in: folder.path).out
        var words = try String(contentsOfFile: folder.path + "/toko/kata.lua", encoding: .utf8)
        for (name, sentence) in [("help", "Cari kue apa {kak}?"), ("keep_it", "Dibungkus sekarang {kak}?")] {
            let line = try #require(words.split(separator: "\n").first { $0.hasPrefix("reply \"\(name)\"") })
            words = words.replacing(line, with: "reply \"\(name)\" [[ \(sentence) ]]")
        }
        words = words.replacing("😊 Selamat {daypart}, dengan", with: "🌸 Selamat {daypart}, di sini")
            .replacing("😊 {persona} dari {shop.name} di sini", with: "🌸 di sini {persona}")
        try folder.write("toko/kata.lua", words)
        let after = try await BotProgram.run(["run", "toko"], input: talk, in: folder.path).out
        for sentence in ["di sini Admin", "Cari kue apa kak?", "Dibungkus sekarang kak?"] {
            #expect(after.lowercased().contains(sentence.lowercased()) && !before.contains(sentence), "\(before)\n\(after)")
        }
    }

    @Test(arguments: [
        (["--price", "abc"], "write whole rupiah, such as 45000"), (["--price", "0"], "write whole rupiah, such as 45000"),
        (["--price", "99999999999999"], "write whole rupiah, such as 45000"), (["--zone", "GMT"], "write WIB, WITA or WIT"),
        (["--owner", "0812"], "write the number with the country first, such as +6281234567890"),
    ])
    func aWrongOptionIsNamedAndNothingIsMade(_ options: [String], _ message: String) async throws {
        let result = try await BotProgram.run(["new", "toko"] + options, in: folder.path)
        #expect(result.exit == 64 && result.err.contains(message) && result.err.contains("Usage: bot new"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/toko"))
    }

    @Test func nothingIsWrittenOver() async throws {
        try folder.write("toko/shop.lua", "-- mine")
        #expect(try await bot("new", "toko").err == "toko is there already; give another name, or remove it first.\n")
        #expect(
            try await bot("new", "toko/shop.lua/x").err
                == "toko/shop.lua/x could not be written: see that it lies in a folder that you may write to\n")
        #expect(try await bot("new", "").exit == 64)
    }
}
