/// Memory that a matcher keeps from message to message: grows, never clears itself, freed by its owner.
///
/// An array would check bounds and uniqueness at each of the few million accesses a second.
struct Growable<Item: BitwiseCopyable> {
    private(set) var items: UnsafeMutablePointer<Item>
    private(set) var capacity: Int

    init(capacity: Int) {
        items = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    /// Makes room for `count` items, of which the first `kept` keep their values.
    @inline(__always)
    mutating func reserve(_ count: Int, keeping kept: Int) {
        if count > capacity { grow(count, kept) }
    }

    @inline(never)
    private mutating func grow(_ count: Int, _ kept: Int) {
        let larger = max(count, capacity * 2)
        let moved = UnsafeMutablePointer<Item>.allocate(capacity: larger)
        moved.update(from: items, count: kept)
        items.deallocate()
        items = moved
        capacity = larger
    }

    @inline(__always)
    subscript(index: Int) -> Item {
        get { items[index] }
        nonmutating set { items[index] = newValue }
    }

    func free() { items.deallocate() }
}
