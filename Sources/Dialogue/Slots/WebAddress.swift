extension SlotScan {
    /// E-mail addresses and links, which the scanner keeps whole.
    mutating func findWebAddresses() {
        for at in range {
            let bytes = written(at)
            guard bytes.count > 5, bytes.contains(UInt8(ascii: ".")), bytes.contains(where: Folding.isLetter) else { continue }
            if bytes.contains(UInt8(ascii: "@")) {
                add(.email, .text(text(at)), at..<at + 1)
            } else if bytes.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }) || WebWord.endsLikeLink(bytes) {
                add(.link, .text(reading.text(of: at..<at + 1)), at..<at + 1)
                if let number = phone(inLink: bytes) { add(.phone, .text(number), at..<at + 1) }
            } else {
                continue
            }
            spoken.append(at..<at + 1)
        }
    }

    /// wa.me/6281234567890, api.whatsapp.com/send?phone=6281…
    private func phone(inLink bytes: ArraySlice<UInt8>) -> String? {
        let link = String(decoding: Folding.folded(bytes), as: UTF8.self)
        guard link.contains("wa.me/") || link.contains("whatsapp.com/"), let start = link.utf8.firstIndex(where: Folding.isDigit) else { return nil }
        let digits = Array(link.utf8[start...].prefix(while: Folding.isDigit))
        return if case .number(let number) = PhoneReading(digits: digits, isInternational: false) { number } else { nil }
    }
}
