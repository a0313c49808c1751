import Dialogue
import GRDB

enum ArrivalRows {
    /// - Returns: with its number and the address that is known for its names; nil if it was there already.
    static func insert(_ arrival: KeptArrival, in db: Database) throws -> KeptArrival? {
        var arrival = arrival
        let known = try arrival.names.lazy.compactMap { name in
            try String.fetchOne(
                db.cachedStatement(sql: "SELECT address FROM gateway_name WHERE line = ? AND name = ?"), arguments: [arrival.line, name])
        }.first
        let own = known ?? arrival.address
        arrival.address = arrival.owner ?? own
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
        for name in arrival.names { try note(name, of: own, arrival, in: db) }
        return arrival
    }

    private static func note(_ name: String, of address: String, _ arrival: KeptArrival, in db: Database) throws {
        let names = try WriteStatement(
            """
            INSERT INTO gateway_name (line, name, shop, address, last_message) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT DO UPDATE SET last_message = max(coalesce(last_message, ?5), coalesce(?5, last_message))
            """, in: db)
        try names.bind(1, arrival.line)
        try names.bind(2, name)
        try names.bind(3, arrival.shop)
        try names.bind(4, address)
        try names.bind(5, arrival.wroteAt?.milliseconds)
        try names.run()
    }

    static func finish(_ id: Int, in db: Database) throws {
        let rows = try WriteStatement("UPDATE arrival SET state = 'done', body = NULL WHERE id = ?", in: db)
        try rows.bind(1, Int64(id))
        try rows.run()
    }
}
