import Dialogue
import Foundation
import RuleTesting
import ShopFixtures
import Testing

/// Which conversations are played, against which shop, and how the results are reported.
@Suite struct SuiteTests {
    private let shops: ScratchFolder

    init() throws {
        var files = [
            "bare/readme.md": "", "rules/a/b.chat": "# Harga <nayla> & \"kak\"\n> gamis nayla berapa\n< *Rp1*\n< tidak",
            "rules/b/a.chat": "# Terima kasih\n> makasih\n< Sama-sama*", "rules/b/z.chat": "> makasih\n<! Sama*",
            "convos/c.chat": "# Dari luar\nshop a\n> makasih\n< Sama*", "convos/d.chat": "> makasih", "convos/e.chat": "shop nowhere\n> makasih",
        ]
        for shop in ["a", "b"] { for (name, text) in SmallShop.files() { files["rules/\(shop)/\(name)"] = text } }
        shops = try ScratchFolder(files)
    }

    private func results(_ paths: String..., filter: String? = nil) async throws -> [String] {
        try await RuleTesting.Suite(paths: paths.map { "\(shops.path)/\($0)" }, filter: filter).play().map {
            "\(shops.relative($0.chat.path)) \($0.differences.isEmpty ? "ok" : "\($0.differences.map(\.line))")"
        }
    }

    @Test func theConversationsOfAllShopsArePlayedInOrder() async throws {
        #expect(try await results("rules") == ["rules/a/b.chat [4]", "rules/b/a.chat ok", "rules/b/z.chat [2]"])
        #expect(try await results("rules/b", "rules/a/b.chat") == ["rules/b/a.chat ok", "rules/b/z.chat [2]", "rules/a/b.chat [4]"])
    }

    @Test func aFilterPicksByFileAndTitle() async throws {
        #expect(try await results("rules", filter: "Terima") == ["rules/b/a.chat ok"])
        #expect(try await results("rules", filter: "z.chat") == ["rules/b/z.chat [2]"])
        #expect(try await results("rules", filter: "nothing") == [])
    }

    @Test func aConversationElsewhereNamesItsShop() async throws {
        #expect(try await results("convos/c.chat") == ["convos/c.chat ok"])
    }

    @Test func thePluginsOfAShopAreTestedBesideTheShop() async throws {
        try shops.write("rules/a/plugins/faq/faq.chat", "shop a\n> makasih\n< Sama*")
        try shops.remove("rules/b/z.chat")
        #expect(try await results("rules") == ["rules/a/b.chat [4]", "rules/b/a.chat ok", "rules/a/plugins/faq/faq.chat ok"])
        #expect(try await results("rules/a/plugins") == ["rules/a/plugins/faq/faq.chat ok"])
    }

    @Test(arguments: [
        ("convos/d.chat", "this conversation does not say whose it is"), ("convos/e.chat", "there is no shop 'nowhere'"),
        ("convos/x.chat", "this file cannot be read"),
        ("bare", "no shop here: neither this folder nor one inside it has a shop.lua"), ("nowhere", "there is no such folder"),
    ])
    func whatCannotBePlayedIsNamed(_ path: String, _ message: String) async {
        let error = await #expect(throws: Findings.self) { _ = try await RuleTesting.Suite(paths: ["\(shops.path)/\(path)"]) }
        #expect(error?.all.map(\.message) == [message])
    }

    @Test func whatIsWrongInAllPathsComesAtOnce() async throws {
        try shops.write("rules/a/harga.lua", "function on.x(")
        try shops.write("rules/b/a.chat", "halo")
        try shops.write("rules/b/z.chat", "> a\nwait x")
        let error = await #expect(throws: Findings.self) {
            _ = try await RuleTesting.Suite(paths: ["rules/a", "rules/b", "nowhere"].map { "\(shops.path)/\($0)" })
        }
        #expect(error?.all.map { shops.relative("\($0.place)") } == ["rules/b/a.chat:1:1", "rules/b/z.chat:2:1", "nowhere", "rules/a/harga.lua:1"])
    }

    @Test func aBrokenShopWithoutConversationsIsNamed() async throws {
        try shops.write("rules/a/harga.lua", "function on.x(")
        try shops.remove("rules/a/b.chat")
        let error = await #expect(throws: Findings.self) { _ = try await RuleTesting.Suite(paths: ["\(shops.path)/rules/"]) }
        #expect(error?.all.map { shops.relative("\($0.place)") } == ["rules/a/harga.lua:1"])
    }

    @Test func aReportIsWellFormed() async throws {
        try shops.write("rules/a/b.chat", "# Harga <nayla> & \"kak\" ]]> 😊\n> gamis nayla berapa\n< *<b>&\u{1}\n")
        let results = try await RuleTesting.Suite(paths: ["\(shops.path)/rules"]).play()
        let report = JUnit.report(results)
        let tags = report.matches(of: /<(\/?)([a-z]+)([^<>]*?)(\/?)>/).map { ($0.1.isEmpty, String($0.2), $0.4.isEmpty) }
        var open: [String] = []
        for (opens, name, staysOpen) in tags {
            if !opens { #expect(open.popLast() == name) } else if staysOpen { open.append(name) }
        }
        #expect(open == [])
        #expect(report.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"bot test\" tests=\"3\" failures=\"2\">\n"))
        #expect(report.contains("name=\"Harga &lt;nayla&gt; &amp; &quot;kak&quot; ]]&gt; 😊\""))
        #expect(report.contains("b.chat:3: &lt; *&lt;b&gt;&amp;?: was not said"))
        #expect(!report.contains("\u{1}"))
    }
}
