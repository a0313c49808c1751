/// Whole rupiah as Indonesian shops print them: `Rp189.000`.
public func rupiah(_ amount: Int) -> String {
    let digits = String(amount.magnitude).utf8
    var text = amount < 0 ? "-Rp" : "Rp"
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index).isMultiple(of: 3) { text.unicodeScalars.append(".") }
        text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
}
