import Dialogue
import LuaRules
import ShopFixtures
import Testing

/// What an owner is told of a shop that is broken: place, what is wrong, and what to write.
@Suite struct BrokenShopTests {
    /// Without what is true of the small shop that most of them are made of.
    private func findings(in shop: BrokenShop) async throws -> [String] {
        try await ScratchFolder(shop.files).findings().filter { $0 != BrokenShop.ofTheSmallShop }
    }

    @Test(arguments: brokenRules + brokenPatterns + brokenReplies) func aMistakeInARuleFileIsNamed(_ shop: BrokenShop) async throws {
        let found = try await findings(in: shop)
        #expect(found == shop.findings)
    }

    @Test(arguments: brokenCatalogs) func aMistakeInTheCatalogIsNamed(_ shop: BrokenShop) async throws {
        let found = try await findings(in: shop)
        #expect(found == shop.findings)
    }

    @Test(arguments: brokenPlugins) func aMistakeWithPluginsIsNamed(_ shop: BrokenShop) async throws {
        let found = try await findings(in: shop)
        #expect(found == shop.findings)
    }

    @Test(arguments: brokenSettings) func aMistakeInTheShopsDataIsNamed(_ shop: BrokenShop) async throws {
        let found = try await findings(in: shop)
        #expect(found == shop.findings)
    }

    @Test(arguments: brokenCalls) func aWrongNameInACallIsNamed(_ shop: BrokenShop) async throws {
        let found = try await findings(in: shop)
        #expect(found == shop.findings)
    }

    @Test(arguments: doubtfulQuestions + doubtfulEnds + doubtfulCampaigns + unusedNames + takenPatterns) func whatIsDoubtfulIsNamed(
        _ shop: BrokenShop
    ) async throws {
        let found = try await findings(in: shop)
        #expect(found == shop.findings)
    }

    @Test func theSmallShopOfTheseTestsIsGoodButForOneThing() async throws {
        #expect(try await ScratchFolder(SmallShop.files()).findings() == [BrokenShop.ofTheSmallShop])
    }

    @Test func allMistakesOfAllFilesComeAtOnce() async throws {
        let folder = try ScratchFolder(SmallShop.files(allAtOnce.files))
        #expect(try await folder.findings() == allAtOnce.findings)
    }

    @Test(.timeLimit(.minutes(1))) func theLargestFilesAreCheckedAtOnce() async throws {
        let wrong = (0..<9_000).map { "{\("abcdefghij".dropFirst($0 % 10).prefix(3))}" }.joined(separator: "\n")
        let built = "for i = 1, 30 do reply('a' .. i)(string.rep('a', 20000) .. 'b' .. i) end\n--" + String(repeating: "a", count: 60_000)
        let rules = "intent \"x\" [[\n\(wrong)\n]]\nfunction on.x() end"
        let folder = try ScratchFolder(SmallShop.files(["a.lua": rules, "b.lua": built]))
        let findings = await ShopCheck.findings(in: try ShopFolder(folder.path, installedPlugins: nil))
        #expect(findings.count == 9_000)
        #expect(FindingText(sources: [folder.path + "/a.lua": rules]).text(of: findings).contains("\n 9001 | {"))
    }

    @Test func aFolderThatIsNotThereIsSaid() throws {
        let error = #expect(throws: Findings.self) { try ShopFolder.shops(at: "/nowhere/toko") }
        #expect(
            error?.all == [
                Finding(at: Place(path: "/nowhere/toko"), "there is no such folder", help: "give the folder of a shop; `bot new NAME` makes one")
            ])
    }

    @Test func aFileIsNoFolder() throws {
        let folder = try ScratchFolder(["shop.lua": ""])
        let error = #expect(throws: Findings.self) { try ShopFolder.shops(at: folder.path + "/shop.lua") }
        #expect(error?.all.map(\.message) == ["this is a file, not a folder"])
    }

    @Test func anEmptyFolderIsNoShop() throws {
        let folder = try ScratchFolder()
        let error = #expect(throws: Findings.self) { try ShopFolder.shops(at: folder.path) }
        #expect(error?.all.map(\.message) == ["no shop here: neither this folder nor one inside it has a shop.lua"])
    }

    @Test func theShopsInAFolderAreThoseWithAShopFile() throws {
        let folder = try ScratchFolder(["b/shop.lua": "", "a/shop.lua": "", "c/readme.md": "", ".d/shop.lua": "", "e.lua": ""])
        #expect(try ShopFolder.shops(at: folder.path + "/").map { folder.relative($0.path) } == ["a", "b"])
    }
}
