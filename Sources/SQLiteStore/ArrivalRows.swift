public import Dialogue
import GRDB

/// Something that came in by a webhook, as it is kept until it is answered.
public struct KeptArrival: Sendable, Hashable {
    /// The number of its row; 0 before it has one.
    public var id = 0
    /// The connection it came by.
    public var line: String
    /// The gateway's own id, unique within the line.
    public var external: String
    public var shop: String
    public var address: String
    public var received: Instant
    /// What the bridge needs to answer it.
    public var body: [UInt8]
    /// Not to be answered: kept to be looked at.
    public var isUnknown: Bool
    /// Every name that the gateway has for the person.
    public var names: [String]
    /// When the person wrote, by the gateway's clock; nil for what is no message of theirs.
    public var wroteAt: Instant?

    public init(
        line: String, external: String, shop: String, address: String, received: Instant, body: [UInt8], isUnknown: Bool = false,
        names: [String] = [], wroteAt: Instant? = nil
    ) {
        self.line = line
        self.external = external
        self.shop = shop
        self.address = address
        self.received = received
        self.body = body
        self.isUnknown = isUnknown
        self.names = names
        self.wroteAt = wroteAt
    }
}

enum ArrivalRows {
    /// - Returns: with its number and the address that is known for its names; nil if it was there already.
    static func insert(_ arrival: KeptArrival, in db: Database) throws -> KeptArrival? {
        var arrival = arrival
        let known = try arrival.names.lazy.compactMap { name in
            try String.fetchOne(
                db.cachedStatement(sql: "SELECT address FROM gateway_name WHERE line = ? AND name = ?"), arguments: [arrival.line, name])
        }.first
        if let known { arrival.address = known }
        let isPrivate = try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT 1 FROM private_address WHERE shop = ? AND address = ?"), arguments: [arrival.shop, arrival.address])
        let rows = try WriteStatement(
            """
            INSERT INTO arrival (line, external, shop, address, received, state, body) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING RETURNING id
            """, in: db)
        try rows.bind(1, arrival.line)
        try rows.bind(2, arrival.external)
        try rows.bind(3, arrival.shop)
        try rows.bind(4, isPrivate == nil ? arrival.address : "")
        try rows.bind(5, arrival.received.milliseconds)
        try rows.bind(6, isPrivate != nil ? "done" : arrival.isUnknown ? "unknown" : "waiting")
        // Of who is private nothing is kept.
        if isPrivate == nil { try rows.bind(7, arrival.body) } else { try rows.bind(7, nil as String?) }
        guard let id = try rows.run(), isPrivate == nil else { return nil }
        arrival.id = Int(id)
        for name in arrival.names { try note(name, of: arrival, in: db) }
        return arrival
    }

    private static func note(_ name: String, of arrival: KeptArrival, in db: Database) throws {
        let names = try WriteStatement(
            """
            INSERT INTO gateway_name (line, name, shop, address, last_message) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT DO UPDATE SET last_message = max(coalesce(last_message, ?5), coalesce(?5, last_message))
            """, in: db)
        try names.bind(1, arrival.line)
        try names.bind(2, name)
        try names.bind(3, arrival.shop)
        try names.bind(4, arrival.address)
        try names.bind(5, arrival.wroteAt?.milliseconds)
        try names.run()
    }

    static func finish(_ id: Int, in db: Database) throws {
        let rows = try WriteStatement("UPDATE arrival SET state = 'done', body = NULL WHERE id = ?", in: db)
        try rows.bind(1, Int64(id))
        try rows.run()
    }
}

extension SQLiteStore {
    /// Keeps what came in, each thing once; what is told about deliveries is noted with it.
    /// - Returns: what is new and to be answered, in its order; the deliveries that are given up for what was told of them; and
    ///   whether others are to be sent because of it.
    public func keep(
        _ arrivals: [KeptArrival], statuses: [DeliveryStatus] = []
    ) async throws -> (new: [KeptArrival], dead: [Int], isQueued: Bool) {
        try await grouped { db in
            let effects = try statuses.map { try DeliveryRows.note($0, in: db) }
            let dead = effects.compactMap { if case .dead(let id) = $0 { id } else { nil } }
            return (try arrivals.compactMap { try ArrivalRows.insert($0, in: db) }.filter { !$0.isUnknown }, dead, effects.contains(.queued))
        }
    }

    /// What waits to be answered, the oldest first.
    /// - Parameter sender: only what they sent, if given.
    public func waitingArrivals(of sender: ConversationKey? = nil) async throws -> [KeptArrival] {
        let only = sender == nil ? "" : "AND shop = ? AND address = ?"
        return try await arrivals("state = 'waiting' \(only)", sender.map { [$0.shop, $0.customer] } ?? [])
    }

    private func arrivals(_ condition: String, _ arguments: StatementArguments = []) async throws -> [KeptArrival] {
        try await reading { db in
            let sql = "SELECT id, line, external, shop, address, received, body FROM arrival WHERE \(condition) ORDER BY id"
            return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
                var arrival = KeptArrival(
                    line: row[1], external: row[2], shop: row[3], address: row[4], received: Instant(milliseconds: row[5]),
                    body: Array((row[6] as String? ?? "").utf8))
                arrival.id = row[0]
                return arrival
            }
        }
    }

    /// They need no answer.
    public func finish(arrivals: [Int]) async throws {
        try await grouped { db in for arrival in arrivals { try ArrivalRows.finish(arrival, in: db) } }
    }

    /// What was not understood and is kept to be looked at, the oldest first.
    public func unknownArrivals() async throws -> [KeptArrival] { try await arrivals("state = 'unknown'") }

    /// When a person last wrote on a line, by the gateway's clock.
    public func lastMessage(by route: Route) async throws -> Instant? {
        try await reading { db in
            let statement = try db.cachedStatement(sql: "SELECT last_message FROM gateway_name WHERE line = ? AND name = ?")
            return try Int64.fetchOne(statement, arguments: [route.line, route.to]).map(Instant.init(milliseconds:))
        }
    }

    /// Forgets the ids of what was answered before `moment`, and what was delivered before.
    public func prune(before moment: Instant) async throws {
        try await grouped { db in
            try db.execute(sql: "DELETE FROM arrival WHERE state <> 'waiting' AND received < ?", arguments: [moment.milliseconds])
            let month = moment.milliseconds - 22 * 86_400_000
            try db.execute(sql: "DELETE FROM delivery WHERE state IN ('sent', 'dropped') AND said_at < ?", arguments: [month])
        }
    }
}
