import Foundation
import ShopFixtures
import Testing

/// `bot data`, and what all commands about a data file have in common.
@Suite struct DataCommandTests {
    @Test func allThatIsKeptOfAPersonIsHandedOut() async throws {
        let shop = try await KeptShop()
        let data = try await shop.json("data", "show", "081200000001")
        #expect(data["address"] as? String == "+6281200000001" && data["shop"] as? String == "toko")
        let turns = try #require(data["turns"] as? [[String: Any]])
        #expect(turns.map { $0["text"] as? String } == ["gamis nayla berapa", "saya guru", "beli gamis nayla"])
        #expect(turns.map { $0["at"] as? String } == Array(repeating: "2026-11-23T09:15:00+07:00", count: 3))
        #expect((data["orders"] as? [[String: Any]])?.map { $0["total"] as? Int } == [189_000])
        #expect((data["consents"] as? [[String: Any]])?.first?["asked"] as? String == "Mau dikabari promo?")
        #expect(try await shop.out("data", "show", "081200000001") == (try await shop.out("data", "show", "081200000001", "--json")))
    }

    @Test func aPersonIsErasedAndTheOrderStays() async throws {
        let shop = try await KeptShop()
        let asked = try await shop.bot("data", "delete", "081200000001")
        #expect(asked.exit == 64 && asked.err.hasSuffix("This cannot be undone; add --yes to do it.\n"))
        #expect(
            try await shop.out("data", "delete", "081200000001", "--yes")
                == "+6281200000001: the contact, 1 fact and 3 turns of conversation were erased. 1 order stayed in the books, without the person.\n")
        let again = try await shop.bot("data", "show", "081200000001")
        #expect(again.exit == 1 && again.err == "nothing is kept of +6281200000001 in t.db; `bot contacts list` shows who is there\n")
        #expect(try await shop.out("orders", "show", "TO-0001").contains("customer  nobody's any more: the person was erased\n"))
        #expect(try await shop.out("orders", "list").contains("(erased)"))
        let paid = try await shop.bot("orders", "paid", "TO-0001")
        #expect(paid.exit == 1 && paid.err == "TO-0001 is nobody's any more: the person was erased\n")
        for kept in ["1200000001", "Dina", "Melati"] { #expect(!(try await shop.out("orders", "export").contains(kept))) }
    }

    @Test(arguments: [
        ["contacts", "list"], ["contacts", "list", "--private"], ["contacts", "show", "081200000001"],
        ["contacts", "edit", "081200000001", "name=Dina"],
        ["contacts", "edit", "081200000001", "--private", "--yes"], ["contacts", "edit", "081200000099", "--private"], ["contacts", "export"],
        ["contacts", "import", "in.csv"], ["contacts", "merge", "081200000002", "081200000001"], ["orders", "list"], ["orders", "show", "TO-0001"],
        ["orders", "paid", "TO-0001"], ["orders", "sent", "TO-0001"], ["orders", "done", "TO-0001"], ["orders", "cancel", "TO-0001"],
        ["orders", "export"],
        ["history", "081200000001"], ["inbox"], ["inbox", "--done", "1"], ["say", "081200000001", "halo"], ["take", "081200000001"],
        ["release", "instagram:dina7"], ["data", "show", "081200000001"], ["data", "delete", "081200000001", "--yes"],
    ])
    func everyCommandPrintsOneDocument(_ arguments: [String]) async throws {
        let shop = try await KeptShop()
        try shop.folder.write("in.csv", "hp\n081200000055\n")
        let result = try await shop.bot(arguments + ["--json"])
        #expect(result.exit == 0 && result.err == "", "\(result)")
        let document = try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any], "\(result.out)")
        #expect(keys(document).allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil })
    }

    private func keys(_ value: Any) -> [String] {
        if let list = value as? [Any] { return list.flatMap(keys) }
        guard let fields = value as? [String: Any] else { return [] }
        return fields.keys + fields.values.flatMap(keys)
    }

    @Test func severalShopsInOneFileAreToldApart() async throws {
        let shop = try await KeptShop(shops: ["satu", "dua"])
        let unnamed = try await shop.bot("contacts", "list")
        #expect(unnamed.exit == 64 && unnamed.err == "t.db has several shops; name one:\n  --shop dua\n  --shop satu\n")
        _ = try await shop.out("contacts", "edit", "081200000001", "name=Dina", "--shop", "satu")
        #expect(try await shop.json("contacts", "show", "081200000001", "--shop", "satu")["name"] as? String == "Dina")
        #expect(try await shop.json("contacts", "show", "081200000001", "--shop", "dua")["name"] is NSNull)
        let wrong = try await shop.bot("inbox", "--shop", "duaa")
        #expect(wrong.exit == 1 && wrong.err == "nothing is kept of a shop 'duaa': did you mean 'dua'?\n")
        #expect(try await shop.out("orders", "paid", "TO-0001", "--shop", "dua").contains("Dana TO-0001 sudah masuk"))
        #expect(try await shop.out("orders", "list", "--shop", "satu").contains("dikonfirmasi"))
    }

    @Test func aFileThatIsNotThereOrEmptyIsSaid() async throws {
        let folder = try ScratchFolder(["in.csv": "hp,nama\n081200000001,Dina\n", "text.db": String(repeating: "no database ", count: 20)])
        let bot = { (arguments: [String]) async throws in try await BotProgram.run(arguments, in: folder.path) }
        let missing = try await bot(["inbox", "--data", "none.db"])
        #expect(missing.exit == 66 && missing.err == "none.db: there is no such data file; `bot run SHOP --data none.db` makes one\n")
        #expect(try await bot(["inbox", "--data", "text.db"]).exit == 74)
        #expect(try await bot(["inbox"]).exit == 64)
        for (name, text) in SmallShop.files() { try folder.write("rules/toko/\(name)", text) }
        _ = try await BotProgram.run(["run", "rules/toko", "--data", "new.db"], input: "", in: folder.path)
        let empty = try await bot(["contacts", "list", "--data", "new.db"])
        #expect(empty.exit == 1 && empty.err.hasPrefix("new.db keeps nothing yet: run the bot with --data new.db, or name the shop to begin with"))
        // A contact book may come before the first message.
        #expect(
            try await bot(["contacts", "import", "in.csv", "--data", "new.db", "--shop", "toko"]).out
                == "1 new, 0 changed, 0 as they were, 0 skipped.\n")
        #expect(try await bot(["contacts", "list", "--data", "new.db"]).out.contains("+6281200000001  Dina  prospek"))
    }
}
