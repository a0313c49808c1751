import Dialogue

/// State with something in every field, and types for what the engine's own do not have.
enum StateSamples {
    static let now = Instant(milliseconds: 1_795_400_100_123)

    /// As a store might hold it: flows cannot be made from outside the engine.
    private static let flows = """
        [{"rule":"order","text":"mau 2\\n","answers":{"qty":{"value":{"int":2},"text":"2","turn":1,"type":"quantity","agreedTo":\
        18446744073709551615},"ok":{"value":{"bool":true},"text":"ya","turn":2,"type":"yes_no","agreedTo":0}},"given":{"city":{"value":\
        {"text":"Sleman"},"text":"sleman","turn":2,"type":"city"}},"question":{"name":"qty@1","type":"quantity","reply":"how_many",\
        "words":9223372036854775808,"options":[{"value":{"product":"GMS01"},"label":"A"}],"open":[{"name":"city","type":"city"}],\
        "suggestion":{"list":[{},{"number":0.1},{"map":{"a":{"int":-1}}}]},"turn":3},\
        "said":[{"reply":"hi","time":1,"words":7}],"wanted":["size"],"forgotten":["name"],"isSoft":true,"isStale":true}]
        """

    static func conversation() throws -> Conversation {
        var conversation = Conversation()
        conversation.turn = 12
        conversation.lastMessage = now
        conversation.sessions = 3
        conversation.topic = Topic(sku: "GMS01", colour: "sage", size: "M")
        conversation.flows = try StateCoder.decode([Flow].self, from: flows.utf8)
        conversation.shelf = [Flow(rule: "help", text: "?", given: ["n": .init(.null, turn: 0, type: "")])]
        conversation.choices = ["Gamis \u{0}Nayla", "😊", ""]
        conversation.lastYes = LastYes(yes: true, at: now, text: "ya")
        conversation.handover = Handover(reason: "complaint", at: now)
        conversation.misses = 2
        conversation.said = ["harga": Said(times: 4, variant: 1), "": Said(times: .max, variant: 0), "stok": Said(times: 0, variant: 0)]
        conversation.asked = ["qty": 1, "none": 0]
        conversation.cart.add(CartItem(sku: "GMS01", attributes: ["colour": "sage \"\u{0}", "level": "3"], quantity: 9999))
        conversation.cart.add(CartItem(sku: "PSH01"))
        let gift = Sum.Gift(sku: "PPK01", name: "Pupuk", quantity: 2)
        conversation.offer = Offer(items: [CartItem(sku: "PSH01")], total: 40_000, gifts: [gift], till: now, name: "Harga 'khusus'")
        return conversation
    }

    static func orders() throws -> [Order] { [order(1, of: try conversation().cart), order(2, of: Cart())] }

    static func customer() throws -> Customer {
        var customer = Customer(id: "+6281200000001")
        customer.name = "Ning 'O\"Rina\\"
        customer.kak = "bu"
        let facts: [String: Value] = ["need": .text(""), "place": .map(["city": .text("Sleman"), "": .null]), "tall": .number(158.5)]
        customer.facts = facts.mapValues { Fact($0, turn: 1, at: Instant(milliseconds: 0)) }
        return customer
    }

    private static func order(_ number: Int, of cart: Cart) -> Order {
        let to: [String: Value] = ["name": .text("Ning"), "city": .text("Sleman"), "nested": .map(["n": .list([.int(1), .null])])]
        let sum = Sum(of: cart, at: now, catalog: SampleShops.hijab, terms: SampleShops.hijabTerms, to: to, via: "JNE", pay: "bca")
        return Order(sum, number: number, at: now, terms: SampleShops.hijabTerms, hours: nil, zone: .wib)
    }

