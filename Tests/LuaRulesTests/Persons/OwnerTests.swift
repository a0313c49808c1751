import Dialogue
import ShopFixtures
import Testing

/// What the owner writes from their own number.
@Suite struct OwnerTests {
    private static let help = """
        Perintah pemilik:
        ambil HA-0007 · ambil chat ini, bot diam
        lepas · kembalikan ke bot
        balas 0812… teks, balas Bu Ani: teks · tulis ke pembeli
        lunas / kirim / selesai / batal HA-0007
        daftar · siapa yang menunggu
        """

    /// Rina has ordered, and is known by her name.
    private func ordered(restarts: Bool = false) async throws -> Play {
        var play = try await Play(restarts: restarts)
        try await play.send("mau pesan pashmina nude 2", Play.form, "bca", "ya", "TIDAK")
        try await play.person(.edit(["name": "Rina Wulandari"]))
        return play
    }

    @Test(arguments: ["halo", "gamis nayla berapa?", "lunas", "balas 0812-0000-0001", "ambilkan", "", "  ", "mau pesan nayla M sage"])
    func anythingElseIsAnsweredWithTheCommands(_ text: String) async throws {
        var play = try await Play()
        let turn = try await play.owner(text)
        #expect(turn.said == [Self.help])
        #expect(turn.runs == [] && turn.caused.isEmpty && turn.flows == [] && turn.cart == "")
        #expect(try await play.pass(minutes: 6000).isEmpty)
    }

    @Test(arguments: [
        "TM-0001", "tm-0001", "+6281200000001", "0812-0000-0001", "62 812 0000 0001", "rina", "Rina Wulandari", "",
    ]) func aConversationIsNamedByOrderPhoneOrNameOrIsTheLatest(_ whom: String) async throws {
        var play = try await ordered()
        try await play.other("+6281200000002", "buka sampai jam berapa?")
        try await play.send("minta bicara sama admin")
        let turn = try await play.owner("Ambil \(whom)")
        #expect(turn.said == ["Chat Rina Wulandari +6281200000001 Anda pegang, bot diam. Balas \"lepas\" kalau sudah."])
        #expect(turn.caused.map(\.customer.id) == ["+6281200000001"])
        #expect(try await play.kept().conversation.held?.by == "owner")
        #expect(try await play.send("halo").said == [])
        #expect(try await play.owner("lepas \(whom)").said == ["Chat Rina Wulandari +6281200000001 kembali ke bot."])
        #expect(try await play.send("buka sampai jam berapa?").said == ["Buka sampai jam 20.00."])
    }

    @Test func aNameFindsWhoDoesNotWaitForAnybody() async throws {
        var play = try await ordered()
        #expect(try await play.owner("ambil wulandari").caused.map(\.customer.id) == ["+6281200000001"])
        #expect(try await play.owner("ambil wulan").caused.isEmpty, "a part of a word is no name")
        #expect(try await play.owner("ambil Sari").said == ["Sari tidak ketemu. Tulis nomor pesanan, nomor HP, atau nama, contoh: ambil HA-0007"])
    }

