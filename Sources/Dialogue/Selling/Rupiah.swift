/// Whole rupiah as Indonesian shops print them: `Rp189.000`.
public func rupiah(_ amount: Int) -> String {
    // 19 digits, six dots and "-Rp" at most, written from the last to the first.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 28) { text in
        var start = text.count
        func put(_ byte: UInt8) {
            start -= 1
            text[start] = byte
        }
        var rest = amount.magnitude
        repeat {
            if (text.count - start) % 4 == 3 { put(UInt8(ascii: ".")) }
            put(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        put(UInt8(ascii: "p"))
        put(UInt8(ascii: "R"))
        if amount < 0 { put(UInt8(ascii: "-")) }
        return String(decoding: UnsafeBufferPointer(rebasing: text[start...]), as: UTF8.self)
    }
}
