import GRDB

/// Why a data file cannot be used now, and what to do. Whatever was being kept is kept whole or not at all.
public struct StoreFailure: Error, Sendable, Hashable, CustomStringConvertible {
    public var path: String
    public var reason: Reason

    public enum Reason: Sendable, Hashable {
        case noRoom
        /// The disk gives an error; the text is SQLite's.
        case disk(String)
        case locked
        case readOnly
        case cannotOpen
        case damaged
        /// Some other program's file.
        case notOurs
        case newer
        case other(String)
    }

    public var description: String {
        switch reason {
        case .noRoom: "\(path): the disk is full; make room, and send the message again"
        case .disk(let what): "\(path): the disk reports an error (\(what)); see to the disk, and send the message again"
        case .locked: "\(path): another program has it locked; close that program, and send the message again"
        case .readOnly: "\(path): it cannot be written; see that this user may write the file and its folder"
        case .cannotOpen: "\(path): it cannot be opened; see that its folder is there and that this user may write in it"
        case .damaged: "\(path): the file is damaged; put the last backup in its place: bot restore FILE --data \(path)"
        case .notOurs: "\(path): this is no data file of the bot; name another file, which is then made"
        case .newer: "\(path): a newer version of the bot made it; use that version"
        case .other(let what): "\(path): \(what)"
        }
    }

    init(_ error: any Error, path: String) {
        self.path = path
        guard let error = error as? DatabaseError else {
            reason = .other("\(error)")
            return
        }
        reason =
            switch error.resultCode {
            case .SQLITE_FULL: .noRoom
            case .SQLITE_IOERR: .disk(error.message ?? "\(error.extendedResultCode)")
            case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .readOnly
            case .SQLITE_CANTOPEN: .cannotOpen
            case .SQLITE_CORRUPT: .damaged
            case .SQLITE_NOTADB: .notOurs
            default: .other(error.message ?? "\(error)")
            }
    }

    package init(_ reason: Reason, path: String) { (self.reason, self.path) = (reason, path) }
}
