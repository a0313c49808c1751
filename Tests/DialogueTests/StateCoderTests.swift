import Dialogue
import Foundation
import Testing

/// What is written is what is read, and what it looks like.
@Suite struct StateCoderTests {
    private func json(_ value: some Encodable) throws -> String { String(decoding: try StateCoder.encode(value), as: UTF8.self) }

    private func checkRoundTrip<T: Codable & Equatable>(_ value: T) throws {
        let bytes = try StateCoder.encode(value)
        #expect(try StateCoder.decode(T.self, from: bytes) == value)
        #expect(try StateCoder.encode(value) == bytes)
        _ = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    }

    @Test func conversationsAndCustomersAreReadAsTheyWereWritten() throws {
        try checkRoundTrip(Conversation())
        try checkRoundTrip(Customer(id: ""))
        let event = Event(customer: "+6281200000001", at: Instant(milliseconds: 0), .message("halo"))
        try checkRoundTrip(TurnRecord(event: event, replies: [Reply(text: ""), Reply(text: "Halo 😊\n\"kak\"", choices: ["A", ""])]))
        try checkRoundTrip(try StateSamples.orders())
        let conversation = try StateSamples.conversation(), customer = try StateSamples.customer()
        #expect(conversation.flows[0].question?.suggestion != nil && conversation.flows[0].answers["ok"]?.agreedTo == 0)
        try checkRoundTrip(conversation)
        try checkRoundTrip(customer)
    }

    @Test func everyKindOfFieldIsReadAsItWasWritten() throws {
        for value in [EveryField.full, .empty, .hollow] { try checkRoundTrip(value) }
        try checkRoundTrip([EveryField.empty, .full])
        #expect(try StateCoder.decode(EveryField.self, from: StateCoder.encode(EveryField.hollow)).double.sign == .minus)
    }

    @Test func valuesOfAllShapesAreReadAsTheyWereWritten() throws {
        var random = SplitMix(seed: 7)
        for _ in 0..<2000 { try checkRoundTrip(StateSamples.value(&random)) }
    }