    static func value(_ random: inout SplitMix, depth: Int = 0) -> Value {
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        func text() -> String { String(["a", "\"", "\\", "é", "😊", "\u{0}", "\n", " "].shuffled(using: &random).prefix(number(0...4)).joined()) }
        switch number(0...(depth < 4 ? 7 : 5)) {
        case 0: return .null
        case 1: return .bool(number(0...1) == 0)
        case 2: return .int([0, .min, .max, number(-99...99)][number(0...3)])
        case 3: return .number([0, -0.0, .greatestFiniteMagnitude, .leastNonzeroMagnitude, Double(number(-999...999)) / 7][number(0...4)])
        case 4: return .text(text())
        case 5: return .handle(.product, text())
        case 6: return .list((0..<number(0...4)).map { _ in value(&random, depth: depth + 1) })
        default:
            let entries = (0..<number(0...4)).map { _ in (text(), value(&random, depth: depth + 1)) }
            return .map(Dictionary(entries) { first, _ in first })
        }
    }
}

/// Every kind of field.
struct EveryField: Codable, Hashable, Sendable {
    struct Part: Codable, Hashable, Sendable {
        var name: String
        var count: UInt16?
    }
    enum Shape: Codable, Hashable, Sendable {
        case none
        case some(Int, label: String?)
        indirect case more(Shape)
    }
    enum Level: String, Codable, Hashable, Sendable { case low, high }
    /// Written as its text alone.
    struct Code: Codable, Hashable, Sendable {
        var text: String
        init(_ text: String) { self.text = text }
        init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(text)
        }
    }

    var flag: Bool, int: Int, small: Int8, middle: Int16, long: Int32, whole: Int64
    var uint: UInt, byte: UInt8, word: UInt16, wide: UInt32, full: UInt64
    var double: Double, float: Float
    var text: String, code: Code
    var level: Level, shape: Shape
    var part: Part, parts: [Part], counts: [String: Int], byNumber: [Int: String], byLevel: [Level: Bool], set: Set<Int>
    var maybeText: String?, maybeInt: Int?, maybeFlag: Bool?, maybeDouble: Double?, maybePart: Part?, maybeList: [Int]?, maybeCode: Code?
    var holes: [Int?], holeNames: [String: Int?], grid: [[String]]

    static let full = EveryField(
        flag: true, int: .min, small: .min, middle: .min, long: .min, whole: .min, uint: .max, byte: .max, word: .max, wide: .max, full: .max,
        double: 0.1, float: 0.1, text: "Halo \"kak\" \\ / é 😊 \u{0}\u{1F}\u{7F}\r\n\t\u{2028}", code: Code("x"), level: .high,
        shape: .more(.some(7, label: "z")), part: Part(name: "p", count: 1), parts: [Part(name: "q", count: 2)], counts: ["b": 1, "a": 2, "": 3],
        byNumber: [2: "two", 10: "ten"], byLevel: [.low: true], set: [1], maybeText: "t", maybeInt: 1, maybeFlag: true, maybeDouble: 1e300,
        maybePart: Part(name: "r", count: 3), maybeList: [1], maybeCode: Code("y"), holes: [1, nil, 2], holeNames: ["a": 1, "b": nil],
        grid: [["a"], ["b", "c"]])

    /// Nothing in any field that can have nothing.
    static let empty = EveryField(
        flag: false, int: 0, small: 0, middle: 0, long: 0, whole: 0, uint: 0, byte: 0, word: 0, wide: 0, full: 0, double: 0, float: 0, text: "",
        code: Code(""), level: .low, shape: .none, part: Part(name: ""), parts: [], counts: [:], byNumber: [:], byLevel: [:], set: [], holes: [],
        holeNames: [:], grid: [])

    /// Something, but with nothing in it: an optional that is not nil, an element, an entry.
    static let hollow: EveryField = {
        var value = empty
        (value.double, value.float) = (-0.0, -.leastNonzeroMagnitude)
        (value.shape, value.parts) = (.some(0, label: ""), [Part(name: "")])
        (value.counts, value.byNumber, value.byLevel) = (["a": 0], [0: ""], [.low: false])
        (value.maybeText, value.maybeInt, value.maybeFlag, value.maybeDouble, value.maybeList) = ("", 0, false, 0, [])
        (value.maybePart, value.maybeCode) = (Part(name: "", count: 0), Code(""))
        (value.holes, value.holeNames, value.grid) = ([0, nil], ["": nil, "z": 0], [[], [""]])
        return value
    }()
}
