extension Double {
    /// With one decimal, in whatever place of the world: `1.7`.
    var tenths: String {
        let tenths = Int((self * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}

extension Duration {
    /// In seconds with one decimal.
    var tenths: String { (self / .seconds(1)).tenths }
}

extension String {
    func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
    func padding(before width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
