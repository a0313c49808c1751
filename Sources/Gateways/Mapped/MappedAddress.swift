/// How an unofficial WhatsApp gateway writes a person: `6281234567890`, `0812-3456-7890`, `6281234567890:12@s.whatsapp.net`,
/// `13718@lid`.
struct MappedAddress: Sendable, Hashable {
    /// What an answer is sent to: without the device, a plain number in international digits.
    let to: String
    /// In E.164. Never from a `@lid`, which is no number, nor from a group's id.
    let phone: String?

    init(_ written: String) {
        let written = String(written.filter { !$0.isWhitespace })
        let at = written.firstIndex(of: "@") ?? written.endIndex
        let server = written[at...].lowercased()
        let user = written[..<at].prefix { $0 != ":" }
        let digits = server.isEmpty ? Self.international(user) : ["@s.whatsapp.net", "@c.us"].contains(server) ? Self.digits(user) : nil
        phone = digits.map { "+" + $0 }
        to = server.isEmpty ? digits ?? String(user) : (digits ?? String(user)) + server
    }

    /// Not a person: a group, a channel, somebody's status.
    static func isCrowd(_ written: String) -> Bool {
        let written = written.lowercased()
        return ["@g.us", "@newsletter", "@broadcast"].contains { written.hasSuffix($0) }
    }

    /// 0812… and, of 9 to 12 digits, 812… are Indonesian, as people type them; all else begins with its country.
    private static func international(_ number: Substring) -> String? {
        guard let digits = digits(number) else { return nil }
        if digits.hasPrefix("0") { return "62" + digits.dropFirst() }
        return digits.hasPrefix("8") && !number.hasPrefix("+") && 9...12 ~= digits.utf8.count ? "62" + digits : digits
    }

    /// Nil when it is no number, or none of 8 to 15 digits (ITU-T E.164).
    private static func digits(_ number: Substring) -> String? {
        guard number.utf8.allSatisfy({ "0123456789+-.()".utf8.contains($0) }) else { return nil }
        let digits = number.filter { "0"..."9" ~= $0 }
        return 8...15 ~= digits.utf8.count ? digits : nil
    }
}
