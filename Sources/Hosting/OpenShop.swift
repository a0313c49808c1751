package import Dialogue
import Foundation
package import LuaRules

/// A shop that answers, and follows the edits of its files.
package actor OpenShop {
    package nonisolated let folder: ShopFolder
    package nonisolated var id: String { folder.id }
    private let bot: Bot
    private let store: any Store
    /// What happens late does not happen before what has happened.
    private var lastWake = Instant(milliseconds: 0)
    private var loaded: LoadedShop
    /// What the files looked like when they were last tried.
    private var fingerprint: String

    /// - Throws: `Findings` when the rules do not load.
    package init(_ folder: ShopFolder, store: any Store) async throws {
        self.folder = folder
        self.store = store
        let bot = Bot(store: store, on: ShopThread(name: folder.id))
        // Taken before the files are read: an edit made meanwhile is seen at the next message.
        fingerprint = folder.fingerprint()
        loaded = try await Self.load(folder, into: bot)
        self.bot = bot
    }

    package var shop: Shop { loaded.shop }
    package var warnings: [Finding] { loaded.warnings }

    private static func load(_ folder: ShopFolder, after former: LoadedShop? = nil, into bot: Bot) async throws -> LoadedShop {
        let loaded = try await LoadedShop.load(folder, after: former)
        try await bot.load { try LuaRuleBook(loaded) }
        return loaded
    }

    /// Takes up edits since the last call. Gives back what is wrong with them, if anything; the rules
    /// of before then stay. Nil when nothing was edited.
    package func followEdits(always: Bool = false) async -> Result<Shop, Findings>? {
        let seen = folder.fingerprint()
        guard always || seen != fingerprint else { return nil }
        fingerprint = seen
        do {
            loaded = try await Self.load(folder, after: loaded, into: bot)
            return .success(loaded.shop)
        } catch let findings as Findings {
            return .failure(findings)
        } catch {
            return .failure(Findings([Finding(at: Place(path: folder.path), "\(error)")]))
        }
    }

    package func receive(_ event: Event, taking arrivals: Commit.Taken = .init()) async throws -> Turn {
        try await bot.receive(event, taking: arrivals)
    }

    /// The turn that an event would be; nothing is written.
    package func preview(_ event: Event) async throws -> Turn { try await bot.preview(event) }

    /// Notices go to the owner by this way from now on.
    package func tellOwner(by route: Route?) async { await bot.tellOwner(by: route) }

    /// Lets happen what is to happen without a message until `now`.
    /// - Parameters:
    ///   - customer: only to this one, if given.
    ///   - isMade: the clock is moved by hand, and each thing happens in its time; else what is late happens now.
    package func passTime(to now: Instant, customer: String? = nil, isMade: Bool = false) async throws {
        for turn in try await turnsDue(at: now, customer: customer, isMade: isMade) { report(turn.failures) }
    }

    /// The same, with the turns that it takes.
    package func turnsDue(at now: Instant, customer: String? = nil, isMade: Bool = false) async throws -> [Turn] {
        var turns: [Turn] = []
        // Whoever writes now does not wait until all that is late after an outage has happened.
        while turns.count < (isMade ? Int.max : Self.mostLate), let due = try await bot.nextDue(customer: customer), due.at <= now {
            lastWake = max(due.at, lastWake)
            guard let turn = try await bot.wake(at: isMade ? lastWake : now, customer: customer) else { break }
            turns.append(turn)
        }
        return turns
    }

    private static let mostLate = 32

    /// What is to be delivered without having been asked for.
    package func outbox(customer: String? = nil) async throws -> [OutboxItem] { try await store.outbox(of: folder.id, customer: customer) }

    package func delivered(_ items: [OutboxItem]) async throws { try await store.delivered(items, in: folder.id) }

    package func perform(_ lua: String, customer: String, now: Instant, beforeEvent id: String?) async throws -> Result<Value, RuleFailure> {
        try await bot.perform(lua, at: Place(path: "before", line: 1), customer: customer, now: now, beforeEvent: id)
    }
}

/// Where the bot finds the plugins that came with it: `share/laris/plugins` beside its `bin`; of one that is not installed, those of
/// the checkout that it was built in.
package var installedPlugins: String? {
    let program = URL(filePath: CommandLine.arguments[0])
    let real = FileManager.default.fileExists(atPath: "/proc/self/exe") ? URL(filePath: "/proc/self/exe") : program
    let folder = real.resolvingSymlinksInPath().deletingLastPathComponent()
    let checkout = folder.path.range(of: "/.build/").map { "\(folder.path[..<$0.lowerBound])/plugins" }
    let places = [folder.deletingLastPathComponent().appending(path: "share/laris/plugins").path, checkout].compactMap(\.self)
    return places.first(where: FileManager.default.fileExists)
}

/// This moment; the only place that asks the clock.
package func currentInstant() -> Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
