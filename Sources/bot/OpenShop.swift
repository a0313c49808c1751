import Dialogue
import Foundation
import LuaRules

/// A shop that answers, and follows the edits of its files.
actor OpenShop {
    nonisolated let folder: ShopFolder
    private let bot: Bot
    private var loaded: LoadedShop
    /// What the files looked like when they were last tried.
    private var fingerprint: String

    /// - Throws: `Findings` when the rules do not load.
    init(_ folder: ShopFolder, store: any Store) async throws {
        self.folder = folder
        let bot = Bot(store: store, on: ShopThread(name: folder.id))
        // Taken before the files are read: an edit made meanwhile is seen at the next message.
        fingerprint = folder.fingerprint()
        loaded = try await Self.load(folder, into: bot)
        self.bot = bot
    }

    var shop: Shop { loaded.shop }
    var warnings: [Finding] { loaded.warnings }

    private static func load(_ folder: ShopFolder, into bot: Bot) async throws -> LoadedShop {
        let box = LoadedBox()
        try await bot.load {
            let book = try LuaRuleBook(loading: folder)
            box.loaded = book.loaded
            return book
        }
        guard let loaded = box.loaded else { throw Bot.Failure.noRules }
        return loaded
    }

    /// Takes up edits since the last call. Gives back what is wrong with them, if anything; the rules
    /// of before then stay. Nil when nothing was edited.
    func followEdits(always: Bool = false) async -> Result<Shop, Findings>? {
        let seen = folder.fingerprint()
        guard always || seen != fingerprint else { return nil }
        fingerprint = seen
        do {
            loaded = try await Self.load(folder, into: bot)
            return .success(loaded.shop)
        } catch let findings as Findings {
            return .failure(findings)
        } catch {
            return .failure(Findings([Finding(at: Place(path: folder.path), "\(error)")]))
        }
    }

    func receive(_ event: Event) async throws -> Turn { try await bot.receive(event) }

    func perform(_ lua: String, customer: String, now: Instant, beforeEvent id: String?) async throws -> Result<Value, RuleFailure> {
        try await bot.perform(.statements(lua), at: Place(path: "before", line: 1), customer: customer, now: now, beforeEvent: id)
    }
}

/// Carries what was loaded out of the shop's thread. `Bot.load` has returned before it is read.
private final class LoadedBox: @unchecked Sendable {
    var loaded: LoadedShop?
}

/// Where an installed bot finds the plugins that came with it: `share/laris/plugins` beside its `bin`.
var installedPlugins: String? {
    let program = URL(filePath: CommandLine.arguments[0])
    let real = FileManager.default.fileExists(atPath: "/proc/self/exe") ? URL(filePath: "/proc/self/exe") : program
    let folder = real.resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent().appending(path: "share/laris/plugins")
    return FileManager.default.fileExists(atPath: folder.path) ? folder.path : nil
}

/// This moment; the only place that asks the clock.
func currentInstant() -> Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }

/// Writes a line to standard error, where nothing that is piped on gets it.
func complain(_ text: String) {
    FileHandle.standardError.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
}

extension Findings {
    /// All of them in words, with the lines they are about.
    var text: String {
        var sources: [String: String] = [:]
        for path in Set(all.flatMap { [$0.place.path, $0.related?.place.path ?? $0.place.path] }) {
            guard let data = FileManager.default.contents(atPath: path) else { continue }
            sources[path] = String(decoding: data, as: UTF8.self)
        }
        return FindingText(sources: sources).text(of: all)
    }
}
