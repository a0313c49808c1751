/// Whole rupiah as Indonesian shops print them: `Rp189.000`.
public func rupiah(_ amount: Int) -> String {
    var backwards: [UInt8] = []
    var rest = amount.magnitude
    repeat {
        if backwards.count % 4 == 3 { backwards.append(UInt8(ascii: ".")) }
        backwards.append(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
    } while rest > 0
    return (amount < 0 ? "-Rp" : "Rp") + String(decoding: backwards.reversed(), as: UTF8.self)
}