    @Test func ofTwoOfTheSameNameNobodyIsGuessed() async throws {
        var play = try await ordered()
        let (wulan, ayu) = (play.chat.customer, "+6281200000002")
        try await play.other(ayu, "makasih")
        play.chat.customer = ayu
        try await play.person(.edit(["name": "Rina Ayu"]))
        for command in ["balas rina: halo", "ambil Rina"] {
            let turn = try await play.owner(command)
            #expect(turn.caused.isEmpty)
            #expect(
                turn.said.first?.lowercased()
                    == "yang bernama rina ada 2: rina wulandari \(wulan), rina ayu \(ayu). tulis nomornya.")
        }
        #expect(try await play.owner("balas Rina Ayu: halo").caused.map(\.customer.id) == [ayu])
    }

    @Test(arguments: ["balas rina halo", "balas nanti ya", "balas dia dulu, transferan bu Tejo 250rb belum masuk", "balas rina"])
    func aSentenceThatOnlyBeginsLikeAReplyGoesToNobody(_ text: String) async throws {
        var play = try await ordered()
        let turn = try await play.owner(text)
        #expect(turn.caused.isEmpty && turn.said == [Self.help])
    }

    /// A store on which the owner's own commit fails once, as if the process were killed before it.
    private actor LosingStore: WrappedStore {
        nonisolated let store = MemoryStore()
        private var hasLost = false
        struct Lost: Error {}
        func read(_ key: ConversationKey, event: String?) async throws -> Snapshot { try await store.read(key, event: event) }
        func commit(_ commit: Commit) async throws -> CommitOutcome {
            if commit.customer?.isOwner == true, !hasLost {
                hasLost = true
                throw Lost()
            }
            return try await store.commit(commit)
        }
    }

    @Test func aCommandWhoseAnswerWasLostIsAboutWhoeverItWasAbout() async throws {
        let folder = try ScratchFolder(
            SmallShop.files(["a.lua": "intent 'person' [[ admin ]] function on.person(chat) chat:hand_over 'x' chat:say 'thanks' end"]))
        var chat = try await Chatting(folder, store: LosingStore())
        for customer in ["+6281200000001", "+6281200000002"] {
            chat.customer = customer
            _ = try await chat.send("admin")
        }
        let ambil = Event(id: "o1", customer: "+6281234500001", at: chat.now, .message("ambil"))
        let bot = chat.bot
        await #expect(throws: LosingStore.Lost.self) { try await bot.receive(ambil) }
        let turn = try await bot.receive(ambil)
        #expect(turn.replies.first?.text.hasPrefix("Chat +6281200000002 Anda pegang") == true)
        let waiting = try await bot.evaluate("chat.handed_over", at: Place(path: "x"), customer: "+6281200000001", now: chat.now)
        #expect(try waiting.get() == .text("x"))
    }

    @Test func theLatestToTakeIsWhoAskedLastAndTheLatestToGiveBackWhoWasTakenLast() async throws {
        var play = try await Play()
        try await play.send("admin")
        try await play.other("+6281200000002", "admin")
        #expect(try await play.owner("ambil").caused.map(\.customer.id) == ["+6281200000002"])
        #expect(try await play.owner("ambil").caused.map(\.customer.id) == ["+6281200000001"])
        #expect(try await play.owner("lepas").caused.map(\.customer.id) == ["+6281200000001"])
        #expect(try await play.owner("lepas").caused.map(\.customer.id) == ["+6281200000002"])
        #expect(try await play.owner("lepas").said == ["Tidak ada yang menunggu 👍"])
        #expect(try await play.owner("ambil").said == ["Tidak ketemu. Tulis nomor pesanan, nomor HP, atau nama, contoh: ambil HA-0007"])
    }

    @Test func whoIsOnlyHandedOverCanBeGivenBackToo() async throws {
        var play = try await Play()
        try await play.send("admin")
        #expect(try await play.owner("lepas").said == ["Chat +6281200000001 kembali ke bot."])
        #expect(try await play.kept().conversation.handover == nil)
        let again = try await play.owner("lepas 0812-0000-0001")
        #expect(again.said == ["Chat +6281200000001 tidak sedang dipegang siapa pun."] && again.caused.isEmpty)
    }

    @Test func aReplyGoesToTheCustomerAsItWasWritten() async throws {
        var play = try await ordered()
        let turn = try await play.owner("balas 0812-0000-0001  Halo kak,\nbesok dikirim ya.")
        #expect(turn.said == ["Terkirim ke Rina Wulandari +6281200000001; chatnya Anda pegang, bot diam."])
        #expect(turn.caused.map(\.said) == [["Halo kak,\nbesok dikirim ya."]])
        #expect(try await play.send("oke").said == [])
    }

    @Test func theListShowsWhoWaitsWhyAndHowLong() async throws {
        var play = try await ordered()
        #expect(try await play.owner("daftar").said == ["Tidak ada yang menunggu 👍"])
        try await play.send("minta bicara sama admin")
        play.wait(minutes: 10)
        try await play.other("+6281200000002", "makasih")
        play.chat.customer = "+6281200000002"
        try await play.person(.hold(by: "Yudi"))
        #expect(
            try await play.owner("daftar").said == [
                "Rina Wulandari +6281200000001 · minta bicara dengan orang · 10 menit\n+6281200000002 · dipegang Yudi · 0 menit"
            ])
    }

    @Test(arguments: [false, true]) func theSameCommandTwiceActsOnceAndIsAnsweredTheSame(restarts: Bool) async throws {
        var play = try await ordered(restarts: restarts)
        let first = try await play.owner("lunas TM-0001", id: "wamid.1")
        let version = try await play.kept().version
        let again = try await play.owner("lunas TM-0001", id: "wamid.1")
        #expect(first.said == ["Pesanan TM-0001: dibayar."] && again.said == first.said)
        #expect(again.isRepeat && again.caused.isEmpty)
        #expect(try await play.kept().version == version)
        #expect(try await play.owner("lunas TM-0001", id: "wamid.2").said == ["Pesanan TM-0001 sudah dibayar, tidak bisa diubah begitu."])
    }

    @Test(arguments: ["+6281234500001", "0812-3450-0001", "62 812 3450 0001"]) func theOwnerIsKnownInAnySpelling(_ number: String) async throws {
        var play = try await Play()
        #expect(try await play.chat.happen(.message("daftar"), from: number).said == ["Tidak ada yang menunggu 👍"])
        #expect(try await play.chat.happen(.message("daftar"), from: number, channel: "whatsapp").said == ["Tidak ada yang menunggu 👍"])
        #expect(try await play.chat.happen(.tap("daftar"), from: number).said == ["Tidak ada yang menunggu 👍"])
    }

    @Test func aShopWithoutAnOwnerObeysNobody() async throws {
        var play = try await Play(["shop.lua": PlayShop.settings.replacing("owner = \"+6281234500001\", ", with: "")])
        #expect(try await play.owner("daftar").said == ["Kurang paham."])
    }

    /// A store that refuses the owner's first commit, as if another process had been first.
    private actor Contended: WrappedStore {
        nonisolated let store = MemoryStore()
        private var isFirst = true

        func read(_ key: ConversationKey, event: String?) async throws -> Snapshot { try await store.read(key, event: event) }
        func commit(_ commit: Commit) async throws -> CommitOutcome {
            if commit.key.customer == Play.owner, isFirst {
                isFirst = false
                return .newerVersion
            }
            return try await store.commit(commit)
        }
    }

    @Test func aCommandThatIsCarriedOutAgainActsOnce() async throws {
        var chat = try await Chatting(ScratchFolder(PlayShop.files()), store: Contended())
        _ = try await chat.send("makasih")
        let turn = try await chat.happen(.message("balas 0812-0000-0001 halo"), from: Play.owner, id: "wamid.1")
        #expect(turn.caused.map(\.isRepeat) == [true] && turn.caused.said == ["halo"])
        #expect(try await chat.send("oke").conversation.turn == 3)
    }
}
