public import Dialogue
import GRDB

/// What is known of promotions that were sent.
extension SQLiteStore {
    /// When promotions were sent to somebody, from `since` on: once for each turn, however many bubbles it had.
    /// - Parameters:
    ///   - delivery: one whose own turn does not count.
    ///   - isOpenCounted: what is still to be sent counts as sent when it was said.
    public func promos(by route: Route, since: Instant, beside delivery: Int? = nil, isOpenCounted: Bool = false) async throws -> [Instant] {
        try await reading { db in
            let states = isOpenCounted ? "'sent', 'queued', 'sending', 'unknown'" : "'sent'"
            let sql = """
                SELECT min(coalesce(sent_at, said_at)) AS first FROM delivery
                WHERE line = ? AND recipient = ? AND purpose = 'promo' AND state IN (\(states))
                    AND turn IS NOT (SELECT turn FROM delivery WHERE id = ?)
                GROUP BY turn HAVING first >= ?
                """
            return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [route.line, route.to, delivery, since.milliseconds])
                .map(Instant.init(milliseconds:))
        }
    }

    /// How the shop's last promotions were taken. It reads up to a hundred deliveries, and the customers that they went to.
    public func promoHealth(of shop: String) async throws -> PromoHealth {
        try await reading { db in
            let resumed = try Int64.fetchOne(db.cachedStatement(sql: "SELECT promos_resumed FROM shop WHERE id = ?"), arguments: [shop])
            let sql = """
                SELECT coalesce(delivery.complained_at, delivery.sent_at) AS told_at, delivery.complaint, kept.id, kept.customer
                FROM delivery JOIN turn ON turn.id = delivery.turn JOIN customer AS own ON own.id = turn.customer
                JOIN customer AS kept ON kept.id = coalesce(own.merged_into, own.id)
                WHERE delivery.purpose = 'promo' AND own.shop = ? AND (delivery.complaint IS NOT NULL OR delivery.state = 'sent') AND told_at > ?
                ORDER BY delivery.id DESC LIMIT ?
                """
            let rows = try Row.fetchAll(
                db.cachedStatement(sql: sql), arguments: [shop, resumed ?? 0, PromoHealth.looked])
            var health = PromoHealth(
                count: rows.count, complaints: [:], withdrawals: 0, resumed: resumed.map(Instant.init(milliseconds:)))
            var first: [Int64: (at: Instant, customer: String)] = [:]
            for row in rows {
                if let code: String = row[1] { health.complaints[code, default: 0] += 1 }
                // The newest comes first.
                first[row[2]] = (Instant(milliseconds: row[0]), row[3])
            }
            for (at, customer) in first.values {
                let consents = try value(Customer.self, customer).consents
                if consents.contains(where: { $0.isAboutPromos && !$0.isGiven && $0.at >= at }) { health.withdrawals += 1 }
            }
            return health
        }
    }

    /// A person has looked at how promotions are taken: what was before `now` does not count any more.
    public func resumePromos(of shop: String, at now: Instant) async throws {
        try await writing { db in
            try db.execute(sql: "UPDATE shop SET promos_resumed = ? WHERE id = ?", arguments: [now.milliseconds, shop])
        }
    }
}
