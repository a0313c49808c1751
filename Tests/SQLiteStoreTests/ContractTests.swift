import Dialogue
import Foundation
import RuleTesting
import SQLiteStore
import Testing

@Suite struct ContractTests {
    @Test func theStoreInAFileKeepsTheContract() async throws {
        let folder = try ScratchPath()
        #expect(try await checkStore { try SQLiteStore(path: folder.newFile()) } == [])
    }
}

/// A folder for data files, gone with the test.
final class ScratchPath: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "laris-data-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        // Nothing hangs on a left-over in a temporary folder.
        try? FileManager.default.removeItem(atPath: path)
    }

    func newFile() -> String { "\(path)/\(UUID().uuidString).db" }
}
