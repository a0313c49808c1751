import Foundation
import Testing

/// `bot inbox`, `bot history`, `bot say`, `bot take`, `bot release`.
@Suite struct InboxCommandTests {
    @Test func theInboxHoldsWhatWaits() async throws {
        let shop = try await KeptShop()
        // How long somebody has waited depends on when this is run.
        let inbox = try await shop.bot(["inbox"], columns: 120).out.replacing(/[ ]+\d+  komplain/, with: "  N  komplain")
        #expect(inbox.contains("Waiting for a person\nPHONE            NAME  "))
        #expect(inbox.contains("\ninstagram:dina7  N  komplain           minta orang\n"))
        #expect(inbox.contains("\nNot understood\nTEXT         COUNT  LAST\nxyzzy PLUGH      2  2026-11-24 10:01\n"))
        #expect(
            inbox.hasSuffix(
                """

                Told to you (`bot inbox --done ID` closes one)
                ID  TOLD              ABOUT            KIND      WHAT
                 1  2026-11-24 10:05  instagram:dina7  handover  komplain

                """))
        #expect(try await shop.out("inbox", "--unknown").hasPrefix("TEXT "), "one part needs no heading")
    }

    @Test func aTaskIsClosedOnce() async throws {
        let shop = try await KeptShop()
        #expect(try await shop.out("inbox", "--done", "1") == "Task 1 is done.\n")
        #expect(try await shop.out("inbox", "--tasks") == "Nothing is left to do.\n")
        let again = try await shop.bot("inbox", "--done", "1")
        #expect(again.exit == 1 && again.err == "there is no open task 1; `bot inbox --tasks` shows which there are\n")
        #expect(try await shop.bot("inbox", "--done", "1", "--tasks").exit == 64)
    }

    @Test func anInboxWithoutAnythingSaysSo() async throws {
        let shop = try await KeptShop([KeptShop.talk[0]])
        #expect(
            try await shop.out("inbox", "--unanswered", "--unknown", "--tasks").split(separator: "\n").filter { $0.hasSuffix(".") } == [
                "Nobody waits for a person.", "Everything was understood.", "Nothing is left to do.",
            ])
    }

    @Test func aConversationReadsLikeAChat() async throws {
        let shop = try await KeptShop([
            KeptShop.talk[0], #"{"from":"081200000001","at":"2026-11-24T08:00:00+07:00","tap":"makasih"}"#,
            #"{"from":"081200000001","human":"says Siap kak\n\u001b[31mmerah"}"#, #"{"from":"081200000001","human":"release"}"#,
        ])
        #expect(
            try await shop.out("history", "0812-0000-0001", "--why") == """
                ── 2026-11-23 ──
                09:15 › gamis nayla berapa
                        Gamis Nayla Rp189.000 kak
                        · meant ask_price; ran ask_price
                ── 2026-11-24 ──
                08:00 › [makasih]
                        Sama-sama kak
                        · meant thanks; ran thanks
                08:00 (a person wrote)
                        Siap kak
                        \u{FFFD}[31mmerah
                08:00 (a person gave the conversation back to the bot)

                """)
        #expect(
            try await shop.out("history", "0812-0000-0001", "--limit", "1")
                == "(3 earlier turns)\n── 2026-11-24 ──\n08:00 (a person gave the conversation back to the bot)\n")
        #expect(try await shop.bot("history", "0812-0000-0001", "--limit", "0").exit == 64)
        #expect(try await shop.bot("history", "0812-9999-0001").exit == 1)
    }

    @Test func aConversationFromTwoAddressesSaysFromWhich() async throws {
        let shop = try await KeptShop()
        _ = try await shop.out("contacts", "merge", "instagram:dina7", "081200000001")
        let history = try await shop.out("history", "instagram:dina7")
        #expect(
            history.contains("── 2026-11-23 +6281200000001 ──\n09:15 › gamis") && history.contains("── 2026-11-24 instagram:dina7 ──\n10:05 › minta"))
    }

    @Test func aPersonWritesAndHasTheConversation() async throws {
        let shop = try await KeptShop()
        #expect(
            try await shop.out("say", "0812-0000-0002", "Maksudnya apa ya kak?") == """
                +6281200000002 is to read it. It waits in the outbox until the process that runs the bot delivers it.
                owner has the conversation now and the bot is silent there; `bot release +6281200000002` gives it back.

                """)
        let line = #"{"from":"0812-0000-0002","text":"makasih"}"#
        let answers = try await shop.say([line])
        #expect((answers[0]["replies"] as? [Any])?.isEmpty == true)
        let unasked = try #require(answers[0]["unasked"] as? [[String: Any]]).filter { $0["to"] as? String == "+6281200000002" }
        #expect((unasked.first?["replies"] as? [[String: Any]])?.first?["text"] as? String == "Maksudnya apa ya kak?")
        #expect(try await shop.out("release", "0812-0000-0002") == "The bot has the conversation with +6281200000002 again.\n")
        #expect((try await shop.say([line])[0]["replies"] as? [Any])?.count == 1)
        let again = try await shop.bot("release", "0812-0000-0002")
        #expect(again.exit == 1 && again.err.hasPrefix("nobody has the conversation with +6281200000002, and nobody was asked for"))
    }

    @Test func aPersonTakesOverWithoutWords() async throws {
        let shop = try await KeptShop()
        #expect(
            try await shop.out("take", "instagram:dina7", "--by", "Yudi")
                == "Yudi has the conversation with instagram:dina7; the bot is silent there. `bot release 'instagram:dina7'` gives it back.\n")
        let waiting = try #require(try await shop.json("inbox", "--unanswered")["unanswered"] as? [[String: Any]])
        #expect(waiting.count == 1 && waiting[0]["held_by"] as? String == "Yudi" && waiting[0]["reason"] as? String == "komplain")
        #expect(waiting[0]["since"] as? String == "2026-11-24T10:05:00+07:00" && waiting[0]["minutes"] is Int)
        #expect(waiting[0]["last_words"] as? String == "minta orang")
    }

    @Test(arguments: [
        (["say", "0812-9999-0001", "halo"], 1, "nothing is kept of +6281299990001"), (["say", "081200000001", " "], 64, "Error: The text is empty"),
        (["say", "081200000001"], 64, "Error: Missing expected argument '<text>'"),
        (["take", "081200000001", "--by", ""], 64, "Error: --by is empty"),
        (["say", "081200000001", "halo", "--rules", "nowhere"], 2, "nowhere: error: there is no such folder"),
    ])
    func whatIsWrongIsSaid(_ arguments: [String], _ exit: Int, _ message: String) async throws {
        let result = try await KeptShop().bot(arguments)
        #expect(result.exit == exit && result.err.hasPrefix(message) && result.out == "", "\(result)")
    }
}
