/// Whole rupiah as Indonesian shops print them: `Rp189.000`.
public func rupiah(_ amount: Int) -> String {
    var digits = Array(String(amount.magnitude))
    var at = digits.count - 3
    while at > 0 {
        digits.insert(".", at: at)
        at -= 3
    }
    return (amount < 0 ? "-Rp" : "Rp") + String(digits)
}
