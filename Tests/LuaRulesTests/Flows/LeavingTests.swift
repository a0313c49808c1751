import Dialogue
import Testing

/// A conversation is broken off, and comes back.
@Suite struct LeavingTests {
    private func atPhone() async throws -> Play {
        var play = try await Play()
        #expect(try await play.send("mau pesan pashmina nude 2", "Dewi").asks == "phone")
        return play
    }

    @Test func whatIsCalledOffWaitsOnTheShelf() async throws {
        var play = try await atPhone()
        let off = try await play.send("batal")
        #expect(off.rows == [1])
        #expect(off.said == ["Disimpan dulu."])
        #expect(off.flows == [])
        #expect(off.cart == "2 PSH01 nude")
        #expect(try await play.send("buka sampai jam berapa?").said == ["Buka sampai jam 20.00."])
        let back = try await play.send("lanjut")
        #expect(back.said == ["Lanjut ya.", "Nomor HP-nya?"])
        #expect(back.known("name", by: "order") == "Dewi")
        #expect(back.conversation.shelf == [])
    }

    @Test func callingOffOutranksFreeText() async throws {
        var play = try await Play()
        let turn = try await play.send("mau pesan pashmina nude 2", "batal")
        #expect(turn.rows == [1])
        #expect(turn.flows == [])
    }

    @Test func startingAgainForgetsEverythingThatWaits() async throws {
        var play = try await atPhone()
        let turn = try await play.send("mulai dari awal")
        #expect(turn.said == ["Dari awal ya."])
        #expect(turn.flows == [])
        #expect(turn.cart == "")
        #expect(turn.conversation.topic == nil)
        #expect(try await play.send("mau order").asks == "product")
    }

    @Test func askingForAPersonCallsOneAndTheFlowStays() async throws {
        var play = try await atPhone()
        let turn = try await play.send("minta bicara sama admin")
        #expect(turn.rows == [1])
        #expect(turn.said.first == "Admin dipanggil.")
        #expect(turn.conversation.handover?.reason == "minta bicara dengan orang")
        #expect(turn.flows == ["order"])
        #expect(try await play.send("0812-0000-0004").asks == "address")
    }

    @Test func threeMessagesThatNobodyUnderstandsCallAPerson() async throws {
        var play = try await Play()
        try await play.send("mau pesan pashmina nude 2", Play.form)
        let question = "Bayar pakai apa: A. BCA, B. QRIS atau C. COD (+Rp5.000)?"
        #expect(try await play.send("asdf qwer?").said == ["Kurang paham.", question])
        #expect(try await play.send("zxcv bnm?").said == ["Kurang paham.", question])
        let third = try await play.send("hjkl poiu?")
        #expect(third.said == ["Admin dipanggil."], "who asked for a person is not asked how to pay")
        #expect(third.notices.map(\.kind) == [.handover])
        #expect(third.asks == "payment")
        #expect(try await play.send("bca").asks == "summary")
    }

    @Test func oneMessageThatIsUnderstoodBeginsTheCountAnew() async throws {
        var play = try await Play()
        let turn = try await play.send("asdf qwer?", "zxcv bnm?", "buka sampai jam berapa?", "hjkl poiu?")
        #expect(turn.said == ["Kurang paham."])
    }
}

/// Something came between the question and the answer: the pause between two sessions.
@Suite struct StaleQuestionTests {
    private func away(_ messages: [String]) async throws -> Play {
        var play = try await Play()
        for message in messages { try await play.send(message) }
        play.wait(minutes: 3 * 24 * 60)
        return play
    }

    @Test func wordsAreNoAnswerToAQuestionThatIsLongGone() async throws {
        var play = try await away(["mau pesan pashmina nude 2", "Dewi", "0812-0000-0004"])
        let turn = try await play.send("sip makasih ya mas")
        #expect(turn.said == ["Sama-sama.", "Dikirim ke alamat mana?"])
        #expect(turn.known("address", by: "order") == nil)
    }

    @Test func aQuestionThatIsPutAgainTakesWords() async throws {
        var play = try await away(["mau pesan pashmina nude 2"])
        #expect(try await play.send("halo").said == ["Kurang paham.", "Tolong diisi: Nama, No HP, Alamat, Kota."])
        let turn = try await play.send("Dewi")
        #expect(turn.rows == [14])
        #expect(turn.known("name", by: "order") == "Dewi")
    }

    @Test func aYesToASummaryThatIsLongGoneOnlyPutsItAgain() async throws {
        var play = try await away(["mau pesan pashmina nude 2", Play.form, "bca"])
        let turn = try await play.send("ya")
        #expect(turn.rows == [7])
        #expect(turn.said == ["2x Pashmina Ceruty nude untuk Rina Wulandari, 0812-0000-0001, Sleman; J&T, BCA, Rp101.000. Benar?"])
        #expect(turn.orders == [])
        #expect(try await play.send("ya").orders.count == 1)
    }

    @Test func aYesToASuggestionThatIsLongGoneTakesNothing() async throws {
        var play = try await away(["mau pesan pashmina nude 2", Play.form, "cod bisa ya?"])
        let turn = try await play.send("ya")
        #expect(turn.known("payment", by: "order") == nil)
        #expect(turn.said == ["Bayar pakai apa: A. BCA, B. QRIS atau C. COD (+Rp5.000)?"])
    }

    @Test func aYesToTheOnlyOptionThatIsLongGoneTakesNothing() async throws {
        var play = try await away(["mau pesan nayla L"])
        let turn = try await play.send("ya")
        #expect(turn.said == ["Warna apa: A. navy?"])
        #expect(turn.cart == "1 GMS01 L")
        #expect(try await play.send("ya").cart == "1 GMS01 navy L")
    }

    @Test func aValueOfTheKindThatWasAskedForIsAnAnswerAtAnyTime() async throws {
        var play = try await away(["mau pesan pashmina nude 2", "Dewi"])
        #expect(try await play.send("0812-0000-0004").asks == "address")
    }

    @Test func cartAndFlowsOutliveASession() async throws {
        var play = try await away(["mau pesan pashmina nude 2", "Dewi"])
        let turn = try await play.send("buka sampai jam berapa?")
        #expect(turn.cart == "2 PSH01 nude")
        #expect(turn.said == ["Buka sampai jam 20.00.", "Nomor HP-nya?"])
    }

    @Test func aSessionGreetsOnceWhateverComesFirst() async throws {
        let greeting = "reply \"welcome\" [[ Halo. ]]\nfunction on.session(chat) chat:say \"welcome\" end"
        var play = try await Play(["sapa.lua": greeting])
        #expect(try await play.send("buka sampai jam berapa?").said == ["Halo.", "Buka sampai jam 20.00."])
        #expect(try await play.send("buka sampai jam berapa?").said == ["Buka sampai jam 20.00."])
        try await play.send("mau pesan pashmina nude 2", "Dewi")
        play.wait(minutes: 3 * 24 * 60)
        #expect(try await play.send("makasih kak").said == ["Halo.", "Sama-sama.", "Nomor HP-nya?"])
    }
}
