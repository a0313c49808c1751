import Foundation

/// A folder for data files, gone with the test.
public final class ScratchData: Sendable {
    public let path: String

    public init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "laris-data-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        // Nothing hangs on a left-over in a temporary folder.
        try? FileManager.default.removeItem(atPath: path)
    }

    public func newFile() -> String { "\(path)/\(UUID().uuidString).db" }
}
