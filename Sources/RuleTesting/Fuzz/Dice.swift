/// Chance from a seed, the same on every machine: SplitMix64 (Steele, Lea, Flood, 2014), with ways to choose
/// that no version of a library changes.
package struct Dice: Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// From 0 to `count` - 1; 0 when there is nothing to count.
    mutating func below(_ count: Int) -> Int { count > 1 ? Int(next().multipliedFullWidth(by: UInt64(count)).high) : 0 }

    mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// Nil only when there is none.
    mutating func one<T>(of items: [T]) -> T? { items.isEmpty ? nil : items[below(items.count)] }

    /// Empty only when there is none.
    mutating func word(_ words: [String]) -> String { one(of: words) ?? "" }

    mutating func shuffled<T>(_ items: [T]) -> [T] {
        var items = items
        for last in items.indices.dropFirst().reversed() { items.swapAt(last, below(last + 1)) }
        return items
    }
}
