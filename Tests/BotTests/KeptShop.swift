import Foundation
import ShopFixtures
import Testing

/// A shop whose conversations `bot run --json --data` has kept, and commands that look into that file.
final class KeptShop: Sendable {
    private static let shop = SmallShop.shop.replacing("zone", with: "order_prefix = \"TO-\", zone")
    private static let rules = """
        reply "placed"    [[ Pesanan {order.number} kami catat ]]
        reply "received"  [[ Dana {order.number} sudah masuk, makasih {kak} ]]
        reply "ask_promo" [[ Mau dikabari promo? ]]
        intent "buy" [[ beli {product} ]]
        function on.buy(chat)
          cart:add { product = chat:known "product", colour = "sage", size = "M" }
          local to = { name = 'Bu "Dina", Solo', city = "Solo", address = "=1+1; Jl. Melati 3" }
          chat:say("placed", { order = orders:place(cart:total { to = to }) })
        end
        function on.order_paid(chat) chat:say("received", { order = orders:find(chat:known "order") }) end
        reply "how_many"  [[ Berapa? ]]
        intent "put" [[ keranjang {product} ]]
        function on.put(chat)
          cart:add { product = chat:known "product", qty = 3 }
          chat:later("2 jam", "thanks")
          chat:go "count"
        end
        function on.count(chat) chat:ask("quantity", "how_many") end
        intent "person" [[ minta orang ]]
        function on.person(chat) chat:hand_over "komplain" end
        intent "job" [[ saya guru ]]
        function on.job(chat) customer:learn("job", "guru") customer:agree("promo", "ask_promo") chat:say "thanks" end
        """

    let folder: ScratchFolder

    /// - Parameter lines: what `bot run --json` reads; on Monday, 23 November 2026, from 09:15 on.
    init(_ lines: [String] = KeptShop.talk, shops: [String] = ["toko"]) async throws {
        var files: [String: String] = [:]
        for shop in shops {
            for (name, text) in SmallShop.files(["a.lua": Self.rules, "shop.lua": Self.shop]) { files["rules/\(shop)/\(name)"] = text }
        }
        folder = try ScratchFolder(files)
        for shop in shops { _ = try await say(lines, to: shop) }
    }

    static let talk = [
        #"{"from":"0812-0000-0001","at":"2026-11-23T09:15:00+07:00","text":"gamis nayla berapa"}"#,
        #"{"from":"0812-0000-0001","text":"saya guru"}"#, #"{"from":"0812-0000-0001","text":"beli gamis nayla"}"#,
        #"{"from":"0812-0000-0002","at":"2026-11-24T10:00:00+07:00","text":"Xyzzy plugh"}"#,
        #"{"from":"0812-0000-0002","at":"2026-11-24T10:01:00+07:00","text":" xyzzy  PLUGH"}"#,
        #"{"from":"dina7","channel":"instagram","at":"2026-11-24T10:05:00+07:00","text":"minta orang"}"#,
    ]

    /// What the bot answers, an object a line.
    func say(_ lines: [String], to shop: String = "toko") async throws -> [[String: Any]] {
        let result = try await BotProgram.run(
            ["run", "rules/\(shop)", "--json", "--data", "t.db"], input: lines.map { $0 + "\n" }.joined(), in: folder.path)
        #expect(result.exit == 0 && result.err == "")
        return try result.lines.map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
    }

    func bot(_ arguments: [String], columns: Int = 80) async throws -> BotProgram.Result {
        try await BotProgram.run(
            ["COLUMNS=\(columns)", BotProgram.path] + arguments + ["--data", "t.db"], input: Data(), in: folder.path, program: "/usr/bin/env")
    }

    func bot(_ arguments: String...) async throws -> BotProgram.Result { try await bot(arguments) }

    /// What it prints; that it ends well is expected.
    func out(_ arguments: String...) async throws -> String {
        let result = try await bot(arguments)
        #expect(result.exit == 0, "\(arguments): \(result.err)")
        return result.out
    }

    func json(_ arguments: String...) async throws -> [String: Any] {
        let result = try await bot(arguments + ["--json"])
        #expect(result.exit == 0, "\(arguments): \(result.err)")
        return try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any], "\(arguments): \(result.out)")
    }

    /// Of everybody in the list.
    func addresses() async throws -> [String] {
        (try await json("contacts", "list")["contacts"] as? [[String: Any]] ?? []).compactMap { $0["address"] as? String }
    }

    /// A file that was written, byte for byte: with the mark at its beginning.
    func text(of file: String) throws -> String { String(decoding: try Data(contentsOf: URL(filePath: "\(folder.path)/\(file)")), as: UTF8.self) }
}
