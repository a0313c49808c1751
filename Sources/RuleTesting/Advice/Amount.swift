/// An amount of money in a text: `Rp189.000`, `Rp 5.000`, `189rb`.
struct Amount: Hashable {
    var rupiah: Int
    /// Where it stands.
    var range: Range<String.Index>

    /// Those of a text, in order.
    static func all(in text: String) -> [Amount] {
        text.matches(of: /[Rr]p\.? ?(\d{1,3}(?:\.\d{3})+|\d+)|\b(\d{1,4}) ?(?:rb|ribu|k)\b/).compactMap { match in
            let digits = (match.1 ?? match.2 ?? "").filter { $0 != "." }
            guard let number = Int(digits) else { return nil }
            return Amount(rupiah: match.1 == nil ? number * 1000 : number, range: match.range)
        }
    }
}

/// A sum that a text works out: `barang Rp258.000 + ongkir Rp11.000 = Rp269.000`, or `Rp269.000 (barang Rp258.000 + ongkir Rp11.000)`.
struct Equation {
    var text: String
    /// What the parts come to.
    var right: Int
    /// What is said that they come to.
    var said: Int
    /// What is added, or taken off.
    var parts: [Int]

    var holds: Bool { right == said }

    /// Those of a line, in order.
    static func all(in line: String) -> [Equation] {
        let amounts = Amount.all(in: line)
        var equations: [Equation] = []
        var at = 0
        while at < amounts.count {
            let start = at
            var right = amounts[at].rupiah * count(before: amounts[at], in: line)
            var parts = [amounts[at].rupiah]
            while at + 1 < amounts.count, let sign = sign(between: amounts[at], amounts[at + 1], in: line), sign != "=" {
                at += 1
                right += (sign == "+" ? 1 : -1) * amounts[at].rupiah * count(before: amounts[at], in: line)
                parts.append(amounts[at].rupiah)
            }
            let behind = at + 1 < amounts.count && sign(between: amounts[at], amounts[at + 1], in: line) == "=" ? amounts[at + 1] : nil
            let before =
                start > 0 && parts.count > 1 && opensBracket(between: amounts[start - 1], amounts[start], in: line) ? amounts[start - 1] : nil
            if let total = behind ?? before {
                let range = min(total.range.lowerBound, amounts[start].range.lowerBound)..<max(total.range.upperBound, amounts[at].range.upperBound)
                equations.append(Equation(text: String(line[range]), right: right, said: total.rupiah, parts: parts))
            }
            // What a sum comes to may be the first part of the next one.
            at += 1
        }
        return equations
    }

    /// `+`, `-` or `=`, where nothing but that and the words of what is added stand between.
    private static func sign(between first: Amount, _ second: Amount, in line: String) -> Character? {
        let between = line[first.range.upperBound..<second.range.lowerBound]
        let signs = between.filter { "+=−–-()?!;,".contains($0) }
        guard signs.count == 1, let sign = signs.first, "+=−–-".contains(sign) else { return nil }
        // "bayar-bayar" is a word, "-" between blanks takes off.
        guard let at = between.firstIndex(of: sign), between[..<at].allSatisfy({ $0 == " " }) else { return nil }
        return sign == "+" || sign == "=" ? sign : "-"
    }

    private static func opensBracket(between first: Amount, _ second: Amount, in line: String) -> Bool {
        let between = line[first.range.upperBound..<second.range.lowerBound]
        return between.contains("(") && !between.contains(")") && !between.contains("+")
    }

    /// `2 x Rp189.000`
    private static func count(before amount: Amount, in line: String) -> Int {
        guard let match = line[..<amount.range.lowerBound].firstMatch(of: /(\d+) ?[x×@] ?$/), let count = Int(match.1) else { return 1 }
        return count
    }
}
