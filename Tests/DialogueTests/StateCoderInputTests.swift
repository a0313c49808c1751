import Dialogue
import Foundation
import Testing

/// What is missing, unknown, wrong or broken in stored bytes.
@Suite struct StateCoderInputTests {
    @Test func whatIsMissingReadsAsEmpty() throws {
        #expect(try StateCoder.decode(EveryField.self, from: #"{"level":"low","shape":{"none":{}}}"#.utf8) == .empty)
        #expect(try StateCoder.decode(EveryField.Part.self, from: "{}".utf8) == EveryField.Part(name: ""))
        #expect(try StateCoder.decode(EveryField.Part.self, from: #"{"count":null}"#.utf8) == EveryField.Part(name: ""))
        #expect(try StateCoder.decode(EveryField.Shape.self, from: #"{"some":{}}"#.utf8) == .some(0, label: nil))
        let conversation = try StateCoder.decode(Conversation.self, from: #"{"turn":3,"offer":{},"lastYes":{}}"#.utf8)
        #expect(conversation.turn == 3 && conversation.topic == nil && conversation.flows.isEmpty && conversation.cart.isEmpty)
        #expect(conversation.offer == Offer(items: [], total: 0, till: Instant(milliseconds: 0), name: ""))
    }

    @Test func unknownKeysArePassedOver() throws {
        let json = #" { "new" : { "a" : [ 1 , { "name" : 2 } ] } , "count" : 7 , "later" : "\ud83d\ude0a" , "name" : "x" , "" : null } "#
        #expect(try StateCoder.decode(EveryField.Part.self, from: json.utf8) == EveryField.Part(name: "x", count: 7))
    }

    @Test func keysMayComeInAnyOrderAndEscaped() throws {
        #expect(try StateCoder.decode(EveryField.Part.self, from: #"{"count":7,"na\u006de":"x"}"#.utf8) == EveryField.Part(name: "x", count: 7))
        #expect(try StateCoder.decode([String: Int].self, from: #"{"\"":1,"\u00e9":2}"#.utf8) == ["\"": 1, "é": 2])
    }

    private struct Holder: Codable {
        struct Inner: Codable { var level: EveryField.Level }
        var list: [Inner]
        var inner: Inner
        var shape: EveryField.Shape
    }

    @Test(arguments: [
        (#"{"list":[{"level":"high"},{}]}"#, "list.1: level is missing and has no empty value"),
        (#"{"list":[]}"#, "inner: level is missing and has no empty value"),
        (#"{"inner":{"level":"low"}}"#, ": shape is missing and has no empty value"),
        (#"{"list":[{"level":"top"}]}"#, "list.0.level: Cannot initialize"),
        (#"{"list":[{"level":3}]}"#, "list.0.level: text expected, the number 3 found"),
        (#"{"list":{}}"#, "list: an array expected, an object found"),
        (#"{"x":1,"inner":[]}"#, "inner: an object expected, an array found"),
        (#"{"inner":null}"#, "inner: an object expected, null found"),
        (#"[]"#, ": an object expected, an array found"),
        (#"{"inner":{"level":"low"},"shape":{"some":{"_0":1.5}}}"#, "shape.some._0: a whole number expected, the number 1.5 found"),
        (#"{"inner":{"level":"low"},"shape":{"some":{"_0":"1"}}}"#, "shape.some._0: a whole number expected, text found"),
        (#"{"inner":{"level":"low"},"shape":{"some":{"_0":9223372036854775808}}}"#, "shape.some._0: 9223372036854775808 is beyond what Int holds"),
    ])
    func whatIsWrongIsNamedWithItsPath(_ json: String, _ words: String) {
        let error = #expect(throws: DecodingError.self) { try StateCoder.decode(Holder.self, from: json.utf8) }
        #expect(error.map(described)?.hasPrefix(words) == true, "\(error.map(described) ?? "")")
    }

    private func described(_ error: DecodingError) -> String {
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context), .dataCorrupted(let context):
            context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".") + ": " + context.debugDescription
        @unknown default: ""
        }
    }

    @Test func numbersBeyondTheirTypeAreRefused() throws {
        func refuses<T: Decodable>(_ type: T.Type, _ json: String) {
            #expect(throws: DecodingError.self, "\(json) as \(type)") { try StateCoder.decode(type, from: json.utf8) }
        }
        refuses(Int8.self, "128")
        refuses(Int8.self, "-129")
        refuses(UInt8.self, "-1")
        refuses(UInt64.self, "18446744073709551616")
        refuses(Int64.self, "-9223372036854775809")
        refuses(Int.self, String(repeating: "9", count: 500))
        refuses(Int.self, "1e2")
        refuses(Double.self, "1e999")
        refuses(Float.self, "1e39")
        #expect(try StateCoder.decode(Int64.self, from: "-9223372036854775808".utf8) == .min)
        #expect(try StateCoder.decode([UInt8].self, from: "[-0, 255]".utf8) == [0, 255])
        #expect(try StateCoder.decode([Double].self, from: "[-0, 1, 1E+2, 1.5e-1]".utf8) == [0, 1, 100, 0.15])
    }

    @Test(arguments: [
        "", " ", "{", "}", "[", "[1", "[1,", "[1,]", "[,1]", "{,}", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{a:1}"#, "1 2", "{}x", "{}\u{0}", "\u{0}",
        "nul", "nulL", "truefalse", "+1", "01", "-", "1.", ".5", "1e", "1e+", "0x1", "NaN", "'a'", #"""#, #""a"#, #""\"#, #""\""#, #""\x""#,
        #""\u12""#,
        #""\u12G4""#, "\"\n\"", "\"\u{0}\"", "\u{FEFF}1", "[1}", #"{"a":1]"#,
    ])
    func whatIsNoJSONIsRefused(_ json: String) {
        #expect(throws: DecodingError.self) { try StateCoder.decode(Anything.self, from: json.utf8) }
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xFF],
        ] as [[UInt8]])
    func whatIsNoUTF8IsRefused(_ bytes: [UInt8]) {
        for json in [[0x22] + bytes + [0x22], [0x22] + bytes, [0x7B, 0x22] + bytes + [0x22, 0x3A, 0x31, 0x7D]] {
            #expect(throws: DecodingError.self) { try StateCoder.decode(Anything.self, from: json) }
        }
    }

    @Test(arguments: [
        (#"\ud83d\ude0a"#, "😊"), (#"\ud83d"#, "\u{FFFD}"), (#"\ude0a"#, "\u{FFFD}"), (#"\ud83dx"#, "\u{FFFD}x"), (#"\ud83d\n"#, "\u{FFFD}\n"),
        (#"\ud83d\ud83d\ude0a"#, "\u{FFFD}😊"), (#"\ud83d\u0041"#, "\u{FFFD}A"), (#"\/\b\f\u00E9\\u0041"#, "/\u{8}\u{C}é\\u0041"),
    ])
    func escapesAreResolvedAndLoneSurrogatesRepaired(_ json: String, _ text: String) throws {
        #expect(try StateCoder.decode([String].self, from: "[\"\(json)\"]".utf8) == [text])
    }

    @Test func deepNestingIsRefusedBothWays() throws {
        for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
            let nested = { (depth: Int) in String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth) }
            #expect(throws: Never.self) { try StateCoder.decode(Anything.self, from: nested(512).utf8) }
            #expect(throws: DecodingError.self) { try StateCoder.decode(Anything.self, from: nested(513).utf8) }
            #expect(throws: DecodingError.self) { try StateCoder.decode(Anything.self, from: String(repeating: open, count: 1_000_000).utf8) }
        }
        var value = Value.null
        // Each list is two containers.
        for _ in 0..<255 { value = .list([value]) }
        #expect(try StateCoder.decode(Value.self, from: StateCoder.encode(value)) == value)
        #expect(throws: EncodingError.self) { try StateCoder.encode(Value.list([.list([value])])).count }
    }

    @Test func everyPrefixIsRefused() throws {
        let conversation = try StateCoder.encode(StateSamples.conversation()), every = try StateCoder.encode(EveryField.full)
        for length in 0..<conversation.count {
            #expect(throws: DecodingError.self) { try StateCoder.decode(Conversation.self, from: conversation[..<length]) }
        }
        for length in 0..<every.count {
            #expect(throws: DecodingError.self) { try StateCoder.decode(EveryField.self, from: every[..<length]) }
        }
    }

    @Test func changedBytesAreReadOrRefused() throws {
        var random = SplitMix(seed: 10)
        let documents = [try StateCoder.encode(StateSamples.conversation()), try StateCoder.encode(EveryField.full)]
        let telling = Array("{}[]\",:\\u0-9.e\u{0}\n".utf8) + [0x80, 0xC3, 0xE0, 0xF0, 0xFF]
        var read = 0, refused = 0
        for round in 0..<20_000 {
            var bytes = documents[round % 2]
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let at = Int.random(in: bytes.indices, using: &random)
                switch random.next() % 4 {
                case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
                case 1: bytes[at] = telling.randomElement(using: &random) ?? 0
                case 2: bytes.remove(at: at)
                default: bytes.insert(bytes[at], at: at)
                }
            }
            do {
                if round % 2 == 0 {
                    _ = try StateCoder.decode(Conversation.self, from: bytes)
                } else {
                    _ = try StateCoder.decode(EveryField.self, from: bytes)
                }
                read += 1
                #expect(throws: Never.self, "round \(round)") { try JSONSerialization.jsonObject(with: Data(bytes)) }
            } catch is DecodingError { refused += 1 }
        }
        #expect(read > 100 && refused > 100)
    }
}

/// Reads any JSON, and keeps nothing of it.
private struct Anything: Decodable {
    private struct Name: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        if let object = try? decoder.container(keyedBy: Name.self) {
            for key in object.allKeys { _ = try object.decode(Anything.self, forKey: key) }
        } else if var array = try? decoder.unkeyedContainer() {
            while !array.isAtEnd { _ = try array.decode(Anything.self) }
        }
    }
}
