import Dialogue
import Testing

/// The structs that name their fields themselves write what their Codable writes, which reads it.
@Suite struct StateFieldsTests {
    /// Encoded by its Codable, whatever it is.
    private struct ByCodable<T: Codable>: Codable { var value: T }

    private func json(_ value: some Encodable) throws -> String { String(decoding: try StateCoder.encode(value), as: UTF8.self) }

    private func check<T: Codable>(_ value: T, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let fields = try json(value)
        #expect(try json(ByCodable(value: value)) == (fields == "{}" ? "{}" : "{\"value\":\(fields)}"), sourceLocation: sourceLocation)
    }

    /// That no field is left out: a value from JSON in which each is something.
    private func checkAll<T: Codable>(_ full: T, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try check(full, sourceLocation: sourceLocation)
        let json = try json(full)
        for case let name? in Mirror(reflecting: full).children.map(\.label) {
            #expect(json.contains("\"\(name)\":"), "\(T.self).\(name) is not written, or is empty in this test", sourceLocation: sourceLocation)
        }
    }

    private static let flow = #"""
        {"rule":"order","text":"mau \"pesan\"\n","answers":{"b":{"value":{"text":"s"},"text":"x","turn":2,"type":"city","agreedTo":0},
        "a":{"value":{"list":[]},"turn":1}},"given":{"":{}},"question":{"name":"q","type":"city","reply":"which","words":7,
        "options":[{"value":{"int":0},"label":"A"},{}],"open":[{"name":"n","type":"t"},{}],"suggestion":{},"turn":3,"remind":0},
        "said":[{"reply":"r","time":1,"words":18446744073709551615},{}],"wanted":["w",""],"forgotten":["f"],"isSoft":true,"isStale":true}
        """#

    @Test func aConversation() throws {
        try check(Conversation())
        let text = #"""
            {"turn":1,"lastMessage":0,"lastAsked":1,"route":{"line":"wa","to":"62"},"sessions":2,"topic":{"sku":"A"},"flows":[\#(Self.flow)],"shelf":[\#(Self.flow),{}],
            "choices":["a",""],"lastYes":{"at":0},"handover":{"at":0},"held":{"since":0},"owedSince":0,"hasApologised":true,
            "timers":[{"at":0,"what":{"alert":{"_0":1}}}],"misses":3,"said":{"b":{"times":1},"a":{}},"asked":{"z":0,"y":1},
            "cart":{"lines":[{"id":1,"sku":"A","attributes":{"size":"L","colour":""},"quantity":2},{}],"nextID":2},"offer":{"total":1,"till":0},"campaign":0}
            """#
        let full = try StateCoder.decode(Conversation.self, from: Array(text.utf8))
        try checkAll(full)
        try checkAll(full.flows[0])
        try check(full.shelf[1])
        try checkAll(full.cart)
        try checkAll(full.cart.lines[0])
        let answer = try #require(full.flows[0].answers["b"])
        try checkAll(answer)
        try checkAll(full.flows[0].said[0])
        let question = try #require(full.flows[0].question)
        try checkAll(question)
        try checkAll(question.options[0])
        try checkAll(question.open[0])
        try checkAll(Said(times: 1, variant: 1))
    }

    @Test func aTurn() throws {
        let text = #"""
            {"event":{"id":"","customer":"+6281200000001","channel":"console","at":0,"content":{"message":{}},"route":{"line":"wa"},
            "attachments":[{"kind":"picture","ref":"1"}],"offeredIn":0,"referral":"","isLate":true},"intents":["i"],"isMissed":true,
            "rules":["r",""],"replies":[{"text":"a","choices":["b"],"attachment":{"kind":"location","latitude":1},"isPromo":true,"topic":"maroon"},{}],"notices":[{"kind":"word"}],"lastOrder":1,
            "because":"suka A","reserved":{"counts":[{"thing":{"sku":"A"},"quantity":1}]}}
            """#
        let full = try StateCoder.decode(TurnRecord.self, from: Array(text.utf8))
        try checkAll(full)
        try checkAll(full.event)
        try checkAll(full.replies[0])
        try checkAll(Route(line: "wa", to: "62"))
        try check(TurnRecord(event: Event(customer: "", at: Instant(milliseconds: 0), .timer)))
    }

    @Test func aValue() throws {
        let values: [Value] = [
            .null, .text(""), .int(0), .handle(.product, ""), .list([]), .list([.null, .list([.int(1)])]), .map([:]),
            .map(["b": .null, "a": .map(["": .bool(false)])]), .bool(false), .number(0), .number(-0.5),
        ]
        for value in values { try check(value) }
        #expect(throws: EncodingError.self) { _ = try StateCoder.encode(Value.list([.number(.nan)])) }
        var deep = Value.null
        for _ in 0..<1000 { deep = .list([deep]) }
        let deepest = deep
        #expect(throws: EncodingError.self) { _ = try StateCoder.encode(deepest) }
    }
}
