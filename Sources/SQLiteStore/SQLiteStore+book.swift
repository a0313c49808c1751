public import Dialogue
import GRDB

/// What persons look at and change.
extension SQLiteStore {
    public func shops() async throws -> [ShopRecord] {
        try await reading { db in
            try Row.fetchAll(db, sql: "SELECT id, zone FROM shop ORDER BY id").map { ShopRecord(id: $0[0], zone: Zone(rawValue: $0[1]) ?? .wib) }
        }
    }

    public func conversations(of shop: String, after: String?, limit: Int) async throws -> [Snapshot] {
        try await snapshots(
            of: shop, where: "merged_into IS NULL AND address > ? ORDER BY address LIMIT ?", arguments: [after ?? "", limit])
    }

    public func needingPerson(in shop: String) async throws -> [Snapshot] {
        try await snapshots(of: shop, where: "needs_person IS NOT NULL ORDER BY needs_person, address", arguments: [])
    }

    private func snapshots(of shop: String, where condition: String, arguments: StatementArguments) async throws -> [Snapshot] {
        try await reading { db in
            let lastOrder = try Int.fetchOne(db, sql: "SELECT last_order FROM shop WHERE id = ?", arguments: [shop]) ?? 0
            let reserved = try CustomerRow.reserved(in: shop, db)
            let sql = "SELECT id, version, conversation, customer FROM customer WHERE shop = ? AND \(condition)"
            return try Row.fetchAll(db, sql: sql, arguments: [shop] + arguments).map { row in
                var snapshot = try CustomerRow.snapshot(row, in: db)
                (snapshot.lastOrder, snapshot.reserved) = (lastOrder, reserved)
                return snapshot
            }
        }
    }

    public func orders(of shop: String) async throws -> [PlacedOrder] {
        try await placedOrders(where: "placed_order.shop = ? ORDER BY number", arguments: [shop])
    }

    public func order(_ number: String, of shop: String) async throws -> PlacedOrder? {
        try await placedOrders(where: "placed_order.shop = ? AND number = ?", arguments: [shop, number]).first
    }

    private func placedOrders(where condition: String, arguments: StatementArguments) async throws -> [PlacedOrder] {
        try await reading { db in
            let sql = "SELECT address, body FROM placed_order LEFT JOIN customer ON customer.id = placed_order.customer WHERE \(condition)"
            return try Row.fetchAll(db, sql: sql, arguments: arguments).map { PlacedOrder(customer: $0[0], order: try value(Order.self, $0[1])) }
        }
    }

    public func turns(of key: ConversationKey) async throws -> [TurnRecord] {
        try await reading { db in
            guard let id = try CustomerRow.id(of: key, in: db) else { return [] }
            return try String.fetchAll(db, sql: "SELECT body FROM turn WHERE customer IN \(CustomerRow.family) ORDER BY id", arguments: [id])
                .map { try value(TurnRecord.self, $0) }
        }
    }

    public func customer(ofEvent id: String, in shop: String) async throws -> String? {
        try await reading { db in
            let sql = """
                SELECT kept.address FROM turn JOIN customer AS own ON own.id = turn.customer
                JOIN customer AS kept ON kept.id = coalesce(own.merged_into, own.id) WHERE event = ? AND own.shop = ?
                """
            return try String.fetchOne(db, sql: sql, arguments: [id, shop])
        }
    }

    public func missed(in shop: String, limit: Int) async throws -> [TurnRecord] {
        try await reading { db in
            let sql = """
                SELECT body FROM turn JOIN customer ON customer.id = turn.customer WHERE is_missed AND shop = ? ORDER BY turn.id DESC LIMIT ?
                """
            return try String.fetchAll(db, sql: sql, arguments: [shop, limit]).map { try value(TurnRecord.self, $0) }
        }
    }

    public func openNotices(in shop: String) async throws -> [OwnerNotice] {
        try await reading { db in
            let sql = """
                SELECT notice.id, address, at, body FROM notice JOIN customer ON customer.id = notice.customer
                WHERE NOT is_done AND shop = ? ORDER BY notice.id
                """
            return try Row.fetchAll(db, sql: sql, arguments: [shop]).map {
                OwnerNotice(id: $0[0], customer: $0[1], at: Instant(milliseconds: $0[2]), notice: try value(Notice.self, $0[3]))
            }
        }
    }

    public func finish(notice: Int, in shop: String) async throws -> Bool {
        try await writing { db in
            let sql = "UPDATE notice SET is_done = 1 WHERE id = ? AND NOT is_done AND customer IN (SELECT id FROM customer WHERE shop = ?)"
            try db.execute(sql: sql, arguments: [notice, shop])
            return db.changesCount > 0
        }
    }

