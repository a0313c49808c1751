/// The name most like `name`, or nil when none is near: at most a third of its letters differ.
func nearest(to name: String, in names: [String]) -> String? {
    let written = Array(name.utf8)
    let reach = max(1, written.count / 3)
    let ranked = names.map { (name: $0, distance: editDistance(written, Array($0.utf8))) }
    return ranked.filter { $0.distance <= reach }.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
}

/// How many bytes must be put in, left out, changed, or swapped with their neighbour (optimal string alignment).
func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1]
        for j in b.indices {
            var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
            row.append(cost)
        }
        beforeLast = last
        last = row
    }
    return last[b.count]
}
