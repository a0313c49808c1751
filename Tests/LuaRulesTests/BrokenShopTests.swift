import Dialogue
import LuaRules
import ShopFixtures
import Testing

/// What an owner is told of a shop that is broken: place, what is wrong, and what to write.
@Suite struct BrokenShopTests {
    @Test(arguments: brokenRules + brokenPatterns + brokenReplies) func aMistakeInARuleFileIsNamed(_ shop: BrokenShop) async throws {
        let findings = try await ScratchFolder(shop.files).findings()
        #expect(findings == shop.findings)
    }

    @Test(arguments: brokenCatalogs) func aMistakeInTheCatalogIsNamed(_ shop: BrokenShop) async throws {
        let findings = try await ScratchFolder(shop.files).findings()
        #expect(findings == shop.findings)
    }

    @Test(arguments: brokenPlugins) func aMistakeWithPluginsIsNamed(_ shop: BrokenShop) async throws {
        let findings = try await ScratchFolder(shop.files).findings()
        #expect(findings == shop.findings)
    }

    @Test(arguments: brokenSettings) func aMistakeInTheShopsDataIsNamed(_ shop: BrokenShop) async throws {
        let findings = try await ScratchFolder(shop.files).findings()
        #expect(findings == shop.findings)
    }

    @Test func theSmallShopOfTheseTestsIsGood() async throws {
        #expect(try await ScratchFolder(SmallShop.files()).findings() == [])
    }

    @Test func allMistakesOfAllFilesComeAtOnce() async throws {
        let folder = try ScratchFolder(SmallShop.files(allAtOnce.files))
        #expect(try await folder.findings() == allAtOnce.findings)
    }

    @Test func aFolderThatIsNotThereIsSaid() throws {
        let error = #expect(throws: Findings.self) { try ShopFolder.shops(at: "/nowhere/toko") }
        #expect(error?.all == [Finding(at: Place(path: "/nowhere/toko"), "there is no such folder", help: "give the folder of a shop; `bot new NAME` makes one")])
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