    @Test func numbersAreReadExactly() throws {
        var random = SplitMix(seed: 8)
        for _ in 0..<5000 {
            let bits = random.next()
            let double = Double(bitPattern: bits), float = Float(bitPattern: UInt32(truncatingIfNeeded: bits))
            if double.isFinite { #expect(try StateCoder.decode([Double].self, from: StateCoder.encode([double])) == [double]) }
            if float.isFinite { #expect(try StateCoder.decode([Float].self, from: StateCoder.encode([float])) == [float]) }
            try checkRoundTrip(bits)
            try checkRoundTrip(Int64(bitPattern: bits))
        }
    }

    @Test func foundationReadsWhatIsWritten() throws {
        #expect(try JSONDecoder().decode(EveryField.self, from: Data(StateCoder.encode(EveryField.full))) == .full)
        let strings = (0..<0x300).compactMap { Unicode.Scalar($0).map { "a\($0)z" } }
        #expect(try JSONDecoder().decode([String].self, from: Data(StateCoder.encode(strings))) == strings)
    }

    @Test func whatFoundationWroteIsRead() throws {
        let encoder = JSONEncoder()
        for format in [[], [.prettyPrinted], [.sortedKeys, .withoutEscapingSlashes]] as [JSONEncoder.OutputFormatting] {
            encoder.outputFormatting = format
            for value in [EveryField.full, .empty, .hollow] {
                #expect(try StateCoder.decode(EveryField.self, from: encoder.encode(value)) == value)
            }
            let conversation = try StateSamples.conversation()
            #expect(try StateCoder.decode(Conversation.self, from: encoder.encode(conversation)) == conversation)
        }
    }

    private struct Pair<T: Codable & Equatable>: Codable, Equatable {
        var a: T
        var b: T
    }

    @Test func onlyWhatIsEmptyIsLeftOut() throws {
        #expect(try json(EveryField.empty) == #"{"code":"","level":"low","shape":{"none":{}}}"#)
        #expect(try json(EveryField.Part(name: "")) == "{}")
        #expect(try json(EveryField.Part(name: "", count: 0)) == #"{"count":0}"#)
        #expect(try json(EveryField.Shape.some(0, label: nil)) == #"{"some":{}}"#)
        #expect(try json(["b": 0, "a": 1]) == #"{"a":1,"b":0}"#)
        #expect(try json([[:], ["x": EveryField.Part(name: "")]]) == #"[{},{"x":{}}]"#)
        #expect(try json([0, nil, 1]) == "[0,null,1]")
        #expect(try json(Pair(a: 0, b: 1)) == #"{"b":1}"#)
        #expect(try json(Pair(a: [:], b: ["": false])) == #"{"b":{"":false}}"#)
        // A generic field of an optional type is encoded as such: what it holds may not be lost.
        try checkRoundTrip(Pair<[Int]?>(a: nil, b: []))
        try checkRoundTrip(Pair<Int?>(a: nil, b: 0))
        try checkRoundTrip(Pair<String>(a: "", b: "x"))
        #expect(try json(-0.0) == "-0.0")
    }

    @Test func equalValuesGiveEqualBytes() throws {
        var random = SplitMix(seed: 9)
        let keys = (0..<100).map { "k\($0 * 7 % 100)\"\($0)" }
        let bytes = try StateCoder.encode(Dictionary(uniqueKeysWithValues: keys.map { ($0, [$0: [$0, ""]]) }))
        for _ in 0..<20 {
            var other: [String: [String: [String]]] = [:]
            other.reserveCapacity(Int.random(in: 0...1000, using: &random))
            for key in keys.shuffled(using: &random) { other[key] = [key: [key, ""]] }
            #expect(try StateCoder.encode(other) == bytes)
        }
        #expect(try json([10: "", 9: "", 1: ""]) == #"{"1":"","10":"","9":""}"#)
    }

    @Test func whatIsWrittenIsEscapedWhereItMust() throws {
        #expect(try json("\u{0}\u{1F}\t\n\r\"\\/\u{7F}é😊\u{2028}") == #""\u0000\u001f\t\n\r\"\\/\#u{7F}é😊\#u{2028}""#)
    }

    private struct Refused: Codable {
        var numbers: [String: [Double]] = ["a\"": [1, 2]]
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity]) func aNumberThatIsNotFiniteIsRefusedWithItsPath(_ number: Double) throws {
        let error = #expect(throws: EncodingError.self) { try StateCoder.encode(["x": Refused(numbers: ["a": [1, 2, number]])]) }
        guard case .invalidValue(_, let context)? = error else { return }
        #expect(context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue } == ["x", "numbers", "a", "2"])
    }

    private struct Catching: Encodable {
        func encode(to encoder: any Encoder) throws {
            var container = encoder.unkeyedContainer()
            do { try container.encode(Double.nan) } catch {}
        }
    }
    private struct Interleaving: Encodable {
        enum Keys: CodingKey { case a, b }
        func encode(to encoder: any Encoder) throws {
            var outer = encoder.container(keyedBy: Keys.self)
            var inner = outer.nestedUnkeyedContainer(forKey: .a)
            try outer.encode(1, forKey: .b)
            try inner.encode(2)
        }
    }
    private struct Twofold: Encodable {
        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(1)
            try container.encode(2)
        }
    }
    private struct Inheriting: Encodable {
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Interleaving.Keys.self)
            try Interleaving.Keys.a.stringValue.encode(to: container.superEncoder())
            try container.encode(1, forKey: .b)
        }
    }

    @Test func whatCannotBeWrittenRightIsNotWritten() {
        // Not as arguments: Swift Testing would encode those itself, and Foundation traps on them.
        for value in [Catching(), Interleaving(), Twofold(), Inheriting()] as [any Encodable] {
            #expect(throws: EncodingError.self, "\(value)") { try StateCoder.encode(value) }
        }
    }
}
