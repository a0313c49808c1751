public import Dialogue
import Foundation
import LuaRules

/// Conversations with the shops that they are played against.
public struct Suite: Sendable {
    private var cases: [(chat: ChatFile, shop: LoadedShop)] = []

    /// One conversation and what differed in it.
    public struct Result: Sendable {
        public var chat: ChatFile
        public var differences: [Difference]
        public var seconds: Double
    }

    /// Finds the conversations of files, shops and folders of shops.
    /// - Throws: `Findings` of everything that does not load.
    public init(paths: [String], filter: String? = nil, installedPlugins: String? = nil) async throws(Findings) {
        var findings: [Finding] = []
        var shops: [String: Swift.Result<LoadedShop, Findings>] = [:]
        func noting(_ step: () async throws(Findings) -> Void) async {
            do throws(Findings) {
                try await step()
            } catch {
                for finding in error.all where !findings.contains(finding) { findings.append(finding) }
            }
        }
        func shop(_ home: ShopFolder) async throws(Findings) -> LoadedShop {
            if let known = shops[home.path] { return try known.get() }
            do throws(Findings) {
                let loaded = try await LoadedShop.load(home)
                shops[home.path] = .success(loaded)
                return loaded
            } catch {
                shops[home.path] = .failure(error)
                throw error
            }
        }
        for path in paths {
            var files: [(file: String, folder: ShopFolder?)] = []
            await noting { () throws(Findings) in files = try Self.conversations(at: path, installedPlugins: installedPlugins) }
            for (file, folder) in files {
                await noting { () async throws(Findings) in
                    let chat = try ChatFile(Self.text(of: file), path: file)
                    let isWanted = filter.map { file.contains($0) || chat.title.contains($0) } ?? true
                    let home = if let folder { folder } else { try Self.home(of: chat, installedPlugins: installedPlugins) }
                    let shop = try await shop(home)
                    if isWanted { cases.append((chat, shop)) }
                }
                // A shop that does not load is no less broken for a conversation that cannot be read.
                if let folder { await noting { () async throws(Findings) in _ = try await shop(folder) } }
            }
        }
        if !findings.isEmpty { throw Findings(findings) }
    }

    /// Plays all of them, as many at once as there are processors; the results come in order.
    public func play() async -> [Result] {
        await withTaskGroup(of: (Int, Result).self) { group in
            var results = [Result?](repeating: nil, count: cases.count)
            var next = 0
            func start() {
                guard next < cases.count else { return }
                let (at, one) = (next, cases[next])
                next += 1
                group.addTask { (at, await Self.play(one.chat, one.shop)) }
            }
            for _ in 0..<max(2, ProcessInfo.processInfo.activeProcessorCount) { start() }
            while let (at, result) = await group.next() {
                results[at] = result
                start()
            }
            return results.compactMap { $0 }
        }
    }

    private static func play(_ chat: ChatFile, _ shop: LoadedShop) async -> Result {
        let started = ContinuousClock.now
        let differences = await Player(shop).play(chat)
        let took = started.duration(to: .now).components
        return Result(chat: chat, differences: differences, seconds: Double(took.seconds) + Double(took.attoseconds) / 1e18)
    }

    /// The `.chat` files at a path, each with its shop's folder when the path says which.
    private static func conversations(at path: String, installedPlugins: String?) throws(Findings) -> [(String, ShopFolder?)] {
        if path.hasSuffix(".chat") { return [(path, nil)] }
        let loose: [(String, ShopFolder?)] = looseFiles(in: path).map { ($0, nil) }
        do {
            return try ShopFolder.shops(at: path, installedPlugins: installedPlugins).flatMap { folder in
                folder.chatFiles.map { ($0, folder) }
            } + loose
        } catch {
            if loose.isEmpty { throw error }
            return loose
        }
    }

    /// The conversations of plugins: in the folders at `path` that are no shops.
    private static func looseFiles(in path: String) -> [String] {
        guard !FileManager.default.fileExists(atPath: path + "/shop.lua"), let all = FileManager.default.enumerator(atPath: path) else { return [] }
        return all.compactMap { $0 as? String }.sorted().map { "\(path)/\($0)" }.filter { file in
            file.hasSuffix(".chat") && !FileManager.default.fileExists(atPath: URL(filePath: file).deletingLastPathComponent().path + "/shop.lua")
        }
    }

    /// The shop of a conversation that is played by its file: the folder it lies in, else the shop it
    /// names, looked for beside it and in `rules`, upwards.
    private static func home(of chat: ChatFile, installedPlugins: String?) throws(Findings) -> ShopFolder {
        var folder = URL(filePath: chat.path).deletingLastPathComponent()
        let isShop = { (path: String) in FileManager.default.fileExists(atPath: path + "/shop.lua") }
        if isShop(folder.relativePath) { return try ShopFolder(folder.relativePath, installedPlugins: installedPlugins) }
        guard let name = chat.shop else {
            throw Findings([Finding(at: Place(path: chat.path), "this conversation does not say whose it is", help: "begin it with a line: shop hijab-aisyah")])
        }
        while true {
            for candidate in [folder.appending(path: name), folder.appending(path: "rules/\(name)")] where isShop(candidate.relativePath) {
                return try ShopFolder(candidate.relativePath, installedPlugins: installedPlugins)
            }
            let parent = folder.standardizedFileURL.deletingLastPathComponent()
            if parent.path == folder.standardizedFileURL.path { break }
            folder = parent
        }
        throw Findings([Finding(at: Place(path: chat.path), "there is no shop '\(name)'", help: "looked beside the file and in rules/, upwards")])
    }

    private static func text(of path: String) throws(Findings) -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Findings([Finding(at: Place(path: path), "this file cannot be read", help: "see that it is there, and who may read it")])
        }
        return String(decoding: data, as: UTF8.self)
    }
}
