public import Dialogue
import Foundation
import LuaRules

/// The test of the tests: changes the rules, one thing at a time, and sees whether the sample conversations notice.
///
/// Conversations are played straight through, those first that ran the changed rule. A change with which the shop does not
/// load is noticed by `bot check`, and not counted. The same seed chooses the same changes.
public struct Mutation: Sendable {
    private let subjects: [Subject]
    /// Every change there is, with the place of its subject.
    private let changes: [(subject: Int, mutant: Mutant)]
    /// Shops and plugins without conversations.
    public let unplayed: [String]

    /// A shop or a plugin, with its conversations as they are before the change.
    private struct Subject: Sendable {
        var texts: [String: String]
        var cases: [Case]
        var shops: [String: LoadedShop]
    }

    private struct Case: Sendable {
        var chat: ChatFile
        var folder: ShopFolder
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
        var subjects: [Subject] = [], changes: [(subject: Int, mutant: Mutant)] = [], unplayed: [String] = []
        for path in paths {
            for folder in try Self.folders(at: ShopFolder.clean(path)) {
                guard let subject = try await Self.subject(folder, installedPlugins) else {
                    unplayed.append(folder)
                    continue
                }
                for (file, text) in subject.texts.sorted(by: { $0.key < $1.key }) {
                    let mutants = Mutants(in: text, path: file).all.filter { mutant in subject.shops.values.contains { $0.uses(mutant) } }
                    changes += mutants.map { (subjects.count, $0) }
                }
                subjects.append(subject)
            }
        }
        (self.subjects, self.changes, self.unplayed) = (subjects, changes, unplayed)
    }

    /// Tries so many of the changes, as many at once as there are processors.
    public func run(count: Int, seed: UInt64) async -> Report {
        var dice = Dice(seed: seed)
        let chosen = Array(dice.shuffled(Array(changes.indices)).prefix(count)).sorted()
        let ends = await sideBySide(chosen) { await end(of: changes[$0]) }
        var report = Report(found: changes.count, tried: chosen.count)
        for (at, end) in zip(chosen, ends) {
            switch end {
            case .noticed: break
            case .unloadable: report.unloadable += 1
            case .unnoticed: report.unnoticed.append((changes[at].mutant.place, changes[at].mutant.what))
            }
        }
        for kind in Mutant.Kind.allCases {
            let ofKind = zip(chosen, ends).filter { changes[$0].mutant.kind == kind && $1 != .unloadable }.map(\.1)
            if !ofKind.isEmpty { report.kinds.append((kind.rawValue, ofKind.count, ofKind.count { $0 == .unnoticed })) }
        }
        report.kinds.sort { ($1.counted, $0.kind) < ($0.counted, $1.kind) }
        return report
    }

    private enum End: Sendable { case unloadable, noticed, unnoticed }

    private func end(of change: (subject: Int, mutant: Mutant)) async -> End {
        let subject = subjects[change.subject], mutant = change.mutant
        guard let text = subject.texts[mutant.place.path] else { return .unloadable }
        let changed = mutant.applied(to: text)
        var shops: [String: LoadedShop] = [:]
        for one in subject.cases where shops[one.folder.path] == nil {
            do {
                shops[one.folder.path] = try await LoadedShop.load(one.folder.with(changed, at: mutant.place.path))
            } catch {
                return .unloadable
            }
        }
        let ran = subject.cases.filter { one in mutant.rule.map(one.rules.contains) ?? false }
        let others = subject.cases.filter { one in !(mutant.rule.map(one.rules.contains) ?? false) }
        for one in ran + others {
            guard let shop = shops[one.folder.path] else { continue }
            if await Player(shop).differs(one.chat) { return .noticed }
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

    /// Nil when no conversation is there to notice anything.
    private static func subject(_ path: String, _ installedPlugins: String?) async throws(Findings) -> Subject? {
        let names = FileManager.default.names(in: path)
        var subject = Subject(texts: [:], cases: [], shops: [:])
        for name in names where name.hasSuffix(".lua") { subject.texts["\(path)/\(name)"] = try FileManager.default.text(of: "\(path)/\(name)") }
        var findings: [Finding] = []
        for name in names where name.hasSuffix(".chat") {
            let chat = try ChatFile(FileManager.default.text(of: "\(path)/\(name)"), path: "\(path)/\(name)")
            let folder = try Suite.home(of: chat, installedPlugins: installedPlugins)
            if subject.shops[folder.path] == nil { subject.shops[folder.path] = try await LoadedShop.load(folder) }
            subject.cases.append(Case(chat: chat, folder: folder))
        }
        let shops = subject.shops
        let before = await sideBySide(subject.cases) { one in await shops[one.folder.path].map { Player($0) }?.listen(to: one.chat) }
        for (at, heard) in before.enumerated() {
            subject.cases[at].rules = Set(heard?.turns.flatMap { $0.turn.runs.map(\.rule) } ?? [])
            if let first = heard?.differences.first {
                findings.append(
                    Finding(
                        at: Place(path: subject.cases[at].chat.path, line: first.line), "this does not hold before anything is changed",
                        help: "mend it first: bot test \(subject.cases[at].chat.path)"))
            }
        }
        if !findings.isEmpty { throw Findings(findings) }
        return subject.cases.isEmpty ? nil : subject
    }
}
