import Dialogue
import Testing

/// Questions that nobody needs answered, and what is put in place of one that is.
@Suite struct SoftQuestionTests {
    @Test func whatIsAskedBackIsTakenUp() async throws {
        var play = try await Play()
        #expect(try await play.send("gamis nayla berapa?").said == ["Gamis Nayla Rp189.000.", "Untuk harian atau acara?"])
        let turn = try await play.send("harian")
        #expect(turn.said == ["Gamis Nayla cocok untuk harian.", "Size apa: A. M atau B. L?"])
        #expect(turn.customer.facts.mapValues(\.value) == ["use": .text("harian")])
        #expect(try await play.send("M").said == ["Warna apa: A. navy atau B. sage?"])
        #expect(try await play.send("B").cart == "1 GMS01 sage M")
    }

    @Test func whatIsAskedBackAndNotTakenUpIsGone() async throws {
        var play = try await Play()
        let turn = try await play.send("gamis nayla berapa?", "buka sampai jam berapa?")
        #expect(turn.said == ["Buka sampai jam 20.00."])
        #expect(turn.flows == [])
    }

    @Test func whatIsAskedBackStaysWhereNothingIsUnderstood() async throws {
        var play = try await Play()
        #expect(try await play.send("mau pesan nayla M sage", "hmm").said == ["Kurang paham.", "Tambah Khimar Alya sage?"])
        #expect(try await play.send("boleh").cart == "1 GMS01 sage M, 1 KHM01 sage")
    }

    @Test func nothingIsAskedBackBesideAnotherQuestion() async throws {
        var play = try await Play()
        let turn = try await play.send("mau pesan pashmina nude 2", "gamis nayla berapa?")
        #expect(turn.said == ["Gamis Nayla Rp189.000.", "Tolong diisi: Nama, No HP, Alamat, Kota."])
        #expect(turn.flows == ["order"])
    }

    @Test func aNoToTheOfferGoesOnWithoutIt() async throws {
        var play = try await Play()
        let turn = try await play.send("mau pesan nayla M sage", "tidak")
        #expect(turn.asks == "name")
        #expect(turn.cart == "1 GMS01 sage M")
    }

    @Test func anOfferThatIsIgnoredDoesNotComeBack() async throws {
        var play = try await Play()
        #expect(try await play.send("mau pesan nayla M sage", "buka sampai jam berapa?").flows == [])
        #expect(try await play.send("mau order").asks == "name")
    }

    private func atPayment() async throws -> Play {
        var play = try await Play()
        #expect(try await play.send("mau pesan pashmina nude 2", Play.form).asks == "payment")
        return play
    }

    @Test func aSuggestionStandsInPlaceOfTheQuestionAndAYesTakesIt() async throws {
        var play = try await atPayment()
        let turn = try await play.send("cod bisa ya?")
        #expect(turn.rows == [11])
        #expect(turn.said == ["COD bisa, jadi Rp106.000.", "COD saja, ya?"])
        #expect(turn.asks == "payment")
        let taken = try await play.send("iya")
        #expect(taken.rows == [8])
        #expect(taken.said.last?.hasSuffix("J&T, COD, Rp106.000. Benar?") == true)
    }

    @Test func aNoToASuggestionPutsTheQuestion() async throws {
        var play = try await atPayment()
        let turn = try await play.send("cod bisa ya?", "ga jadi deh")
        #expect(turn.orders == [])
        play = try await atPayment()
        let refused = try await play.send("cod bisa ya?", "tidak")
        #expect(refused.rows == [8])
        #expect(refused.said == ["Bayar pakai apa: A. BCA, B. QRIS atau C. COD (+Rp5.000)?"])
        #expect(try await play.send("ya").asks == "payment", "the suggestion is off the table")
    }

    @Test func anyOtherAnswerCountsBesideASuggestion() async throws {
        var play = try await atPayment()
        #expect(try await play.send("cod bisa ya?", "qris aja").said.last?.hasSuffix("J&T, QRIS, Rp101.000. Benar?") == true)
    }

    @Test func aSuggestionForAQuestionThatDoesNotWaitIsNotPut() async throws {
        var play = try await Play()
        #expect(try await play.send("mau pesan pashmina nude 2", "cod bisa ya?").said == ["Tolong diisi: Nama, No HP, Alamat, Kota."])
        #expect(try await play.send("ya").asks == "name")
    }
}
