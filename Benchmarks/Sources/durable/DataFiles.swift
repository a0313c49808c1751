import Foundation

/// A folder for data files, gone with this value.
final class DataFiles: Sendable {
    let folder = FileManager.default.temporaryDirectory.appending(path: "laris-durable-\(UUID().uuidString)").path

    init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

    deinit {
        do { try FileManager.default.removeItem(atPath: folder) } catch { print("\(folder) is left: \(error)") }
    }

    func new() -> String { "\(folder)/\(UUID().uuidString).db" }

    /// Of a data file with its log.
    static func megabytes(_ path: String) throws -> Double {
        try [path, path + "-wal"].filter(FileManager.default.fileExists).reduce(0) { sum, path in
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Double ?? 0
            return sum + size / 1_048_576
        }
    }

    /// How many transactions were written to the log since it was begun.
    ///
    /// The counter that the log's index keeps, https://www.sqlite.org/walformat.html#the_wal_index_header
    static func transactions(_ path: String) throws -> Int {
        guard let index = FileHandle(forReadingAtPath: path + "-shm") else { return 0 }
        defer { index.closeFile() }
        let header = try index.read(upToCount: 12) ?? Data()
        return header.count < 12 ? 0 : header[8..<12].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
