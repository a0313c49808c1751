import Dialogue
import Foundation
import Gateways

/// Bodies in the gateways' shapes, made up for these tests: files under `data`.
struct SampleBodies {
    let folder: URL

    init(_ name: String) { folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "data/\(name)") }

    subscript(name: String) -> [UInt8] {
        get throws { Array(try Data(contentsOf: folder.appending(path: "\(name).json"))) }
    }

    /// Without `.json`, in order.
    var names: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
        }
    }
}

extension JSON {
    /// This value with one key or item left out, or one value replaced by one of another type: each such change of it, everywhere.
    var mutations: [JSON] {
        let others: [JSON] = [.null, .bool(true), .int(-7), .number(1e300), "x", "", .array([]), .object([:]), .array([.object(["a": 1])])]
        switch self {
        case .object(let fields):
            return fields.flatMap { key, value -> [JSON] in
                let without = fields.filter { $0.key != key }
                let changed = (others + value.mutations).map { new in JSON.object(without.merging([key: new]) { first, _ in first }) }
                return [JSON.object(without)] + changed
            }
        case .array(let items):
            return items.indices.flatMap { at -> [JSON] in
                (others + items[at].mutations).map { new -> JSON in
                    var changed = items
                    changed[at] = new
                    return JSON.array(changed)
                }
            }
        case .string(let text):
            return Double(text) == nil ? [] : [.number(Double(text) ?? 0)]
        case .int(let number): return [.string("\(number)"), .string("\(number).0")]
        default: return []
        }
    }
}

extension Arrival {
    /// In one line, for tables: `message 5123 'Dina' "halo" [12.2 Ukuran XL] picture:ID`.
    var line: String {
        var words = [kind.rawValue]
        if !person.to.isEmpty { words.append(person.to) }
        if let phone = person.phone { words.append(phone) }
        if !person.ids.isEmpty { words.append("=\(person.ids.joined(separator: "="))") }
        if let name = person.name { words.append("'\(name)'") }
        if !text.isEmpty { words.append("\"\(text)\"") }
        if let choice { words.append("[\(choice.id) \(choice.title)]") }
        for attachment in attachments {
            let place = [attachment.latitude, attachment.longitude].compactMap { $0.map { "\($0)" } }
            words.append(
                ([attachment.kind.rawValue] + [attachment.ref, attachment.name, attachment.text].compactMap { $0 } + place).joined(separator: ":"))
        }
        if let about { words.append("about \(about)") }
        if let referral { words.append("from \(referral)") }
        if let status { words.append("\(status.rank) of \(status.message)") }
        return words.joined(separator: " ")
    }
}

extension SendOutcome {
    /// In one line, for tables: `sent 133`, `throttle recipient 3.0 429`.
    var line: String {
        switch self {
        case .sent(let id): "sent \(id ?? "-")"
        case .failed(let error):
            ([error.kind.rawValue, error.scope.rawValue] + [error.after.map { "\($0)" }].compactMap { $0 } + [error.code]).joined(separator: " ")
        }
    }
}

extension GatewayResponse {
    init(_ status: Int, _ body: String, retryAfter: Double? = nil) { self.init(status: status, retryAfter: retryAfter, body: Array(body.utf8)) }
}

extension OutgoingRequest {
    var text: String { String(decoding: body, as: UTF8.self) }
}