    public func merge(_ other: ConversationKey, into kept: ConversationKey) async throws -> Bool {
        try await writing { db in
            guard let from = try CustomerRow.id(of: other, in: db), let into = try CustomerRow.id(of: kept, in: db), from != into else {
                return false
            }
            let sql = "SELECT id, version, conversation, customer FROM customer WHERE id = ?"
            guard let theirs = try Row.fetchOne(db, sql: sql, arguments: [from]), let ours = try Row.fetchOne(db, sql: sql, arguments: [into]) else {
                return false
            }
            let merged = try CustomerRow.snapshot(ours, in: db).merging(try CustomerRow.snapshot(theirs, in: db))
            try db.execute(
                sql: "UPDATE customer SET version = ?, due = ?, needs_person = ?, conversation = ?, customer = ? WHERE id = ?",
                arguments: [
                    merged.version, merged.conversation.due?.milliseconds, merged.conversation.needsPerson?.milliseconds,
                    try json(merged.conversation), try json(merged.customer), into,
                ])
            try db.execute(
                sql: "UPDATE customer SET merged_into = ?1, due = NULL, needs_person = NULL WHERE id = ?2 OR merged_into = ?2",
                arguments: [into, from])
            try db.execute(sql: "UPDATE placed_order SET customer = ? WHERE customer = ?", arguments: [into, from])
            return true
        }
    }

    public func erase(_ key: ConversationKey) async throws -> Bool { try await writing { db in try Self.erase(key, in: db) } }

    /// - Parameter isRemembered: that they were here, as a hash.
    private static func erase(_ key: ConversationKey, isRemembered: Bool = true, in db: Database) throws -> Bool {
        guard let id = try CustomerRow.id(of: key, in: db) else { return false }
        for row in try Row.fetchAll(db, sql: "SELECT shop, number, body FROM placed_order WHERE customer = ?", arguments: [id]) {
            let body = try json(try value(Order.self, row[2]).withoutPerson)
            try db.execute(
                sql: "UPDATE placed_order SET customer = NULL, is_reserving = 0, body = ? WHERE shop = ? AND number = ?",
                arguments: [body, row[0] as String, row[1] as String])
        }
        try db.execute(sql: "UPDATE shop SET stock_version = stock_version + 1 WHERE id = ?", arguments: [key.shop])
        for table in ["UPDATE arrival SET address = '', body = NULL, state = 'done'", "DELETE FROM gateway_name"] {
            let theirs = "shop = ?2 AND address IN (SELECT address FROM customer WHERE id IN \(CustomerRow.family))"
            try db.execute(sql: "\(table) WHERE \(theirs)", arguments: [id, key.shop])
        }
        let theirs = "SELECT address FROM customer WHERE id IN \(CustomerRow.family)"
        for address in isRemembered ? try String.fetchAll(db, sql: theirs, arguments: [id]) : [] {
            try Forgotten.add(ConversationKey(shop: key.shop, customer: address), in: db)
        }
        // Turns, notices and merged addresses go with it.
        try db.execute(sql: "DELETE FROM customer WHERE id = ?", arguments: [id])
        return true
    }

    public func setPrivate(_ isPrivate: Bool, _ key: ConversationKey) async throws {
        try await writing { db in
            if isPrivate {
                try db.execute(sql: "INSERT OR IGNORE INTO shop (id, zone) VALUES (?, ?)", arguments: [key.shop, Zone.wib.rawValue])
                try db.execute(sql: "INSERT OR IGNORE INTO private_address VALUES (?, ?)", arguments: [key.shop, key.customer])
                if let id = try CustomerRow.id(of: key, in: db) {
                    let all = "INSERT OR IGNORE INTO private_address SELECT shop, address FROM customer WHERE id IN \(CustomerRow.family)"
                    try db.execute(sql: all, arguments: [id])
                }
                _ = try Self.erase(key, isRemembered: false, in: db)
            } else {
                try db.execute(sql: "DELETE FROM private_address WHERE shop = ? AND address = ?", arguments: [key.shop, key.customer])
            }
        }
    }

    public func privateAddresses(of shop: String) async throws -> [String] {
        try await reading { db in
            try String.fetchAll(db, sql: "SELECT address FROM private_address WHERE shop = ? ORDER BY address", arguments: [shop])
        }
    }

    /// Writes a copy of everything, as it is at this moment, into a new file.
    public func copy(to target: String) async throws {
        do {
            try await pool.vacuum(into: target)
        } catch {
            throw StoreFailure(error, path: target)
        }
    }

    /// Reads the whole file, and finds whatever is not as it should be.
    public func checkIntegrity() async throws {
        let findings = try await reading { db in try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") }
        if findings != ["ok"] { throw StoreFailure(.damaged, path: path) }
    }

    /// Whether a process has the file open. A file that cannot be opened is in nobody's use.
    public static func isInUse(_ path: String) -> Bool {
        var configuration = Configuration()
        configuration.busyMode = .immediateError
        do {
            // In exclusive mode the log's index must be nobody else's.
            try DatabaseQueue(path: path, configuration: configuration).inDatabase { db in
                try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
                try db.execute(sql: "BEGIN EXCLUSIVE; ROLLBACK")
            }
            return false
        } catch let error as DatabaseError {
            return error.resultCode == .SQLITE_BUSY
        } catch {
            return false
        }
    }
}
