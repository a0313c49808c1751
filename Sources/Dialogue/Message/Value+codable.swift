/// As stored: `{"text":"sage"}`, `{"int":2}`, `{"product":"GMS01"}`; null is `{}`.
extension Value: Codable {
    private enum Key: String, CodingKey { case text, int, product, list, map, bool, number }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if let text = try container.decodeIfPresent(String.self, forKey: .text) {
            self = .text(text)
        } else if let number = try container.decodeIfPresent(Int.self, forKey: .int) {
            self = .int(number)
        } else if let sku = try container.decodeIfPresent(String.self, forKey: .product) {
            self = .handle(.product, sku)
        } else if let list = try container.decodeIfPresent([Value].self, forKey: .list) {
            self = .list(list)
        } else if let map = try container.decodeIfPresent([String: Value].self, forKey: .map) {
            self = .map(map)
        } else if let yes = try container.decodeIfPresent(Bool.self, forKey: .bool) {
            self = .bool(yes)
        } else if let number = try container.decodeIfPresent(Double.self, forKey: .number) {
            self = .number(number)
        } else {
            self = .null
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        // What is empty counts too: "" is a text.
        switch self {
        case .null: break
        case .text(let text): try container.encodeIfPresent(text, forKey: .text)
        case .int(let number): try container.encodeIfPresent(number, forKey: .int)
        case .handle(.product, let sku): try container.encodeIfPresent(sku, forKey: .product)
        case .list(let list): try container.encodeIfPresent(list, forKey: .list)
        case .map(let map): try container.encodeIfPresent(map, forKey: .map)
        case .bool(let yes): try container.encodeIfPresent(yes, forKey: .bool)
        case .number(let number): try container.encodeIfPresent(number, forKey: .number)
        }
    }
}
