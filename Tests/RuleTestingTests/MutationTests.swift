import Dialogue
import LuaRules
import RuleTesting
import ShopFixtures
import Testing

/// The tests' own test: what no sample conversation covers is reported, and what one covers is not.
@Suite struct MutationTests {
    private static let rules = """
        reply "thanks" [[ Sama-sama {kak} ]]
        reply "again" [[ Lagi {kak}? ]]
        intent "thanks" [[
          makasih
          sampai jumpa
        ]]
        function on.thanks(chat)
          chat:say "thanks"
          if customer.name == "Rina" then
            chat:say "again"
          end
        end
        """
    private static let shop = "shop { name = \"Toko Uji\", zone = \"WIB\" }"

    private func unnoticed(_ chats: [String: String], _ files: [String: String] = [:], at path: String = "toko", count: Int = 100, seed: UInt64 = 1)
        async throws -> (lines: [String], report: Mutation.Report)
    {
        var all = files
        all["toko/shop.lua"] = all["toko/shop.lua"] ?? Self.shop
        all["toko/a.lua"] = all["toko/a.lua"] ?? Self.rules
        for (name, text) in chats { all[name] = text }
        let folder = try ScratchFolder(all)
        let report = try await Mutation(paths: ["\(folder.path)/\(path)"]).run(count: count, seed: seed)
        return (report.unnoticed.map { folder.relative("\($0.place) \($0.what)") }, report)
    }

    @Test func whatNoConversationCoversIsReported() async throws {
        let (lines, report) = try await unnoticed(["toko/a.chat": "> makasih\n< Sama-sama kak\n<! Lagi*"])
        #expect(
            lines == [
                "toko/a.lua:2 the reply again says nothing but …", "toko/a.lua:5 the pattern `sampai jumpa` of thanks is gone",
                "toko/a.lua:10 `chat:say \"again\"` is gone",
            ])
        #expect(report.found == 8 && report.tried == 8)
        #expect(report.counted == report.tried - report.unloadable && report.percent == 300 / Double(report.counted))
    }

    @Test func whatAConversationCoversIsNoticed() async throws {
        let (lines, report) = try await unnoticed([
            "toko/a.chat": "> makasih\n< Sama-sama kak\n<! Lagi*", "toko/b.chat": "from +6281200000001 Rina\n> sampai jumpa\n< Lagi kak?",
        ])
        #expect(lines == [] && report.percent == 0)
        #expect(report.kinds.map(\.kind).contains("pattern") && report.kinds.allSatisfy { $0.unnoticed == 0 })
    }

    @Test func aChangeThatDoesNotLoadIsNotCounted() async throws {
        let rules =
            "reply \"x\" [[ Siap {kak} ]]\nintent \"x\" [[ coba ]]\nfunction on.x(chat) chat:go \"y\" end\nfunction on.y(chat) chat:say \"x\" end"
        let (lines, report) = try await unnoticed(["toko/a.chat": "> coba\n< Siap kak"], ["toko/a.lua": rules])
        // Without its only pattern the intent holds nothing; without on.y nothing is gone over to; without on.x, or its line,
        // nothing leads to on.y. What is left are the reply and the line that says it.
        #expect(lines == [])
        #expect(report.tried == 6 && report.unloadable == 4 && report.kinds.map(\.kind) == ["reply", "statement"])
    }

    @Test func aSampleIsTheSameWithTheSameSeed() async throws {
        let chats = ["toko/a.chat": "> halo\n! true"]
        let first = try await unnoticed(chats, count: 3, seed: 5)
        #expect(first.report.tried == 3 && first.report.found == 8)
        #expect(try await unnoticed(chats, count: 3, seed: 5).lines == first.lines)
        var others: Set<[String]> = []
        for seed in 6...9 { others.insert(try await unnoticed(chats, count: 3, seed: UInt64(seed)).lines) }
        #expect(others.count > 1)
    }

    @Test func aPluginIsPlayedWithTheShopsThatItsConversationsName() async throws {
        let plugin = Self.rules + "\nreply \"mine\" [[ Siap {kak} ]]\nfunction on.mine(chat) chat:say \"mine\" end\nintent \"mine\" [[ punyaku ]]"
        let files = [
            "toko/shop.lua": Self.shop + "\nrequire \"faq\"", "toko/a.lua": "reply \"mine\" [[ Punya toko {kak} ]]", "plugins/faq/plugin.lua": plugin,
        ]
        let chat = "shop toko\n> makasih\n< Sama-sama kak\n\n> punyaku\n< Punya toko kak"
        let (lines, _) = try await unnoticed(["plugins/faq/a.chat": chat], files, at: "plugins")
        #expect(
            lines == [
                "plugins/faq/plugin.lua:2 the reply again says nothing but …",
                "plugins/faq/plugin.lua:5 the pattern `sampai jumpa` of thanks is gone",
                "plugins/faq/plugin.lua:9 `if customer.name == \"Rina\"` is turned round", "plugins/faq/plugin.lua:10 `chat:say \"again\"` is gone",
            ], "the reply that the shop words itself is not changed")
    }

    @Test func whatDoesNotHoldBeforeIsMendedFirst() async throws {
        let error = await #expect(throws: Findings.self) { _ = try await unnoticed(["toko/a.chat": "> makasih\n< Halo"]) }
        #expect(error?.all.map(\.message) == ["this does not hold before anything is changed"])
    }

    @Test func aFolderWithoutConversationsIsLeftOut() async throws {
        let folder = try ScratchFolder(["toko/shop.lua": Self.shop])
        let mutation = try await Mutation(paths: [folder.path])
        #expect(mutation.unplayed.map(folder.relative) == ["toko"])
        #expect(await mutation.run(count: 5, seed: 1).percent == 0)
    }

    @Test func thereHaveToBeRules() async throws {
        let folder = try ScratchFolder(["kosong/a.txt": ""])
        let error = await #expect(throws: Findings.self) { _ = try await Mutation(paths: [folder.path]) }
        #expect(error?.all.map(\.message) == ["no rules to change here"])
    }
}
