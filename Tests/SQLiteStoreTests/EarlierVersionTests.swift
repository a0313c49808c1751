import Dialogue
import Foundation
import SQLiteStore
import ShopFixtures
import Testing

/// A data file of each version of the program that was released opens with the newest, and nothing in it is lost.
///
/// `data/version1.db` was made by `bot run rules/hijab-aisyah --json --data FILE`: Rina orders, Budi is in the middle of a form,
/// Dina asks for a person, somebody is not understood.
@Suite struct EarlierVersionTests {
    private let folder: ScratchData
    private let store: SQLiteStore

    init() throws {
        folder = try ScratchData()
        let path = folder.newFile()
        let sample = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "data/version1.db")
        try FileManager.default.copyItem(atPath: sample.path, toPath: path)
        store = try SQLiteStore(path: path)
    }

    private func key(_ customer: String) -> ConversationKey { ConversationKey(shop: "hijab-aisyah", customer: customer) }

    @Test func whoWasThereIsThere() async throws {
        #expect(try await store.shops() == [ShopRecord(id: "hijab-aisyah", zone: .wib)])
        let all = try await store.conversations(of: "hijab-aisyah", after: nil, limit: 9)
        #expect(all.map(\.customer.id) == ["+6281200000001", "+6281200000002", "+6281200000003", "instagram:dina7"])
        let rina = try await store.read(key("+6281200000001"), event: "a7")
        #expect(rina.customer.name == "Rina Wulandari" && rina.customer.stage == .paying && rina.customer.customerClass == .prospect)
        #expect(rina.customer.consents.map(\.isGiven) == [false] && rina.customer.first?.channel == "console")
        #expect(rina.receipt?.replies.first?.text.contains("HA-0001") == true)
        #expect(rina.version == 8 && rina.lastOrder == 1)
    }

    @Test func whatWaitedWaits() async throws {
        let form = try await store.read(key("+6281200000002"), event: nil).conversation
        #expect(form.flows.last?.rule == "order" && form.flows.last?.question?.name == "name" && form.cart.count == 2)
        #expect(try await store.needingPerson(in: "hijab-aisyah").map(\.customer.id) == ["instagram:dina7"])
        #expect(try await store.nextDue(in: "hijab-aisyah", customer: nil)?.customer == "instagram:dina7")
        #expect(try await store.nextDue(in: "hijab-aisyah", customer: "+6281200000001") != nil, "the payment's deadline")
    }

    @Test func ordersHistoryAndNoticesAreThere() async throws {
        let orders = try await store.orders(of: "hijab-aisyah")
        #expect(orders.map(\.order.number) == ["HA-0001"] && orders.first?.order.status == .waitingForPayment)
        #expect(orders.first?.order.sum.total == 200_000 && orders.first?.customer == "+6281200000001")
        #expect(try await store.turns(of: key("+6281200000001")).map(\.event.id) == (1...8).map { "a\($0)" })
        #expect(try await store.missed(in: "hijab-aisyah", limit: 9).map(\.event.text) == ["asdf qwer"])
        #expect(try await store.openNotices(in: "hijab-aisyah").map(\.notice.kind) == [.word, .handover])
    }
}
