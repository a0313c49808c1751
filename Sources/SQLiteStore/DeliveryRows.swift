import Dialogue
import GRDB

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

    /// What statuses tell, the furthest last.
    private static let order = ["sent", "delivered", "read"]
    /// So often a delivery that failed after it was accepted is tried again.
    private static let mostTries = 3

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
        if let complaint = status.complaint {
            let sql = "UPDATE delivery SET complaint = ?, complained_at = ? WHERE id = ?"
            try db.execute(sql: sql, arguments: [complaint.code, complaint.at.milliseconds, id])
        }
        if let retryAt = status.retryAt, attempts < mostTries {
            let sql = "UPDATE delivery SET state = 'queued', attempts = attempts + 1, parts_sent = ?, next_at = ?, reason = ? WHERE id = ?"
            try db.execute(sql: sql, arguments: [status.part ?? 0, retryAt.milliseconds, status.reason, id])
            return .queued
        }
        try db.execute(sql: "UPDATE delivery SET state = 'dead', reason = ? WHERE id = ?", arguments: [status.reason, id])
        return .dead(id)
    }
}
