/// The name that was probably meant, for "did you mean".
public enum Suggestion {
    /// The nearest of `names` to `wrong`, or nil when none is near: at most a third of the letters
    /// (and at least one, at most three) may differ. Ties go to the first in alphabetical order.
    public static func nearest(to wrong: String, in names: some Sequence<String>) -> String? {
        let target = Array(wrong.lowercased().utf8)
        let limit = min(3, max(1, target.count / 3))
        var best: (distance: Int, name: String)?
        for name in names where name != wrong {
            let distance = editDistance(target, Array(name.lowercased().utf8), limit: limit)
            guard distance <= limit else { continue }
            if let known = best, (known.distance, known.name) <= (distance, name) { continue }
            best = (distance, name)
        }
        return best?.name
    }

    /// `did you mean 'x'?`, or the whole list when nothing is near and the list is short.
    public static func help(for wrong: String, in names: some Collection<String>, what: String) -> String {
        if let name = nearest(to: wrong, in: names) { return "did you mean '\(name)'?" }
        if names.isEmpty { return "there is no \(what) yet" }
        let shown = names.sorted().prefix(12)
        return "known: \(shown.joined(separator: ", "))\(names.count > shown.count ? ", …" : "")"
    }

    /// Insertions, deletions, substitutions and swaps of neighbours; gives up above `limit`.
    package static func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
        guard abs(a.count - b.count) <= limit else { return limit + 1 }
        var twoBack = [Int](repeating: 0, count: b.count + 1)
        var back = Array(0...b.count)
        for i in 0..<a.count {
            var row = [i + 1]
            for j in 0..<b.count {
                var cost = min(row[j] + 1, back[j + 1] + 1, back[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, twoBack[j - 1] + 1) }
                row.append(cost)
            }
            (twoBack, back) = (back, row)
        }
        return back[b.count]
    }
}
