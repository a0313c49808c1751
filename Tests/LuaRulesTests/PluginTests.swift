import Dialogue
import LuaRules
import ShopFixtures
import Testing

/// Rules that come from elsewhere, and a shop that has its own mind.
@Suite struct PluginTests {
    static let plugin = """
        intent "faq" [[ tanya faq ]]
        intent "promo" [[ ada promo ]]
        reply "faq" [[ Jawaban plugin ]]
        reply "promo" [[ Promo plugin ]]
        function on.faq(chat) chat:say "faq" end
        function on.promo(chat) chat:say "promo" end
        return { nomor = 7 }
        """

    private func chat(_ lua: String, plugins: [String: String] = ["toko/plugins/umum/plugin.lua": plugin]) async throws -> (Chatting, ScratchFolder) {
        var files = plugins
        for (name, text) in SmallShop.files(["a.lua": lua]) { files["toko/\(name)"] = text }
        let folder = try ScratchFolder(files)
        let shop = try ShopFolder(folder.path + "/toko", installedPlugins: folder.path + "/installed")
        let bot = Bot(store: MemoryStore(), on: ShopThread(name: "plugins"))
        try await bot.load { try LuaRuleBook(loading: shop) }
        return (Chatting(bot), folder)
    }

    @Test func aPluginBringsIntentsRepliesAndRules() async throws {
        var (chat, _) = try await chat("require \"umum\"")
        #expect(try await chat.say("tanya faq") == ["Jawaban plugin"])
    }

    @Test func aPluginOfSeveralFilesTakesItsParts() async throws {
        let parts = [
            "toko/plugins/besar/plugin.lua": "require \"besar/faq\"", "toko/plugins/besar/faq.lua": Self.plugin,
        ]
        var (chat, folder) = try await chat("require \"besar\"\nintent \"faq\" [[ bingung tolong ]]", plugins: parts)
        #expect(try await chat.say("tanya faq") == ["Jawaban plugin"])
        #expect(try await chat.say("bingung tolong") == ["Jawaban plugin"])
        let shop = try ShopFolder(folder.path + "/toko", installedPlugins: nil)
        let before = shop.fingerprint()
        try folder.write("toko/plugins/besar/faq.lua", Self.plugin + "\n-- diubah")
        #expect(shop.fingerprint() != before, "an edit of a part is an edit of the shop")
    }

    @Test func aShopMayTakeAPartAlone() async throws {
        var (chat, _) = try await chat(
            "require \"besar/faq\"", plugins: ["toko/plugins/besar/plugin.lua": "error 'not taken'", "toko/plugins/besar/faq.lua": Self.plugin])
        #expect(try await chat.say("tanya faq") == ["Jawaban plugin"])
    }

    @Test func theShopsRuleReplacesThePlugins() async throws {
        var (chat, _) = try await chat("require \"umum\"\nfunction on.faq(chat) chat:say \"thanks\" end")
        #expect(try await chat.say("tanya faq") == ["Sama-sama kak"])
        #expect(try await chat.say("ada promo") == ["Promo plugin"])
    }

    @Test func theShopsReplyReplacesThePlugins() async throws {
        for lua in ["require \"umum\"\nreply \"faq\" [[ Jawaban toko ]]", "reply \"faq\" [[ Jawaban toko ]]\nrequire \"umum\""] {
            var (chat, _) = try await chat(lua)
            #expect(try await chat.say("tanya faq") == ["Jawaban toko"])
        }
    }

    @Test func patternsOfTheSameIntentAddUp() async throws {
        var (chat, _) = try await chat("require \"umum\"\nintent \"faq\" [[ bingung tolong ]]")
        #expect(try await chat.say("bingung tolong") == ["Jawaban plugin"])
        #expect(try await chat.say("tanya faq") == ["Jawaban plugin"])
    }

    @Test func aPriorityHoldsForAllPatternsOfAnIntentWhereverTheyStand() async throws {
        let talk = "intent(\"talk\", { priority = -10 }) [[ apa kabar ]]\nfunction on.talk(chat) chat:say \"faq\" end\n"
        var (chat, _) = try await chat(
            "require \"umum\"\nintent \"talk\" [[ gimana kabarnya ]]", plugins: ["toko/plugins/umum/plugin.lua": talk + Self.plugin])
        #expect(try await chat.say("gimana kabarnya") == ["Jawaban plugin"])
        #expect(try await chat.say("gimana kabarnya? ada promo?") == ["Promo plugin"])
    }

    @Test func aBrokenPluginIsNamedOnceHoweverManyFilesTakeIt() async throws {
        await #expect {
            _ = try await chat("require \"umum\"", plugins: ["toko/plugins/umum/plugin.lua": "reply = = 1", "toko/b.lua": "require \"umum\""])
        } throws: { error in
            let findings = (error as? Findings)?.all ?? []
            return findings.count == 1 && findings[0].place.path.hasSuffix("umum/plugin.lua") && findings[0].place.line == 1
        }
    }

    @Test func theShopsPatternWinsOverThePlugins() async throws {
        var (chat, _) = try await chat("require \"umum\"\nintent \"mine\" [[ ada promo ]]\nfunction on.mine(chat) chat:say \"thanks\" end")
        #expect(try await chat.say("ada promo") == ["Sama-sama kak"])
    }

    @Test func aDroppedIntentIsNotUnderstood() async throws {
        var (chat, _) = try await chat("require \"umum\"\ndrop \"promo\"")
        #expect(try await chat.send("ada promo").interpretation.intents == [])
        #expect(try await chat.say("tanya faq") == ["Jawaban plugin"])
    }

    @Test func aPluginsModuleIsAValue() async throws {
        var (chat, _) = try await chat(
            """
            local umum = require "umum"
            intent "x" [[ coba x ]]
            reply "n" [[ nomor {n} ]]
            function on.x(chat) chat:say("n", { n = umum.nomor }) end
            """)
        #expect(try await chat.say("coba x") == ["nomor 7"])
    }

    @Test func theNearestPluginFolderCounts() async throws {
        let far = [
            "plugins/umum/plugin.lua": Self.plugin.replacing("Jawaban", with: "Jauh"), "installed/umum/plugin.lua": "",
            "installed/lain/plugin.lua": "reply \"lain\" [[ Terpasang ]]",
        ]
        var (chat, folder) = try await chat("require \"umum\"\nrequire \"lain\"", plugins: far)
        #expect(try await chat.say("tanya faq") == ["Jauh plugin"])
        try folder.write("toko/plugins/umum/plugin.lua", Self.plugin)
        let shop = try ShopFolder(folder.path + "/toko", installedPlugins: folder.path + "/installed")
        try await chat.bot.load { try LuaRuleBook(loading: shop) }
        #expect(try await chat.say("tanya faq") == ["Jawaban plugin"])
    }
}
