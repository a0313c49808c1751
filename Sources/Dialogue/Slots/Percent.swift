extension SlotScan {
    /// "10%", "10 persen", "diskon 12,5%": how much, and where it ends.
    func percent(_ amount: Amount?) -> (value: Double, end: Int)? {
        guard let amount, !amount.hasScale, !amount.hasCurrency, amount.value > 0, amount.value <= 1000, amount.digits?.isTimes != true else {
            return nil
        }
        if let suffix = amount.digits?.suffix { return suffix.traits.contains(.percent) ? (amount.value, amount.end) : nil }
        if continues(amount.end), has(amount.end, .percent) { return (amount.value, amount.end + 1) }
        // The scanner passes over signs: "10%", "10 %".
        let after = reading.bytes[Int(reading.words[amount.end - 1].end)...].prefix(2)
        return after.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "%") ? (amount.value, amount.end) : nil
    }
}
