public import Dialogue
import Foundation
import LuaRules

/// The test of the tests: changes the rules, one thing at a time, and sees whether any sample conversation notices.
///
/// A plugin's changes are held against the conversations of every shop that takes it. These are played straight through,
/// those first that ran the changed rule. A change with which a shop does not load is noticed by `bot check`, and not
/// counted. The same seed chooses the same changes.
public struct Mutation: Sendable {
    /// The Lua files, by path.
    private let texts: [String: String]
    private let cases: [Case]
    /// As they are before a change, by the path of their folder.
    private let shops: [String: LoadedShop]
    private let changes: [Mutant]
    /// Shops and plugins that no conversation uses.
    public let unplayed: [String]
    /// Plugins of patterns without rules: a pattern beside a thousand others is measured over labelled messages.
    public let unruled: [String]

    private struct Case: Sendable {
        var chat: ChatFile
        var folder: ShopFolder
        /// That ran.
        var rules: Set<String> = []
    }

    /// What became of the changes.
    public struct Report: Sendable {
        /// That there are, all of them.
        public var found = 0
        /// That were tried.
        public var tried = 0
        /// Of these, those with which the shop does not load.
        public var unloadable = 0
        /// Where and what, in order.
        public var unnoticed: [(place: Place, what: String)] = []
        /// Of each kind of change, how many count and how many of these went unnoticed; those that count most first.
        public var kinds: [(kind: String, counted: Int, unnoticed: Int)] = []

        public var counted: Int { tried - unloadable }
        public var percent: Double { counted == 0 ? 0 : Double(unnoticed.count) * 100 / Double(counted) }
    }

    /// Reads the rules and conversations at some paths: shops, plugins, or folders of them.
    /// - Throws: `Findings` of what does not load, and of conversations that do not hold to begin with.
    public init(paths: [String], installedPlugins: String? = nil) async throws(Findings) {
        var texts: [String: String] = [:], cases: [Case] = []
        var folders: [String] = []
        for path in paths { folders += try Self.folders(at: ShopFolder.clean(path)) }
        for folder in folders {
            for name in FileManager.default.names(in: folder).sorted() {
                let path = "\(folder)/\(name)"
                if name.hasSuffix(".lua") { texts[path] = try FileManager.default.text(of: path) }
                guard name.hasSuffix(".chat") else { continue }
                let chat = try ChatFile(FileManager.default.text(of: path), path: path)
                cases.append(Case(chat: chat, folder: try Suite.home(of: chat, installedPlugins: installedPlugins)))
            }
        }
        var loading = Suite.Loading()
        await loading.load(cases.map(\.folder))
        if !loading.findings.isEmpty { throw Findings(loading.findings) }
        let shops = loading.shops
        var changes: [Mutant] = [], unplayed: [String] = [], unruled: [String] = []
        for folder in folders {
            let files = texts.filter { $0.key.hasPrefix(folder + "/") }.sorted { $0.key < $1.key }
            let all = files.flatMap { Mutants(in: $0.value, path: $0.key).all }
            let mutants = all.filter { mutant in shops.values.contains { $0.uses(mutant) } }
            if !ShopFolder.isShop(folder), !all.isEmpty, !all.contains(where: { $0.kind == .rule }) {
                unruled.append(folder)
            } else if mutants.isEmpty {
                unplayed.append(folder)
            } else {
                changes += mutants
            }
        }
        self.texts = texts
        self.cases = try await Self.played(cases, shops)
        (self.shops, self.changes, self.unplayed, self.unruled) = (shops, changes, unplayed, unruled)
    }

    /// The cases with the rules that they ran.
    private static func played(_ cases: [Case], _ shops: [String: LoadedShop]) async throws(Findings) -> [Case] {
        let heard = await sideBySide(cases) { one in await shops[one.folder.path].map { Player($0) }?.listen(to: one.chat) }
        var findings: [Finding] = []
        var played = cases
        for (at, heard) in heard.enumerated() {
            played[at].rules = Set(heard?.turns.flatMap { $0.turn.runs.map(\.rule) } ?? [])
            guard let first = heard?.differences.first else { continue }
            findings.append(
                Finding(
                    at: Place(path: cases[at].chat.path, line: first.line), "this does not hold before anything is changed",
                    help: "mend it first: bot test \(cases[at].chat.path)"))
        }
        if !findings.isEmpty { throw Findings(findings) }
        return played
    }

    /// Tries so many of the changes, as many at once as there are processors.
    ///
    /// - Parameter part: Only changes of files whose path holds it; every conversation is played all the same.
    public func run(count: Int, seed: UInt64, in part: String? = nil) async -> Report {
        let changes = changes.filter { change in part.map(change.place.path.contains) ?? true }
        var dice = Dice(seed: seed)
        let chosen = Array(dice.shuffled(Array(changes.indices)).prefix(count)).sorted()
        let ends = await sideBySide(chosen) { await end(of: changes[$0]) }
        var report = Report(found: changes.count, tried: chosen.count)
        for (at, end) in zip(chosen, ends) {
            switch end {
            case .noticed: break
            case .unloadable: report.unloadable += 1
            case .unnoticed: report.unnoticed.append((changes[at].place, changes[at].what))
            }
        }
        for kind in Mutant.Kind.allCases {
            let ofKind = zip(chosen, ends).filter { changes[$0].kind == kind && $1 != .unloadable }.map(\.1)
            if !ofKind.isEmpty { report.kinds.append((kind.rawValue, ofKind.count, ofKind.count { $0 == .unnoticed })) }
        }
        report.kinds.sort { ($1.counted, $0.kind) < ($0.counted, $1.kind) }
        return report
    }

    private enum End: Sendable { case unloadable, noticed, unnoticed }

    private func end(of mutant: Mutant) async -> End {
        guard let text = texts[mutant.place.path] else { return .unloadable }
        let changed = mutant.applied(to: text)
        let using = shops.filter { $0.value.uses(mutant) }
        let concerned = cases.filter { using[$0.folder.path] != nil }
        let ran = concerned.filter { one in mutant.rule.map(one.rules.contains) ?? false }
        let others = concerned.filter { one in !(mutant.rule.map(one.rules.contains) ?? false) }
        var loaded: [String: LoadedShop] = [:]
        for one in ran + others {
            do {
                let shop: LoadedShop
                if let known = loaded[one.folder.path] {
                    shop = known
                } else {
                    shop = try await LoadedShop.load(one.folder.with(changed, at: mutant.place.path), after: shops[one.folder.path])
                    loaded[one.folder.path] = shop
                }
                if await Player(shop).differs(one.chat) { return .noticed }
            } catch {
                return .unloadable
            }
        }
        return .unnoticed
    }

    // MARK: What there is

    /// The shops and plugins at a path, by name.
    private static func folders(at path: String) throws(Findings) -> [String] {
        func isSubject(_ path: String) -> Bool { ShopFolder.isShop(path) || FileManager.default.fileExists(atPath: path + "/plugin.lua") }
        if isSubject(path) { return [path] }
        let inside = (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted().map { "\(path)/\($0)" }
        let found = inside.filter(isSubject)
        if found.isEmpty {
            throw Findings([
                Finding(at: Place(path: path), "no rules to change here", help: "give the folder of a shop or a plugin, or a folder of them")
            ])
        }
        return found
    }
}
