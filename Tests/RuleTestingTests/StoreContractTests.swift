import Dialogue
import RuleTesting
import Testing

/// Stores of every kind run the same contract.
@Suite struct StoreContractTests {
    @Test func theStoreInMemoryKeepsTheContract() async throws {
        #expect(try await checkStore { MemoryStore() } == [])
    }

    /// A memory store with one fault.
    private actor FaultyStore: Store {
        enum Fault: CaseIterable {
            case takesOldVersions, losesReceipts, keepsRefusedReceipts, mixesShops, forgetsFields, startsAtOne, forgetsTheCart
            case takesAnyNumber, forgetsNumbers, keepsRefusedNumbers, numbersEachCustomer
        }
        private let fault: Fault
        private let store = MemoryStore()
        private var refused: [String: Receipt] = [:]
        private var lastRefused = 0
        private var lastOrders: [ConversationKey: Int] = [:]
        init(_ fault: Fault) { self.fault = fault }

        private func key(_ key: ConversationKey) -> ConversationKey {
            fault == .mixesShops ? ConversationKey(shop: "one", customer: key.customer) : key
        }

        func read(_ key: ConversationKey, event: String?) async throws -> Snapshot {
            var snapshot = try await store.read(self.key(key), event: event)
            if fault == .losesReceipts { snapshot.receipt = nil }
            if fault == .keepsRefusedReceipts, let event, let kept = refused[event] { snapshot.receipt = kept }
            if fault == .forgetsFields { snapshot.conversation.said = [:] }
            if fault == .startsAtOne { snapshot.version += 1 }
            if fault == .forgetsTheCart { snapshot.conversation.cart = Cart() }
            if fault == .forgetsNumbers { snapshot.lastOrder = 0 }
            if fault == .keepsRefusedNumbers { snapshot.lastOrder = max(snapshot.lastOrder, lastRefused) }
            if fault == .numbersEachCustomer { snapshot.lastOrder = lastOrders[key, default: 0] }
            return snapshot
        }

        func commit(_ commit: Commit) async throws -> CommitOutcome {
            var commit = commit
            commit.key = key(commit.key)
            if fault == .takesOldVersions { commit.version = try await store.read(commit.key, event: nil).version }
            if fault == .startsAtOne { commit.version -= 1 }
            if fault == .takesAnyNumber || fault == .numbersEachCustomer, let drawn = commit.drawn {
                lastOrders[commit.key] = drawn.upperBound
                let last = try await store.read(commit.key, event: nil).lastOrder
                commit.drawn = last + 1...max(last + 1, drawn.upperBound)
            }
            let outcome = try await store.commit(commit)
            if outcome == .newerVersion { lastRefused = max(lastRefused, commit.drawn?.upperBound ?? 0) }
            if outcome == .newerVersion, let event = commit.event { refused[event] = commit.receipt }
            return outcome
        }
    }

    @Test(arguments: FaultyStore.Fault.allCases.map { "\($0)" }) func aStoreWithAFaultBreaksIt(_ fault: String) async throws {
        let fault = try #require(FaultyStore.Fault.allCases.first { "\($0)" == fault })
        #expect(try await checkStore { FaultyStore(fault) } != [])
    }
}
