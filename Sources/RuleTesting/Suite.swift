public import Dialogue
import Foundation
public import LuaRules

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
    /// - Throws: `Findings` of everything that does not load, also of shops without conversations.
    public init(paths: [String], filter: String? = nil, installedPlugins: String? = nil) async throws(Findings) {
        var loading = Loading()
        var homes: [ShopFolder] = [], chats: [(chat: ChatFile, home: ShopFolder)] = []
        for path in paths {
            let found = loading.noting { () throws(Findings) in try Self.conversations(at: path, installedPlugins: installedPlugins) }
            homes += found?.shops ?? []
            for (file, folder) in found?.files ?? [] {
                guard let chat = loading.noting({ () throws(Findings) in try ChatFile(FileManager.default.text(of: file), path: file) }),
                    let home = folder ?? loading.noting({ () throws(Findings) in try Self.home(of: chat, installedPlugins: installedPlugins) })
                else { continue }
                homes.append(home)
                if filter.map({ file.contains($0) || chat.title.contains($0) }) ?? true { chats.append((chat, home)) }
            }
        }
        await loading.load(homes)
        cases = chats.compactMap { one in loading.shops[one.home.path].map { (one.chat, $0) } }
        if !loading.findings.isEmpty { throw Findings(loading.findings) }
    }

    /// The shops at some paths, each with its conversations.
    /// - Throws: `Findings` of everything that does not load.
    public static func shops(at paths: [String], installedPlugins: String? = nil) async throws(Findings) -> [(
        shop: LoadedShop, conversations: [ChatFile]
    )] {
        var loading = Loading()
        var shops: [(shop: LoadedShop, conversations: [ChatFile])] = []
        let folders = paths.flatMap { path in
            loading.noting { () throws(Findings) in try ShopFolder.shops(at: path, installedPlugins: installedPlugins) } ?? []
        }
        await loading.load(folders)
        for folder in folders {
            guard let shop = loading.shops[folder.path] else { continue }
            let chats = folder.chatFiles.compactMap { file in
                loading.noting { () throws(Findings) in try ChatFile(FileManager.default.text(of: file), path: file) }
            }
            shops.append((shop, chats))
        }
        if !loading.findings.isEmpty { throw Findings(loading.findings) }
        return shops
    }

    /// Shops loaded once each, and all that is wrong, once each.
    struct Loading {
        private(set) var findings: [Finding] = []
        /// By the path of their folder.
        private(set) var shops: [String: LoadedShop] = [:]

        mutating func noting<T>(_ step: () throws(Findings) -> T) -> T? {
            do throws(Findings) {
                return try step()
            } catch {
                findings += error.all
                return nil
            }
        }

        mutating func load(_ folders: [ShopFolder]) async {
            var paths: Set<String> = []
            let distinct = folders.filter { paths.insert($0.path).inserted }
            let ends = await sideBySide(distinct) { folder in
                do throws(Findings) {
                    return Swift.Result<LoadedShop, Findings>.success(try await LoadedShop.load(folder))
                } catch {
                    return .failure(error)
                }
            }
            for (folder, end) in zip(distinct, ends) {
                switch end {
                case .success(let shop): shops[folder.path] = shop
                case .failure(let error): findings += error.all
                }
            }
        }
    }

    /// Plays all of them, as many at once as there are processors; the results come in order.
    public func play() async -> [Result] { await sideBySide(cases) { await Self.play($0.chat, $0.shop) } }

    /// Holds all of them against the sellers' checklist.
    public func advise() async -> AdviceReport {
        var report = AdviceReport()
        for talks in await sideBySide(cases, { await AdvisedChat($0.chat, $0.shop) }) { report.add(talks) }
        return report
    }

    private static func play(_ chat: ChatFile, _ shop: LoadedShop) async -> Result {
        let started = ContinuousClock.now
        let differences = await Player(shop).play(chat)
        return Result(chat: chat, differences: differences, seconds: started.duration(to: .now) / .seconds(1))
    }

    /// The shops at a path, and its `.chat` files, each with its shop's folder when the path says which.
    private static func conversations(
        at path: String, installedPlugins: String?
    ) throws(Findings) -> (shops: [ShopFolder], files: [(String, ShopFolder?)]) {
        if path.hasSuffix(".chat") { return ([], [(path, nil)]) }
        let loose: [(String, ShopFolder?)] = looseFiles(in: ShopFolder.clean(path)).map { ($0, nil) }
        do {
            let shops = try ShopFolder.shops(at: path, installedPlugins: installedPlugins)
            return (shops, shops.flatMap { folder in folder.chatFiles.map { ($0, folder) } } + loose)
        } catch {
            if loose.isEmpty { throw error }
            return ([], loose)
        }
    }

    /// The conversations of plugins: in the folders at `path` that are no shops.
    private static func looseFiles(in path: String) -> [String] {
        guard !ShopFolder.isShop(path), let all = FileManager.default.enumerator(atPath: path) else { return [] }
        return all.compactMap { $0 as? String }.sorted().map { "\(path)/\($0)" }.filter { file in
            file.hasSuffix(".chat") && !ShopFolder.isShop(URL(filePath: file).deletingLastPathComponent().path)
        }
    }

    /// The shop of a conversation that is played by its file: the folder it lies in, else the shop it
    /// names, looked for beside it and in `rules`, upwards; then in the same way from the working directory.
    static func home(of chat: ChatFile, installedPlugins: String?) throws(Findings) -> ShopFolder {
        let folder = URL(filePath: chat.path).deletingLastPathComponent()
        if ShopFolder.isShop(folder.relativePath) { return try ShopFolder(folder.relativePath, installedPlugins: installedPlugins) }
        guard let name = chat.shop else {
            throw Findings([
                Finding(at: Place(path: chat.path), "this conversation does not say whose it is", help: "begin it with a line: shop hijab-aisyah")
            ])
        }
        for start in [folder, URL(filePath: ".")] {
            for folder in upwards(from: start) {
                for candidate in [folder.appending(path: name), folder.appending(path: "rules/\(name)")]
                where ShopFolder.isShop(candidate.relativePath) {
                    return try ShopFolder(candidate.relativePath, installedPlugins: installedPlugins)
                }
            }
        }
        throw Findings([
            Finding(
                at: Place(path: chat.path), "there is no shop '\(name)'",
                help: "write the name of a folder beside this file or in rules/, here or further up")
        ])
    }

    /// A folder as it is written, then the folders above it.
    private static func upwards(from folder: URL) -> [URL] {
        var folders = [folder]
        var folder = folder.standardizedFileURL
        while folder.path != "/" {
            folder = folder.deletingLastPathComponent()
            folders.append(folder)
        }
        return folders
    }
}
