import Dialogue
import Testing

/// A form: whole, in a row, one field after the other, again.
@Suite struct FormTests {
    private static let asksWhole = "Tolong diisi: Nama, No HP, Alamat, Kota."

    private func atForm() async throws -> Play {
        var play = try await Play()
        #expect(try await play.send("mau pesan pashmina nude 2").said.last == Self.asksWhole)
        return play
    }

    @Test func theWholeFormIsTakenWithItsOptionalField() async throws {
        var play = try await atForm()
        let turn = try await play.send(Play.form)
        #expect(turn.rows == [3])
        #expect(turn.said == ["Ongkir Rp11.000.", "Bayar pakai apa: A. BCA, B. QRIS atau C. COD (+Rp5.000)?"])
        for (name, value) in [
            ("name", "Rina Wulandari"), ("phone", "+6281200000001"), ("address", "Jl. Kaliurang KM 7 No. 21 RT 02/RW 05"), ("city", "Sleman"),
            ("courier", "J&T"),
        ] { #expect(turn.known(name, by: "order") == value) }
    }

    @Test func anOptionalFieldThatIsMissingIsAskedWhereItIsNeeded() async throws {
        var play = try await atForm()
        let turn = try await play.send(Play.form.replacing("\nKurir: J&T", with: ""))
        #expect(turn.said == ["Kurir apa: A. JNE Rp10.000 atau B. J&T Rp11.000?"])
    }

    @Test func anOptionalFieldThatCannotBeHadIsToldAndAsked() async throws {
        var play = try await atForm()
        let turn = try await play.send(Play.form.replacing("Sleman", with: "Jakarta"))
        #expect(turn.said == ["J&T tidak ada ke sana.", "Kurir apa: A. JNE Rp18.000?"])
    }

    @Test func theFormIsFilledFieldByField() async throws {
        var play = try await atForm()
        #expect(try await play.send("Dewi").said == ["Nomor HP-nya?"])
        #expect(try await play.send("0812-0000-0004").said == ["Dikirim ke alamat mana?"])
        #expect(try await play.send("Jl. Pandanaran II no 8 RT 3 RW 1").said == ["Kota mana?"])
        #expect(try await play.send("semarang").asks == "courier")
    }

    @Test func whatChangesTheCartBesideTheFormIsNoField() async throws {
        var play = try await atForm()
        let turn = try await play.send("Dewi, 0812-0000-0004, Jl. Pandanaran II no 8 RT 3 RW 1. eh pashminanya jadi 3")
        #expect(turn.cart == "3 PSH01 nude")
        #expect(turn.known("name", by: "order") == "Dewi")
        #expect(turn.known("address", by: "order") == "Jl. Pandanaran II no 8 RT 3 RW 1")
        #expect(turn.asks == "city")
    }

    @Test func aFieldToldTooEarlyIsNotAskedLater() async throws {
        var play = try await atForm()
        let turn = try await play.send("Dewi", "0812-0000-0004", "semarang")
        #expect(turn.rows == [12])
        #expect(turn.said == ["Siap, dicatat.", "Dikirim ke alamat mana?"])
        #expect(turn.known("city", by: "order") == "Semarang")
        #expect(try await play.send("Jl. Pandanaran II no 8 RT 3 RW 1").asks == "courier")
    }

    @Test(arguments: ["Dewi 08123 semarang", "Dewi\n08123\nsemarang"]) func ofSeveralFieldsInARowOnlyTheWrongOneIsAskedAgain(_ burst: String)
        async throws
    {
        var play = try await atForm()
        let turn = try await play.send(burst)
        #expect(turn.rows == [3])
        #expect(turn.said == ["Baru 5 angka, nomor lengkapnya?"])
        #expect(try await play.send("0812-0000-0004").asks == "address")
        #expect(try await play.send("pendek").said == ["Alamatnya belum lengkap.", "Dikirim ke alamat mana?"])
        #expect(try await play.send("Jl. Pandanaran II no 8 RT 3 RW 1").asks == "courier", "the city was told")
    }

    @Test func theSendersOwnNumberIsTaken() async throws {
        var play = try await atForm()
        #expect(try await play.send("Dewi", "pakai nomor ini saja").known("phone", by: "order") == "+6281200000001")
    }

    @Test func theFormPastedAgainChangesWhatDiffers() async throws {
        var play = try await atForm()
        try await play.send(Play.form, "bca")
        let turn = try await play.send(Play.form.replacing("J&T", with: "JNE"))
        #expect(turn.rows == [3])
        #expect(
            turn.said == ["Ongkir Rp10.000.", "2x Pashmina Ceruty nude untuk Rina Wulandari, 0812-0000-0001, Sleman; JNE, BCA, Rp100.000. Benar?"])
    }

    @Test func aQuestionInTheMiddleIsAnsweredAndTheFieldAskedAgain() async throws {
        var play = try await atForm()
        #expect(try await play.send("Dewi", "buka sampai jam berapa?").said == ["Buka sampai jam 20.00.", "Nomor HP-nya?"])
    }

    @Test func aCityThatIsNotServedIsToldSo() async throws {
        var play = try await atForm()
        let turn = try await play.send(Play.form.replacing("Sleman", with: "Medan"))
        #expect(turn.said.first == "Medan belum kami layani.")
        #expect(turn.asks == "city")
    }

    @Test func whatIsKnownNeedsOnlyTheCheck() async throws {
        let order = PlayShop.order.replacing(
            "chat:form \"ship\"", with: "chat:form(\"ship\", { name = \"Bagas\", address = \"Jl. Mawar no 3\", city = \"Medan\" })")
        var play = try await Play(["order.lua": order])
        #expect(try await play.send("mau pesan pashmina nude 2").said.last == "Nomor HP-nya?")
        #expect(try await play.send("0812-0000-0004").said == ["Medan belum kami layani.", "Kota mana?"])
        let turn = try await play.send("sleman")
        #expect(turn.known("name", by: "order") == "Bagas")
        #expect(turn.asks == "courier")
    }

    @Test func aFieldMayGoWithoutAQuestionOfItsOwn() async throws {
        var play = try await Play([
            "survei.lua": """
            form "guest" [[
              name Nama tamu
              n:number Jumlah
            ]]
            """.replacing("n:number Jumlah", with: "phone Telepon")
                + "\nintent \"guest\" [[ isi tamu ]]\nfunction on.guest(chat) chat:form \"guest\" end"
        ])
        let turn = try await play.send("isi tamu")
        #expect(turn.asks == "name")
        #expect(turn.said.last?.contains("Nama tamu") == true)
    }
}
