import Dialogue
import Foundation
public import LuaRules

/// A folder in a temporary place, with files by name; it is gone when the value is.
public final class ScratchFolder: Sendable {
    public let path: String

    /// - Parameter files: text by path within the folder; folders on the way are made.
    public init(_ files: [String: String] = [:]) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "laris-\(UUID().uuidString.prefix(8))")
        path = folder.path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(name, text) }
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            print("a temporary folder stays behind: \(error)")
        }
    }

    public func write(_ name: String, _ text: String) throws {
        let file = URL(filePath: "\(path)/\(name)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file, options: .atomic)
    }

    public func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

    /// `text` without this folder's own path, so that it can stand in a test.
    public func relative(_ text: String) -> String { text.replacing(path + "/", with: "").replacing(path, with: ".") }
}

/// A small shop that most tests add to: two products, a price rule, thanks.
public enum SmallShop {
    public static let shop = """
        shop { name = "Toko Uji", owner = "+6281234500001", zone = "WIB", hours = "Senin-Sabtu 08.00-20.00" }
        """
    public static let catalog = """
        sku,name,price,colours,sizes,stock,aliases,note
        GMS01,Gamis Nayla,189000,navy|sage|mocca,M|L,M navy 4 | M sage 2 | L navy 3,,katun toyobo
        PSH01,Pashmina Ceruty,45000,hitam|nude,,,pasmina,ceruty
        """
    public static let rules = """
        reply "price" [[ {product.name} {product.price:rupiah} {kak} ]]
        reply "thanks" [[ Sama-sama {kak} ]]

        intent "ask_price" [[
          berapa harga {product}
          {product} berapa
        ]]
        function on.ask_price(chat)
          chat:say("price", { product = chat:known("product") })
        end

        intent("thanks", { priority = -10 }) [[ makasih ]]
        function on.thanks(chat) chat:say "thanks" end
        """

    /// The files of the small shop, with `more` added or instead.
    public static func files(_ more: [String: String] = [:]) -> [String: String] {
        ["shop.lua": shop, "catalog.csv": catalog, "harga.lua": rules].merging(more) { _, new in new }
    }
}

extension ScratchFolder {
    /// The shop in this folder, or in `name` within it, loaded.
    public func load(_ name: String? = nil) async throws -> LoadedShop {
        try await LoadedShop.load(try ShopFolder(name.map { "\(path)/\($0)" } ?? path, installedPlugins: nil))
    }

    /// What is wrong with the shop in this folder, in the order of places: `shop.lua:3:12: error: …`,
    /// with the help after ` | ` and the other place of a clash in brackets.
    public func findings(_ name: String? = nil) async throws -> [String] {
        let folder = try ShopFolder(name.map { "\(path)/\($0)" } ?? path, installedPlugins: nil)
        return await ShopCheck.findings(in: folder).sorted { ($0.place, $0.message) < ($1.place, $1.message) }
            .map { relative(Self.line(of: $0)) }
    }

    private static func line(of finding: Finding) -> String {
        let kind = finding.severity == .error ? "" : "warning: "
        let related = finding.related.map { " [\($0.place): \($0.note)]" } ?? ""
        let help = finding.help.isEmpty ? "" : " | \(finding.help)"
        return "\(finding.place): \(kind)\(finding.message)\(related)\(help)"
    }
}
