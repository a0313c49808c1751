extension IntentCount {
    /// Compares the values of one key in one message. A value that stands twice has to be found twice. Text is compared
    /// without case and blanks, numbers by value, phones by their number, however it is written.
    package init(values: [String], of key: String, gold: [String]) {
        var open = gold.map { Self.folded($0, key) }
        self.init(gold: gold.count, predicted: values.count)
        for value in values {
            guard let at = open.firstIndex(of: Self.folded(value, key)) else { continue }
            open.remove(at: at)
            right += 1
        }
    }

    private static func folded(_ value: String, _ key: String) -> String {
        if key == "phone" {
            let digits = value.filter(\.isNumber)
            return digits.hasPrefix("62") ? "0" + digits.dropFirst(2) : digits
        }
        if let number = Double(value) { return "\(number)" }
        return value.lowercased().filter { !$0.isWhitespace }
    }
}
