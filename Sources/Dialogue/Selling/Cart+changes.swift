extension Cart {
    /// What became of a list of changes.
    public enum Outcome: Sendable, Hashable {
        case done
        /// The change at this position, from 0, fits several lines that would not become one thing; these are they.
        case ambiguous(change: Int, lines: [Int])
        /// The change at this position, from 0, fits no line.
        case nothing(change: Int)
        /// There is no room for what the change at this position, from 0, adds.
        case full(change: Int)

        /// The lines to choose from; empty when nothing fits, or all is done.
        public var candidates: [Int] { if case .ambiguous(_, let lines) = self { lines } else { [] } }
    }

    /// Makes all changes, each on what the one before it left, or none of them. Where one fits several lines,
    /// `line` is meant if it is among them.
    public mutating func apply(_ changes: [CartChange], meaning line: Int? = nil) -> Outcome {
        var changed = self
        for (number, change) in changes.enumerated() {
            let outcome = changed.apply(change, number, line)
            if outcome != .done { return outcome }
        }
        self = changed
        return .done
    }

    /// The lines that fit, and have these attributes besides; none if there are none to have.
    private func find(_ selector: CartSelector, with attributes: [String: String]) -> [Int] {
        attributes.isEmpty ? [] : find(CartSelector(skus: selector.skus, attributes: selector.attributes.merging(attributes) { _, new in new }))
    }

    private func find(_ selector: CartSelector, _ line: Int?) -> [Int] {
        let ids = find(selector)
        return line.map { ids.contains($0) ? [$0] : ids } ?? ids
    }

    private mutating func apply(_ change: CartChange, _ number: Int, _ line: Int?) -> Outcome {
        switch change {
        case .add(let item):
            guard item.quantity >= 1 else { return .nothing(change: number) }
            return add(item) == nil ? .full(change: number) : .done
        case .more(let selector, let by):
            let ids = find(selector, line)
            guard ids.count == 1, let known = self[ids[0]] else { return Self.unclear(ids, number) }
            let bounded = min(max(by, -Self.quantities.upperBound), Self.quantities.upperBound)
            set(ids[0], quantity: known.quantity + bounded)
        case .remove(let selector):
            let ids = find(selector, line)
            // To ask is better than to throw out what was to stay.
            guard ids.count == 1 else { return Self.unclear(ids, number) }
            remove(ids[0])
        case .set(let selector, let attributes, let quantity?) where quantity > 0 && find(selector, with: attributes).count == 1:
            // "pashmina sagenya 1 aja" where there is a sage one.
            set(find(selector, with: attributes)[0], quantity: quantity)
        case .set(let selector, let attributes, let quantity):
            let ids = find(selector, line)
            let become = Set(lines.filter { ids.contains($0.id) }.map { Thing(sku: $0.sku, attributes: $0.attributes.telling(attributes)) })
            guard let oldest = ids.min(), become.count == 1 else { return Self.unclear(ids, number) }
            // Lines that become one: the quantity that is named is that of the one.
            if quantity != nil { for id in ids where id != oldest { remove(id) } }
            for id in ids { set(id, attributes: attributes, quantity: quantity) }
        case .split(let selector, let parts):
            let ids = find(selector, line)
            guard let oldest = pooled(ids, for: parts) else { return Self.unclear(ids, number) }
            for id in ids where id != oldest { remove(id) }
            guard parts.contains(where: { $0.quantity >= 1 }) else { return .nothing(change: number) }
            if !split(oldest, into: parts) { return .full(change: number) }
        }
        return .done
    }

    /// The line to split. Several lines count as one when they differ only in what every part says, and
    /// the parts take all of them: "1 nude 1 navy" where 1 nude and 1 sage are in the cart.
    private func pooled(_ ids: [Int], for parts: [CartPart]) -> Int? {
        if ids.count <= 1 { return ids.first }
        let told = parts.map { Set($0.attributes.keys) }
        guard let first = told.first else { return nil }
        let common = told.dropFirst().reduce(first) { $0.intersection($1) }
        let fitting = lines.filter { ids.contains($0.id) }
        let things = Set(fitting.map { Thing(sku: $0.sku, attributes: $0.attributes.filter { !common.contains($0.key) }) })
        let taken = parts.reduce(0) { $0 + min(max($1.quantity, 0), Self.quantities.upperBound) }
        let held = fitting.reduce(0) { $0 + $1.quantity }
        return things.count == 1 && taken >= held ? ids.min() : nil
    }

    private static func unclear(_ ids: [Int], _ change: Int) -> Outcome {
        ids.isEmpty ? .nothing(change: change) : .ambiguous(change: change, lines: ids)
    }
}
