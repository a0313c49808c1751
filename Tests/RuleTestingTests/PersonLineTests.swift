import Dialogue
import LuaRules
import RuleTesting
import ShopFixtures
import Testing

/// Lines of a `.chat` file about time, a person and the owner: how they are read.
@Suite struct PersonLineReadingTests {
    @Test(
        arguments: [
            ("owner lunas HA-0007 ", .owner("lunas HA-0007")), ("human take", .person(.hold(by: "owner"))),
            ("human take Bu Yudi", .person(.hold(by: "Bu Yudi"))),
            ("human says Siap kak ya", .person(.says("Siap kak ya"))), ("human release", .person(.release)),
        ] as [(String, ChatFile.Action)])
    func aLineSaysWhatAPersonDoes(_ line: String, _ action: ChatFile.Action) throws {
        #expect(try ChatFile(line, path: "a.chat").steps.map(\.action) == [action])
    }

    @Test func whatTheOwnerIsToldIsExpectedAfterAMessage() throws {
        #expect(try ChatFile("> a\n<owner *lunas*", path: "a.chat").steps.last?.action == .tellsOwner(Glob("*lunas*")))
    }

    @Test(arguments: [
        ("owner", "what does the owner write?", "owner lunas HA-0007"),
        ("human", "'' is nothing a person does here", "human take Yudi · human says Siap kak · human release"),
        ("human says", "'says' is nothing a person does here", "human take Yudi · human says Siap kak · human release"),
        ("human release now", "'release now' is nothing a person does here", "human take Yudi · human says Siap kak · human release"),
        ("human goes", "'goes' is nothing a person does here", "human take Yudi · human says Siap kak · human release"),
        ("<owner *", "nothing has been said yet", "write what the customer says first: > halo"),
    ])
    func aLineThatCannotBeReadIsNamed(_ line: String, _ message: String, _ help: String) {
        let error = #expect(throws: Findings.self) { try ChatFile(line, path: "a.chat") }
        #expect(error?.all.map(\.message) == [message] && error?.all.map(\.help) == [help])
    }
}

/// The same lines, played.
@Suite struct PersonLineTests {
    private static let rules = """
        reply "hi" [[ Halo {kak} ]]
        reply "soon" [[ Nanti ya ]]
        reply "follow" [[ Jadi beli? ]]
        reply "to_owner" [[ {kak} bertanya ]]
        reply "called" [[ Dipanggil ya ]]
        intent "hi" [[ halo ]]
        intent "wait" [[ nanti ]]
        intent "help" [[ admin ]]
        function on.hi(chat) chat:say "hi" end
        function on.wait(chat) chat:say "soon" chat:later("2 jam", "follow_up") end
        function on.follow_up(chat) chat:say "follow" end
        function on.help(chat) chat:hand_over "minta orang" chat:tell_owner "to_owner" chat:say "called" end
        """

    private func play(_ chat: String, _ more: [String: String] = [:]) async throws -> [String] {
        let loaded = try await ScratchFolder(SmallShop.files(["a.lua": Self.rules].merging(more) { _, new in new })).load()
        return await Player(loaded).play(try ChatFile(chat, path: "a.chat")).map { "\($0.line) \($0.problem)" }
    }

    @Test func whileTheClockMovesWhatIsDueHappens() async throws {
        #expect(
            try await play(
                """
                > nanti
                < Nanti ya
                wait 1 jam 59 menit
                silent
                wait 1 menit
                < Jadi beli?
                ! chat.now == 1795400100 + 7200
                wait 1 hari
                silent
                > nanti
                at 2026-11-25 08:00
                < Jadi beli?
                at 09:00
                silent
                """) == [])
    }

    @Test func eachThingHappensInItsTime() async throws {
        let rules = Self.rules.replacing("chat:say \"follow\"", with: "chat:say \"follow\" chat:later(\"1 jam\", \"hi\")")
        #expect(try await play("> nanti\nwait 4 jam\n< Jadi beli?\n< Halo kak", ["a.lua": rules]) == [])
    }

    @Test func whatIsSaidUnaskedIsMissedAndNoticed() async throws {
        #expect(
            try await play(
                """
                > nanti
                wait 3 jam
                silent
                < Halo
                <! Jadi*
                wait 1 jam
                < Jadi beli?
                = hi
                """) == ["3 something was said", "4 was not said", "5 must not be said", "7 was not said", "8 was understood as nothing"])
    }

    @Test func aRuleThatFailsUnaskedIsReportedAtTheLineThatLetItHappen() async throws {
        let problems = try await play(
            "> nanti\nwait 3 jam\nsilent", ["a.lua": Self.rules.replacing("chat:say \"follow\"", with: "error \"rusak\"; chat:say \"follow\"")])
        #expect(problems.count == 1 && problems[0].hasPrefix("2 ") && problems[0].hasSuffix("rusak"))
    }

    @Test func aPersonTakesSpeaksAndGivesBack() async throws {
        #expect(
            try await play(
                """
                > halo
                < Halo kak
                human take Yudi
                silent
                > halo
                silent
                human says Siap kak, *sebentar*
                < Siap kak, \\*sebentar\\*
                > halo
                silent
                human release
                silent
                > halo
                < Halo kak
                """) == [])
    }

    @Test func theOwnerIsToldAndObeyed() async throws {
        #expect(
            try await play(
                """
                > admin
                < Dipanggil ya
                <owner minta orang
                <owner kak bertanya
                wait 3 menit
                silent
                <owner *sudah 3 menit menunggu balasan: minta orang
                wait 2 menit
                < Maaf menunggu*
                <owner *5 menit*
                owner ambil
                silent
                <owner Chat +6281200000001 Anda pegang*
                > halo
                silent
                owner balas 0812-0000-0001 Siap kak
                < Siap kak
                <! *Terkirim*
                <owner Terkirim*
                owner lepas
                silent
                > halo
                < Halo kak
                """) == [])
    }

    @Test func whatTheOwnerIsNotToldIsReported() async throws {
        #expect(
            try await play("> halo\n<owner *\nowner daftar\n<owner Halo*\n< *") == [
                "2 the owner was not told", "4 the owner was not told", "5 was not said",
            ])
    }

    @Test func aShopWithoutAnOwnerHasNobodyToWriteAs() async throws {
        #expect(
            try await play("> halo\nowner daftar", ["shop.lua": "shop { name = \"Toko\" }"]) == [
                "2 the shop has no owner: owner = \"+62…\" in shop.lua"
            ])
    }

    @Test func whatHappensToOthersIsNotHeardHere() async throws {
        #expect(
            try await play(
                """
                > nanti
                from 0812-0000-0002 Sari
                > halo
                < Halo kak
                ! customer.name == "Sari" and customer.phone == "+6281200000002"
                wait 3 jam
                silent
                from +6281200000001
                < Jadi beli?
                > halo
                < Halo kak
                """) == [])
    }
}
