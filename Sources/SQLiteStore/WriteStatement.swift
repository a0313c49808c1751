import GRDB
import GRDBSQLite

/// A statement that every commit runs: prepared once for a connection, bound and run through SQLite's own interface.
/// GRDB's arguments are boxed one by one, and its cursors made for each run, which took a third of what writing takes.
struct WriteStatement {
    private let db: Database
    private let statement: Statement

    init(_ sql: String, in db: Database) throws {
        self.db = db
        statement = try db.cachedStatement(sql: sql)
    }

    func bind(_ at: Int32, _ text: String?) throws {
        guard var text else { return try check(sqlite3_bind_null(statement.sqliteStatement, at)) }
        try text.withUTF8 { try bind(at, UnsafeRawBufferPointer($0)) }
    }

    func bind(_ at: Int32, _ json: [UInt8]) throws { try json.withUnsafeBytes { try bind(at, $0) } }

    private func bind(_ at: Int32, _ bytes: UnsafeRawBufferPointer) throws {
        // Copied by SQLite, as these bytes are gone when the statement runs.
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        try check(sqlite3_bind_text64(statement.sqliteStatement, at, start, UInt64(bytes.count), copied, UInt8(SQLITE_UTF8)))
    }

    func bind(_ at: Int32, _ number: Int64?) throws {
        let statement = statement.sqliteStatement
        try check(number.map { sqlite3_bind_int64(statement, at, $0) } ?? sqlite3_bind_null(statement, at))
    }

    func bind(_ at: Int32, _ yes: Bool) throws { try bind(at, yes ? 1 : 0) }

    /// - Returns: the first column of the only row, if the statement gives one.
    @discardableResult
    func run() throws -> Int64? {
        let statement = statement.sqliteStatement
        // What was bound stays, to be bound over: each run binds all of it.
        defer { sqlite3_reset(statement) }
        var code = sqlite3_step(statement)
        guard code == SQLITE_ROW else {
            if code == SQLITE_DONE { return nil }
            throw failure(code)
        }
        let number = sqlite3_column_int64(statement, 0)
        code = sqlite3_step(statement)
        if code != SQLITE_DONE { throw failure(code) }
        return number
    }

    private func check(_ code: Int32) throws { if code != SQLITE_OK { throw failure(code) } }

    private func failure(_ code: Int32) -> DatabaseError {
        DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
    }
}
