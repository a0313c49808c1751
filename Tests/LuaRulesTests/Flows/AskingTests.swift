import Dialogue
import ShopFixtures
import Testing

/// What a rule may say of an answer it asks for, and what a value must be to be taken.
@Suite struct AskingTests {
    @Test func oneNameIsAskedOnceInARun() async throws {
        var play = try await Play(
            rules: """
                reply "how_many" [[ Berapa? ]]
                function on.x(chat)
                  chat:ask("n", "how_many", { type = "number" })
                  chat:ask("n", "how_many", { type = "number" })
                end
                """, intents: "x")
        #expect(try await play.send("coba x").asks == "n")
        let turn = try await play.send("3")
        #expect(turn.said == [apology])
        #expect(
            turn.failures.map(\.message) == ["'n' is asked twice in a run; a name is asked once, or for each line of the cart: { of = line.id }"])
    }

    private static let rating = """
        reply "how_many" [[ Nilainya? ]]
        reply "how_many.again" [[ Nilainya 1 sampai 5, berapa? ]]
        reply "wrong_number" [[ Itu bukan nilai. ]]
        reply "wrong_number.most" [[ {value} terlalu tinggi. ]]
        reply "wrong_number.least" [[ Paling rendah 1, berapa nilainya? ]]
        reply "rated" [[ Nilai {n}. ]]
        function on.x(chat) chat:say("rated", { n = chat:ask("n", "how_many", { type = "number", min = 1, max = 5 }) }) end
        """

    @Test func aNumberIsWithinItsBounds() async throws {
        var play = try await Play(rules: Self.rating, intents: "x")
        #expect(try await play.send("coba x").said == ["Nilainya?"])
        #expect(
            try await play.send("9").said == ["9 terlalu tinggi.", "Nilainya 1 sampai 5, berapa?"],
            "the reason before the type, the repeat in other words")
        #expect(try await play.send("0").said == ["Paling rendah 1, berapa nilainya?"], "what asks itself stands in place of the question")
        #expect(try await play.send("mungkin bagus").said == ["Itu bukan nilai.", "Nilainya 1 sampai 5, berapa?"])
        #expect(try await play.send("5").said == ["Nilai 5."])
    }

    @Test func aQuestionThatWasNotUnderstoodIsPutAgainInOtherWords() async throws {
        var play = try await Play(rules: Self.rating, intents: "x")
        #expect(try await play.send("coba x", "gamis nayla berapa?").said == ["Gamis Nayla Rp189.000 kak", "Nilainya 1 sampai 5, berapa?"])
    }

    @Test func aTypeFindsTheAnswerUnderAnyName() async throws {
        var play = try await Play(
            rules: """
                reply "where" [[ Ke mana? ]]
                reply "sent" [[ Ke {to}. ]]
                function on.x(chat) chat:say("sent", { to = chat:ask("to", "where", { type = "city" }) }) end
                """, intents: "x")
        #expect(try await play.send("coba x", "ke semarang kak").said == ["Ke Semarang."])
        #expect(try await play.send("coba x ke jakarta").said == ["Ke Jakarta."], "told before it was asked for")
    }

    @Test func argumentsFillTheQuestion() async throws {
        var play = try await Play(
            rules: """
                reply "what" [[ {product.name} untuk {who}? ]]
                function on.x(chat) chat:ask("note", "what", { type = "text", args = { product = catalog:find { text = "nayla" }[1], who = "siapa" } }) end
                """, intents: "x")
        #expect(try await play.send("coba x").said == ["Gamis Nayla untuk siapa?"])
    }

    @Test func anUnknownOptionOfAnAskIsNamed() async throws {
        var play = try await Play(
            rules: "reply \"what\" [[ Apa? ]]\nfunction on.x(chat) local o = { kep = true } chat:ask(\"n\", \"what\", o) end", intents: "x")
        #expect(try await play.send("coba x").failures.map(\.message) == ["chat:ask has no option 'kep'; did you mean 'keep'?"])
    }

    @Test func whatIsKeptIsNeverAskedAgain() async throws {
        let rules = """
            reply "why" [[ Untuk apa? ]]
            reply "then" [[ Lalu? ]]
            reply "told" [[ Untuk {why}. ]]
            function on.x(chat)
              local why = chat:ask("why", "why", { type = "text", keep = true })
              chat:say("told", { why = why })
              chat:ask("more", "then", { type = "text" })
            end
            function on.y(chat) chat:say("told", { why = chat:known "why" }) end
            """
        var play = try await Play(rules: rules, intents: "x", "y")
        let turn = try await play.send("coba x", "kondangan")
        #expect(turn.customer.facts.mapValues(\.value) == ["why": .text("kondangan")], "it is kept though the rule has not ended")
        #expect(turn.said == ["Untuk kondangan.", "Lalu?"])
        #expect(try await play.send("nanti dikabari", "coba x").said == ["Untuk kondangan.", "Lalu?"])
        #expect(try await play.send("nanti dikabari", "coba y").said == ["Untuk kondangan."])
    }

    @Test func aValueFromElsewhereNeedsOnlyTheCheck() async throws {
        let rules = """
            reply "which_colour" [[ Warna {options:either}? ]]
            reply "wrong_colour" [[ {value} tidak ada. ]]
            reply "told" [[ Warna {colour}. ]]
            function on.x(chat) chat:say("told", { colour = chat:choose("colour", { "navy", "sage" }, "which_colour", { from = "sage" }) }) end
            function on.y(chat) chat:say("told", { colour = chat:choose("colour", { "navy", "sage" }, "which_colour", { from = "mocca" }) }) end
            """
        var play = try await Play(rules: rules, intents: "x", "y")
        #expect(try await play.send("coba x").said == ["Warna sage."])
        #expect(try await play.send("coba x warna navy").said == ["Warna navy."], "what is told outranks it")
        #expect(try await play.send("coba y").said == ["mocca tidak ada.", "Warna A. navy atau B. sage?"])
        #expect(try await play.send("navy").said == ["Warna navy."])
    }
}

