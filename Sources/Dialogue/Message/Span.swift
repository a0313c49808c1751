/// A stretch of time as people write it: `30 menit`, `3 jam`, `2 hari 12 jam`.
public enum Span {
    private static let units = ["detik": 1, "menit": 60, "jam": 3600, "hari": 86_400, "minggu": 7 * 86_400]
    public static let example = "\"30 menit\", \"3 jam\", \"2 hari\""

    /// Its seconds, or nil when it is no such text.
    public static func seconds(_ text: String) -> Int? {
        let words = text.split(separator: " ")
        guard !words.isEmpty, words.count.isMultiple(of: 2) else { return nil }
        var total = 0
        for at in stride(from: 0, to: words.count, by: 2) {
            guard let count = Int(words[at]), (0...100_000).contains(count), let unit = units[String(words[at + 1])] else { return nil }
            total += count * unit
        }
        return total
    }
}
