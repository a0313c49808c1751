import Dialogue
import Foundation
import GRDBSQLite

/// The writes of `SQLiteStore.commit` with nothing around them: the same statements, prepared once, through SQLite's
/// own interface, on a connection with the same settings.
final class BareSQLite {
    private let db: OpaquePointer
    private let begin, commit, shop, newCustomer, customer, knownCustomer, turn, notice, order, stock: OpaquePointer

    struct Failure: Error { let what: String }

    /// Opens a data file that the store has made.
    init(_ path: String) throws {
        var opened: OpaquePointer?
        guard sqlite3_open(path, &opened) == SQLITE_OK, let db = opened else { throw Failure(what: path) }
        self.db = db
        let settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON"
        guard sqlite3_exec(db, settings, nil, nil, nil) == SQLITE_OK else { throw Failure(what: settings) }
        func prepare(_ sql: String) throws -> OpaquePointer {
            var statement: OpaquePointer?
            guard sqlite3_prepare_v3(db, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil) == SQLITE_OK, let statement else {
                throw Failure(what: String(cString: sqlite3_errmsg(db)))
            }
            return statement
        }
        begin = try prepare("BEGIN IMMEDIATE")
        commit = try prepare("COMMIT")
        shop = try prepare("INSERT INTO shop (id, zone) VALUES (?, ?) ON CONFLICT DO UPDATE SET zone = excluded.zone")
        newCustomer = try prepare(
            """
            INSERT INTO customer (shop, address, version, due, needs_person, conversation, customer)
            SELECT ?1, ?2, 1, ?3, ?4, ?5, ?6
            WHERE NOT EXISTS (SELECT 1 FROM private_address WHERE shop = ?1 AND address = ?2)
            ON CONFLICT DO NOTHING RETURNING id
            """)
        func update(_ more: String) -> String {
            """
            UPDATE customer SET version = version + 1, due = ?4, needs_person = ?5, conversation = ?6\(more)
            WHERE shop = ?1 AND address = ?2 AND version = ?3 AND merged_into IS NULL RETURNING id
            """
        }
        customer = try prepare(update(", customer = ?7"))
        knownCustomer = try prepare(update(""))
        turn = try prepare("INSERT INTO turn (customer, event, at, is_missed, body) VALUES (?, ?, ?, ?, ?)")
        notice = try prepare("INSERT INTO notice (customer, at, body) VALUES (?, ?, ?)")
        order = try prepare(
            """
            INSERT INTO placed_order (shop, number, customer, is_reserving, body) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET is_reserving = excluded.is_reserving, body = excluded.body
            """)
        stock = try prepare("UPDATE shop SET stock_version = stock_version + 1, last_order = coalesce(?, last_order) WHERE id = ?")
    }

    deinit {
        for statement in [begin, commit, shop, newCustomer, customer, knownCustomer, turn, notice, order, stock] { sqlite3_finalize(statement) }
        sqlite3_close(db)
    }

    /// Writes these rows in one transaction.
    func write(_ batch: ArraySlice<BareRows>) throws {
        try run(begin)
        for rows in batch { try write(rows) }
        try run(commit)
    }

    private func write(_ rows: BareRows) throws {
        let id = try rows.version == 0 ? begin(rows) : goOn(rows)
        sqlite3_bind_int64(turn, 1, id)
        bind(turn, 2, rows.event)
        sqlite3_bind_int64(turn, 3, rows.at)
        sqlite3_bind_int64(turn, 4, rows.isMissed ? 1 : 0)
        bind(turn, 5, rows.turn)
        try run(turn)
        for body in rows.notices {
            sqlite3_bind_int64(notice, 1, id)
            sqlite3_bind_int64(notice, 2, rows.at)
            bind(notice, 3, body)
            try run(notice)
        }
        for placed in rows.orders {
            bind(order, 1, rows.shop)
            bind(order, 2, placed.number)
            sqlite3_bind_int64(order, 3, id)
            sqlite3_bind_int64(order, 4, placed.isReserving ? 1 : 0)
            bind(order, 5, placed.body)
            try run(order)
        }
        if !rows.orders.isEmpty {
            sqlite3_bind_null(stock, 1)
            bind(stock, 2, rows.shop)
            try run(stock)
        }
    }

