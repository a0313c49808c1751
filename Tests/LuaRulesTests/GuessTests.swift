import Dialogue
import LuaRules
import ShopFixtures
import Testing

/// What a conversation makes of guesses.
@Suite struct GuessTests {
    static let rules = """
        reply "days" [[ Dua hari {kak} ]]
        reply "discount" [[ Maaf, belum ada diskon {kak} ]]
        reply "sorry" [[ Maaf ya {kak}, kami ganti ]]
        reply "not_understood" [[ Kurang paham {kak} ]]
        reply "which_meant" [[ Maksudnya {options:either}? ]]
        reply "to_person" [[ Kami panggilkan admin {kak} ]]
        intent("ask_time", { says = "tanya lama kirim" }) [[ (kapan|lama) (sampai|dikirim) ]]
        intent("ask_discount", { says = "tanya diskon" }) [[ minta diskon ]]
        intent "complain" [[ barang rusak ]]
        examples "ask_time" [[
          berapa hari sampainya
          estimasi pengirimannya berapa lama
          lama ga nyampenya
          perjalanannya berapa hari
          kira-kira kapan diterima
          besok udah sampai belum
          pengirimannya cepat ga
          nyampenya berapa hari
        ]]
        examples "ask_discount" [[
          ada diskon ga
          boleh kurang dikit harganya
          bisa nego ga
          diskonnya dong
          ambil banyak dapat potongan ga
          harganya kurangin dong
          ada potongan harga ga
          dapat diskon berapa
        ]]
        examples "complain" [[
          kok rusak begini
          yang datang salah warna
          kecewa barangnya cacat
          jahitannya robek
          isinya kurang satu
          pecah pas dibuka
        ]]
        function on.ask_time(chat) chat:say "days" end
        function on.ask_discount(chat) chat:say "discount" end
        function on.complain(chat) chat:say "sorry" end
        function on.fallback(chat)
          local meant = chat:known "meant"
          if meant and chat.misses < 3 then
            chat:softly()
            return chat:go(chat:choose("meant_intent", meant, "which_meant"))
          end
          if chat.misses < 3 then return chat:say "not_understood" end
          chat:hand_over "tidak paham"
          chat:say "to_person"
        end
        """

    private func chat(_ rules: String = Self.rules) async throws -> Chatting {
        try await Chatting(ScratchFolder(SmallShop.files(["tebak.lua": rules])))
    }

    @Test func aSureGuessRunsItsRule() async throws {
        var chat = try await chat()
        #expect(try await chat.say("sampainya berapa hari kak") == ["Dua hari kak"])
    }

    @Test func whatMayBeTwoThingsIsAskedWithChoices() async throws {
        var chat = try await chat()
        let asked = try await chat.send("sampainya cepat dong harganya")
        #expect(asked.replies.map(\.text) == ["Maksudnya A. tanya lama kirim atau B. tanya diskon?"])
        #expect(asked.interpretation.clauses.first?.isTorn == true)
        #expect(try await chat.say("B") == ["Maaf, belum ada diskon kak"])
    }

    @Test func whoAnswersSomethingElseIsNotAskedAgain() async throws {
        var chat = try await chat()
        _ = try await chat.say("sampainya cepat dong harganya")
        #expect(try await chat.say("gamis nayla berapa") == ["Gamis Nayla Rp189.000 kak"])
    }

    @Test func withoutTitlesTheFallbackIsAsEver() async throws {
        var chat = try await chat(Self.rules.replacing("says = \"tanya lama kirim\"", with: "").replacing("says = \"tanya diskon\"", with: ""))
        #expect(try await chat.say("sampainya cepat dong harganya") == ["Kurang paham kak"])
    }

    @Test func threeTimesInARowAPersonIsCalled() async throws {
        var chat = try await chat()
        _ = try await chat.say("sampainya cepat dong harganya")
        _ = try await chat.say("xyzzy plugh")
        #expect(try await chat.say("qwrt zxcv") == ["Kami panggilkan admin kak"])
    }

    @Test func aGuessIsNoAnswerToAConfirm() async throws {
        let more = """
            reply "sure" [[ Jadi dikirim sekarang {kak}? ]]
            reply "sent" [[ Dikirim {kak} ]]
            intent "send" [[ kirim sekarang ]]
            intent("yes", { yes = true }) [[ gas ]]
            examples "yes" [[
              boleh lanjut aja
              lanjut aja kak
              oke lanjut
              iya boleh banget
              boleh banget lanjut
              silakan lanjut kak
            ]]
            function on.send(chat) if chat:confirm "sure" then chat:say "sent" end end
            """
        var chat = try await chat(Self.rules + "\n" + more)
        #expect(try await chat.say("kirim sekarang") == ["Jadi dikirim sekarang kak?"])
        #expect(try await !chat.say("silakan lanjut banget min").contains("Dikirim kak"))
        #expect(try await chat.say("gas") == ["Dikirim kak"])
    }

    @Test func whatAnIntentSaysIsText() async throws {
        let folder = try ScratchFolder(SmallShop.files(["tebak.lua": "intent(\"a\", { says = 3 }) [[ a b ]]\nfunction on.a(chat) end"]))
        #expect(try await folder.findings().contains { $0.contains("what an intent says must be a few words | says = \"tanya harga\"") })
    }
}
