import Dialogue

/// The `contacts` of a value: `{profile: {name}, wa_id?, user_id?, parent_user_id?}`.
///
/// People have a number (`wa_id`) and a business-scoped id, `ID.2081978709342942` (BSUID), another for each portfolio of
/// businesses, and a parent's, `ID.ENT.…`. Who took a username may have no number to us.
/// Source: MetaWA/business-scoped-user-ids, 2026.
struct WhatsAppPeople {
    /// Where there are several.
    private let byID: [String: JSONNode]
    private let only: JSONNode?
    /// Whose one message it is, whatever the ids say.
    private let lone: JSONNode?

    init(_ contacts: [JSONNode], isOfOneMessage: Bool) {
        only = contacts.count == 1 ? contacts[0] : nil
        lone = isOfOneMessage ? only : nil
        var byID: [String: JSONNode] = [:]
        for contact in contacts where contacts.count > 1 {
            if let id = contact["wa_id"].filled { byID[id] = contact }
            if let id = contact["user_id"].filled { byID[id] = contact }
        }
        self.byID = byID
    }

    /// Who wrote a message.
    func sender(of message: JSONNode) -> Arrival.Person? {
        person(message["from"], message["from_user_id"], message["from_parent_user_id"], otherwise: lone)
    }

    /// To whom the shop's own person wrote.
    func receiver(of echo: JSONNode) -> Arrival.Person? { person(echo["to"], echo["to_user_id"], echo["to_parent_user_id"]) }

    /// Who got what we sent, or did not.
    func recipient(of status: JSONNode) -> Arrival.Person? {
        person(status["recipient_id"], status["recipient_user_id"], status["recipient_parent_user_id"])
    }

    /// Who changed what they want.
    func chooser(of preference: JSONNode) -> Arrival.Person? { person(preference["wa_id"], preference["user_id"], preference["parent_user_id"]) }

    /// Nil when nothing names them.
    private func person(_ id: JSONNode, _ user: JSONNode, _ parent: JSONNode, otherwise: JSONNode? = nil) -> Arrival.Person? {
        let id = id.filled, user = user.filled
        let contact = id.flatMap(contact) ?? user.flatMap(contact) ?? otherwise
        let number = contact?["wa_id"].filled
        var ids = [user, contact?["user_id"].filled, parent.filled, contact?["parent_user_id"].filled]
        var to = id ?? number
        if let id, !Self.isNumber(id) {
            // Some senders put the BSUID where the number stood.
            ids.insert(id, at: 0)
            if let number, Self.isNumber(number) { to = number }
        }
        let unique = Self.unique(ids)
        guard let to = to ?? unique.first else { return nil }
        return Arrival.Person(to: to, phone: Self.phone(to), ids: unique, name: contact?["profile"]["name"].filled)
    }

    private func contact(_ id: String) -> JSONNode? {
        guard let only else { return byID[id] }
        return only["wa_id"].filled == id || only["user_id"].filled == id ? only : nil
    }

    static func unique(_ ids: [String?]) -> [String] {
        var unique: [String] = []
        for case let id? in ids where !unique.contains(id) { unique.append(id) }
        return unique
    }

    /// Digits, perhaps after a `+`: whoever else has no phone that we know.
    static func isNumber(_ id: String) -> Bool {
        if id.hasPrefix("+") { return isNumber(String(id.dropFirst())) }
        return !id.isEmpty && id.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }

    /// Its digits, of a number that is written for people: `+62 811-0000-001`.
    static func digits(_ number: String) -> String {
        String(decoding: number.utf8.filter { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }, as: UTF8.self)
    }

    /// In E.164.
    static func phone(_ id: String) -> String? {
        guard isNumber(id) else { return nil }
        return SenderAddress.phone(id.hasPrefix("+") || id.hasPrefix("0") ? id : "+" + id)
    }
}
