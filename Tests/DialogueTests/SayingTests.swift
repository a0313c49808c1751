import Dialogue
import Testing

/// Rules in Swift: each is a closure by its name.
private final class SwiftRules: RuleBook {
    let shop: Shop
    private let rules: [String: (Run) throws -> Void]

    /// The rule `session` stands for all: with no patterns, every message begins a session or falls back.
    init(_ replies: [String: [String]], _ rules: [String: (Run) throws -> Void]) throws {
        self.rules = rules
        var entries: [String: ReplyBook.Entry] = [:]
        for (name, lines) in replies { entries[name] = .init(variants: try lines.map { try Template($0) }, place: Place(path: "kata.lua", line: 1)) }
        let apology = ReplyBook.Entry(variants: [try Template("Maaf {kak}")], place: Place(path: "kata.lua"))
        entries.merge(["apology": apology, "not_understood": apology]) { own, _ in own }
        var vocabulary = Vocabulary(), language = Language(pack: .indonesian)
        let finder = SlotFinder(phrases: [], language: language, vocabulary: &vocabulary)
        language.prepare(vocabulary: vocabulary)
        let understanding = Understanding(
            language: language, finder: finder, index: PatternIndex.Builder().build(), patterns: [], types: [], vocabulary: vocabulary)
        shop = Shop(id: "toko", settings: .init(name: "Toko"), catalog: Catalog(), replies: ReplyBook(entries), understanding: understanding)
    }

    func has(rule: String) -> Bool { rules[rule] != nil }

    func run(_ rule: String, for run: Run) -> RunEnd {
        do {
            try rules[rule]?(run)
            return .returned
        } catch {
            return .failed(RuleFailure(rule: rule, place: Place(path: "rules.swift"), message: "\(error)"))
        }
    }

    func run(_ code: Code, at place: Place, for run: Run) -> Result<Value, RuleFailure> { .success(.null) }
}

/// An executor that runs at once, on the thread that asks.
private final class Inline: SerialExecutor {
    func enqueue(_ job: consuming ExecutorJob) { job.runSynchronously(on: asUnownedSerialExecutor()) }
}

/// What goes out when rules say much: three bubbles, one question, another variant each time.
@Suite struct SayingTests {
    /// The turns that answer `count` messages; on each, the rule says `sentences` as replies of their own.
    private func turns(
        _ count: Int = 1, customer: String = "+6281200000001", saying replies: [String: [String]], _ rule: @escaping @Sendable (Run) throws -> Void
    ) async throws -> [Turn] {
        let bot = Bot(store: MemoryStore(), on: Inline())
        try await bot.load { try SwiftRules(replies, ["fallback": rule]) }
        var turns: [Turn] = []
        for number in 0..<count {
            turns.append(try await bot.receive(Event(customer: customer, at: Instant(seconds: 1_795_400_100 + number), .message("zzz"))))
        }
        return turns
    }

    private func bubbles(_ sentences: [String]) async throws -> [String] {
        let replies = Dictionary(uniqueKeysWithValues: sentences.enumerated().map { ("r\($0)", [$1]) })
        return try await turns(saying: replies) { run in
            for number in sentences.indices { try run.say("r\(number)", [:]) }
        }[0].replies.map(\.text)
    }

    @Test(arguments: [
        (["Satu.", "Dua."], ["Satu.", "Dua."]),
        (["Satu.", "Dua.", "Tiga."], ["Satu.", "Dua.", "Tiga."]),
        (
            ["Satu.", "Dua.", "Tiga yang panjang sekali.", "Empat yang panjang sekali."],
            ["Satu.\nDua.", "Tiga yang panjang sekali.", "Empat yang panjang sekali."]
        ),
        (["a.", "b.", "c.", "d.", "e.", "f.", "g."], ["a.\nb.", "c.\nd.", "e.\nf.\ng."]),
        (["Satu | Dua", "Tiga | Empat | Lima"], ["Satu\nDua", "Tiga\nEmpat", "Lima"]),
    ])
    func atMostThreeBubblesGoOutWithAllTheWordsInOrder(_ said: [String], _ expected: [String]) async throws {
        let bubbles = try await bubbles(said)
        #expect(bubbles == expected)
    }

