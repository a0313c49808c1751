/// A person who writes to a shop.
public struct Customer: Sendable, Hashable, Codable {
    /// The address they first wrote from.
    public var id: String
    /// Others that were found to be the same person's.
    public var addresses: [String] = []
    public var name: String?
    /// In E.164.
    public var phone: String?
    /// How they are addressed: kak, bu, mas.
    public var kak = "kak"
    /// What they told of themselves, by the name under which it was asked: need, place.
    public var facts: [String: Fact] = [:]
    public var stage = Stage.new
    /// How they came there, oldest first.
    public var stages: [Stage.Change] = []
    /// The ledger, oldest first.
    public var consents: [Consent] = []
    /// When and where they first wrote, and what.
    public var first: FirstContact?
    /// The owner's own remark.
    public var note: String?
    /// It is the owner, who is no customer.
    public var isOwner = false
    /// Oldest first. Kept beside the customer, not in it.
    public var orders: [Order] = []

    private enum CodingKeys: String, CodingKey {
        case id, addresses, name, phone, kak, facts, stage, stages, consents, first, note, isOwner
    }

    /// A customer who writes from `id`; an address that is a phone number is their phone.
    public init(id: String) {
        self.id = id
        let digits = id.utf8.dropFirst()
        let isPhone =
            id.utf8.first == UInt8(ascii: "+") && (8...15).contains(digits.count)
            && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        phone = isPhone ? id : nil
    }

    /// What rules and replies read of them; nil when there is no such field.
    public func field(_ name: String) -> Value? {
        switch name {
        case "name": self.name.map(Value.text) ?? .null
        case "phone": phone.map(Value.text) ?? .null
        case "kak": .text(kak)
        case "class": .text(customerClass.rawValue)
        case "stage": .text(stage.rawValue)
        case "source": (first?.channel).map(Value.text) ?? .null
        case "note": note.map(Value.text) ?? .null
        default: nil
        }
    }

    public var customerClass: CustomerClass { orders.contains(where: \.isConfirmed) ? .customer : .prospect }
}

/// Something a customer told, with the message that told it.
public struct Fact: Sendable, Hashable, Codable {
    public var value: Value
    /// The words; empty when it was learnt otherwise.
    public var text: String
    /// The turn of the conversation.
    public var turn: Int
    public var at: Instant

    public init(_ value: Value, text: String = "", turn: Int, at: Instant) {
        self.value = value
        self.text = text
        self.turn = turn
        self.at = at
    }
}

public struct FirstContact: Sendable, Hashable, Codable {
    public var at: Instant
    public var channel: String
    public var text: String

    public init(at: Instant, channel: String, text: String) { (self.at, self.channel, self.text) = (at, channel, text) }
}

/// Who has bought, and who may.
public enum CustomerClass: String, Sendable, Hashable, Codable {
    case prospect = "prospek"
    /// From the first confirmed order on.
    case customer = "pelanggan"
}
