/// A shop's own static QRIS: the text of the code that hangs at its till, where whoever pays types the amount.
///
/// The text is the payload of EMVCo's QR Code Specification for Payment Systems, Merchant-Presented Mode, which QRIS is one of:
/// fields of two digits for a tag, two for a length, and a value, as in `5911TOKO CONTOH`; `000201` first, the checksum last.
///
/// With an amount filled in it is still only a picture. It does not tell that money came, nor from whom, nor that none will come
/// later: an order stays unpaid until somebody has looked at the shop's account. A few apps refuse a code that was filled in, and
/// the acquirer that gave out the static one need not agree to it: ask.
public struct StaticQRIS: Sendable, Hashable {
    /// Whom the money goes to, as the payer's app shows it: `TOKO CONTOH`.
    public let merchant: String
    /// `SURAKARTA`; nil where the code has none.
    public let city: String?
    /// All of the text, from `000201` to the checksum.
    private let fields: [Field]

    /// Letters in a payload at most, after EMVCo.
    static let mostLetters = 512

    /// Spaces and line ends around the text do not count.
    ///
    /// - Throws: `QRISFault`, the first thing that keeps it from being a static QRIS in rupiah.
    public init(_ text: String) throws(QRISFault) {
        let letters = Self.trimmed(Array(text.utf8))
        guard letters.starts(with: "000201".utf8) else { throw .noQRIS }
        guard letters.count <= Self.mostLetters else { throw .tooLong(letters.count) }
        if let odd = letters.firstIndex(where: { !(0x20...0x7e).contains($0) }) { throw .oddLetter(number: odd + 1) }
        let fields = try Field.all(in: letters)
        guard let last = fields.last, last.tag == .checksum, last.value.count == 4 else { throw .noChecksum }
        guard last.value.uppercased() == checksum(letters.dropLast(4)) else { throw .mistyped }

        func value(_ tag: Field.Tag) -> String? { fields.first { $0.tag == tag }?.value }
        let isQRIS = fields.contains { Field.Tag.accounts.contains($0.tag.rawValue) && $0.value.contains("ID.CO.QRIS.WWW") }
        guard isQRIS, value(.country) == "ID", let merchant = value(.merchant) else { throw .noQRIS }
        guard value(.currency) == "360" else { throw .notInRupiah }
        guard value(.initiation) ?? "11" == "11" else { throw .dynamic }
        (self.merchant, city, self.fields) = (merchant, value(.city), fields)
    }

    /// The text of the dynamic code that asks for `amount` and nothing besides: what the static one says of amounts and tips is left out.
    ///
    /// - Parameter amount: whole rupiah.
    /// - Returns: nil unless there are 1 to 13 digits, for which the field has room, and more than nothing.
    public func payload(amount: Int) -> String? {
        guard (1...9_999_999_999_999).contains(amount) else { return nil }
        var filled = [fields[0], Field(tag: .initiation, value: "12")]
        for field in fields.dropFirst() where !Field.Tag.replaced.contains(field.tag) {
            if field.tag == .country { filled.append(Field(tag: .amount, value: "\(amount)")) }
            filled.append(field)
        }
        let text = filled.map(\.text).joined() + "6304"
        return text + checksum(text.utf8)
    }

    private static func trimmed(_ letters: [UInt8]) -> [UInt8] {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0d).contains($0) }
        return letters.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    }
}
