/// Where messages of a person come from. Channels that know people by their phone number share one address
/// of a person, +6281234567890; the others write theirs as `instagram:dina7`.
public enum SenderAddress {
    public static let console = "console"
    private static let phoneChannels: Set<String> = [console, "whatsapp", "sms", "phone", "simulator"]

    /// One spelling for each address: 0812-3456-7890, 62812… and +62 812 … are the same phone.
    public static func normal(_ written: String, channel: String) -> String {
        let written = written.trimmingSpaces()
        if phoneChannels.contains(channel) { return phone(written) ?? written }
        // In E.164 it is known already, from wherever: no other channel's names begin so.
        if written.hasPrefix("+"), phone(written) == written { return written }
        return written.hasPrefix(channel + ":") ? written : "\(channel):\(written)"
    }

    /// A text that is a phone number and nothing else, in E.164.
    public static func phone(_ written: String) -> String? {
        var digits: [UInt8] = []
        digits.reserveCapacity(16)
        for byte in written.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"): break
            default: return nil
            }
        }
        let first = written.utf8.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "(") }
        guard case .number(let number) = PhoneReading(digits: digits, isInternational: first == UInt8(ascii: "+")) else { return nil }
        return number
    }

    /// `+62812•••0001`: enough to recognise a number, too little to call it.
    public static func masked(_ address: String) -> String {
        guard address.count > 8 else { return address.isEmpty ? "" : "•••" }
        return "\(address.prefix(6))•••\(address.suffix(4))"
    }
}
