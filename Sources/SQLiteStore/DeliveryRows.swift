public import Dialogue
import GRDB

/// A delivery as it is kept.
public struct KeptDelivery: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case queued
        /// A request is on its way, or was when the process ended.
        case sending
        case sent
        /// Whether it arrived nobody knows.
        case unknown
        /// Given up; a person decides.
        case dead
        /// Not sent, and rightly so.
        case dropped
    }

    public var id: Int
    public var shop: String
    /// Whose conversation it is said in.
    public var customer: String
    public var delivery: Delivery
    public var state: State
    public var saidAt: Instant
    /// Not to be tried before.
    public var nextAt: Instant
    /// Of the messages that it is split into, how many are with the gateway.
    public var partsSent: Int
    public var attempts: Int
    /// It was sent again though nobody knew whether it had arrived.
    public var wasUnknown: Bool
    public var gatewayID: String?
    /// Why it is not sent.
    public var reason: String?
}

/// What a gateway told about one.
public struct DeliveryStatus: Sendable, Hashable {
    public var line: String
    /// Our number of it, if the gateway gives it back; else the gateway's.
    public var ours: Int?
    public var gatewayID: String
    /// Which of its messages, from 0, if the gateway tells.
    public var part: Int?
    /// `sent`, `delivered`, `read`; nil when it failed.
    public var reached: String?
    /// Why it failed.
    public var reason: String?
    /// It may be tried again then; nil: it may not.
    public var retryAt: Instant?

    public init(
        line: String, ours: Int?, part: Int? = nil, gatewayID: String, reached: String?, reason: String? = nil, retryAt: Instant? = nil
    ) {
        self.line = line
        self.ours = ours
        self.part = part
        self.gatewayID = gatewayID
        self.reached = reached
        self.reason = reason
        self.retryAt = retryAt
    }

    /// The furthest comes last.
    fileprivate static let order = ["sent", "delivered", "read"]
    /// So often a delivery that failed after it was accepted is tried again.
    fileprivate static let mostTries = 3
}

enum DeliveryRows {
    static let select = """
        SELECT delivery.id, kept.shop, kept.address, delivery.body, delivery.state, delivery.said_at, delivery.next_at, delivery.parts_sent,
            delivery.attempts, delivery.was_unknown, delivery.gateway_id, delivery.reason
        FROM delivery JOIN turn ON turn.id = delivery.turn JOIN customer AS own ON own.id = turn.customer
        JOIN customer AS kept ON kept.id = coalesce(own.merged_into, own.id)
        """

    static func kept(_ row: Row) throws -> KeptDelivery {
        KeptDelivery(
            id: row[0], shop: row[1], customer: row[2], delivery: try value(Delivery.self, row[3]),
            state: KeptDelivery.State(rawValue: row[4]) ?? .dead, saidAt: Instant(milliseconds: row[5]), nextAt: Instant(milliseconds: row[6]),
            partsSent: row[7], attempts: row[8], wasUnknown: row[9], gatewayID: row[10], reason: row[11])
    }

    /// What a status does to the delivery that it tells of.
    enum Effect: Equatable {
        case noted
        /// It is to be sent, again or further.
        case queued
        /// It is given up.
        case dead(Int)
    }

    /// A status that comes twice, late or in the wrong order takes nothing back.
    static func note(_ status: DeliveryStatus, in db: Database) throws -> Effect {
        let sql = "SELECT id, state, reached, parts_sent, attempts FROM delivery WHERE line = ?1 AND (id = ?2 OR gateway_id = ?3)"
        guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [status.line, status.ours, status.gatewayID]) else { return .noted }
        let id: Int = row[0], state: String = row[1], before: String? = row[2], parts: Int = row[3], attempts: Int = row[4]
        if let reached = status.reached {
            let order = DeliveryStatus.order
            let furthest = max(before.flatMap(order.firstIndex) ?? 0, order.firstIndex(of: reached) ?? 0)
            try db.execute(
                sql: "UPDATE delivery SET reached = ?, reached_part = coalesce(?, parts_sent), gateway_id = coalesce(gateway_id, ?) WHERE id = ?",
                arguments: [order[furthest], status.part, status.gatewayID, id])
            // That this part arrived is known now; what follows it goes on.
            if state == "unknown", status.part ?? parts == parts {
                let sql = "UPDATE delivery SET state = 'queued', next_at = 0, parts_sent = parts_sent + 1, reason = NULL WHERE id = ?"
                try db.execute(sql: sql, arguments: [id])
                return .queued
            }
            return .noted
        }
        if before == "delivered" || before == "read" || state == "dead" || state == "dropped" || state == "queued" { return .noted }
        if let retryAt = status.retryAt, attempts < DeliveryStatus.mostTries {
            let sql = "UPDATE delivery SET state = 'queued', attempts = attempts + 1, parts_sent = ?, next_at = ?, reason = ? WHERE id = ?"
            try db.execute(sql: sql, arguments: [status.part ?? 0, retryAt.milliseconds, status.reason, id])
            return .queued
        }
        try db.execute(sql: "UPDATE delivery SET state = 'dead', reason = ? WHERE id = ?", arguments: [status.reason, id])
        return .dead(id)
    }
}

