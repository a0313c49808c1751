import Dialogue
import GRDB

/// A commit as the rows that it writes.
struct CommitRows: Sendable {
    private let key: ConversationKey
    private let zone: String
    private let version: Int
    private let due: Int64?
    private let needsPerson: Int64?
    private let conversation: String
    private let customer: String?
    private let event: String?
    private let at: Int64
    private let isMissed: Bool
    private let turn: String
    private let isUnasked: Bool
    private let orders: [(number: String, isReserving: Bool, body: String)]
    private let notices: [String]
    private let drawn: ClosedRange<Int>?

    init(_ commit: Commit) throws {
        key = commit.key
        zone = commit.zone.rawValue
        version = commit.version
        due = commit.conversation.due?.milliseconds
        needsPerson = commit.conversation.needsPerson?.milliseconds
        conversation = try json(commit.conversation)
        customer = try (commit.customer ?? (commit.version == 0 ? Customer(id: commit.key.customer) : nil)).map(json)
        event = commit.turn.event.id
        at = commit.turn.event.at.milliseconds
        isMissed = commit.turn.isMissed
        turn = try json(commit.turn)
        isUnasked = commit.turn.isUnasked
        orders = try commit.orders.map { ($0.number, $0.isReserving, try json($0)) }
        notices = try commit.turn.notices.map(json)
        drawn = commit.drawn
    }

    /// Writes all of it, or nothing: what may not be is found before the first row is written.
    func write(in db: Database) throws -> CommitOutcome {
        if let drawn, try lastOrder(in: db) != drawn.lowerBound - 1 { return .newerVersion }
        guard let id = try version == 0 ? begin(in: db) : goOn(in: db) else { return .newerVersion }
        let turns = try db.cachedStatement(sql: "INSERT INTO turn (customer, event, at, is_missed, body) VALUES (?, ?, ?, ?, ?)")
        try turns.execute(arguments: [id, event, at, isMissed, turn])
        if isUnasked { try db.cachedStatement(sql: "INSERT INTO outbox (turn) VALUES (?)").execute(arguments: [db.lastInsertedRowID]) }
        for body in notices {
            try db.cachedStatement(sql: "INSERT INTO notice (customer, at, body) VALUES (?, ?, ?)").execute(arguments: [id, at, body])
        }
        if !orders.isEmpty || drawn != nil { try writeOrders(of: id, in: db) }
        return .done
    }

    private func lastOrder(in db: Database) throws -> Int {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT last_order FROM shop WHERE id = ?"), arguments: [key.shop]) ?? 0
    }

    /// The first turn of a conversation: nil if somebody else began it, or the address has become private.
    private func begin(in db: Database) throws -> Int64? {
        try db.cachedStatement(sql: "INSERT INTO shop (id, zone) VALUES (?, ?) ON CONFLICT DO UPDATE SET zone = excluded.zone")
            .execute(arguments: [key.shop, zone])
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO customer (shop, address, version, due, needs_person, conversation, customer)
                SELECT ?1, ?2, 1, ?3, ?4, ?5, ?6
                WHERE NOT EXISTS (SELECT 1 FROM private_address WHERE shop = ?1 AND address = ?2)
                ON CONFLICT DO NOTHING RETURNING id
                """)
        return try Int64.fetchOne(statement, arguments: [key.shop, key.customer, due, needsPerson, conversation, customer])
    }

    private func goOn(in db: Database) throws -> Int64? {
        let change = customer == nil ? "" : ", customer = ?7"
        let statement = try db.cachedStatement(
            sql: """
                UPDATE customer SET version = version + 1, due = ?4, needs_person = ?5, conversation = ?6\(change)
                WHERE shop = ?1 AND address = ?2 AND version = ?3 AND merged_into IS NULL RETURNING id
                """)
        let common: StatementArguments = [key.shop, key.customer, version, due, needsPerson, conversation]
        return try Int64.fetchOne(statement, arguments: customer == nil ? common : common + [customer])
    }

    private func writeOrders(of customer: Int64, in db: Database) throws {
        for order in orders {
            try db.cachedStatement(
                sql: """
                    INSERT INTO placed_order (shop, number, customer, is_reserving, body) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT DO UPDATE SET is_reserving = excluded.is_reserving, body = excluded.body
                    """
            ).execute(arguments: [key.shop, order.number, customer, order.isReserving, order.body])
        }
        try db.cachedStatement(sql: "UPDATE shop SET stock_version = stock_version + 1, last_order = coalesce(?, last_order) WHERE id = ?")
            .execute(arguments: [drawn?.upperBound, key.shop])
    }
}

func json(_ value: some Encodable) throws -> String { String(decoding: try StateCoder.encode(value), as: UTF8.self) }

func value<T: Decodable>(_ type: T.Type, _ json: String) throws -> T { try StateCoder.decode(type, from: Array(json.utf8)) }
