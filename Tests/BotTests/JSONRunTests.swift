import Foundation
import ShopFixtures
import Testing

/// `bot run --json`: an object a line each way, in order.
@Suite struct JSONRunTests {
    static let rules = """
        reply "n"     [[ {name}{more} ]]
        reply "now"   [[ {t:date} {daypart} ]]
        reply "which" [[ Yang mana? ]]
        intent "count" [[ hitung ]]
        function on.count(chat) customer.name = (customer.name or "") .. "i" chat:say("n", { more = "!" }) end
        intent "now" [[ kapan ]]
        function on.now(chat) chat:say("now", { t = chat.now }) end
        intent "pick" [[ pilih ]]
        function on.pick(chat) chat:say("which", { choices = { "gamis nayla berapa", "hitung" } }) end
        """
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder(SmallShop.files(["a.lua": Self.rules])) }

    private func answers(_ lines: String..., shops: String? = nil) async throws -> [[String: Any]] {
        let result = try await BotProgram.run(["run", shops ?? folder.path, "--json"], input: lines.map { $0 + "\n" }.joined())
        #expect(result.exit == 0)
        #expect(result.lines.count == lines.count, "one answer a line: \(result.out.prefix(500))")
        return try result.lines.map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
    }

    private func texts(_ answer: [String: Any]) -> [String] {
        (answer["replies"] as? [[String: Any]])?.compactMap { $0["text"] as? String } ?? ["\(answer)"]
    }
    private func error(_ answer: [String: Any]) -> String { answer["error"] as? String ?? "no error: \(answer)" }

    @Test func aTurnIsAnsweredWithAllThatItWas() async throws {
        let result = try await BotProgram.run(["run", folder.path, "--json"], input: #"{"from":"+6281200000001","text":"Gamis NAYLA brp?"}"#)
        #expect(
            folder.relative(result.out) == #"""
                {"replies":[{"text":"Gamis Nayla Rp189.000 kak"}],"state":{"customer":{"class":"prospek","id":"+6281200000001","kak":"kak","new":true,"phone":"+6281200000001","stage":"tanya"},"topic":{"product":"GMS01"},"turns":1},"turn":{"intents":["ask_price"],"slots":{"product":"GMS01"},"why":["\"Gamis NAYLA brp\": ask_price, by '{product} berapa' (harga.lua:6:3)","\"Gamis NAYLA brp\" is for ask_price, by row 11: it has a meaning of its own","rule ask_price (message): ran"]}}

                """#)
    }

    @Test func choicesAreOfferedAndTapped() async throws {
        let answers = try await answers(
            #"{"from":"a","text":"pilih"}"#, #"{"from":"a","tap":"hitung"}"#, #"{"from":"a","text":"pilih"}"#, #"{"from":"a","tap":"2"}"#)
        let replies = try #require(answers[0]["replies"] as? [[String: Any]])
        #expect(replies[0]["choices"] as? [String] == ["gamis nayla berapa", "hitung"])
        #expect(answers.map(texts) == [["Yang mana?"], ["i!"], ["Yang mana?"], ["ii!"]])
    }

    @Test func aRepeatedIdGetsTheSameRepliesAndChangesNothing() async throws {
        let line = #"{"from":"a","text":"hitung","id":"1"}"#,
            written = #"{"from":"a","text":"hitung","id":"2","before":"customer.name = customer.name .. 'b'"}"#
        let answers = try await answers(
            line, line, written, written, #"{"from":"b","text":"hitung","id":"1"}"#, #"{"from":"a","text":"makasih","id":"1"}"#)
        #expect(answers.map(texts) == [["i!"], ["i!"], ["ibi!"], ["ibi!"], ["i!"], ["i!"]])
        #expect(((answers[3]["turn"] as? [String: Any])?["why"] as? [String]) == ["this id was answered before; these are the replies of then"])
    }

    @Test func aRepeatedIdMayBringItsOwnTimeAlong() async throws {
        let first = #"{"from":"a","text":"kapan","id":"1","at":"2026-11-23T09:15"}"#
        let answers = try await answers(
            first, #"{"from":"a","text":"kapan","id":"2","at":"2026-11-24T20:00"}"#, first, #"{"from":"a","text":"kapan"}"#)
        #expect(answers.map(texts) == [["23 November 2026 pagi"], ["24 November 2026 malam"], ["23 November 2026 pagi"], ["24 November 2026 malam"]])
    }

    @Test func onceGivenOnlyLinesMoveTheClock() async throws {
        let answers = try await answers(
            #"{"from":"a","text":"kapan","at":"2026-11-23T09:15:00+07:00"}"#, #"{"from":"a","text":"kapan"}"#, #"{"at":"2026-11-25T22:00"}"#,
            #"{"from":"a","text":"kapan"}"#,
            #"{"from":"a","text":"kapan","at":"2026-11-25T21:59:59+07:00"}"#, #"{"from":"a","text":"kapan","at":"2026-11-25T15:00:00Z"}"#,
            #"{"from":"a","text":"kapan","at":"besok"}"#)
        #expect(answers[0...1].map(texts) == [["23 November 2026 pagi"], ["23 November 2026 pagi"]])
        #expect(texts(answers[2]) == [])
        #expect(texts(answers[3]) == ["25 November 2026 malam"])
        #expect(error(answers[4]) == "'at' lies before the time of the line before")
        #expect(texts(answers[5]) == ["25 November 2026 malam"])
        #expect(error(answers[6]) == "'at' is no time: write it as 2026-11-23T09:15:00+07:00")
    }

    @Test func beforeSetsTheStateFirst() async throws {
        let answers = try await answers(
            #"{"from":"a","before":"customer.name = \"Ning\"","text":"hitung"}"#, #"{"from":"a","before":"customer.kak = 'bu'"}"#,
            #"{"from":"a","text":"makasih"}"#,
            #"{"from":"a","before":"customer.naem = 1","text":"hitung"}"#, #"{"from":"a","before":"while true do end"}"#,
            #"{"from":"a","text":"hitung"}"#)
        #expect(answers[0...2].map(texts) == [["Ningi!"], [], ["Sama-sama bu"]])
        #expect(error(answers[3]) == "'before': customer.naem cannot be written; did you mean 'name'?")
        #expect(error(answers[4]) == "'before': it was stopped after too much work: is there an endless loop?")
        #expect(texts(answers[5]) == ["Ningii!"])
    }

    @Test(arguments: [
        ("", "this line is no JSON object"), ("   ", "this line is no JSON object"), ("halo", "this line is no JSON object"),
        ("[1]", "this line is no JSON object"), ("{", "this line is no JSON object"), ("\"x\"", "this line is no JSON object"),
        (#"{"from":"a","text":"x"} {"from":"a"}"#, "this line is no JSON object"),
        (#"{"from":"a","txt":"x"}"#, "unknown key 'txt': did you mean 'text'?"),
        (
            #"{"from":"a","text":"x","media":{"kind":"image"}}"#,
            "unknown key 'media': known: at, attachment, before, channel, from, human, id, referral, shop, tap, text"
        ),
        (#"{"from":1,"text":"x"}"#, "'from' must be a string"),
        (#"{"from":"a","text":["x"]}"#, "'text' must be a string"), (#"{"from":"a","text":null}"#, "'text' must be a string"),
        (#"{"from":"a","text":"x","id":7}"#, "'id' must be a string"), (#"{"text":"x"}"#, "'from' is missing: who writes?"),
        (#"{"from":" ","text":"x"}"#, "'from' is empty: who writes?"),
        (#"{"from":"a"}"#, "there is nothing to answer: give 'text', 'tap' or 'human'"),
        (#"{"from":"a","text":"x","tap":"y"}"#, "only one of 'text', 'tap' and 'human' can stand in a line"),
        (#"{}"#, "'from' is missing: who writes?"), (#"{"from":"a","text":"x","shop":"toko"}"#, "no shop 'toko': known: "),
    ])
    func aLineThatCannotBeAnsweredIsAnsweredWithItsError(_ line: String, _ message: String) async throws {
        let answers = try await answers(line, #"{"from":"a","text":"makasih"}"#)
        #expect(error(answers[0]).hasPrefix(message) && Set(answers[0].keys) == ["error"])
        #expect(texts(answers[1]) == ["Sama-sama kak"])
    }

    @Test func anyTextIsAnsweredOnce() async throws {
        let hostile = [
            String(repeating: "😀", count: 4096), String(repeating: "x", count: 1 << 20), "\u{0}\u{7}\u{1B}[31m", "", "{kak}\n\n\n|",
            String(repeating: "gamis ", count: 10_000),
        ]
        var lines: [String] = []
        for text in hostile {
            lines.append(String(decoding: try JSONSerialization.data(withJSONObject: ["from": "a", "text": text]), as: UTF8.self))
        }
        lines += [String(repeating: "[", count: 100_000), #"{"from":"a","text":"\ud800"}"#]
        let result = try await BotProgram.run(["run", folder.path, "--json"], input: lines.map { $0 + "\n" }.joined())
        #expect(result.exit == 0 && result.lines.count == lines.count)
    }

    @Test func severalShopsAnswerInOneProcess() async throws {
        for name in ["satu", "dua"] {
            for (file, text) in SmallShop.files(["a.lua": Self.rules]) {
                try folder.write(
                    "rules/\(name)/\(file)", text.replacing("Gamis Nayla,189000", with: name == "satu" ? "Gamis Nayla,1000" : "Gamis Nayla,2000"))
            }
        }
        let ask = { (shop: String) in #"{"from":"a","shop":"\#(shop)","text":"gamis nayla berapa"}"# }
        let count = { (shop: String) in #"{"from":"a","shop":"\#(shop)","id":"1","text":"hitung"}"# }
        let answers = try await answers(
            ask("satu"), ask("dua"), ask("duaa"), #"{"from":"a","text":"halo"}"#, count("satu"), count("dua"), shops: folder.path + "/rules")
        #expect(answers[0...1].map(texts) == [["Gamis Nayla Rp1.000 kak"], ["Gamis Nayla Rp2.000 kak"]])
        #expect(error(answers[2]) == "no shop 'duaa': did you mean 'dua'?")
        #expect(error(answers[3]) == "'shop' is missing; there are dua, satu")
        #expect(answers[4...5].map(texts) == [["i!"], ["i!"]], "an id belongs to its shop")
    }

    @Test func anAnswerComesBeforeTheNextLineIsWritten() async throws {
        let bot = try RunningBot(["run", folder.path, "--json"])
        for number in 1...3 {
            bot.send(line: #"{"from":"a","text":"hitung"}"#)
            try await bot.wait(until: "answer \(number)") { bot.out.all.split(separator: "\n").count == number }
        }
        bot.endInput()
        #expect(await bot.exit() == 0)
    }
}
