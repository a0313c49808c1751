import Dialogue
import GRDB

/// A customer with their conversation, as the tables hold them.
enum CustomerRow {
    /// The row that answers for an address: its own, or the one it was merged into.
    static func id(of key: ConversationKey, in db: Database) throws -> Int64? {
        try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT coalesce(merged_into, id) FROM customer WHERE shop = ? AND address = ?"),
            arguments: [key.shop, key.customer])
    }

    /// The ids of the row and of all that were merged into it.
    static let family = "(SELECT id FROM customer WHERE id = ?1 OR merged_into = ?1)"

    /// - Parameter known: what is known of the shop's reservations; they are not read again where their version is the same.
    /// - Returns: with the version of the reservations, if there is a shop.
    static func snapshot(
        _ key: ConversationKey, event: String?, knowing known: (version: Int, reserved: Reserved)?, in db: Database
    ) throws -> (Snapshot, stock: Int?) {
        guard
            let shop = try Row.fetchOne(
                db.cachedStatement(sql: "SELECT last_order, stock_version FROM shop WHERE id = ?"), arguments: [key.shop])
        else { return (nobody(key), nil) }
        let stock: Int = shop[1]
        var snapshot = try snapshot(key, in: db)
        snapshot.lastOrder = shop[0]
        if let known, known.version == stock { snapshot.reserved = known.reserved } else { snapshot.reserved = try reserved(in: key.shop, db) }
        if let event, let id = try id(of: key, in: db) {
            let sql = "SELECT body FROM turn WHERE event = ?2 AND customer IN \(family)"
            snapshot.receipt = try String.fetchOne(db.cachedStatement(sql: sql), arguments: [id, event]).map { try value(TurnRecord.self, $0) }
        }
        return (snapshot, stock)
    }

    private static func nobody(_ key: ConversationKey, wasErased: Bool = false) -> Snapshot {
        Snapshot(version: 0, conversation: Conversation(), customer: Customer(id: key.customer, wasErased: wasErased))
    }

    private static func snapshot(_ key: ConversationKey, in db: Database) throws -> Snapshot {
        let statement = try db.cachedStatement(
            sql: """
                SELECT kept.id, kept.version, kept.conversation, kept.customer
                FROM customer AS own JOIN customer AS kept ON kept.id = coalesce(own.merged_into, own.id)
                WHERE own.shop = ? AND own.address = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [key.shop, key.customer]) else {
            var none = nobody(key, wasErased: try Forgotten.contains(key, in: db))
            none.isPrivate =
                try Bool.fetchOne(
                    db.cachedStatement(sql: "SELECT 1 FROM private_address WHERE shop = ? AND address = ?"), arguments: [key.shop, key.customer])
                ?? false
            return none
        }
        return try snapshot(row, in: db)
    }

    /// From the columns id, version, conversation, customer.
    static func snapshot(_ row: Row, in db: Database) throws -> Snapshot {
        var snapshot = Snapshot(
            version: row[1], conversation: try value(Conversation.self, row[2]), customer: try value(Customer.self, row[3]))
        snapshot.customer.orders = try orders(of: row[0], in: db)
        return snapshot
    }

    private static func orders(of customer: Int64, in db: Database) throws -> [Order] {
        let bodies = try String.fetchAll(db.cachedStatement(sql: "SELECT body FROM placed_order WHERE customer = ?"), arguments: [customer])
        if bodies.isEmpty { return [] }
        return try bodies.map { try value(Order.self, $0) }.sorted { ($0.placed, $0.number) < ($1.placed, $1.number) }
    }

    static func reserved(in shop: String, _ db: Database) throws -> Reserved {
        let sql = "SELECT body FROM placed_order WHERE shop = ? AND is_reserving ORDER BY number"
        return Reserved(try String.fetchAll(db.cachedStatement(sql: sql), arguments: [shop]).map { try value(Order.self, $0) })
    }
}
