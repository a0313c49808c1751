import Foundation

/// A data file from outside: what its first bytes say, before SQLite opens it.
///
/// https://www.sqlite.org/fileformat2.html#the_database_header
struct DataFile {
    let path: String

    /// Why it is not opened; nil for a file that is fit, empty or not there yet.
    var unfit: StoreFailure.Reason? {
        get throws {
            let files = FileManager.default
            var isFolder: ObjCBool = false
            guard files.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
            if isFolder.boolValue { return .cannotOpen }
            guard let file = FileHandle(forReadingAtPath: path) else { return .cannotOpen }
            defer { file.closeFile() }
            let size = try file.seekToEnd()
            if size == 0 { return nil }
            try file.seek(toOffset: 0)
            guard let header = try file.read(upToCount: 100), header.count == 100, header.starts(with: "SQLite format 3\0".utf8) else {
                return size < 100 ? .damaged : .notOurs
            }
            let number = { (at: Int) in header[at..<at + 4].reduce(0) { $0 << 8 | UInt64($1) } }
            let application = number(68)
            if application != 0, application != UInt64(Schema.applicationID) { return .notOurs }
            let pageSize = header[16..<18].reduce(0) { $0 << 8 | UInt64($1) }
            // The file is cut off. A page count counts that was written with this version of the file, if no log holds the rest.
            let isCounted = try number(24) == number(92) && logSize == 0
            return isCounted && number(28) * (pageSize == 1 ? 65_536 : pageSize) > size ? .damaged : nil
        }
    }

    private var logSize: UInt64 {
        get throws {
            do {
                return try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? UInt64 ?? 0
            } catch CocoaError.fileReadNoSuchFile, CocoaError.fileNoSuchFile {
                return 0
            }
        }
    }

    /// A new file that only this user may read, so that SQLite gives its log the same permissions.
    func makeIfMissing() {
        let files = FileManager.default
        // Where it cannot be made, opening it says why.
        if !files.fileExists(atPath: path) { _ = files.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) }
    }

    /// Only the user who runs the bot may read it, and its log.
    func makePrivate() throws {
        for suffix in ["", "-wal", "-shm"] {
            do {
                try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path + suffix)
            } catch CocoaError.fileNoSuchFile, CocoaError.fileReadNoSuchFile {
                // Whoever closed the file last took its log away.
            }
        }
    }
}
