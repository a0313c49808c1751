import Dialogue
import Testing

/// Several rules wait, or would.
@Suite struct TwoFlowsTests {
    @Test func ofTwoRulesThatWouldAskOneWaitsUnderTheOther() async throws {
        var play = try await Play()
        let turn = try await play.send("mau pesan nayla M. paket kemarin rusak")
        #expect(turn.rows == [11, 11])
        #expect(turn.said == ["Warna apa: A. navy atau B. sage?"])
        #expect(turn.flows == ["complain", "complete"])
        let then = try await play.send("sage")
        #expect(then.said == ["Dicatat: 1x Gamis Nayla sage size M.", "Nomor pesanannya?"])
        #expect(try await play.send("12").said == ["Keluhan 12 dicatat."])
    }

    @Test func aRuleThatWouldAskBesideAnAnswerWaitsItsTurn() async throws {
        var play = try await Play()
        let turn = try await play.send("mau pesan pashmina nude 2", Play.form, "bca. paket kemarin rusak")
        #expect(turn.asks == "summary")
        #expect(turn.flows == ["complain", "order"])
        let then = try await play.send("ya")
        #expect(then.orders.count == 1)
        #expect(then.asks == "consent")
        #expect(try await play.send("TIDAK").said == ["Dicatat TIDAK.", "Nomor pesanannya?"])
    }

    @Test func aFourthRuleTakesThePlaceOfTheInterruptedDigression() async throws {
        let survey =
            "reply \"rate\" [[ Nilainya berapa? ]]\nintent \"survey\" [[ isi survei ]]\nfunction on.survey(chat) chat:ask(\"n\", \"rate\", { type = \"text\" }) end"
        var play = try await Play(["survei.lua": survey])
        try await play.send("mau pesan pashmina nude 2", Play.form)
        #expect(try await play.send("tolong pilihkan").flows == ["order", "consult"])
        #expect(try await play.send("mau komplain").flows == ["order", "consult", "complain"])
        #expect(try await play.send("isi survei").flows == ["order", "consult", "survey"])
    }

    @Test func aLabelledValueGoesToTheRuleThatHoldsItsName() async throws {
        var play = try await Play()
        try await play.send("mau pesan pashmina nude 2", Play.form, "mau komplain")
        let turn = try await play.send("No HP: 0812-0000-7777")
        #expect(turn.rows == [3])
        #expect(turn.said == ["Siap, dicatat.", "Nomor pesanannya?"])
        let below = try await play.send("qris")
        #expect(below.rows == [13])
        #expect(below.flows == ["order"], "an answer to the rule below ends the ones above")
        #expect(below.said.last == "2x Pashmina Ceruty nude untuk Rina Wulandari, 0812-0000-7777, Sleman; J&T, QRIS, Rp101.000. Benar?")
    }

    @Test func aYesIsNeverAnAnswerToARuleBelow() async throws {
        var play = try await Play()
        try await play.send("mau pesan pashmina nude 2", Play.form, "bca", "mau komplain")
        let turn = try await play.send("ya")
        #expect(turn.orders == [])
        #expect(turn.asks == "no")
    }

    @Test func aRulePutFirstGivesWhatItWroteAndWhatItDidNotUse() async throws {
        var play = try await Play()
        let asked = try await play.send("mau order")
        #expect(asked.asks == "product")
        #expect(asked.flows == ["order", "pick"])
        let turn = try await play.send("pashmina nude, nama saya Dewi")
        #expect(turn.cart == "1 PSH01 nude")
        #expect(turn.flows == ["order"])
        #expect(turn.known("name", by: "order") == "Dewi")
        #expect(turn.asks == "phone")
    }

    @Test func whatARulePutFirstDidNotUseIsKnownToTheOneThatWaited() async throws {
        var play = try await Play(
            rules: """
                reply "where" [[ Ke mana? ]]
                reply "how" [[ Lewat apa? ]]
                reply "done" [[ {name} lewat {via}. ]]
                function on.x(chat)
                  if not customer.name then return chat:first "y" end
                  chat:say("done", { via = chat:ask("via", "how", { type = "courier" }) })
                end
                function on.y(chat) customer.name = "Tamu " .. chat:ask("to", "where", { type = "city" }) end
                """, intents: "x", "y")
        #expect(try await play.send("coba x").flows == ["x", "y"])
        #expect(try await play.send("ke semarang lewat jne").said == ["Tamu Semarang lewat JNE."])
    }