extension SQLiteStore {
    /// Deliveries in the order in which they were said.
    /// - Parameters:
    ///   - states: only those that are in one of these.
    ///   - after: only those with a greater number.
    public func deliveries(in states: Set<KeptDelivery.State>, after: Int = 0, limit: Int = .max) async throws -> [KeptDelivery] {
        let list = states.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
        return try await reading { db in
            let sql = "\(DeliveryRows.select) WHERE delivery.state IN (\(list)) AND delivery.id > ? ORDER BY delivery.id LIMIT ?"
            return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [after, limit]).map(DeliveryRows.kept)
        }
    }

    public func delivery(_ id: Int) async throws -> KeptDelivery? {
        try await reading { db in
            try Row.fetchOne(db.cachedStatement(sql: "\(DeliveryRows.select) WHERE delivery.id = ?"), arguments: [id]).map(DeliveryRows.kept)
        }
    }

    /// What was said to somebody lately.
    public func deliveries(to key: ConversationKey, since: Instant) async throws -> [KeptDelivery] {
        try await reading { db in
            let sql = "\(DeliveryRows.select) WHERE own.shop = ? AND own.address = ? AND turn.at >= ? ORDER BY delivery.id"
            return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [key.shop, key.customer, since.milliseconds]).map(DeliveryRows.kept)
        }
    }

    /// Whether a message of that gateway id is one that was delivered from here.
    public func isOurs(_ gatewayID: String, on line: String) async throws -> Bool {
        try await reading { db in
            let statement = try db.cachedStatement(sql: "SELECT 1 FROM delivery WHERE line = ? AND gateway_id = ?")
            return try Bool.fetchOne(statement, arguments: [line, gatewayID]) ?? false
        }
    }

    /// Writes how far a delivery is.
    public func update(_ kept: KeptDelivery, sentAt: Instant? = nil) async throws {
        try await grouped { db in
            try db.cachedStatement(
                sql: """
                    UPDATE delivery SET state = ?, next_at = ?, parts_sent = ?, attempts = ?, was_unknown = ?, gateway_id = coalesce(?, gateway_id),
                        reason = ?, sent_at = coalesce(?, sent_at)
                    WHERE id = ? AND NOT (state = 'dead' AND ?1 IN ('sent', 'unknown'))
                    """
            ).execute(arguments: [
                kept.state.rawValue, kept.nextAt.milliseconds, kept.partsSent, kept.attempts, kept.wasUnknown, kept.gatewayID, kept.reason,
                sentAt?.milliseconds, kept.id,
            ])
        }
    }

    /// Takes one that waits, to be sent by nobody else.
    /// - Returns: false if it does not wait any more, or is further than `kept` knows.
    public func claim(_ kept: KeptDelivery) async throws -> Bool {
        try await grouped { db in
            let sql = "UPDATE delivery SET state = 'sending' WHERE id = ? AND state = 'queued' AND parts_sent = ?"
            try db.cachedStatement(sql: sql).execute(arguments: [kept.id, kept.partsSent])
            return db.changesCount > 0
        }
    }

    /// Whether a part that left without an answer arrived is not known, unless a status was faster and has told.
    /// - Returns: as it is now; nil if it is not kept any more.
    public func doubt(_ kept: KeptDelivery) async throws -> KeptDelivery? {
        try await grouped { db in
            let sql = """
                UPDATE delivery SET was_unknown = ?, reason = ?, state = CASE WHEN reached_part = parts_sent THEN 'queued' ELSE 'unknown' END,
                    parts_sent = parts_sent + (reached_part IS parts_sent)
                WHERE id = ? AND state = 'sending'
                """
            try db.cachedStatement(sql: sql).execute(arguments: [kept.wasUnknown, kept.reason, kept.id])
            return try Row.fetchOne(db.cachedStatement(sql: "\(DeliveryRows.select) WHERE delivery.id = ?"), arguments: [kept.id]).map(
                DeliveryRows.kept)
        }
    }

    /// When promotions were sent to somebody, from `since` on.
    public func promos(by route: Route, since: Instant) async throws -> [Instant] {
        try await reading { db in
            let sql = "SELECT sent_at FROM delivery WHERE line = ? AND recipient = ? AND purpose = 'promo' AND state = 'sent' AND sent_at >= ?"
            return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [route.line, route.to, since.milliseconds])
                .map(Instant.init(milliseconds:))
        }
    }

    /// What was given up or is unknown is sent after all, or is not to be sent.
    /// - Parameter now: an answer counts as said then.
    /// - Returns: how many there were.
    public func decide(deliveries ids: [Int], isRetried: Bool, now: Instant) async throws -> Int {
        try await writing { db in
            let change = isRetried ? "state = 'queued', attempts = 0, next_at = 0, said_at = \(now.milliseconds), reason = NULL" : "state = 'dropped'"
            let only = ids.map(String.init).joined(separator: ", ")
            try db.execute(sql: "UPDATE delivery SET \(change) WHERE state IN ('dead', 'unknown') AND id IN (\(only))")
            return db.changesCount
        }
    }

    /// - Throws: if the file cannot be written, as on a full disk.
    public func checkWritable() async throws {
        try await writing { db in
            try db.execute(sql: "INSERT INTO gateway_name (line, name, shop, address) VALUES ('', 'probe', '', '')")
            try db.execute(sql: "DELETE FROM gateway_name WHERE line = '' AND name = 'probe'")
        }
    }

    /// Changes whenever another process has written to the file.
    public func dataVersion() async throws -> Int {
        try await writing { db in try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }
    }
}
