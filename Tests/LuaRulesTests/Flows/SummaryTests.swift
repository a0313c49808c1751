import Dialogue
import Testing

/// A summary and the yes to it: what is agreed to is what was on the screen.
@Suite struct SummaryTests {
    private static let jt = "2x Pashmina Ceruty nude untuk Rina Wulandari, 0812-0000-0001, Sleman; J&T, BCA, Rp101.000. Benar?"
    private static let jne = "2x Pashmina Ceruty nude untuk Rina Wulandari, 0812-0000-0001, Sleman; JNE, BCA, Rp100.000. Benar?"

    /// Up to the summary of two nude pashminas for Rina, by J&T and BCA.
    private func summary() async throws -> Play {
        var play = try await Play()
        #expect(try await play.send("mau pesan pashmina nude 2", Play.form, "bca").said == [Self.jt])
        return play
    }

    @Test func aCorrectionBeforeTheYesShowsTheNewSum() async throws {
        var play = try await summary()
        let turn = try await play.send("eh kurirnya jne aja")
        #expect(turn.rows == [4])
        #expect(turn.said == ["Ongkir Rp10.000.", Self.jne])
        #expect(try await play.send("ya").orders.map(\.sum.total) == [100_000])
    }

    @Test func aYesToAnOldSummaryPlacesNothing() async throws {
        var play = try await summary()
        let turn = try await play.send("ya. eh kurirnya jne")
        #expect(turn.rows == [7, 4])
        #expect(turn.said == ["Ongkir Rp10.000.", "Ada yang berubah.", Self.jne])
        #expect(turn.orders == [])
        #expect(turn.asks == "summary")
        let placed = try await play.send("ya")
        #expect(placed.orders.map(\.sum.via) == ["JNE"])
        #expect(placed.notices.map(\.text) == ["TM-0001 Rp100.000"])
    }

    @Test func aYesBesideSomethingMoreForTheCartPlacesNothing() async throws {
        var play = try await summary()
        let turn = try await play.send("ya. sama ciput 1")
        #expect(turn.rows == [7, 5])
        #expect(turn.said.first == "Jadi 2x Pashmina Ceruty nude, 1x Inner Ciput.")
        #expect(turn.said.suffix(2).joined(separator: "\n").contains("Ada yang berubah."))
        #expect(turn.said.last?.hasSuffix("J&T, BCA, Rp116.000. Benar?") == true)
        #expect(turn.orders == [])
    }

    @Test func aYesBesideAQuestionCountsAndTheQuestionIsAnswered() async throws {
        var play = try await summary()
        let turn = try await play.send("ya. buka sampai jam berapa?")
        #expect(turn.said == ["Buka sampai jam 20.00.", "Pesanan TM-0001 tercatat.", "Boleh dikabari promo, MAU atau TIDAK?"])
        #expect(turn.asks == "consent")
    }

    @Test func aPriceThatChangesOvernightIsShownBeforeTheYesCounts() async throws {
        var play = try await summary()
        try await play.edit(["catalog.csv": PlayShop.catalog().replacing("45000", with: "50000")])
        let turn = try await play.send("ya")
        #expect(turn.said.last?.hasSuffix("Rp111.000. Benar?") == true)
        #expect(turn.said.contains { $0.contains("Ada yang berubah.") })
        #expect(turn.orders == [])
        #expect(try await play.send("ya").orders.map(\.sum.total) == [111_000])
    }

    @Test func aNoKeepsTheFlowAndACorrectionGoesOnWithIt() async throws {
        var play = try await summary()
        #expect(try await play.send("tidak").said == ["Apa yang diubah?"])
        #expect(try await play.send("buka sampai jam berapa?").said == ["Buka sampai jam 20.00.", "Apa yang diubah?"])
        let turn = try await play.send("eh kurirnya jne")
        #expect(turn.said == ["Ongkir Rp10.000.", Self.jne])
        #expect(try await play.send("ya").orders.map(\.sum.via) == ["JNE"])
    }

    @Test func whatNobodyCanChangeAfterANoGoesToAPerson() async throws {
        var play = try await summary()
        let turn = try await play.send("tidak", "dibungkus kado yang rapi")
        #expect(turn.conversation.handover?.reason == "perubahan pesanan")
        #expect(turn.notices.map(\.kind) == [.handover])
        #expect(turn.flows == [])
        #expect(turn.cart == "2 PSH01 nude")
    }

