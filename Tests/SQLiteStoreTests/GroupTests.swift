import Dialogue
import GRDB
import SQLiteStore
import ShopFixtures
import Testing

@Suite struct GroupTests {
    private let folder: ScratchData
    private let path: String
    private let store: SQLiteStore

    init() throws {
        folder = try ScratchData()
        path = folder.newFile()
        store = try SQLiteStore(path: path)
    }

    private func key(_ number: Int) -> ConversationKey { ConversationKey(shop: "toko", customer: "+62812000\(number)") }

    private func commit(_ number: Int, text: String = "halo") -> Commit {
        let event = Event(id: "e\(number)", customer: key(number).customer, at: Instant(seconds: 1_795_400_100), .message(text))
        return Commit(key: key(number), version: 0, conversation: Conversation(), customer: nil, turn: TurnRecord(event: event))
    }

    @Test func commitsThatComeAtOnceShareATransaction() async throws {
        let done = try await withThrowingTaskGroup(of: CommitOutcome.self) { group in
            for number in 0..<300 { group.addTask { [store] in try await store.commit(commit(number)) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(done == [CommitOutcome](repeating: .done, count: 300))
        #expect(await store.transactions < 150)
        #expect(try await store.conversations(of: "toko", after: nil, limit: 1000).count == 300)
    }

    @Test func ofThoseThatShareATransactionOnlyTheOneFailsThatCannotBeWritten() async throws {
        try await DatabaseQueue(path: path).write { db in
            try db.execute(
                sql: """
                    CREATE TRIGGER poison BEFORE INSERT ON turn WHEN NEW.body LIKE '%poison%' BEGIN SELECT RAISE(ABORT, 'poisoned'); END
                    """)
        }
        let failed = try await withThrowingTaskGroup(of: Int?.self) { group in
            for number in 0..<60 {
                group.addTask { [store] in
                    do {
                        _ = try await store.commit(commit(number, text: number % 20 == 7 ? "poison" : "halo"))
                        return nil
                    } catch let failure as StoreFailure {
                        #expect(failure.description == "\(path): poisoned")
                        return number
                    }
                }
            }
            return try await group.reduce(into: Set<Int>()) { failed, number in if let number { failed.insert(number) } }
        }
        #expect(failed == [7, 27, 47])
        for number in 0..<60 {
            let kept = try await store.read(key(number), event: "e\(number)")
            #expect((kept.receipt != nil, kept.version) == (!failed.contains(number), failed.contains(number) ? 0 : 1), "whole or not at all")
        }
    }

    @Test func storesOfOneFileSeeEachOther() async throws {
        let other = try SQLiteStore(path: path)
        #expect(try await store.commit(commit(1)) == .done)
        #expect(try await other.read(key(1), event: "e1").receipt != nil)
        #expect(try await other.commit(commit(1)) == .newerVersion)
    }

    @Test func storesThatOpenANewFileAtTheSameTimeAllOpenIt() async throws {
        for _ in 0..<20 {
            let path = folder.newFile()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<6 { group.addTask { _ = try SQLiteStore(path: path) } }
                try await group.waitForAll()
            }
        }
    }

    /// A task that is cancelled in the middle of a read, as every stop of `bot serve` does, leaves the file usable: nobody else's
    /// work is refused as "interrupted", nor the closing.
    @Test func whoeverIsCancelledDisturbsNobody() async throws {
        for round in 0..<200 {
            let store = try SQLiteStore(path: path)
            let reader = Task {
                while !Task.isCancelled {
                    _ = try await store.dataVersion()
                    try await store.checkWritable()
                }
            }
            try await Task.sleep(for: .microseconds(20 * round % 900))
            reader.cancel()
            #expect(try await store.read(key(round), event: nil).version == 0)
            _ = await reader.result
            try await store.close()
        }
    }
}