/// Choosing among what a rule offers.
@Suite struct ChoosingTests {
    private static let rules = """
        reply "which_way" [[ Lewat {options:either}? ]]
        reply "not_boat" [[ Kapal sedang libur. ]]
        reply "gone" [[ Lewat {way}. ]]
        function on.x(chat)
          local ways = { { value = "truk", label = "Truk biru" }, { value = "kapal", label = "Kapal", no = "not_boat" }, "Motor", "Mobil box" }
          chat:say("gone", { way = chat:choose("way", ways) })
        end
        reply "plain" [[ Mau yang mana? ]]
        function on.y(chat) chat:say("gone", { way = chat:choose("way", { "Motor", "Mobil box" }, "plain") }) end
        reply "only" [[ Tinggal {options:list}, mau? ]]
        function on.z(chat) chat:say("gone", { way = chat:choose("way", { "Motor" }, "only") }) end
        """

    @Test(arguments: [
        ("1", "truk"), ("truk", "truk"), ("yang biru aja", "truk"), ("B", "Motor"), ("yang kedua kak", "Motor"), ("3", "Mobil box"),
        ("yang terakhir", "Mobil box"), ("pakai mobil", "Mobil box"),
    ])
    func anOptionIsMeantByPositionLetterOrWords(_ answer: String, way: String) async throws {
        var play = try await Play(rules: Self.rules, intents: "x", "y", "z")
        #expect(try await play.send("coba x").said == ["Lewat A. Truk biru, B. Motor atau C. Mobil box?"], "what cannot be had is not offered")
        #expect(try await play.send(answer).said == ["Lewat \(way)."])
    }

    @Test func whatCannotBeHadIsToldWhy() async throws {
        var play = try await Play(rules: Self.rules, intents: "x", "y", "z")
        #expect(try await play.send("coba x", "lewat kapal").said == ["Kapal sedang libur.", "Lewat A. Truk biru, B. Motor atau C. Mobil box?"])
    }

    @Test func optionsThatTheWordsDoNotListAreListedUnderThem() async throws {
        var play = try await Play(rules: Self.rules, intents: "x", "y", "z")
        let turn = try await play.send("coba y")
        #expect(turn.replies == [Reply(text: "Mau yang mana?", choices: ["Motor", "Mobil box"])])
        #expect(try await play.send("2").said == ["Lewat Mobil box."])
    }

    @Test(arguments: ["iya", "boleh kak", "ya mau"]) func aYesTakesTheOnlyOption(_ yes: String) async throws {
        var play = try await Play(rules: Self.rules, intents: "x", "y", "z")
        #expect(try await play.send("coba z", yes).said == ["Lewat Motor."])
    }

    @Test func aYesToSeveralOptionsChoosesNone() async throws {
        var play = try await Play(rules: Self.rules, intents: "x", "y", "z")
        #expect(try await play.send("coba y", "ya").asks == "way")
    }

    @Test func wordsThatFitTwoOptionsChooseNone() async throws {
        var play = try await Play(
            rules: Self.rules.replacing("\"Motor\", \"Mobil box\" }, \"plain\"", with: "\"Motor merah\", \"Motor hitam\" }, \"plain\""), intents: "x",
            "y", "z")
        #expect(try await play.send("coba y", "motor").asks == "way")
        #expect(try await play.send("yang merah").said == ["Lewat Motor merah."])
    }
}
