public import Dialogue
import GRDB

extension SQLiteStore {
    /// Deliveries in the order in which they were said.
    /// - Parameters:
    ///   - states: only those that are in one of these.
    ///   - after: only those with a greater number.
    public func deliveries(in states: Set<KeptDelivery.State>, after: Int = 0) async throws -> [KeptDelivery] {
        let list = states.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
        return try await reading { db in
            let sql = "\(DeliveryRows.select) WHERE delivery.state IN (\(list)) AND delivery.id > ? ORDER BY delivery.id"
            return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [after]).map(DeliveryRows.kept)
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

    /// Writes how far a delivery is. A complaint stays noted, whatever becomes of it later.
    public func update(_ kept: KeptDelivery, sentAt: Instant? = nil, complaint: Complaint? = nil) async throws {
        try await grouped { db in
            try db.cachedStatement(
                sql: """
                    UPDATE delivery SET state = ?, next_at = ?, parts_sent = ?, attempts = ?, was_unknown = ?, gateway_id = coalesce(?, gateway_id),
                        reason = ?, sent_at = coalesce(?, sent_at), complaint = coalesce(?, complaint), complained_at = coalesce(?, complained_at)
                    WHERE id = ? AND NOT (state = 'dead' AND ?1 IN ('sent', 'unknown'))
                    """
            ).execute(arguments: [
                kept.state.rawValue, kept.nextAt.milliseconds, kept.partsSent, kept.attempts, kept.wasUnknown, kept.gatewayID, kept.reason,
                sentAt?.milliseconds, complaint?.code, complaint?.at.milliseconds, kept.id,
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
}
