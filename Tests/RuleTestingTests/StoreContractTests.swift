import Dialogue
import RuleTesting
import ShopFixtures
import Testing

/// Stores of every kind run the same contract.
@Suite struct StoreContractTests {
    @Test func theStoreInMemoryKeepsTheContract() async throws {
        #expect(try await checkStore { MemoryStore() } == [])
    }

    /// A memory store with one fault.
    private actor FaultyStore: WrappedStore {
        enum Fault: CaseIterable {
            case takesOldVersions, losesReceipts, keepsRefusedReceipts, mixesShops, forgetsFields, startsAtOne, forgetsTheCart
            case takesAnyNumber, forgetsNumbers, keepsRefusedNumbers, numbersEachCustomer
            case reservesForEver, wakesNobody, listsAll, keepsErasedTurns, answersPrivate, losesOrders, losesNotices, forgetsWhoWaits, splitsPersons
        }
        private let fault: Fault
        nonisolated let store = MemoryStore()
        private var refused: [String: TurnRecord] = [:]
        private var lastRefused = 0
        private var reserved = Reserved()
        private var lastOrders: [ConversationKey: Int] = [:]
        init(_ fault: Fault) { self.fault = fault }

        private func key(_ key: ConversationKey) -> ConversationKey {
            fault == .mixesShops ? ConversationKey(shop: "one", customer: key.customer) : key
        }

        func read(_ key: ConversationKey, event: String?) async throws -> Snapshot {
            var snapshot = try await store.read(self.key(key), event: event)
            if fault == .losesReceipts { snapshot.receipt = nil }
            if fault == .keepsRefusedReceipts, let event, let kept = refused[event] { snapshot.receipt = kept }
            if fault == .reservesForEver, snapshot.reserved.isEmpty { snapshot.reserved = reserved }
            reserved = snapshot.reserved
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
            if outcome == .newerVersion, let event = commit.turn.event.id { refused[event] = commit.turn }
            return outcome
        }

        func nextDue(in shop: String, customer: String?) async throws -> Due? {
            fault == .wakesNobody ? nil : await store.nextDue(in: shop, customer: customer)
        }

        func conversations(of shop: String, after: String?, limit: Int) async throws -> [Snapshot] {
            try await store.conversations(of: shop, after: after, limit: fault == .listsAll ? 1000 : limit)
        }

        func orders(of shop: String) async throws -> [PlacedOrder] { fault == .losesOrders ? [] : try await store.orders(of: shop) }

        func openNotices(in shop: String) async throws -> [OwnerNotice] { fault == .losesNotices ? [] : await store.openNotices(in: shop) }

        func needingPerson(in shop: String) async throws -> [Snapshot] { fault == .forgetsWhoWaits ? [] : try await store.needingPerson(in: shop) }

        func merge(_ other: ConversationKey, into kept: ConversationKey) async throws -> Bool {
            try await fault == .splitsPersons ? true : store.merge(other, into: kept)
        }

        func erase(_ key: ConversationKey) async throws -> Bool { try await fault == .keepsErasedTurns ? true : store.erase(key) }

        func setPrivate(_ isPrivate: Bool, _ key: ConversationKey) async throws {
            if fault != .answersPrivate { try await store.setPrivate(isPrivate, key) }
        }
    }

    @Test(arguments: FaultyStore.Fault.allCases.map { "\($0)" }) func aStoreWithAFaultBreaksIt(_ fault: String) async throws {
        let fault = try #require(FaultyStore.Fault.allCases.first { "\($0)" == fault })
        #expect(try await checkStore { FaultyStore(fault) } != [])
    }
}
