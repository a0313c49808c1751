import Dialogue
import Foundation
import GRDB
import SQLiteStore
import ShopFixtures
import Testing

@Suite struct BrokenFileTests {
    private let folder: ScratchData
    private let path: String
    private let key = ConversationKey(shop: "toko", customer: "+6281200000001")

    init() throws {
        folder = try ScratchData()
        path = folder.newFile()
    }

    private func commit(version: Int) -> Commit {
        let event = Event(customer: key.customer, at: Instant(seconds: 1_795_400_100), .message(String(repeating: "halo ", count: 500)))
        return Commit(key: key, version: version, conversation: Conversation(), customer: nil, turn: TurnRecord(event: event))
    }

    private func reason(_ open: () throws -> SQLiteStore) -> StoreFailure.Reason? {
        do {
            _ = try open()
            return nil
        } catch let failure as StoreFailure {
            #expect(failure.path == path && failure.description.hasPrefix(path))
            return failure.reason
        } catch {
            return .other("\(error)")
        }
    }

    /// A data file with some turns, closed.
    private func fill(turns: Int = 40) async throws {
        let store = try SQLiteStore(path: path)
        for version in 0..<turns { #expect(try await store.commit(commit(version: version)) == .done) }
        try await store.close()
    }

    @Test func anEmptyFileIsTaken() throws {
        try Data().write(to: URL(filePath: path))
        #expect(reason { try SQLiteStore(path: path) } == nil)
    }

    @Test func anotherKindOfFileIsRefusedAndLeftAsItIs() throws {
        let text = Data(String(repeating: "Catatan pesanan\n", count: 50).utf8)
        try text.write(to: URL(filePath: path))
        #expect(reason { try SQLiteStore(path: path) } == .notOurs)
        #expect(try Data(contentsOf: URL(filePath: path)) == text)
    }

    @Test(arguments: [0, 7]) func anotherProgramsDatabaseIsRefused(_ id: Int) async throws {
        let other = try DatabaseQueue(path: path)
        try await other.write { db in try db.execute(sql: "PRAGMA application_id = \(id); CREATE TABLE songs (name)") }
        try other.close()
        #expect(reason { try SQLiteStore(path: path) } == .notOurs)
    }

    @Test func aFolderIsNamed() {
        #expect(throws: StoreFailure.self) { try SQLiteStore(path: folder.path) }
    }

    @Test func aFileOfANewerVersionIsLeftAlone() async throws {
        try await fill(turns: 1)
        let later = try DatabaseQueue(path: path)
        try await later.write { db in try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('2099')") }
        try later.close()
        #expect(reason { try SQLiteStore(path: path) } == .newer)
    }

    @Test(arguments: [0.1, 0.3, 0.5, 0.9, 0.99]) func aFileThatIsCutOffIsNamed(_ part: Double) async throws {
        try await fill()
        let whole = try Data(contentsOf: URL(filePath: path))
        try whole.prefix(Int(Double(whole.count) * part)).write(to: URL(filePath: path))
        #expect(reason { try SQLiteStore(path: path) } == .damaged)
        try whole.write(to: URL(filePath: path))
        #expect(try await SQLiteStore(path: path).read(key, event: nil).version == 40, "with the file back, all is well")
    }

    @Test func aFileWithRubbishInItGivesErrorsAndNeverWrongAnswers() async throws {
        try await fill()
        let whole = try Data(contentsOf: URL(filePath: path))
        for seed in 1..<40 {
            var broken = whole
            let at = (seed * 7919 * 64) % (whole.count - 4096) + 100
            broken.replaceSubrange(at..<at + 2048, with: Data((0..<2048).map { UInt8(truncatingIfNeeded: $0 &* seed) }))
            try broken.write(to: URL(filePath: path))
            do {
                let store = try SQLiteStore(path: path)
                let turns = try await store.turns(of: key)
                #expect(turns.allSatisfy { $0.event.text.hasPrefix("halo ") })
            } catch is StoreFailure {
                continue
            } catch is DecodingError {
                continue
            }
        }
    }

    @Test func aFileThatAnotherProgramLocksIsWaitedForThenNamed() async throws {
        let store = try SQLiteStore(path: path, lockedFor: 0.1)
        #expect(try await store.commit(commit(version: 0)) == .done)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: path, configuration: configuration)
        try await other.writeWithoutTransaction { db in try db.execute(sql: "BEGIN IMMEDIATE") }
        await #expect(throws: StoreFailure(.locked, path: path)) { try await store.commit(commit(version: 1)) }
        #expect(try await store.read(key, event: nil).version == 1, "reading goes on")
        try await other.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
        #expect(try await store.commit(commit(version: 1)) == .done)
    }

    @Test func onlyItsUserMayReadTheFile() async throws {
        try await fill(turns: 1)
        for suffix in ["", "-wal", "-shm"] {
            let mode = try FileManager.default.attributesOfItem(atPath: path + suffix)[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(suffix)")
        }
    }
}
