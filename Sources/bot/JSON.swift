import Dialogue
import Foundation

/// Any JSON value, for lines whose keys have to be looked at one by one.
enum JSON: Codable, Equatable {
    case null
    case bool(Bool)
    case int(Int)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // A type that does not fit is no failure: the next is tried.
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int.self) {
            self = .int(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSON].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .int(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }

    /// Null where there is none.
    init(_ text: String?) { self = text.map(JSON.string) ?? .null }

    /// ISO 8601 in the shop's zone; null where there is none.
    init(_ instant: Instant?, in zone: Zone) { self = instant.map { .string($0.iso8601(in: zone)) } ?? .null }

    init(_ value: Value) {
        self =
            switch value {
            case .null: .null
            case .bool(let yes): .bool(yes)
            case .int(let number): .int(number)
            case .number(let number): .number(number)
            case .text(let text): .string(text)
            case .handle(_, let id): .string(id)
            case .list(let items): .array(items.map(JSON.init))
            case .map(let map): .object(map.mapValues(JSON.init))
            }
    }

    /// One line, keys in order.
    var line: String { text([.sortedKeys, .withoutEscapingSlashes]) }

    /// A document for people too: indented, keys in order.
    var document: String { text([.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]) }

    private func text(_ formatting: JSONEncoder.OutputFormatting) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting
        do {
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        } catch {
            // Only a number that JSON does not have, such as infinity, comes here.
            return #"{"error":"a value cannot be written as JSON"}"#
        }
    }
}
