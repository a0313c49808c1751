import Foundation
import LuaRules
import ShopFixtures

/// A sample shop in a temporary place, to change something in it.
struct SampleShop {
    let folder: ScratchFolder
    private let path: String

    /// Where the repository is.
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct NotThere: Error { var text: String }

    /// - Parameter edits: Each text stands somewhere in the shop's or its plugins' Lua, and becomes the other.
    init(_ edits: [String: String] = [:], adding more: [String: String] = [:], of shop: String = "hijab-aisyah") throws {
        path = "rules/\(shop)"
        var files: [String: String] = [:]
        let plugins = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "plugins").path).map { "plugins/\($0)" }
        for place in [path] + plugins {
            for name in try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: place).path) {
                guard name.hasSuffix(".lua") || name.hasSuffix(".csv") else { continue }
                files["\(place)/\(name)"] = try String(contentsOf: Self.root.appending(path: "\(place)/\(name)"), encoding: .utf8)
            }
        }
        for (old, new) in edits {
            guard let file = files.first(where: { $0.value.contains(old) })?.key else { throw NotThere(text: old) }
            files[file] = files[file]?.replacing(old, with: new)
        }
        for (name, text) in more { files["\(path)/\(name)"] = text }
        folder = try ScratchFolder(files)
    }

    func load() async throws -> LoadedShop { try await folder.load(path) }
}
