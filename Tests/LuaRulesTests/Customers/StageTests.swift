import Dialogue
import ShopFixtures
import Testing

/// Where a customer stands in buying, and what takes them there.
@Suite struct StageTests {
    /// Who may become what, in the order of selling.
    private static let table: [Stage: String] = [
        .new: "baru tanya butuh rekomendasi nego data bayar kirim selesai hilang",
        .asking: "tanya butuh rekomendasi nego data bayar kirim selesai hilang",
        .need: "butuh rekomendasi nego data bayar kirim selesai hilang", .recommended: "rekomendasi nego data bayar kirim selesai hilang",
        .bargaining: "nego data bayar kirim selesai hilang", .details: "data bayar kirim selesai hilang", .paying: "bayar kirim selesai ulang hilang",
        .shipping: "kirim selesai ulang hilang", .done: "selesai ulang hilang",
        .again: "butuh rekomendasi nego data bayar kirim selesai ulang hilang",
        .lost: "tanya butuh rekomendasi nego data bayar kirim selesai ulang hilang",
    ]

    @Test(arguments: Stage.allCases, Stage.allCases) func aStageMayBecomeWhatTheTableSays(from: Stage, to: Stage) {
        #expect(from.mayBecome(to) == Self.table[from]?.split(separator: " ").contains { $0 == to.rawValue })
    }

    private static let rules = """
        function on.set(chat) customer.stage = chat.text:sub(6) end
        function on.reach(chat) customer:reach(chat.text:sub(7)) end
        function on.lose(chat) customer:lost "harga" end
        intent "set" [[ jadi * ]]
        intent "reach" [[ capai * ]]
        intent "lose" [[ tidak beli ]]
        """
    /// Rules that write nothing by themselves: each is small talk.
    private func play() async throws -> Play {
        var quiet = Self.rules
        for name in ["set", "reach", "lose"] { quiet = quiet.replacing("intent \"\(name)\"", with: "intent(\"\(name)\", { priority = -10 })") }
        return try await Play(rules: quiet)
    }

    @Test func aStageThatTheTableForbidsFailsTheRule() async throws {
        var play = try await play()
        #expect(try await play.send("jadi data").customer.stage == .details)
        let turn = try await play.send("jadi tanya")
        #expect(turn.failed == ["a customer at 'data' cannot become 'tanya'; customer:reach(\"tanya\") leaves alone who is further"])
        #expect(turn.customer.stage == .details)
        #expect(try await play.send("jadi dta").failed == ["customer.stage: no stage 'dta'; did you mean 'data'?"])
        #expect(try await play.send("jadi data").failed == [], "where they are they may stay")
        #expect(try await play.kept().customer.stages.count == 1)
    }

    @Test func reachingNeverGoesBack() async throws {
        var play = try await play()
        let turn = try await play.send("capai nego", "capai butuh")
        #expect(turn.failed == [] && turn.customer.stage == .bargaining)
        #expect(try await play.send("capai bayar").customer.stage == .paying)
        #expect(try await play.send("capai mana").failed.count == 1)
    }

