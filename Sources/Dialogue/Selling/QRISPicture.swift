/// The picture of a shop's QRIS with an amount filled in, which stands among the shop's media by its name: `qris-238000.png`.
public struct QRISPicture: Sendable, Hashable {
    /// Whole rupiah.
    public let amount: Int

    /// What can be paid at once: Bank Indonesia's limit for QRIS.
    public static let amounts = 1...10_000_000

    /// Nil where nobody can pay so much, or so little, at once.
    public init?(amount: Int) {
        guard Self.amounts.contains(amount) else { return nil }
        self.amount = amount
    }

    /// Nil for all but the one way in which the name of a picture is written.
    public init?(name: String) {
        guard let amount = Int(name.dropFirst(5).dropLast(4)), let picture = Self(amount: amount), picture.name == name else { return nil }
        self = picture
    }

    public var name: String { "qris-\(amount).png" }
}

extension Terms {
    /// The text of the shop's static QRIS; nil where it has none.
    public var qris: String? { payments.lazy.compactMap(\.qris).first }

    /// What is shown to somebody who owes `sum`; nil where it is not paid by QRIS.
    func qris(for sum: Sum) -> QRISPicture? { sum.pay.flatMap(payment)?.qris == nil ? nil : QRISPicture(amount: sum.total) }
}
