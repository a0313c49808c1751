import Dialogue
import ShopFixtures
import Testing

/// Who writes, from wherever they write.
@Suite struct AddressTests {
    @Test(arguments: [("0812-0000-0001", "console"), ("62812 0000 0001", "whatsapp"), ("+62 812 0000 0001", "sms"), (" (0812) 0000.0001 ", "phone")])
    func aPhoneIsOneCustomerInAnySpelling(_ number: String, channel: String) async throws {
        var play = try await Play()
        try await play.send("mau pesan pashmina nude 2")
        let turn = try await play.chat.happen(.message("Dewi"), from: number, channel: channel)
        #expect(turn.customer.id == "+6281200000001" && turn.known("name", by: "order") == "Dewi")
        #expect(turn.customer.phone == "+6281200000001")
    }

    @Test func anAddressThatIsNoPhoneIsItsChannels() async throws {
        var play = try await Play()
        let turn = try await play.chat.happen(.message("makasih"), from: "dina7", channel: "instagram")
        #expect(turn.customer.id == "instagram:dina7" && turn.customer.phone == nil)
        #expect(try await play.chat.happen(.message("makasih"), from: "instagram:dina7", channel: "instagram").conversation.turn == 2)
        #expect(
            try await play.chat.happen(.message("makasih"), from: "0812-0000-0001", channel: "instagram").customer.id == "instagram:0812-0000-0001")
    }

    @Test func rulesRunByHandKnowAPhoneInAnySpellingToo() async throws {
        var play = try await Play()
        try await play.send("mau pesan pashmina nude 2")
        let count = try await play.chat.bot.evaluate("#cart.lines", at: Place(path: "x"), customer: "0812-0000-0001", now: play.chat.now)
        #expect(count == .success(.int(1)))
    }

    @Test func theFirstContactIsNotedOnce() async throws {
        var play = try await Play([
            "dari.lua": "reply \"from\" [[ {customer.source}. ]]\nintent \"from\" [[ dari mana ]]\nfunction on.from(chat) chat:say \"from\" end"
        ])
        let turn = try await play.chat.happen(.message("halo kak"), from: "dina7", channel: "instagram")
        let first = FirstContact(at: play.chat.now, channel: "instagram", text: "halo kak")
        #expect(turn.customer.first == first)
        let later = try await play.chat.happen(.message("dari mana"), from: "dina7", channel: "instagram")
        #expect(later.customer.first == first && later.said == ["instagram."])
    }

    @Test func whoIsOnlyInTheContactBookHasNotWrittenYet() async throws {
        var play = try await Play()
        #expect(try await play.person(.edit(["name": "Rina", "kak": "bu", "kota": "Sleman"])).customer.first == nil)
        let customer = try await play.send("makasih").customer
        #expect(customer.first?.text == "makasih" && customer.name == "Rina" && customer.kak == "bu")
        #expect(customer.facts["kota"]?.value == .text("Sleman"))
        let cleared = try await play.person(.edit(["name": "", "kak": "", "kota": "", "phone": "0813 0000 0001", "note": "suka sage"])).customer
        #expect(
            cleared.name == nil && cleared.kak == "kak" && cleared.facts == [:] && cleared.phone == "+6281300000001" && cleared.note == "suka sage")
    }

    @Test func theContactBookIsWrittenWithoutABot() async throws {
        var play = try await Play()
        let key = ConversationKey(shop: play.shopID, customer: "+6281200000001")
        try await play.store.edit(["name": "Rina"], of: key, zone: .wib, at: play.chat.now)
        #expect(try await play.send("makasih").customer.name == "Rina")
    }

    // MARK: Private

    @Test func whoIsPrivateGetsNoAnswerAndLeavesNothing() async throws {
        var play = try await Play()
        let key = ConversationKey(shop: play.shopID, customer: "+6281200000001")
        try await play.send("mau pesan pashmina nude 2")
        try await play.store.setPrivate(true, key)
        for message in ["Dewi", "gamis nayla berapa?", "stop", "minta bicara sama admin"] {
            let turn = try await play.send(message)
            #expect(turn.said == [] && turn.isIdle && turn.notices == [] && turn.runs == [])
        }
        #expect(try await play.chat.happen(.tap("1"), from: "0812 0000 0001", channel: "whatsapp").said == [])
        #expect(try await play.chat.bot.nextDue() == nil)
        #expect(try await play.store.turns(of: key) == [])
        let kept = try await play.kept()
        #expect(kept.version == 0 && kept.customer == Customer(id: key.customer))
        try await play.store.setPrivate(false, key)
        #expect(try await play.send("buka sampai jam berapa?").conversation.turn == 1, "who is taken off the list is somebody new")
    }

    @Test func theContactBookKeepsNothingOfWhoIsPrivate() async throws {
        var play = try await Play()
        let key = ConversationKey(shop: play.shopID, customer: "+6281200000001")
        try await play.store.setPrivate(true, key)
        try await play.store.edit(["name": "Ibu"], of: key, zone: .wib, at: play.chat.now)
        try await play.person(.edit(["name": "Ibu"]))
        let kept = try await play.kept()
        #expect(kept.version == 0 && kept.customer == Customer(id: key.customer))
    }

    @Test func theOwnerCannotWriteToWhoIsPrivate() async throws {
        var play = try await Play()
        let key = ConversationKey(shop: play.shopID, customer: "+6281200000001")
        try await play.store.setPrivate(true, key)
        let turn = try await play.owner("balas 0812-0000-0001 halo")
        #expect(turn.caused.said == [])
        #expect(turn.said == ["0812-0000-0001 tidak ketemu. Tulis nomor pesanan, nomor HP, atau nama, contoh: ambil HA-0007"])
        let version = try await play.kept().version
        #expect(version == 0)
    }

    // MARK: One person, two addresses

    private func merged(_ play: inout Play) async throws -> Bool {
        let shop = play.shopID
        return try await play.store.merge(
            ConversationKey(shop: shop, customer: "instagram:dina7"), into: ConversationKey(shop: shop, customer: "+6281200000001"))
    }

    @Test func afterMergingOneConversationGoesOnFromEitherAddress() async throws {
        var play = try await Play()
        try await play.send("makasih")
        _ = try await play.chat.happen(.message("mau pesan pashmina nude 2"), from: "dina7", channel: "instagram")
        #expect(try await merged(&play))
        #expect(try await play.send("Dewi").asks == "phone")
        let turn = try await play.chat.happen(.message("0812-0000-0004"), from: "dina7", channel: "instagram")
        #expect(turn.asks == "address" && turn.customer.id == "+6281200000001" && turn.customer.addresses == ["instagram:dina7"])
        #expect(try await play.owner("ambil instagram:dina7").caused.map(\.customer.id) == ["+6281200000001"])
    }

    @Test func whatIsKnownOfEitherIsKnown() async throws {
        let promo = """
            reply "promo" [[ Mau promo? ]]
            intent "promo" [[ promo dong ]]
            function on.promo(chat) if chat:confirm "promo" then customer:agree("promo", "promo") end end
            """
        var play = try await Play(["promo.lua": promo])
        for message in ["gamis nayla berapa?", "promo dong", "ya"] {
            _ = try await play.chat.happen(.message(message), from: "dina7", channel: "instagram")
        }
        let number = play.chat.customer
        play.chat.customer = "instagram:dina7"
        _ = try await play.chat.happen(
            .person(.edit(["name": "Dina", "kak": "bu", "kota": "Sleman", "warna": "navy", "note": "suka sage"])), channel: "instagram")
        play.chat.customer = number
        try await play.person(.edit(["warna": "sage", "note": "teman Yudi"]))
        try await play.send("makasih")
        #expect(try await merged(&play))
        let customer = try await play.kept().customer
        #expect(customer.name == "Dina" && customer.kak == "bu" && customer.note == "teman Yudi; suka sage")
        #expect(customer.facts.mapValues(\.value) == ["kota": .text("Sleman"), "warna": .text("sage")], "of two answers the kept one's counts")
        #expect(customer.consentsGiven == ["promo"] && customer.stage == .asking && customer.stages.count == 1)
        #expect(customer.first?.text == "gamis nayla berapa?" && customer.phone == number)
    }

    @Test func anOrderOfEitherIsKeptNoLongerThanPromised() async throws {
        var play = try await Play()
        try await play.send("mau pesan pashmina nude 2", Play.form, "bca", "ya")
        _ = try await play.chat.happen(.message("makasih"), from: "dina7", channel: "instagram")
        #expect(try await merged(&play))
        try await play.pass(minutes: 6000)
        #expect(try await play.kept().customer.orders.map(\.status) == [.cancelled])
    }
}
