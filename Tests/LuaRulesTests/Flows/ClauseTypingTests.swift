import Dialogue
import Testing

/// What a clause is to a conversation: the first of sixteen rows that fits, reached by real messages, with one that
/// nearly reaches it.
@Suite struct ClauseTypingTests {
    /// What was written before.
    enum Scene: Sendable {
        case start, form, phone, address, payment, suggestion, summary, placed, offer, colour, digression, complaint

        var messages: [String] {
            switch self {
            case .start: []
            case .form: ["mau pesan pashmina nude 2"]
            case .phone: Self.form.messages + ["Dewi"]
            case .address: Self.phone.messages + ["0812-0000-0004"]
            case .payment: Self.form.messages + [Play.form]
            case .suggestion: Self.payment.messages + ["cod bisa ya?"]
            case .summary: Self.payment.messages + ["bca"]
            case .placed: Self.summary.messages + ["ya"]
            case .offer: ["mau pesan nayla M sage"]
            case .colour: ["mau pesan nayla M"]
            case .digression: Self.payment.messages + ["tolong pilihkan"]
            case .complaint: Self.phone.messages + ["mau komplain"]
            }
        }
    }

    @Test(arguments: [
        // 1: outranks whatever waits
        (1, Scene.address, "batal"), (1, .payment, "minta bicara sama admin"), (14, .address, "batal nikah street"),
        // 2: only supposes
        (2, .summary, "kalau lewat jne jadinya berapa?"), (2, .summary, "kalau pakai qris totalnya berapa?"), (4, .summary, "eh lewat jne aja"),
        // 3: fields of a form
        (3, .form, Play.form), (3, .form, "Dewi 08123 semarang"), (3, .summary, "kurirnya jne"), (14, .form, "Dewi Sartika"),
        // 4: changes an answer
        (4, .summary, "eh kurirnya jne aja"), (4, .summary, "ganti qris deh"), (12, .summary, "jne dong"),
        // 5: changes the cart
        (5, .form, "tambah ciput 1"), (5, .summary, "pashminanya dihapus"), (11, .start, "tambah ciput 1"),
        // 6: changes an order that is placed
        (6, .placed, "eh kurirnya jne aja"), (6, .placed, "ganti qris deh"), (16, .start, "eh kurirnya jne aja"),
        // 7: yes or no to a confirm
        (7, .summary, "ya"), (7, .offer, "ga usah"), (16, .payment, "ya"),
        // 8: yes or no to a suggestion
        (8, .suggestion, "iya"), (8, .suggestion, "tidak"), (9, .suggestion, "qris aja"),
        // 9: one of the options shown
        (9, .colour, "B"), (9, .payment, "yang pertama aja"), (15, .payment, "yang kelima"),
        // 10: a value of the kind that is asked for
        (10, .phone, "081234567890"), (10, .address, "Jl. Mawar no 8 RT 3"), (12, .phone, "semarang"),
        // 11: a meaning of its own
        (11, .address, "buka sampai jam berapa?"), (11, .payment, "cod bisa ya?"), (9, .payment, "COD?"),
        // 12: a value that the rule on top has a use for
        (12, .address, "semarang"), (12, .summary, "bayarnya qris"), (16, .address, "semarang?"),
        // 13: an answer to a rule below
        (13, .digression, "qris"), (13, .complaint, "081234567890"), (16, .digression, "ya"),
        // 14: free text that was asked for
        (14, .form, "Dewi"), (14, .address, "rumah pojok"), (16, .form, "Dewi?"),
        // 15: a wrong try
        (15, .payment, "asdf qwer"), (15, .complaint, "lupa euy"), (16, .payment, "asdf qwer?"),
        // 16: nothing fits
        (16, .start, "asdf qwer"), (16, .summary, "asdf qwer"), (14, .form, "asdf qwer"),
    ])
    func aClauseIsTheFirstRowThatFits(_ row: Int, _ scene: Scene, _ message: String) async throws {
        var play = try await Play()
        for message in scene.messages { try await play.send(message) }
        #expect(try await play.send(message).rows == [row])
    }

    @Test(arguments: [Scene.start, .form, .phone, .address, .payment, .suggestion, .summary, .placed, .offer, .colour, .digression, .complaint])
    func everySceneWaitsForWhatItIsNamedAfter(_ scene: Scene) async throws {
        let asked: [Scene: String] = [
            .form: "name", .phone: "phone", .address: "address", .payment: "payment", .suggestion: "payment", .summary: "summary", .placed: "consent",
            .offer: "upsell", .colour: "colour@1", .digression: "use", .complaint: "no",
        ]
        var play = try await Play()
        var last: Turn?
        for message in scene.messages { last = try await play.send(message) }
        #expect(last?.asks == asked[scene])
    }

    @Test func neighboursThatAreFreeTextForTheSameQuestionAreOneAnswer() async throws {
        var play = try await Play()
        let turn = try await play.send("mau pesan pashmina nude 2", "Dewi", "0812-0000-0004", "gang mawar, nomor 8, rt 3. pagar hijau")
        #expect(turn.rows == [10])
        #expect(turn.asks == "city")
        #expect(turn.known("address", by: "order") == "gang mawar, nomor 8, rt 3. pagar hijau")
    }

    @Test func whatFollowsANameIsNoPartOfIt() async throws {
        var play = try await Play()
        let turn = try await play.send("mau pesan pashmina nude 2", "Dewi. dibungkus rapi")
        #expect(turn.known("name", by: "order") == "Dewi")
        #expect(turn.asks == "phone")
    }
}
