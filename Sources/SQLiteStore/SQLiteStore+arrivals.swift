public import Dialogue
import GRDB

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