    @Test func afterTheYesACorrectionIsForTheOrder() async throws {
        var play = try await summary()
        let turn = try await play.send("ya", "eh kurirnya jne aja")
        #expect(turn.rows == [6])
        #expect(turn.said == ["Perubahan TM-0001 diteruskan.", "Boleh dikabari promo, MAU atau TIDAK?"])
        #expect(turn.asks == "consent")
        #expect(turn.orders.map(\.sum.via) == ["J&T"])
    }

    @Test func aCorrectionThatFitsNothingLeavesTheOldAnswer() async throws {
        var play = try await summary()
        let turn = try await play.send("eh kurirnya gojek")
        #expect(turn.said == ["GoSend tidak ada ke sana.", Self.jt])
        #expect(turn.known("courier", by: "order") == "J&T")
    }

    @Test func ofTwoValuesInOneMessageTheCorrectionCounts() async throws {
        var play = try await Play()
        let turn = try await play.send("mau pesan pashmina nude 2", Play.form, "bca. eh qris deh")
        #expect(turn.rows == [9, 4])
        #expect(turn.said.map { $0.contains("J&T, QRIS, Rp101.000") } == [true])
    }

    @Test func aCorrectionThatTakesTheGroundFromAnAnswerAsksOnlyThatAgain() async throws {
        var play = try await summary()
        let turn = try await play.send("eh kirim ke jakarta")
        #expect(turn.said == ["J&T tidak sampai ke sana.", "Kurir apa: A. JNE Rp18.000?"])
        let then = try await play.send("jne")
        #expect(then.said.last == "2x Pashmina Ceruty nude untuk Rina Wulandari, 0812-0000-0001, Jakarta; JNE, BCA, Rp108.000. Benar?")
    }

    @Test func aConflictIsSolvedByCorrectingTheOtherAnswer() async throws {
        var play = try await Play()
        #expect(
            try await play.send("mau pesan pashmina nude 2", Play.form, "jne aja kurirnya").said == [
                "Ongkir Rp10.000.", "Bayar pakai apa: A. BCA atau B. QRIS?",
            ])
        // The reply that says why not asks itself, so it stands in place of the question.
        #expect(try await play.send("cod").said == ["COD hanya lewat J&T. Mau COD J&T atau transfer?"])
        #expect(try await play.send("A").known("payment", by: "order") == nil, "no letter was on the screen")
        let turn = try await play.send("COD J&T")
        #expect(turn.said.last?.hasSuffix("J&T, COD, Rp106.000. Benar?") == true)
    }
}

/// The same answer once more.
@Suite struct SameTapTests {
    private func placed() async throws -> Play {
        var play = try await Play()
        #expect(try await play.send("mau pesan pashmina nude 2", Play.form, "bca", "ya").asks == "consent")
        return play
    }

    @Test func aYesTappedTwiceAnswersOnlyTheQuestionThatWasRead() async throws {
        var play = try await Play([
            "order.lua": PlayShop.order.replacing(
                "chat:choose(\"consent\", { \"MAU\", \"TIDAK\" }, \"consent\", { keep = true })",
                with: "chat:confirm \"consent\" and \"MAU\" or \"TIDAK\"")
        ])
        #expect(try await play.send("mau pesan pashmina nude 2", Play.form, "bca", "ya").asks == "consent")
        let again = try await play.sendAtOnce("ya", after: 15)
        #expect(again.said == [])
        #expect(again.asks == "consent")
        #expect(again.customer.facts == [:])
        #expect(again.orders.count == 1)
        let read = try await play.sendAtOnce("ya", after: 16)
        #expect(read.said == ["Dicatat MAU."])
    }

    @Test func theSameMessageIsAnsweredOnceWithTheSameReplies() async throws {
        var play = try await Play()
        try await play.send("mau pesan pashmina nude 2", Play.form, "bca")
        let first = try await play.sendAtOnce("ya", after: 20, id: "m1")
        let again = try await play.sendAtOnce("ya", after: 20, id: "m1")
        #expect(again.isRepeat && again.replies == first.replies)
        #expect(again.orders.count == 1)
    }

    @Test func aYesIsNoAnswerToAChoiceOfSeveral() async throws {
        var play = try await placed()
        #expect(try await play.send("ya").said == ["Kurang paham.", "Boleh dikabari promo, MAU atau TIDAK?"])
        let turn = try await play.send("MAU")
        #expect(turn.said == ["Dicatat MAU."])
        #expect(turn.customer.facts.mapValues(\.value) == ["consent": .text("MAU")])
        #expect(turn.flows == [])
    }
}
