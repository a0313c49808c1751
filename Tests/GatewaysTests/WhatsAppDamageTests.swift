import Dialogue
import Gateways
import Testing

/// Every body of ours with each of its keys taken out and each of its values put in another type's place.
@Suite struct WhatsAppDamageTests {
    @Test(arguments: WhatsAppSample.all) func oneBrokenValueCostsItsElementAtMost(_ sample: WhatsAppSample) throws {
        let sibling: JSON = [
            "from": "6285711122233", "id": "wamid.SIBLING", "timestamp": "1779700000", "type": "text", "text": ["body": "masih ada"],
        ]
        for (path, damaged) in damages(of: sample.body) {
            // A sibling beside each broken message, and one in an entry of its own.
            var expected = path.contains("entry") && path != ["entry"] ? 1 : 0
            if let at = path.firstIndex(of: "messages"), at + 1 < path.count, path[at + 1] == "0", !sample.isOfOthers(path) { expected += 1 }
            let body = damaged.adding(sibling, toMessagesAt: path).addingEntry(with: sibling)
            let arrivals = try WhatsAppCloud.sample.arrivals(in: body)
            let kept = arrivals.filter { $0.id == "wamid.SIBLING" && $0.kind == .message && $0.text == "masih ada" }
            #expect(kept.count >= expected, "\(path) in \(body.line)")
            for arrival in arrivals { check(arrival, "\(path) in \(body.line)") }
            #expect(try WhatsAppCloud.sample.arrivals(in: body) == arrivals)
        }
    }

    private func check(_ arrival: Arrival, _ place: String) {
        #expect(!arrival.id.isEmpty, "\(place)")
        #expect(arrival.at <= .received, "\(place)")
        #expect(arrival.person.phone?.dropFirst().allSatisfy { $0.isASCII && $0.isNumber } ?? true, "\(place)")
        switch arrival.kind {
        case .message, .edit, .deletion, .reaction, .echo, .stop, .resume: #expect(!arrival.person.to.isEmpty, "\(place)")
        case .status: #expect(arrival.status != nil, "\(place)")
        case .ignored: #expect(!arrival.text.isEmpty, "\(place)")
        case .unknown: #expect(arrival.raw != nil, "\(place)")
        }
    }

    @Test func deepNestingIsRefusedOrRead() throws {
        for depth in [10, 400, 5000] {
            let value = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            let body = Array(#"{"entry":[{"changes":[{"field":"messages","value":{"messages":\#(value)}}]}]}"#.utf8)
            do {
                let arrivals = try WhatsAppCloud.sample.arrivals(in: WebhookRequest(body: body), receivedAt: .received)
                #expect(arrivals.map(\.kind) == [.unknown])
            } catch { #expect(depth == 5000) }
        }
    }
}

extension WhatsAppSample {
    /// Whether the list of messages there is not the shop's, or not a list of new ones.
    fileprivate func isOfOthers(_ path: [String]) -> Bool {
        name == "dashboard_test" || name == "history" || name == "batch" && path.starts(with: ["entry", "0", "changes", "1"])
    }
}

/// The places of a document and the document without them, or with something else there.
private func damages(of json: JSON) -> [([String], JSON)] {
    let others: [JSON] = [.null, true, 5, .number(-0.5), "", "x", "1779700000", [], [[]], [:], ["id": [:]]]
    switch json {
    case .object(let fields):
        return fields.sorted { $0.key < $1.key }.flatMap { key, value -> [([String], JSON)] in
            var found = [([key], JSON.object(fields.filter { $0.key != key }))]
            let values: [([String], JSON)] = others.map { ([], $0) } + damages(of: value)
            found += values.map { path, value in ([key] + path, .object(fields.merging([key: value]) { $1 })) }
            return found
        }
    case .array(let items):
        return items.indices.flatMap { at -> [([String], JSON)] in
            let values: [([String], JSON)] = others.map { ([], $0) } + damages(of: items[at])
            return values.map { path, value in
                var items = items
                items[at] = value
                return (["\(at)"] + path, JSON.array(items))
            }
        }
    case .null, .bool, .int, .number, .string: return []
    }
}

extension JSON {
    /// Puts the sibling at the end of the list of messages that the path leads through.
    fileprivate func adding(_ sibling: JSON, toMessagesAt path: [String]) -> JSON {
        guard let step = path.first, path.count > 1 else { return self }
        let rest = Array(path.dropFirst())
        switch self {
        case .object(var fields):
            guard let value = fields[step] else { return self }
            if step == "messages", case .array(let items) = value {
                fields[step] = .array(items + [sibling])
            } else {
                fields[step] = value.adding(sibling, toMessagesAt: rest)
            }
            return .object(fields)
        case .array(var items):
            guard let at = Int(step), items.indices.contains(at) else { return self }
            items[at] = items[at].adding(sibling, toMessagesAt: rest)
            return .array(items)
        case .null, .bool, .int, .number, .string: return self
        }
    }

    fileprivate func addingEntry(with sibling: JSON) -> JSON {
        guard case .object(var fields) = self, case .array(let entries)? = fields["entry"] else { return self }
        fields["entry"] = .array(entries + [["changes": [["field": "messages", "value": ["messages": [sibling]]]]]])
        return .object(fields)
    }
}