    @Test(arguments: [
        (["Mau warna apa?", "Ready kak."], ["Ready kak.", "Mau warna apa?"]),
        (["Mau warna apa?", "Ukuran apa kak?", "Ready kak."], ["Ready kak.", "Ukuran apa kak?"]),
        (["Ready kak. Mau warna apa?", "Ukuran apa kak?"], ["Ready kak. Mau warna apa?", "Ukuran apa kak?"]),
        (["Ready kak.\\nMau warna apa?", "Siap."], ["Ready kak.\nMau warna apa?", "Siap."]),
        (["Mau warna apa? 😊", "Siap."], ["Siap.", "Mau warna apa? 😊"]),
        (["Siap. | Mau warna apa?", "Ukuran?"], ["Siap.", "Mau warna apa?", "Ukuran?"]),
        (["Jl. Slamet Riyadi 12.", "Apa lagi?"], ["Jl. Slamet Riyadi 12.", "Apa lagi?"]),
    ])
    func oneQuestionGoesOutAndThatLast(_ said: [String], _ expected: [String]) async throws {
        #expect(try await bubbles(said) == expected)
    }

    @Test func whatOffersChoicesEndsItsBubble() async throws {
        let choices: Arguments = ["choices": .list([.text("A"), .text("B"), .int(3)])]
        let replies = Dictionary(uniqueKeysWithValues: (0..<5).map { ("r\($0)", ["Kalimat \($0) | lanjut"]) })
        let turn = try await turns(saying: replies) { run in
            for number in 0..<5 { try run.say("r\(number)", number == 1 ? choices : [:]) }
        }[0]
        #expect(turn.replies.count == 3)
        let offering = turn.replies.filter { !$0.choices.isEmpty }
        #expect(offering.map(\.choices) == [["A", "B"]])
        #expect(offering.first?.text.hasSuffix("Kalimat 1\nlanjut") == true)
        #expect(turn.conversation.choices == ["A", "B"])
    }

    @Test(arguments: 0..<5) func aPictureStaysWhereItIsShown(_ shown: Int) async throws {
        let replies = Dictionary(uniqueKeysWithValues: (0..<5).map { ("r\($0)", ["\($0)."]) })
        let turn = try await turns(saying: replies) { run in
            for number in 0..<5 { try run.say("r\(number)", number == shown ? ["picture": .text("https://toko.example/a.jpg")] : [:]) }
        }[0]
        #expect(turn.replies.filter { $0.attachment != nil }.map(\.text) == ["\(shown)."])
        #expect(turn.replies.map(\.text).joined(separator: "\n") == "0.\n1.\n2.\n3.\n4.")
    }

    @Test func theSameVariantNeverComesTwiceRunning() async throws {
        let variants = ["satu", "dua", "tiga"]
        for count in 2...3 {
            let said = try await turns(60, saying: ["r": Array(variants.prefix(count))]) { try $0.say("r", [:]) }.map { $0.replies[0].text }
            #expect(zip(said, said.dropFirst()).allSatisfy { $0 != $1 })
            #expect(Set(said) == Set(variants.prefix(count)))
        }
    }

    @Test func theSameConversationAlwaysReadsTheSameAndOthersReadOtherwise() async throws {
        func said(_ customer: String) async throws -> [String] {
            try await turns(8, customer: customer, saying: ["r": ["a", "b", "c"]]) { try $0.say("r", [:]) }.map { $0.replies[0].text }
        }
        let first = try await said("+6281200000001")
        #expect(try await said("+6281200000001") == first)
        var others: Set<[String]> = []
        for number in 2...9 { others.insert(try await said("+628120000000\(number)")) }
        #expect(others.count > 3)
    }

    @Test func theWordsOfAReplyAreThoseOfAllTime() async throws {
        // A change of the hash would make every conversation of every shop read otherwise.
        let said = try await turns(6, saying: ["r": ["a", "b", "c"]]) { try $0.say("r", [:]) }.map { $0.replies[0].text }
        #expect(said.joined() == "abcaca")
    }

    @Test func aVariantThatNeedsMoreThanTheFirstFailsLoudly() async throws {
        let all = try await turns(4, saying: ["r": ["a", "b {lost}"]]) { try $0.say("r", [:]) }
        let failures = all.flatMap(\.failures)
        #expect(!failures.isEmpty && failures.allSatisfy { $0.message.contains("needs {lost}") })
        #expect(all.allSatisfy { $0.replies.map(\.text) == ["a"] || $0.replies.map(\.text) == ["Maaf kak"] })
    }
}
