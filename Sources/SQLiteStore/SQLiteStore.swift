public import Dialogue
import Foundation
import GRDB

/// The store in one SQLite file, for all shops of a process and for several processes at once.
///
/// What a commit reports as done is on the disk: a killed process or a power cut loses nothing of it (write-ahead log
/// with `synchronous = FULL`, https://www.sqlite.org/pragma.html#pragma_synchronous). Commits that come while the
/// disk is busy wait together and are written in one transaction, so that the wait for the disk is paid once.
public actor SQLiteStore: Store {
    let pool: DatabasePool
    package nonisolated let path: String
    private var waiting: [Waiting] = []
    private var isWriting = false
    private var isOpen = true
    /// In how many transactions commits were written so far.
    package private(set) var transactions = 0
    /// What each shop reserves, with the version of its stock that it was read at.
    private var reserved: [String: (version: Int, reserved: Reserved)] = [:]

    /// A write that waits for its transaction.
    private struct Waiting {
        /// Writes, and gives back what tells whoever waits.
        var write: @Sendable (Database) throws -> @Sendable () -> Void
        var fail: @Sendable (any Error) -> Void
    }

    /// How many commits are written in one transaction at most.
    private static let mostAtOnce = 256

    /// Opens the file, or makes it. A file of an earlier version is brought up to date.
    /// - Parameter lockedFor: how many seconds another process is waited for that has the file locked.
    /// - Throws: `StoreFailure`.
    public init(path: String, lockedFor seconds: Double = 10) throws(StoreFailure) {
        self.path = path
        do {
            pool = try OpenFiles.opening(path) { isFirst in try Self.pool(path, lockedFor: seconds, isFirst: isFirst) }
        } catch let failure as StoreFailure {
            throw failure
        } catch {
            throw StoreFailure(error, path: path)
        }
    }

    /// Two processes that make the same file at once may meet where SQLite does not wait.
    private static func pool(_ path: String, lockedFor seconds: Double, isFirst: Bool) throws -> DatabasePool {
        let end = ContinuousClock.now + .seconds(seconds)
        while true {
            do throws(StoreFailure) {
                return try openPool(path, lockedFor: seconds, isFirst: isFirst)
            } catch {
                guard error.reason == .locked, .now < end else { throw error }
            }
            Thread.sleep(forTimeInterval: 0.02)
        }
    }

    private static func openPool(_ path: String, lockedFor seconds: Double, isFirst: Bool) throws(StoreFailure) -> DatabasePool {
        do {
            if isFirst {
                if let reason = try DataFile(path: path).unfit { throw StoreFailure(reason, path: path) }
                DataFile(path: path).makeIfMissing()
            }
            var configuration = Configuration()
            configuration.busyMode = .timeout(seconds)
            configuration.maximumReaderCount = 2
            configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
            let pool = try DatabasePool(path: path, configuration: configuration)
            if try pool.read(Schema.isForeign) { throw StoreFailure(.notOurs, path: path) }
            // A file that belongs to nobody else: names and addresses are in it.
            try DataFile(path: path).makePrivate()
            if try pool.read(Schema.migrator.hasBeenSuperseded) { throw StoreFailure(.newer, path: path) }
            try Schema.migrate(pool)
            return pool
        } catch let failure as StoreFailure {
            throw failure
        } catch {
            throw StoreFailure(error, path: path)
        }
    }

    /// Lets nothing be read or written after it. Everything is in the one file then, and nothing in a log beside it.
    public func close() throws(StoreFailure) {
        do {
            // The pool closes its writer first, and its readers cannot write back the log.
            _ = try pool.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
            try pool.close()
            forget()
        } catch {
            throw StoreFailure(error, path: path)
        }
    }

    private func forget() {
        if isOpen { OpenFiles.closed(path) }
        isOpen = false
    }

    deinit { if isOpen { OpenFiles.closed(path) } }

    // MARK: A turn

    public func read(_ key: ConversationKey, event: String?) async throws -> Snapshot {
        let known = reserved[key.shop]
        let (snapshot, stock) = try await reading { db in try CustomerRow.snapshot(key, event: event, knowing: known, in: db) }
        if let stock { reserved[key.shop] = (stock, snapshot.reserved) }
        return snapshot
    }

    public func commit(_ commit: Commit) async throws -> CommitOutcome {
        // Made into text here, not while the file is locked.
        let rows = try CommitRows(commit)
        return try await grouped { db in try rows.write(in: db) }
    }

    /// Writes in one transaction with all that waits.
    func grouped<T: Sendable>(_ write: @escaping @Sendable (Database) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<T, any Error>) in
            waiting.append(
                Waiting(
                    write: { db in
                        let value = try write(db)
                        return { done.resume(returning: value) }
                    }, fail: { done.resume(throwing: $0) }))
            if !isWriting {
                isWriting = true
                Task { await writeAll() }
            }
        }
    }

    private func writeAll() async {
        while !waiting.isEmpty {
            let batch = Array(waiting.prefix(Self.mostAtOnce))
            waiting.removeFirst(batch.count)
            await write(batch)
        }
        isWriting = false
    }

    /// All in one transaction; if that fails, each in one of its own, so that only the one fails that cannot be written.
    private func write(_ batch: [Waiting]) async {
        transactions += 1
        do {
            for tell in try await pool.write({ db in try batch.map { try $0.write(db) } }) { tell() }
        } catch {
            guard batch.count > 1 else {
                batch[0].fail(StoreFailure(error, path: path))
                return
            }
            for one in batch { await write([one]) }
        }
    }

    public func nextDue(in shop: String, customer: String?) async throws -> Due? {
        try await reading { db in
            let only = try customer.flatMap { try CustomerRow.id(of: ConversationKey(shop: shop, customer: $0), in: db) }
            if customer != nil, only == nil { return nil }
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT address, due FROM customer WHERE shop = ? AND due IS NOT NULL \(only == nil ? "" : "AND id = ?")
                    ORDER BY due, address LIMIT 1
                    """, arguments: only == nil ? [shop] : [shop, only])
            return row.map { Due(customer: $0[0], at: Instant(milliseconds: $0[1])) }
        }
    }

    public func outbox(of shop: String, customer: String?) async throws -> [OutboxItem] {
        try await reading { db in
            let only = try customer.map { try CustomerRow.id(of: ConversationKey(shop: shop, customer: $0), in: db) ?? 0 }
            let sql = """
                SELECT turn.id, kept.address, turn.body FROM outbox JOIN turn ON turn.id = outbox.turn JOIN customer AS own ON own.id = turn.customer
                JOIN customer AS kept ON kept.id = coalesce(own.merged_into, own.id)
                WHERE own.shop = ?1 AND (?2 IS NULL OR kept.id = ?2) ORDER BY turn.id
                """
            return try Row.fetchAll(db, sql: sql, arguments: [shop, only]).map {
                OutboxItem(id: $0[0], customer: $0[1], turn: try value(TurnRecord.self, $0[2]))
            }
        }
    }

    public func delivered(_ items: [OutboxItem], in shop: String) async throws {
        if items.isEmpty { return }
        try await writing { db in
            for item in items { try db.execute(sql: "DELETE FROM outbox WHERE turn = ?", arguments: [item.id]) }
        }
    }

    // MARK: The file

    /// - Throws: if the file cannot be written, as on a full disk.
    public func checkWritable() async throws {
        try await writing { db in
            try db.execute(sql: "INSERT INTO gateway_name (line, name, shop, address) VALUES ('', 'probe', '', '')")
            try db.execute(sql: "DELETE FROM gateway_name WHERE line = '' AND name = 'probe'")
        }
    }

    /// Changes whenever another process has written to the file.
    public func dataVersion() async throws -> Int {
        // Without a transaction, which would lock the file to look at it.
        try await toTheEnd { [pool] in
            try await pool.writeWithoutTransaction { db in try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }
        }
    }

    // MARK: Both ways

    func reading<T: Sendable>(_ read: @escaping @Sendable (Database) throws -> T) async throws(StoreFailure) -> T {
        try await toTheEnd { [pool] in try await pool.read(read) }
    }

    func writing<T: Sendable>(_ write: @escaping @Sendable (Database) throws -> T) async throws(StoreFailure) -> T {
        try await toTheEnd { [pool] in try await pool.write(write) }
    }

    /// Whether or not the caller is cancelled meanwhile: of a cancelled task GRDB interrupts the connection, and SQLite may
    /// then refuse what comes next on it, which is somebody else's.
    private func toTheEnd<T: Sendable>(_ access: @escaping @Sendable () async throws -> T) async throws(StoreFailure) -> T {
        do {
            return try await Task(operation: access).value
        } catch {
            throw StoreFailure(error, path: path)
        }
    }
}
