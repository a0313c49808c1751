import Foundation
import LuaRules
import ShopFixtures

/// The sample shop hijab-aisyah in a temporary place, to break something in it.
struct SampleShop {
    let folder: ScratchFolder

    /// Where the repository is.
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct NotThere: Error { var text: String }

    /// - Parameter edits: Each text stands somewhere in the shop's or its plugins' Lua, and becomes the other.
    init(_ edits: [String: String] = [:], adding more: [String: String] = [:]) throws {
        var files: [String: String] = [:]
        let plugins = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "plugins").path).map { "plugins/\($0)" }
        for place in ["rules/hijab-aisyah"] + plugins {
            for name in try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: place).path) {
                guard name.hasSuffix(".lua") || name.hasSuffix(".csv") else { continue }
                files["\(place)/\(name)"] = try String(contentsOf: Self.root.appending(path: "\(place)/\(name)"), encoding: .utf8)
            }
        }
        for (old, new) in edits {
            guard let file = files.first(where: { $0.value.contains(old) })?.key else { throw NotThere(text: old) }
            files[file] = files[file]?.replacing(old, with: new)
        }
        for (name, text) in more { files["rules/hijab-aisyah/\(name)"] = text }
        folder = try ScratchFolder(files)
    }

    func load() async throws -> LoadedShop { try await folder.load("rules/hijab-aisyah") }
}
