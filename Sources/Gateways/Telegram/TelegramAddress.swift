import Dialogue

/// Where a message goes to: a chat, and the business connection that it is written through. As a text `CHAT` or `CHAT@CONNECTION`.
struct TelegramAddress {
    var chat: String
    var connection: String?

    init(chat: String, connection: String?) { (self.chat, self.connection) = (chat, connection) }

    init(_ text: String) {
        let at = text.firstIndex(of: "@") ?? text.endIndex
        chat = String(text[..<at])
        connection = at == text.endIndex ? nil : String(text[text.index(after: at)...])
    }

    var text: String { connection.map { "\(chat)@\($0)" } ?? chat }

    /// As every method takes it.
    var fields: [String: JSON] {
        var fields: [String: JSON] = ["chat_id": Int(chat).map(JSON.int) ?? .string(chat)]
        if let connection { fields["business_connection_id"] = .string(connection) }
        return fields
    }
}
