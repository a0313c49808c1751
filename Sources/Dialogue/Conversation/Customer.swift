/// A person who writes to a shop.
public struct Customer: Sendable, Hashable, Codable {
    /// The address they write from: a phone number in E.164, or the channel's own id.
    public var id: String
    public var name: String?
    /// In E.164.
    public var phone: String?
    /// How they are addressed: kak, bu, mas.
    public var kak = "kak"
    /// What is known of them for good, by the name under which it was asked: need, place.
    public var facts: [String: Value] = [:]
    /// Oldest first.
    public var orders: [Order] = []

    /// A customer who writes from `id`; an address that is a phone number is their phone.
    public init(id: String) {
        self.id = id
        let digits = id.utf8.dropFirst()
        let isPhone =
            id.utf8.first == UInt8(ascii: "+") && (8...15).contains(digits.count)
            && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        phone = isPhone ? id : nil
    }
}
