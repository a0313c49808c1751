import Foundation

/// What becomes of each item, as many at once as there are processors; the results come in order.
func sideBySide<Item: Sendable, Result: Sendable>(_ items: [Item], _ work: @escaping @Sendable (Item) async -> Result) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
        var results = [Result?](repeating: nil, count: items.count)
        var next = 0
        func start() {
            guard next < items.count else { return }
            let (at, item) = (next, items[next])
            next += 1
            group.addTask { (at, await work(item)) }
        }
        for _ in 0..<max(2, ProcessInfo.processInfo.activeProcessorCount) { start() }
        while let (at, result) = await group.next() {
            results[at] = result
            start()
        }
        return results.compactMap { $0 }
    }
}
