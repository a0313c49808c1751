public import Dialogue
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A shop's folder, and where its plugins are looked for. Its files are read anew each time.
public struct ShopFolder: Sendable {
    /// As the user wrote it, without a slash at its end.
    public let path: String
    /// The folder's name.
    public let id: String
    /// Where plugins are looked for, nearest first.
    let pluginFolders: [String]
    /// What stands for its files when it has none.
    let script: String?
    /// What stands instead of what files hold, by their whole paths.
    private var edits: [String: String] = [:]

    /// - Throws: `Findings` when there is no such folder.
    public init(_ path: String, installedPlugins: String?) throws(Findings) {
        let clean = Self.clean(path)
        self.path = clean
        script = nil
        let absolute = URL(filePath: clean).standardizedFileURL
        id = absolute.lastPathComponent
        guard FileManager.default.isFolder(clean) else {
            let problem = FileManager.default.fileExists(atPath: clean) ? "this is a file, not a folder" : "there is no such folder"
            throw Findings([Finding(at: Place(path: clean), problem, help: "give the folder of a shop; `bot new NAME` makes one")])
        }
        pluginFolders = Self.pluginFolders(from: absolute, installedPlugins)
    }

    /// A shop without files of its own that takes one plugin.
    /// - Parameter folder: where its folder lies; nil to look for it from the working directory.
    package init(taking plugin: String, in folder: String? = nil, installedPlugins: String?) {
        path = plugin
        id = plugin
        script = "shop { name = \"Toko\" }\nrequire \"\(plugin)\""
        pluginFolders =
            (folder.map { [$0] } ?? []) + Self.pluginFolders(from: URL(filePath: ".").standardizedFileURL, installedPlugins)
    }

    /// The same folder, with `text` in one of its files, or of its plugins' files.
    package func with(_ text: String, at path: String) -> ShopFolder {
        var edited = self
        edited.edits[Self.whole(path)] = text
        return edited
    }

    /// What a file of the shop or of a plugin holds.
    func text(of path: String) throws(Findings) -> String {
        if !edits.isEmpty, let text = edits[Self.whole(path)] { return text }
        return try FileManager.default.text(of: path)
    }

    static func whole(_ path: String) -> String { URL(filePath: path).standardizedFileURL.path }

    private static func pluginFolders(from start: URL, _ installedPlugins: String?) -> [String] {
        var folders: [String] = []
        var folder = start
        while true {
            folders.append(folder.appending(path: "plugins").path)
            let parent = folder.deletingLastPathComponent()
            if parent.path == folder.path { break }
            folder = parent
        }
        folders.append("plugins")
        if let installedPlugins { folders.append(installedPlugins) }
        return folders
    }

    /// A path without slashes at its end.
    package static func clean(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    /// The shops at `path`: the folder itself if it holds a `shop.lua`, else its folders that do, by name.
    /// - Throws: `Findings` when there are none.
    public static func shops(at path: String, installedPlugins: String? = nil) throws(Findings) -> [ShopFolder] {
        let folder = try ShopFolder(path, installedPlugins: installedPlugins)
        if isShop(folder.path) { return [folder] }
        var shops: [ShopFolder] = []
        for name in FileManager.default.names(in: folder.path) where isShop("\(folder.path)/\(name)") {
            shops.append(try ShopFolder("\(folder.path)/\(name)", installedPlugins: installedPlugins))
        }
        if shops.isEmpty {
            throw Findings([
                Finding(
                    at: Place(path: folder.path), "no shop here: neither this folder nor one inside it has a shop.lua",
                    help: "`bot new NAME` makes a shop")
            ])
        }
        return shops
    }

    /// The shops at `path`; a plugin's folder is a shop of nothing but that plugin.
    /// - Throws: `Findings` when there are none.
    public static func shopsOrPlugin(at path: String, installedPlugins: String? = nil) throws(Findings) -> [ShopFolder] {
        let path = clean(path)
        guard !isShop(path), FileManager.default.fileExists(atPath: path + "/plugin.lua") else {
            return try shops(at: path, installedPlugins: installedPlugins)
        }
        let plugin = URL(filePath: path).standardizedFileURL
        return [ShopFolder(taking: plugin.lastPathComponent, in: plugin.deletingLastPathComponent().path, installedPlugins: installedPlugins)]
    }

    package static func isShop(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path + "/shop.lua") }