    @Test func aStepIsNotedWithItsTurnAndTime() async throws {
        var play = try await play()
        try await play.send("makasih", "capai nego")
        let at = play.chat.now
        let turn = try await play.send("tidak beli")
        #expect(
            turn.customer.stages == [
                .init(from: .new, to: .bargaining, at: at, turn: 2), .init(from: .bargaining, to: .lost, at: play.chat.now, turn: 3, reason: "harga"),
            ])
    }

    @Test func whoIsLostMayComeBackAnywhereButToTheBeginning() async throws {
        var play = try await play()
        #expect(try await play.send("capai nego", "tidak beli").customer.stage == .lost)
        #expect(try await play.send("jadi baru").failed.count == 1)
        #expect(try await play.send("capai tanya").customer.stage == .asking)
        #expect(try await play.send("tidak beli", "makasih").customer.stage == .lost, "small talk brings nobody back")
    }

    @Test func aReasonIsNeeded() async throws {
        var play = try await Play(rules: "function on.x(chat) customer:lost() end", intents: "x")
        #expect(try await play.send("coba x").failed == ["customer:lost needs why, as in customer:lost(\"harga\")"])
    }

    // MARK: Without a word of the rules

    @Test func sellingTakesACustomerFromStageToStage() async throws {
        var play = try await Play()
        #expect(try await play.send("makasih").customer.stage == .new)
        #expect(try await play.send("asdf qwer").customer.stage == .new)
        #expect(try await play.send("gamis nayla berapa?").customer.stage == .asking)
        #expect(try await play.send("mau pesan pashmina nude 2").customer.stage == .details, "a form was put")
        #expect(try await play.send(Play.form, "bca").customer.stage == .details)
        let placed = try await play.send("ya").customer
        #expect(placed.stage == .paying && placed.customerClass == .prospect)
        let paid = try await play.person(.order("TM-0001", .paid, note: "")).customer
        #expect(paid.stage == .shipping && paid.customerClass == .customer)
        #expect(try await play.person(.order("TM-0001", .sent, note: "")).customer.stage == .shipping)
        #expect(try await play.person(.order("TM-0001", .done, note: "")).customer.stage == .done)
        #expect(try await play.send("TIDAK", "gamis nayla berapa?").customer.stage == .done)
        let again = try await play.send("mau pesan pashmina nude 2", Play.form, "bca", "ya").customer
        #expect(again.orders.count == 2)
        #expect(again.stages.suffix(2).map(\.to) == [.again, .paying])
    }

    @Test func anOrderThatIsPaidOnDeliveryIsOnItsWay() async throws {
        var play = try await Play()
        let customer = try await play.send("mau pesan pashmina nude 2", Play.form, "cod", "ya").customer
        #expect(customer.stage == .shipping && customer.customerClass == .customer)
        #expect(customer.stages.map(\.to) == [.asking, .details, .shipping])
    }

    @Test func whoseOnlyOrderIsCancelledIsLostAndNoRegular() async throws {
        var play = try await Play()
        try await play.send("mau pesan pashmina nude 2", Play.form, "bca", "ya", "TIDAK")
        let customer = try await play.person(.order("TM-0001", .cancelled, note: "stok habis")).customer
        #expect(customer.stage == .lost && customer.stages.last?.reason == "stok habis" && customer.customerClass == .prospect)
        let back = try await play.send("mau pesan pashmina nude 2", Play.form, "bca", "ya").customer
        #expect(back.stages.suffix(2).map(\.to) == [.details, .paying], "an order that came to nothing makes no second one")
    }

    @Test func anOrderAfterOneThatCameToNothingIsNoSecondOne() async throws {
        var play = try await Play()
        try await play.send("mau pesan pashmina nude 2", Play.form, "bca", "ya", "TIDAK", "mau pesan pashmina nude 2", Play.form, "bca")
        try await play.person(.order("TM-0001", .cancelled, note: ""))
        #expect(try await play.send("ya").customer.stages.suffix(2).map(\.to) == [.lost, .paying])
    }

    @Test func whoseOtherOrderStandsIsNotLost() async throws {
        var play = try await Play()
        try await play.send("mau pesan pashmina nude 2", Play.form, "bca", "ya", "TIDAK")
        #expect(try await play.send("mau pesan pashmina nude 2", Play.form, "bca", "ya").orders.count == 2)
        #expect(try await play.person(.order("TM-0001", .cancelled, note: "")).customer.stage != .lost)
        let lost = try await play.person(.order("TM-0002", .cancelled, note: "")).customer
        #expect(lost.stage == .lost && lost.stages.last?.reason == "batal")
    }

    @Test func whoCallsItOffOrStopsIsNotAsking() async throws {
        var play = try await Play()
        #expect(try await play.send("batal").customer.stage == .new)
    }
}
