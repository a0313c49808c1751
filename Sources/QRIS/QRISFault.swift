/// Why a text is no static QRIS that an amount can be filled into.
public enum QRISFault: Error, Sendable, Hashable {
    /// It does not begin like one, or is another country's.
    case noQRIS
    /// It is for one payment.
    case dynamic
    case tooLong(Int)
    /// Neither a plain letter nor a digit nor a sign; counted from 1.
    case oddLetter(number: Int)
    /// A field that begins there says a length that its value does not have.
    case brokenOff(number: Int)
    case noChecksum
    /// The checksum is another text's.
    case mistyped
    case notInRupiah

    /// What is wrong, behind "the QRIS".
    public var message: String {
        switch self {
        case .noQRIS: "is not the text of a QRIS"
        case .dynamic: "is a dynamic one, which was made for a single payment"
        case .tooLong(let letters): "has \(letters) letters, more than the \(StaticQRIS.mostLetters) of any QRIS"
        case .oddLetter(let number): "has a letter that no QRIS has, its letter \(number)"
        case .brokenOff(let number): "cannot be read from its letter \(number) on: something is missing or too much, there or before"
        case .noChecksum: "does not end with its check digits, 6304 and four more: the end is missing"
        case .mistyped: "was mistyped or changed: its check digits, the last four, are those of another text"
        case .notInRupiah: "is not in rupiah"
        }
    }

    /// What the shop's owner can do.
    public var help: String {
        switch self {
        case .dynamic, .notInRupiah: "take the text of the static code that the shop has printed: it begins with 000201010211"
        default: "scan the shop's printed code with an app that shows its text, and copy all of it, from 000201 to the last letter"
        }
    }
}
