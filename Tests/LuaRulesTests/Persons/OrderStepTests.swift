import Dialogue
import ShopFixtures
import Testing

/// What becomes of an order once it is placed.
@Suite struct OrderStepTests {
    private static let told = """
        reply "paid_x" [[ Lunas {order}. ]]
        reply "sent_x" [[ Dikirim {order} {note}. ]]
        reply "done_x" [[ Selesai {order}. ]]
        reply "off_x" [[ Dibatalkan {order}: {note}. ]]
        reply "expired_x" [[ {order} tidak dibayar. ]]
        function on.order_paid(chat) chat:say("paid_x", { order = chat:known "order" }) end
        function on.order_sent(chat) chat:say("sent_x", { order = chat:known "order", note = chat:known "note" }) end
        function on.order_done(chat) chat:say("done_x", { order = chat:known "order" }) end
        function on.order_cancelled(chat) chat:say("off_x", { order = chat:known "order", note = chat:known "note" }) end
        function on.order_expired(chat) chat:say("expired_x", { order = chat:known "order" }) end
        """

    private func ordered(_ rules: String = told, pay: String = "bca", restarts: Bool = false) async throws -> Play {
        var play = try await Play(["kabar.lua": rules], restarts: restarts)
        try await play.send("mau pesan nayla M sage 2", "tidak", Play.form, pay, "ya", "TIDAK")
        return play
    }

    @Test(arguments: [
        ("lunas tm-0001", "dibayar", "Lunas TM-0001."), ("Kirim TM-0001 JP 1234", "dikirim", "Dikirim TM-0001 JP 1234."),
        ("selesai TM-0001", "selesai", "Selesai TM-0001."), ("batal TM-0001 stok habis", "batal", "Dibatalkan TM-0001: stok habis."),
    ]) func theOwnerMovesAnOrderOnAndTheCustomerIsTold(_ command: String, status: String, told: String) async throws {
        var play = try await ordered()
        let turn = try await play.owner(command)
        #expect(turn.said == ["Pesanan TM-0001: \(status)."])
        #expect(turn.caused.said == [told])
        #expect(turn.caused.map(\.runs).map { $0.map(\.cause) } == [["person"]])
        let order = try #require(try await play.kept().customer.orders.first)
        #expect(order.status.rawValue == status && order.due == nil)
        let note = command.split(separator: " ").dropFirst(2).joined(separator: " ")
        #expect(order.history.map(\.note) == [note] && order.history.map(\.at) == [play.chat.now] && order.history.map(\.status) == [order.status])
    }

    @Test func aShopWithoutThoseRulesTellsNothing() async throws {
        var play = try await ordered("")
        let turn = try await play.owner("lunas TM-0001")
        #expect(turn.caused.said == [] && turn.caused.flatMap(\.failed) == [])
        #expect(try await play.kept().customer.orders.map(\.status) == [.paid])
    }

    @Test func whoIsInAPersonsHandsIsNotTold() async throws {
        var play = try await ordered()
        try await play.person(.hold(by: "Yudi"))
        let turn = try await play.owner("lunas TM-0001")
        #expect(turn.said == ["Pesanan TM-0001: dibayar. Pembeli belum dikabari, karena chatnya Anda pegang."])
        #expect(turn.caused.said == [])
    }

    @Test func whatIsToldLeavesTheWaitingQuestionStale() async throws {
        var play = try await ordered()
        try await play.send("mau pesan pashmina nude 2", Play.form, "bca")
        #expect(try await play.kept().conversation.flows.last?.question?.isYesOrNo == true)
        try await play.owner("lunas TM-0001")
        #expect(try await play.send("ya").orders.count == 1, "a yes to the news is none to the summary")
        #expect(try await play.send("ya").orders.count == 2)
    }

    /// What may follow what; all other steps are refused.
    private static let table: [Order.Status: Set<Order.Status>] = [
        .waitingForPayment: [.paid, .sent, .done, .cancelled], .confirmed: [.paid, .sent, .done, .cancelled],
        .paid: [.sent, .done, .cancelled], .sent: [.done, .cancelled], .done: [], .cancelled: [],
    ]
    private static let all: [Order.Status] = [.waitingForPayment, .confirmed, .paid, .sent, .done, .cancelled]

    @Test(arguments: all, all) func anOrderTakesOnlyTheStepsOfTheTable(from: Order.Status, to: Order.Status) async throws {
        var play = try await ordered(pay: from == .confirmed ? "cod" : "bca")
        if from != .waitingForPayment, from != .confirmed { try await play.person(.order("TM-0001", from, note: "")) }
        let before = try await play.kept()
        try #require(before.customer.orders.map(\.status) == [from])
        let turn = try await play.person(.order("tm-0001", to, note: ""))
        if Self.table[from]?.contains(to) == true {
            #expect(turn.refusal == nil && turn.orders.map(\.status) == [to])
        } else {
            #expect(turn.refusal == .orderIs(from) && turn.isIdle)
            #expect(try await play.kept().version == before.version)
        }
    }

