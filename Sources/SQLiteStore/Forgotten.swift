import Dialogue
import Foundation
import GRDB

/// Who had everything erased, as salted hashes: they can be recognised, and not be read.
enum Forgotten {
    static func add(_ key: ConversationKey, in db: Database) throws {
        try db.execute(sql: "INSERT OR IGNORE INTO forgotten (hash) VALUES (?)", arguments: [try hash(key, in: db)])
    }

    static func contains(_ key: ConversationKey, in db: Database) throws -> Bool {
        // Mostly nobody is there, and nothing to be hashed.
        guard try Bool.fetchOne(db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM forgotten)")) ?? false else { return false }
        let sql = "SELECT EXISTS (SELECT 1 FROM forgotten WHERE hash = ?)"
        return try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: [try hash(key, in: db)]) ?? false
    }

    private static func hash(_ key: ConversationKey, in db: Database) throws -> Data {
        let salt = try Data.fetchOne(db.cachedStatement(sql: "SELECT bytes FROM salt")) ?? Data()
        return Data(Digest.sha256(Array(salt) + Array("\(key.shop)\0\(key.customer)".utf8)))
    }
}
