import Dialogue
import GRDB

/// A commit as the rows that it writes. A class, as it is handed on several times and has much in it.
final class CommitRows: Sendable {
    private let key: ConversationKey
    private let zone: String
    private let version: Int
    private let due: Int64?
    private let needsPerson: Int64?
    private let conversation: [UInt8]
    private let customer: [UInt8]?
    private let event: String?
    private let at: Int64
    private let isMissed: Bool
    private let turn: [UInt8]
    private let isUnasked: Bool
    private let orders: [(number: String, isReserving: Bool, body: [UInt8])]
    private let notices: [[UInt8]]
    private let drawn: ClosedRange<Int>?
    private let deliveries: [(delivery: Delivery, body: [UInt8])]
    private let arrivals: Commit.Taken
    /// Where the event came from, which an address that was merged keeps.
    private let sender: String

    init(_ commit: Commit) throws {
        key = commit.key
        zone = commit.zone.rawValue
        version = commit.version
        due = commit.conversation.due?.milliseconds
        needsPerson = commit.conversation.needsPerson?.milliseconds
        conversation = try StateCoder.encode(commit.conversation)
        customer = try (commit.customer ?? (commit.version == 0 ? Customer(id: commit.key.customer) : nil)).map { try StateCoder.encode($0) }
        event = commit.turn.event.id
        at = commit.turn.event.at.milliseconds
        isMissed = commit.turn.isMissed
        turn = try StateCoder.encode(commit.turn)
        isUnasked = commit.turn.isUnasked && commit.deliveries.isEmpty
        deliveries = try commit.deliveries.map { ($0, try StateCoder.encode($0)) }
        arrivals = commit.arrivals
        sender = commit.turn.event.customer
        orders = try commit.orders.map { ($0.number, $0.isReserving, try StateCoder.encode($0)) }
        notices = try commit.turn.notices.map { try StateCoder.encode($0) }
        drawn = commit.drawn
    }

    /// Writes all of it, or nothing: what may not be is found before the first row is written.
    func write(in db: Database) throws -> CommitOutcome {
        if let drawn, try lastOrder(in: db) != drawn.lowerBound - 1 { return .newerVersion }
        if !arrivals.ids.isEmpty, try !areWaiting(in: db) { return .arrivalsChanged }
        guard let id = try version == 0 ? begin(in: db) : goOn(in: db) else { return .newerVersion }
        let turns = try WriteStatement("INSERT INTO turn (customer, event, at, is_missed, body) VALUES (?, ?, ?, ?, ?)", in: db)
        try turns.bind(1, id)
        try turns.bind(2, event)
        try turns.bind(3, at)
        try turns.bind(4, isMissed)
        try turns.bind(5, turn)
        try turns.run()
        let written = db.lastInsertedRowID
        if isUnasked { try db.cachedStatement(sql: "INSERT INTO outbox (turn) VALUES (?)").execute(arguments: [written]) }
        for (delivery, body) in deliveries { try write(delivery, body, of: written, in: db) }
        for arrival in arrivals.ids { try ArrivalRows.finish(arrival, in: db) }
        for body in notices { try writeNotice(body, of: id, in: db) }
        if !orders.isEmpty || drawn != nil { try writeOrders(of: id, in: db) }
        return .done
    }

    /// Whether what the turn answers is unanswered, and nothing has come beside it.
    private func areWaiting(in db: Database) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT id FROM arrival WHERE shop = ? AND address = ? AND state = 'waiting'")
        let waiting = try Int.fetchSet(statement, arguments: [key.shop, sender])
        return arrivals.isAll ? waiting == Set(arrivals.ids) : waiting.isSuperset(of: arrivals.ids)
    }

    private func write(_ delivery: Delivery, _ body: [UInt8], of turn: Int64, in db: Database) throws {
        let rows = try WriteStatement("INSERT INTO delivery (turn, line, recipient, purpose, said_at, body) VALUES (?, ?, ?, ?, ?, ?)", in: db)
        try rows.bind(1, turn)
        try rows.bind(2, delivery.route.line)
        try rows.bind(3, delivery.route.to)
        try rows.bind(4, delivery.purpose.rawValue)
        try rows.bind(5, at)
        try rows.bind(6, body)
        try rows.run()
    }

    private func lastOrder(in db: Database) throws -> Int {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT last_order FROM shop WHERE id = ?"), arguments: [key.shop]) ?? 0
    }

    /// The first turn of a conversation: nil if somebody else began it, or the address has become private.
    private func begin(in db: Database) throws -> Int64? {
        try db.cachedStatement(sql: "INSERT INTO shop (id, zone) VALUES (?, ?) ON CONFLICT DO UPDATE SET zone = excluded.zone")
            .execute(arguments: [key.shop, zone])
        let customers = try WriteStatement(
            """
            INSERT INTO customer (shop, address, version, due, needs_person, conversation, customer)
            SELECT ?1, ?2, 1, ?4, ?5, ?6, ?7
            WHERE NOT EXISTS (SELECT 1 FROM private_address WHERE shop = ?1 AND address = ?2)
            ON CONFLICT DO NOTHING RETURNING id
            """, in: db)
        return try bindAll(to: customers).run()
    }

    private func goOn(in db: Database) throws -> Int64? {
        let customers = try WriteStatement(customer == nil ? Self.sameCustomer : Self.newCustomer, in: db)
        try customers.bind(3, Int64(version))
        return try bindAll(to: customers).run()
    }

    private func bindAll(to customers: WriteStatement) throws -> WriteStatement {
        try customers.bind(1, key.shop)
        try customers.bind(2, key.customer)
        try customers.bind(4, due)
        try customers.bind(5, needsPerson)
        try customers.bind(6, conversation)
        if let customer { try customers.bind(7, customer) }
        return customers
    }

    private func writeNotice(_ body: [UInt8], of customer: Int64, in db: Database) throws {
        let notices = try WriteStatement("INSERT INTO notice (customer, at, body) VALUES (?, ?, ?)", in: db)
        try notices.bind(1, customer)
        try notices.bind(2, at)
        try notices.bind(3, body)
        try notices.run()
    }

    private func writeOrders(of customer: Int64, in db: Database) throws {
        for order in orders {
            let placed = try WriteStatement(
                """
                INSERT INTO placed_order (shop, number, customer, is_reserving, body) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET is_reserving = excluded.is_reserving, body = excluded.body
                """, in: db)
            try placed.bind(1, key.shop)
            try placed.bind(2, order.number)
            try placed.bind(3, customer)
            try placed.bind(4, order.isReserving)
            try placed.bind(5, order.body)
            try placed.run()
        }
        try db.cachedStatement(sql: "UPDATE shop SET stock_version = stock_version + 1, last_order = coalesce(?, last_order) WHERE id = ?")
            .execute(arguments: [drawn?.upperBound, key.shop])
    }

    private static let sameCustomer = update(""), newCustomer = update(", customer = ?7")

    private static func update(_ more: String) -> String {
        """
        UPDATE customer SET version = version + 1, due = ?4, needs_person = ?5, conversation = ?6\(more)
        WHERE shop = ?1 AND address = ?2 AND version = ?3 AND merged_into IS NULL RETURNING id
        """
    }
}

func json(_ value: some Encodable) throws -> String { String(decoding: try StateCoder.encode(value), as: UTF8.self) }

func value<T: Decodable>(_ type: T.Type, _ json: String) throws -> T { try StateCoder.decode(type, from: Array(json.utf8)) }
