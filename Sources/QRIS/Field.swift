/// A field of a payload: `5911TOKO CONTOH`.
struct Field: Sendable, Hashable {
    struct Tag: RawRepresentable, Sendable, Hashable {
        let rawValue: Int

        /// `11`: the payer types the amount; `12`: it stands in the code.
        static let initiation = Self(rawValue: 1)
        /// Where the money goes, one field an acquirer.
        static let accounts = 26...51
        static let currency = Self(rawValue: 53)
        static let amount = Self(rawValue: 54)
        static let country = Self(rawValue: 58)
        static let merchant = Self(rawValue: 59)
        static let city = Self(rawValue: 60)
        static let checksum = Self(rawValue: 63)
        /// What an amount that is filled in takes the place of: the first three after it are about tips and fees.
        static let replaced: [Self] = [.initiation, .amount, .init(rawValue: 55), .init(rawValue: 56), .init(rawValue: 57), .checksum]
    }

    let tag: Tag
    /// Plain letters, 1 to 99.
    let value: String

    var text: String { Self.digits(tag.rawValue) + Self.digits(value.utf8.count) + value }

    /// The fields that `letters` are made of from the first to the last, none twice.
    static func all(in letters: [UInt8]) throws(QRISFault) -> [Field] {
        var fields: [Field] = []
        var at = 0
        while at < letters.count {
            let broken = QRISFault.brokenOff(number: at + 1)
            guard let tag = number(letters.dropFirst(at).prefix(2)), let length = number(letters.dropFirst(at + 2).prefix(2)) else { throw broken }
            let value = letters.dropFirst(at + 4).prefix(length)
            guard length > 0, value.count == length, !fields.contains(where: { $0.tag.rawValue == tag }) else { throw broken }
            fields.append(Field(tag: Tag(rawValue: tag), value: String(decoding: value, as: UTF8.self)))
            at += 4 + length
        }
        return fields
    }

    /// Nil for whatever is not two digits.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.count == 2, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func digits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
