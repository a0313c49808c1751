import Foundation
import ShopFixtures
import Testing

/// What an edit of the rules changes for customers who are there: `bot replay`, `bot test --data`, `bot check --data`.
@Suite struct ReplayCommandTests {
    private let shop: KeptShop

    init() async throws {
        shop = try await KeptShop(
            KeptShop.talk + [
                #"{"from":"0812-0000-0003","at":"2026-11-24T11:00:00+07:00","text":"keranjang pashmina"}"#,
                #"{"from":"0812-0000-0003","text":"namaku dewi@contoh.id, hp 0857-1111-2222"}"#,
                #"{"from":"0812-0000-0004","text":"Nma: Yuniarti, anaknya pak Suparjono, rek BCA 8881234567, o8l2 3456"}"#,
                #"{"from":"0812-0000-0004","human":"says Baik, dikirim ke Gatot Subroto ya"}"#,
            ])
    }

    private func edit(_ old: String, _ new: String, in file: String = "rules/toko/a.lua") throws {
        let text = try shop.text(of: file)
        try #require(text.contains(old))
        try shop.folder.write(file, text.replacing(old, with: new))
    }

    @Test func withTheRulesOfThenEveryReplyIsAsItWas() async throws {
        let text = try await shop.out("replay", "+62 812 0000 0001")
        #expect(
            text == """
                1. 2026-11-23 09:15  > gamis nayla berapa
                     Gamis Nayla Rp189.000 kak
                2. 2026-11-23 09:15  > saya guru
                     Sama-sama kak
                3. 2026-11-23 09:15  > beli gamis nayla
                     Pesanan TO-0001 kami catat

                3 turns, all as they were.

                """)
        let all = try await shop.bot("test", "rules", "--data", "t.db")
        #expect(all.exit == 0 && all.out.hasSuffix("conversations were played again: all replies are as they were.\n"), "\(all.out)")
    }

    @Test func whatAnEditChangesIsShownBesideWhatItWas() async throws {
        try edit("Pesanan {order.number} kami catat", "Siap, {order.number} ya {kak}")
        let result = try await shop.bot("replay", "+62812•••0001")
        #expect(result.exit == 1)
        #expect(
            result.out.contains(
                """
                3. 2026-11-23 09:15  > beli gamis nayla   [buy]
                   - Pesanan TO-0001 kami catat
                   + Siap, TO-0001 ya kak

                3 turns, 1 differ.
                """), "\(result.out)")
        let grouped = try await shop.bot("test", "rules")
        #expect(grouped.exit == 1 && grouped.out.hasPrefix("buy: 1 reply\n  +62812•••0001\n"), "\(grouped.out)")
    }

    @Test func itStopsAnywhereAndShowsWhatWasKnown() async throws {
        let text = try await shop.out("replay", "081200000001", "--until", "2")
        #expect(text.contains("2 turns, all as they were.") && text.contains("fact      job = guru"), "\(text)")
        #expect(!text.contains("TO-0001"))
    }

    @Test func nothingIsWritten() async throws {
        let before = try await shop.out("data", "show", "081200000001")
        try edit("kami catat", "dicatat")
        _ = try await shop.bot("replay", "081200000001")
        _ = try await shop.bot("test", "rules")
        _ = try await shop.bot("check", "rules")
        #expect(try await shop.out("data", "show", "081200000001") == before)
    }

    @Test func noNumberNoNameAndNoMailIsPrinted() async throws {
        for arguments in [
            ["replay", "081200000003"], ["replay", "081200000003", "--json"], ["replay", "081200000004"], ["replay", "081200000001", "--until", "3"],
            ["test", "rules"],
        ] {
            let out = try await shop.bot(arguments).out
            for secret in [
                "dewi@", "0857", "857-1111", "81200000003", "081200000001", "Dina", "Melati", "Yuniarti", "Suparjono", "8881234567", "o8l2", "Gatot",
                "Subroto",
            ] {
                #expect(!out.contains(secret), "\(arguments): \(secret) in \(out)")
            }
        }
    }

    @Test(arguments: [
        (
            #"on.count(chat) chat:ask("quantity""#, #"on.count(chat) chat:ask("quantity", "how_many", { of = 1 }) chat:ask("city""#,
            "the rule now asks for 'quantity@1' first"
        ),
        ("[[ Berapa? ]]", "[[ Mau berapa? ]]", "it is put in other words or with other choices"),
        (
            #"function on.count(chat) chat:ask("quantity", "how_many") end"#, #"function on.count(chat) chat:say "how_many" end"#,
            "the rule asks for nothing any more"
        ),
        (
            #"function on.count(chat) chat:ask("quantity", "how_many") end"#, #"function on.count(chat) local n = nil + 1 end"#,
            "the rule fails: rules/toko/a.lua:"
        ),
    ])
    func whoseQuestionAnEditChangesIsFound(_ old: String, _ new: String, _ what: String) async throws {
        #expect(try await !shop.bot("check", "rules").out.contains("waits with"))
        try edit(old, new)
        let result = try await shop.bot("check", "rules")
        #expect(result.exit == 1)
        #expect(result.out.contains("+62812•••0003 waits with 'quantity' of the rule 'count': \(what)"), "\(result.out)")
    }

    @Test func aRuleThatIsGoneIsNamed() async throws {
        try edit(#"chat:go "count""#, #"chat:say "how_many""#)
        try edit(#"function on.count(chat) chat:ask("quantity", "how_many") end"#, "")
        #expect(try await shop.bot("check", "rules").out.contains("the rule is gone; their next message is taken afresh"))
    }

    @Test func whoIsNotThereIsNamed() async throws {
        let nobody = try await shop.bot("replay", "081299999999")
        #expect(nobody.exit == 1 && nobody.err.hasPrefix("nothing is kept of +6281299999999 in t.db"))
        let noRules = try await shop.bot("replay", "081200000001", "--rules", "..")
        #expect(noRules.exit == 2)
    }
}
