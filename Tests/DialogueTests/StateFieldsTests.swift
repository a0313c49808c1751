import Testing

@testable import Dialogue

/// The structs that name their fields themselves write what their Codable writes, which reads it.
@Suite struct StateFieldsTests {
    /// Encoded by its Codable, whatever it is.
    private struct ByCodable<T: Codable>: Codable { var value: T }

    private func check<T: StateStruct>(_ value: T, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let fields = String(decoding: try StateCoder.encode(value), as: UTF8.self)
        let codable = String(decoding: try StateCoder.encode(ByCodable(value: value)), as: UTF8.self)
        #expect(codable == (fields == "{}" ? "{}" : "{\"value\":\(fields)}"), sourceLocation: sourceLocation)
    }

    /// That no field of it is left out: each has a value in `full`, so each name is in the JSON.
    private func checkAll<T: StateStruct>(_ full: T, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try check(full, sourceLocation: sourceLocation)
        let json = String(decoding: try StateCoder.encode(full), as: UTF8.self)
        for case let name? in Mirror(reflecting: full).children.map(\.label) {
            #expect(json.contains("\"\(name)\":"), "\(T.self).\(name) is not written, or empty in this test", sourceLocation: sourceLocation)
        }
    }

    private let at = Instant(milliseconds: 0)

    private var flow: Flow {
        var flow = Flow(rule: "order", text: "mau \"pesan\"\n", given: ["": .init(.null, turn: 0, type: "")])
        flow.answers = ["b": .init(.text(""), text: "x", turn: 2, type: "city", agreedTo: 0), "a": .init(.list([]), turn: 1, type: "list")]
        flow.question = Question(
            name: "q", type: "city", reply: "which", words: .max, options: [.init(value: .int(0), label: "A"), .init(value: .null, label: "")],
            open: [.init(name: "n", type: "t"), .init(name: "", type: "")], suggestion: .null, turn: 3, remind: 0)
        flow.said = [.init(reply: "r", time: 1, words: 7), .init(reply: "", time: 0, words: 0)]
        (flow.wanted, flow.forgotten, flow.isSoft, flow.isStale) = (["w", ""], ["f"], true, true)
        return flow
    }

    @Test func aConversation() throws {
        try check(Conversation())
        var full = Conversation()
        (full.turn, full.lastMessage, full.lastAsked, full.sessions) = (1, at, Instant(milliseconds: 1), 2)
        (full.topic, full.flows, full.shelf, full.choices) = (Topic(sku: "A"), [flow], [flow, flow], ["a", ""])
        (full.lastYes, full.handover, full.held) = (LastYes(yes: false, at: at), Handover(reason: "", at: at), Hold(by: "", since: at))
        (full.owedSince, full.hasApologised, full.misses) = (at, true, 3)
        full.timers = [Timer(at: at, .rule("", ["x": .null])), Timer(at: at, .alert(1))]
        (full.said, full.asked) = (["b": Said(times: 1, variant: 0), "a": Said(times: 0, variant: 0)], ["z": 0, "y": 1])
        _ = full.cart.add(CartItem(sku: "A", attributes: ["colour": "sage"], quantity: 1))
        full.offer = Offer(items: [CartItem(sku: "A", attributes: [:], quantity: 1)], total: 1, till: at, name: "")
        try checkAll(full)
        try checkAll(flow)
        let answer = Flow.Answer(.text("x"), text: "x", turn: 2, type: "city", agreedTo: 0)
        try checkAll(answer)
        if let question = flow.question { try checkAll(question) }
        try checkAll(Said(times: 1, variant: 1))
        try checkAll(Flow.SaidPlace(reply: "r", time: 1, words: 7))
        try checkAll(Question.Option(value: .int(0), label: "A"))
        try checkAll(Question.OpenField(name: "n", type: "t"))
    }

    @Test func aTurn() throws {
        var record = TurnRecord(event: Event(id: "", customer: "+6281200000001", at: at, .message("")), replies: [Reply(text: "a", choices: ["b"])])
        try check(record)
        (record.intents, record.isMissed, record.rules, record.lastOrder) = (["i"], true, ["r", ""], 1)
        record.notices = [Notice(kind: .word, text: "")]
        let reserved = #"{"counts":[{"thing":{"sku":"A"},"quantity":1}]}"#
        record.reserved = try StateCoder.decode(Reserved.self, from: Array(reserved.utf8))
        try checkAll(record)
        try checkAll(record.event)
        try checkAll(record.replies[0])
    }

    @Test func aValue() throws {
        let values: [Value] = [
            .null, .text(""), .int(0), .handle(.product, ""), .list([]), .list([.null, .list([.int(1)])]), .map([:]),
            .map(["b": .null, "a": .map(["": .bool(false)])]), .bool(false), .number(0), .number(-0.5),
        ]
        for value in values { try check(value) }
        #expect(throws: EncodingError.self) { try StateCoder.encode(Value.list([.number(.nan)])) }
        var deep = Value.null
        for _ in 0..<1000 { deep = .list([deep]) }
        #expect(throws: EncodingError.self) { try StateCoder.encode(deep) }
    }
}
