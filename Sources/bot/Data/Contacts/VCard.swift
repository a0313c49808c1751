import Dialogue

/// Contacts as phones take them in: vCard 3.0 (RFC 2426), which older phones read too.
enum VCard {
    static func document(_ contacts: [Customer]) -> String { contacts.map(card).joined() }

    private static func card(_ customer: Customer) -> String {
        let shown = customer.name ?? customer.phone ?? customer.id
        var lines = ["BEGIN:VCARD", "VERSION:3.0"]
        // Most Indonesian names have no family name: the whole is the given name.
        lines.append("N:;\(escaped(shown));;;")
        lines.append("FN:\(escaped(shown))")
        let phones = [customer.phone, customer.id].compactMap { $0 } + customer.addresses
        var seen: Set<String> = []
        for phone in phones where phone.hasPrefix("+") && seen.insert(phone).inserted { lines.append("TEL;TYPE=CELL:\(phone)") }
        for address in [customer.id] + customer.addresses where address.contains(":") { lines.append("IMPP:\(escaped(address))") }
        if let note = customer.note { lines.append("NOTE:\(escaped(note))") }
        lines.append("CATEGORIES:\(customer.customerClass.rawValue)")
        lines.append("END:VCARD")
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    /// RFC 2426, 2.4.2 and 5: backslash, comma, semicolon and line break within a value.
    static func escaped(_ text: String) -> String {
        text.harmless.replacing("\\", with: "\\\\").replacing(",", with: "\\,").replacing(";", with: "\\;").replacing("\n", with: "\\n")
    }

    /// RFC 2426, 2.6: lines of at most 75 bytes, never broken within a character.
    static func folded(_ line: String) -> String {
        var folded = "", bytes = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if bytes + size > 75 {
                folded += "\r\n "
                bytes = 1
            }
            folded.unicodeScalars.append(scalar)
            bytes += size
        }
        return folded
    }
}