    /// The Lua files, `shop.lua` first, then by name.
    var luaFiles: [String] {
        let names = FileManager.default.names(in: path).filter { $0.hasSuffix(".lua") && $0 != "shop.lua" }
        return (["shop.lua"] + names).map { "\(path)/\($0)" }.filter { FileManager.default.fileExists(atPath: $0) }
    }

    /// The conversation tests, by name.
    public var chatFiles: [String] {
        FileManager.default.names(in: path).filter { $0.hasSuffix(".chat") }.map { "\(path)/\($0)" }
    }

    /// What the files of the shop, and of every plugin that it could take, look like now: it changes
    /// with every edit, new file and removed file.
    public func fingerprint() -> String {
        let names = FileManager.default.names(in: path).filter { $0.hasSuffix(".lua") || $0.hasSuffix(".csv") || $0 == "words.txt" }
        let plugins = pluginNames.sorted().compactMap(pluginFile).flatMap { file in
            let folder = URL(filePath: file).deletingLastPathComponent().relativePath
            return FileManager.default.names(in: folder).filter { $0.hasSuffix(".lua") }.map { "\(folder)/\($0)" }
        }
        return (names.map { "\(path)/\($0)" } + plugins).map { "\($0) \(FileManager.default.stamp(of: $0))" }.joined(separator: "\n")
    }

    /// The file of a plugin, or of a part of one as in `intents/order`; nil when no plugin folder has it.
    func pluginFile(_ name: String) -> String? {
        let parts = name.split(separator: "/")
        for folder in pluginFolders {
            let file = parts.count == 2 ? "\(folder)/\(parts[0])/\(parts[1]).lua" : "\(folder)/\(name)/plugin.lua"
            if FileManager.default.fileExists(atPath: file) { return file.removingWorkingDirectory }
        }
        return nil
    }

    /// Names of the plugins that can be had.
    var pluginNames: Set<String> {
        Set(
            pluginFolders.flatMap { folder in
                FileManager.default.names(in: folder).filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/plugin.lua") }
            })
    }
}

extension String {
    /// The path as a user in the working directory would write it.
    fileprivate var removingWorkingDirectory: String {
        let here = FileManager.default.currentDirectoryPath + "/"
        return hasPrefix(here) ? String(dropFirst(here.count)) : self
    }
}

extension FileManager {
    func isFolder(_ path: String) -> Bool {
        var isDirectory = false
        return fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
    }

    /// What a folder holds, by name; nothing when it cannot be read or is not there.
    package func names(in folder: String) -> [String] {
        guard isFolder(folder) else { return [] }
        do {
            return try contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
        } catch {
            // A folder without permission holds nothing that this process could load.
            return []
        }
    }

    /// Size and time of the last change of a file; empty when it is gone.
    func stamp(of path: String) -> String {
        do {
            let attributes = try attributesOfItem(atPath: path)
            let changed = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970
            return "\(attributes[.size] as? Int ?? 0) \(changed ?? 0)"
        } catch {
            return ""
        }
    }

    /// A text file, with line ends as `\n`. Bytes that are not UTF-8 are replaced.
    package func text(of path: String) throws(Findings) -> String {
        guard let data = contents(atPath: path) else {
            throw Findings([Finding(at: Place(path: path), "this file cannot be read", help: "see that it is there, and who may read it")])
        }
        let text = String(decoding: data, as: UTF8.self)
        return text.utf8.contains(UInt8(ascii: "\r")) ? text.replacing("\r\n", with: "\n") : text
    }
}