    private func begin(_ rows: BareRows) throws -> Int64 {
        bind(shop, 1, rows.shop)
        bind(shop, 2, rows.zone)
        try run(shop)
        bind(newCustomer, 1, rows.shop)
        bind(newCustomer, 2, rows.address)
        bind(newCustomer, 3, rows.due)
        bind(newCustomer, 4, rows.needsPerson)
        bind(newCustomer, 5, rows.conversation)
        bind(newCustomer, 6, rows.customer)
        return try id(newCustomer)
    }

    private func goOn(_ rows: BareRows) throws -> Int64 {
        let statement = rows.customer == nil ? knownCustomer : customer
        bind(statement, 1, rows.shop)
        bind(statement, 2, rows.address)
        sqlite3_bind_int64(statement, 3, rows.version)
        bind(statement, 4, rows.due)
        bind(statement, 5, rows.needsPerson)
        bind(statement, 6, rows.conversation)
        if let body = rows.customer { bind(statement, 7, body) }
        return try id(statement)
    }

    private func bind(_ statement: OpaquePointer, _ at: Int32, _ text: Text?) {
        guard let text else { return _ = sqlite3_bind_null(statement, at) }
        // Without a destructor it is not copied.
        sqlite3_bind_text(statement, at, text.start, Int32(text.count), nil)
    }

    private func bind(_ statement: OpaquePointer, _ at: Int32, _ number: Int64?) {
        if let number { sqlite3_bind_int64(statement, at, number) } else { sqlite3_bind_null(statement, at) }
    }

    private func run(_ statement: OpaquePointer) throws {
        guard sqlite3_step(statement) == SQLITE_DONE else { throw failure }
        sqlite3_reset(statement)
    }

    private func id(_ statement: OpaquePointer) throws -> Int64 {
        guard sqlite3_step(statement) == SQLITE_ROW else { throw failure }
        let id = sqlite3_column_int64(statement, 0)
        guard sqlite3_step(statement) == SQLITE_DONE else { throw failure }
        sqlite3_reset(statement)
        return id
    }

    private var failure: Failure { Failure(what: String(cString: sqlite3_errmsg(db))) }

    /// How many rows this file and `other` do not have in common, but for the numbers that SQLite gave them.
    func differences(from other: String) throws -> Int {
        let customer = "SELECT shop, address, version, due, needs_person, conversation, customer FROM %.customer"
        let turn = "SELECT address, event, at, is_missed, body FROM %.turn JOIN %.customer ON customer.id = turn.customer"
        let order =
            "SELECT placed_order.shop, number, address, is_reserving, body FROM %.placed_order JOIN %.customer ON customer.id = placed_order.customer"
        let notice = "SELECT address, at, is_done, body FROM %.notice JOIN %.customer ON customer.id = notice.customer"
        guard sqlite3_exec(db, "ATTACH '\(other)' AS other", nil, nil, nil) == SQLITE_OK else { throw failure }
        var count = 0
        for rows in [customer, turn, order, notice] {
            for (one, two) in [("main", "other"), ("other", "main")] {
                let sql =
                    "SELECT count(*) FROM (\(rows.replacingOccurrences(of: "%", with: one)) EXCEPT \(rows.replacingOccurrences(of: "%", with: two)))"
                var statement: OpaquePointer?
                guard sqlite3_prepare_v2(db, sql, -1, &statement, nil) == SQLITE_OK, sqlite3_step(statement) == SQLITE_ROW else { throw failure }
                count += Int(sqlite3_column_int64(statement, 0))
                sqlite3_finalize(statement)
            }
        }
        return count
    }
}