    @Test func aRulePutFirstThatGivesNothingEndsTheOneThatWaited() async throws {
        var play = try await Play(["pick.lua": "function on.pick(chat) end"])
        let turn = try await play.send("mau order")
        #expect(turn.flows == [])
        #expect(turn.failures == [])
        #expect(turn.runs.map(\.how) == ["put pick first", "ran", "put pick first"])
    }

    @Test func goingToARuleThatWaitsTellsItMoreAndStartsNothing() async throws {
        var play = try await Play(
            rules: """
                reply "where" [[ Ke mana? ]]
                reply "when" [[ Kapan? ]]
                reply "done" [[ Ke {to} {at}. ]]
                function on.x(chat) chat:say("done", { to = chat:ask("to", "where", { type = "text" }), at = chat:ask("at", "when", { type = "text" }) }) end
                function on.y(chat) chat:go("x", { to = "Solo" }) end
                """, intents: "x", "y")
        #expect(try await play.send("coba x").said == ["Ke mana?"])
        let turn = try await play.send("coba y")
        #expect(turn.said == ["Kapan?"])
        #expect(turn.flows == ["x"])
        #expect(try await play.send("besok pagi").said == ["Ke Solo besok pagi."])
    }

    @Test func aWaitingRuleThatGoesToTheOneBelowEndsThere() async throws {
        var play = try await Play(
            rules: """
                reply "where" [[ Ke mana? ]]
                reply "sure" [[ Yakin? ]]
                reply "done" [[ Ke {to}. ]]
                function on.x(chat) chat:say("done", { to = chat:ask("to", "where", { type = "number" }) }) end
                function on.y(chat) if chat:confirm "sure" then chat:go("x", { to = 7 }) end end
                """, intents: "x", "y")
        #expect(try await play.send("coba x", "coba y").flows == ["x", "y"])
        let turn = try await play.send("ya")
        #expect(turn.said == ["Ke 7."])
        #expect(turn.flows == [])
        #expect(turn.runs.map(\.rule) == ["y", "x"])
    }

    @Test func rulesThatGoRoundWhileOneWaitsEndWithTheApology() async throws {
        var play = try await Play(
            rules: """
                reply "sure" [[ Yakin? ]]
                function on.x(chat) if chat:confirm "sure" then chat:go "y" end end
                function on.y(chat) chat:go "z" end
                function on.z(chat) chat:go "y" end
                """, intents: "x", "y", "z")
        let turn = try await play.send("coba x", "ya")
        #expect(turn.failures.count == 1)
        #expect(turn.flows == [])
    }

    @Test func whatOthersWereToldIsKnownWhileTheyWait() async throws {
        var play = try await Play(
            rules: """
                reply "where" [[ Ke mana? ]]
                reply "when" [[ Kapan? ]]
                reply "state" [[ known {known}, answered {answered}, waiting {waiting}. ]]
                function on.x(chat)
                  chat:ask("to", "where", { type = "city" })
                  chat:ask("at", "when", { type = "number" })
                end
                function on.y(chat)
                  local w = chat.waiting
                  chat:say("state", {
                    known = chat:known "to" or "-", answered = chat:answered "to" or "-", waiting = w and w.rule .. " " .. w.question or "-",
                  })
                end
                function on.z(chat) chat:forget "to" end
                """, intents: "x", "y", "z")
        #expect(try await play.send("coba y").said == ["known -, answered -, waiting -."])
        #expect(try await play.send("coba x", "semarang", "coba y").said == ["known Semarang, answered Semarang, waiting x at.", "Kapan?"])
        #expect(try await play.send("coba z").said == ["Ke mana?"], "what is forgotten is asked anew")
        #expect(try await play.send("solo").said == ["Kapan?"])
    }
}