    @Test(arguments: [
        ("lunas TM-0009", "Pesanan TM-0009 tidak ada."), ("kirim 9", "Pesanan TM-0009 tidak ada."), ("kirim HA-1", "Pesanan HA-1 tidak ada."),
    ]) func anOrderThatIsNotThereIsRefusedInWords(_ command: String, _ answer: String) async throws {
        var play = try await ordered()
        let turn = try await play.owner(command)
        #expect(turn.said == [answer] && turn.caused.isEmpty)
    }

    @Test func anOrderIsNotMovedInAnothersConversation() async throws {
        var play = try await ordered()
        play.chat.customer = "+6281200000002"
        #expect(try await play.person(.order("TM-0001", .paid, note: "")).refusal == .noOrder)
    }

    @Test(arguments: ["lunas tm 1", "LUNAS TM-0001!", "lunas 1", "Lunas: tm0001", "lunas 0001, makasih"])
    func aNumberIsFoundHoweverItIsWritten(_ command: String) async throws {
        var play = try await ordered()
        #expect(try await play.owner(command).said == ["Pesanan TM-0001: dibayar."])
    }

    @Test func whatTheCustomerWasNotToldIsSaid() async throws {
        var play = try await ordered("function on.order_paid(chat) local x = nil + 1 end")
        let turn = try await play.owner("lunas TM-0001")
        #expect(turn.said.first?.hasPrefix("Pesanan TM-0001: dibayar. Pembeli belum dikabari: aturannya gagal (") == true)
        #expect(turn.failures.count == 1)
    }

    // MARK: Payment

    @Test func anOrderDoesNotEndWhileAPersonLooksWhetherItWasPaid() async throws {
        var play = try await ordered()
        let due = try #require(try await play.kept().customer.orders.first?.due)
        try await play.send("admin")
        _ = try await play.pass(minutes: due.seconds(since: play.chat.now) / 60 + 120)
        #expect(try await play.kept().customer.orders.map(\.status) == [.waitingForPayment])
        try await play.person(.release)
        #expect(try await play.pass(minutes: 120).said == ["TM-0001 tidak dibayar."])
    }

    @Test(arguments: [false, true]) func anOrderThatIsNotPaidEndsWhenItsTimeIsOver(restarts: Bool) async throws {
        var play = try await ordered(restarts: restarts)
        let order = try #require(try await play.kept().customer.orders.first)
        let due = try #require(order.due)
        #expect(order.status == .waitingForPayment)
        #expect(try await play.pass(minutes: due.seconds(since: play.chat.now) / 60 - 1).said == [])
        #expect(try await play.pass(minutes: 2).said == ["TM-0001 tidak dibayar."])
        let ended = try #require(try await play.kept().customer.orders.first)
        #expect(ended.status == .cancelled)
        #expect(ended.history.map(\.note) == ["tidak dibayar"] && ended.history.map(\.at) == [due])
        #expect(try await play.pass(minutes: 6000).said == [])
        #expect(try await play.owner("kirim TM-0001").said == ["Pesanan TM-0001 sudah batal, tidak bisa diubah begitu."])
        #expect(try await play.owner("lunas TM-0001").said == ["Pesanan TM-0001: dibayar."], "the money came late, but it came")
    }

    @Test(arguments: ["lunas", "kirim", "batal"]) func anOrderThatWasMovedBeforeDoesNotEnd(_ command: String) async throws {
        var play = try await ordered()
        let turn = try await play.owner("\(command) TM-0001")
        #expect(turn.caused.flatMap(\.conversation.timers) == [])
        #expect(try await play.pass(minutes: 6000).isEmpty)
    }

    @Test func anOrderThatIsPaidOnDeliveryDoesNotEnd() async throws {
        var play = try await ordered(pay: "cod")
        #expect(try await play.kept().customer.orders.map(\.status) == [.confirmed])
        #expect(try await play.pass(minutes: 60 * 24 * 30).isEmpty)
    }

    @Test func whileAPersonHasItAnOrderDoesNotEnd() async throws {
        var play = try await ordered()
        try await play.person(.hold(by: "Yudi"))
        #expect(try await play.pass(minutes: 6000).isEmpty)
        try await play.person(.release)
        #expect(try await play.pass(minutes: 60).said == ["TM-0001 tidak dibayar."])
    }
}

extension Question {
    var isYesOrNo: Bool { type == SlotType.yesNo.rawValue }
}
